// The evidence that lies in the project, for tests that run a verb on all of it.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Folders with evidence, and their evidence files: {folder: [file...]}
export function evidenceSets(top) {
  const sets = {};
  for (const entry of readdirSync(join(root, top), {recursive: true})) {
    const path = join(top, entry);
    if (/\.(yaml|json)$/.test(entry) && /^schema: rung\.evidence\/1$/m.test(readFileSync(join(root, path), 'utf8'))) {
      (sets[dirname(path)] ??= []).push(path);
    }
  }
  return sets;
}
