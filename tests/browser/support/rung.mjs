// Runs rung, which the environment's RUNG names, at the project's root.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {resolve} from 'node:path';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const binary = resolve(process.env.RUNG ?? '');

/** {status, out, err}; `out` as bytes. */
export function rung(args, {env = {}, cwd = root} = {}) {
  const {status, stdout, stderr, error} = spawnSync(binary, args, {
    cwd, env: {PATH: process.env.PATH, ...env}, input: '', maxBuffer: 2 ** 28,
  });
  if (error) {
    throw error;
  }
  return {status, out: stdout, err: stderr.toString()};
}

/** What rung prints for these words, in that format. */
export function made(words, format = 'html') {
  const {status, out, err} = rung([...words, '--format', format]);
  if (status !== 0) {
    throw new Error(`rung ${words.join(' ')} --format ${format}: exit ${status}\n${err}`);
  }
  return out;
}
