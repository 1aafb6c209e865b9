// The files of the two formats that the repository holds, as data, and what the reader says to them.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fencesOf, kindOf} from '../docs/fences.mjs';

const {defineScalarTag, FAILSAFE_SCHEMA, load, NOT_RESOLVED} = await import('js-yaml').catch(() => {
  console.error('js-yaml is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});

export const root = fileURLToPath(new URL('../..', import.meta.url));

// Plain scalars mean what they mean to the reader: everything else, a date or 1e3 too, is text.
const scalar = (name, resolve) => defineScalarTag(`tag:yaml.org,2002:${name}`, {
  implicit: true,
  resolve: text => resolve(text) ?? NOT_RESOLVED,
});
const nullTag = defineScalarTag('tag:yaml.org,2002:null', {
  implicit: true,
  resolve: text => (['', '~', 'null', 'Null', 'NULL'].includes(text) ? null : NOT_RESOLVED),
});
const types = FAILSAFE_SCHEMA.withTags(nullTag,
  scalar('bool', text => ({true: true, false: false}[text])),
  scalar('float', text => (/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text) ? Number(text) : undefined)));

/** The document of a YAML text; undefined where js-yaml can't read it. */
export function parsed(text) {
  try {
    return load(text, {schema: types});
  } catch {
    return undefined;
  }
}

const pathsUnder = folder => readdirSync(join(root, folder), {recursive: true})
  .filter(name => /\.(yaml|json)$/.test(name)).map(name => join(folder, name)).sort();

/** Every file and every fence that is a whole ladder or evidence file: [{name, kind, text, document}]. */
export function repositoryFiles() {
  const files = ['ladders', 'tests/golden', 'tests/schema'].flatMap(pathsUnder)
    .map(name => ({name, text: readFileSync(join(root, name), 'utf8')}));
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md'))
    .map(name => join('docs', name))];
  const fences = pages.flatMap(page => fencesOf(readFileSync(join(root, page), 'utf8'))
    .map(({line, language, body}) => ({name: `${page}:${line}`, language, text: `${body}\n`})))
    .filter(({language, text}) => language === 'json' || (language === 'yaml' && kindOf(text)));
  return [...files, ...fences].map(file => ({...file, document: parsed(file.text)})).flatMap(file => {
    const kind = /^rung\.(ladder|evidence)\//.exec(file.document?.schema)?.[1];
    return kind ? [{...file, kind}] : [];
  });
}

/**
 * What the reader says to each of the texts, in one shell: [{status, said, errors}], each error a line.
 * Evidence is held against `ladder`, a text; without one, against the ladder that it names.
 */
export function readAll(kind, texts, ladder) {
  const folder = mkdtempSync(join(tmpdir(), 'rung-schema-'));
  try {
    texts.forEach((text, number) => writeFileSync(join(folder, `${number}.in`), text));
    const given = ladder === undefined ? '' : '--ladder ladder.in';
    writeFileSync(join(folder, 'ladder.in'), ladder ?? '');
    const verb = kind === 'ladder' ? 'show --format yaml' : `assess ${given}`;
    const {stdout, error} = spawnSync('sh', ['-c', `n=0
      while [ -f $n.in ]; do "$RUNG" ${verb} $n.in > out 2> $n.err; echo $?; n=$((n + 1)); done`],
    {cwd: folder, encoding: 'utf8', input: '', maxBuffer: 1 << 26});
    if (error) {
      throw error;
    }
    return stdout.trim().split('\n').slice(0, texts.length).map((status, number) => {
      const said = readFileSync(join(folder, `${number}.err`), 'utf8');
      return {status: Number(status), said, errors: said.match(/(?<=: error: ).*\[[a-z-]+\]$/gm) ?? []};
    });
  } finally {
    rmSync(folder, {recursive: true});
  }
}
