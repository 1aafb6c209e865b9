// What the tests of this folder share: the pages' examples, a temporary folder with a ladder in it, and
// commands run there as a machine would that knows nothing but rung.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fencesOf} from '../docs/fences.mjs';

const rung = resolve(process.env.RUNG ?? 'no-rung');
if (!existsSync(rung)) {
  throw new Error('RUNG has to name the rung that was built');
}

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const contents = path => readFileSync(join(root, path), 'utf8');

/** The text of the one fence of a page in this language that holds `mark`. */
export function fenceWith(page, language, mark) {
  const found = fencesOf(contents(page)).filter(fence => fence.language === language && fence.body.includes(mark));
  if (found.length !== 1) {
    throw new Error(`${page} has ${found.length} ${language} fences with ${mark}, and should have one`);
  }
  return found[0].body + '\n';
}

export const ladder = contents('ladders/software-engineering.yaml');
export const wrongLadder = ladder.replace('system-design: 2', 'system-desing: 2');
export const says = /system-desing/;
/** A colleague's file, which doesn't say which ladder it is for: another file of the person does. */
export const person = ['self.yaml', 'peer-grace.yaml']
  .map(name => [name, contents(`ladders/examples/ada/${name}`)]);

export class Folder {
  constructor() {
    this.path = mkdtempSync(join(tmpdir(), 'rung-ci-'));
    mkdirSync(join(this.path, 'bin'));
    symlinkSync(rung, join(this.path, 'bin/rung'));
    this.env = {
      PATH: join(this.path, 'bin') + delimiter + process.env.PATH,
      HOME: this.path, PRE_COMMIT_HOME: join(this.path, 'pre-commit'), LC_ALL: 'C.UTF-8', NO_COLOR: '1',
      GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.com',
    };
    this.work = join(this.path, 'work');
    mkdirSync(this.work);
  }

  write(path, text, mode = 0o644) {
    const whole = join(this.work, path);
    mkdirSync(dirname(whole), {recursive: true});
    writeFileSync(whole, text, {mode});
  }

  read(path) {
    return readFileSync(join(this.work, path), 'utf8');
  }

  /** Ends in {status, output}: standard output, then standard error. */
  run(command, args, env = {}) {
    const {status, stdout, stderr, error} = spawnSync(command, args,
      {cwd: this.work, env: {...this.env, ...env}, encoding: 'utf8', input: ''});
    if (error) {
      throw error.code === 'ENOENT' ? new Error(`${command} is not installed; scripts/test installs it`) : error;
    }
    return {status, output: stdout + stderr};
  }

  /** A git command that has to succeed. */
  git(...args) {
    const {status, output} = this.run('git', args);
    if (status !== 0) {
      throw new Error(`git ${args.join(' ')}: exit ${status}\n${output}`);
    }
    return output.trim();
  }

  remove() {
    rmSync(this.path, {recursive: true});
  }
}

/** A test in a folder of its own. */
export const inFolder = run => () => {
  const folder = new Folder();
  try {
    run(folder);
  } finally {
    folder.remove();
  }
};
