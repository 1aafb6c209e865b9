// Real commits in a real repository, with the hooks of docs/pre-commit.md. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {contents, fenceWith, inFolder, ladder, person, says, wrongLadder} from './folder.mjs';

const page = 'docs/pre-commit.md';
const plainHook = fenceWith(page, 'sh', '#!/bin/sh');

const inRepository = (install, run) => inFolder(folder => {
  folder.git('init', '--quiet', '--initial-branch', 'main');
  install(folder);
  const commit = (...args) => folder.run('git', ['commit', '--quiet', '--message', 'A change', ...args]);
  const refuses = (what, ...args) => {
    const {status, output} = commit(...args);
    assert.notEqual(status, 0, `let through: ${output}`);
    assert.match(output, what);
  };
  const takes = (...args) => {
    const {status, output} = commit(...args);
    assert.equal(status, 0, output);
  };
  run({folder, refuses, takes, add: (path, text) => {
    folder.write(path, text);
    folder.git('add', path);
  }});
});

const withPlainHook = run => inRepository(folder => {
  folder.write('.git/hooks/pre-commit', plainHook, 0o755);
}, run);

// The framework hides edits that aren't staged and puts them back itself; both hooks keep these promises.
function promises({folder, refuses, takes, add}) {
  add('compose.yaml', 'services: {web: {image: nginx}}\n');
  add('ladders/software-engineering.yaml', wrongLadder);
  refuses(says);
  refuses(/did you mean 'system-design'\?/);
  add('ladders/software-engineering.yaml', ladder);
  takes();
  for (const [name, text] of person) { // in one commit each
    add(`people/ada/${name}`, text);
    takes();
  }
  add('ladders/software-engineering.yaml', wrongLadder);
  folder.write('ladders/software-engineering.yaml', ladder);
  refuses(says);
  add('ladders/software-engineering.yaml', ladder + '# A comment\n');
  folder.write('ladders/software-engineering.yaml', wrongLadder);
  takes();
  assert.equal(folder.read('ladders/software-engineering.yaml'), wrongLadder);
  folder.git('checkout', '--', '.');
  add('people/ada/peer-grace.yaml', person[1][1].replace('shows:', 'shwos:'));
  refuses(/did you mean 'shows'\?/);
}

test('the plain hook refuses what is wrong in what is staged, and nothing else', withPlainHook(promises));

test('the plain hook looks at no file outside the commit', withPlainHook(({folder, takes, add}) => {
  folder.write('people/draft.yaml', 'schema: rung.evidence/1\n');
  add('ladders/software-engineering.yaml', ladder);
  takes();
}));

test('the plain hook is silent on commits without such files', withPlainHook(({takes, add}) => {
  add('README.md', 'No ladders yet.\n');
  takes();
}));

test('the plain hook looks at what a commit takes along', withPlainHook(({folder, refuses, takes, add}) => {
  add('ladders/software-engineering.yaml', ladder);
  takes();
  folder.write('ladders/software-engineering.yaml', wrongLadder);
  refuses(says, '--', 'ladders/software-engineering.yaml');
  refuses(says, '--all');
}));

test('the plain hook leaves nothing behind', withPlainHook(({folder, refuses, add}) => {
  folder.env.TMPDIR = join(folder.path, 'temporary');
  folder.run('mkdir', [folder.env.TMPDIR]);
  add('ladders/software-engineering.yaml', wrongLadder);
  refuses(says);
  assert.deepEqual(readdirSync(folder.env.TMPDIR), []);
}));

test('the plain hook passes shellcheck', {skip: !hasCommand('shellcheck') && 'shellcheck is not installed'},
  withPlainHook(({folder}) => {
    const {status, output} = folder.run('shellcheck', ['.git/hooks/pre-commit']);
    assert.equal(status, 0, output);
  }));

function hasCommand(name) {
  return spawnSync(name, ['--version']).status === 0;
}

// The framework is a package of Debian; scripts/test installs it.
function installFramework(folder, config) {
  folder.write('.pre-commit-config.yaml', config);
  folder.git('add', '.pre-commit-config.yaml');
  const {status, output} = folder.run('pre-commit', ['install']);
  assert.equal(status, 0, output);
  assert.ok(existsSync(join(folder.work, '.git/hooks/pre-commit')));
}

test('the hook of the framework refuses what is wrong in what is staged, and nothing else', inRepository(
  folder => installFramework(folder, fenceWith(page, 'yaml', 'repo: local')), promises));

/** A repository that holds the hooks of this one, as a framework fetches it; its address and its commit. */
function hooksRepository(folder) {
  folder.write('../hooks/.pre-commit-hooks.yaml', contents('.pre-commit-hooks.yaml'));
  const git = (...args) => folder.git('-C', '../hooks', ...args);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Hooks');
  return {address: `file://${join(folder.path, 'hooks')}`, commit: git('rev-parse', 'HEAD')};
}

test('the sources of rung serve as a repository of hooks, with arguments', inRepository(
  folder => {
    const {address, commit} = hooksRepository(folder);
    installFramework(folder, fenceWith(page, 'yaml', 'rev:')
      .replace(/repo: .*/, `repo: ${address}`).replace(/rev: .*/, `rev: ${commit}`));
  },
  ({folder, refuses, takes, add}) => {
    add('people/README.yaml', 'about: our people\n');
    folder.write('drafts/mine.yaml', 'schema: rung.evidence/1\n'); // outside the folders that args name
    add('ladders/software-engineering.yaml', wrongLadder);
    refuses(says);
    // A warning, which counts because args say --strict.
    add('ladders/software-engineering.yaml', ladder.replace(/^(?=scale:)/m,
      'allow: [{check: unused-area, reason: We rename them one by one.}]\n'));
    refuses(/warning: .*\[unused-allow\]/);
    add('ladders/software-engineering.yaml', ladder);
    takes();
  }));

test('both ways to name the hook say the same', () => {
  const local = fenceWith(page, 'yaml', 'repo: local');
  const manifest = contents('.pre-commit-hooks.yaml');
  for (const key of ['id', 'name', 'entry', 'language', 'types_or', 'pass_filenames']) {
    const value = text => new RegExp(`\\b${key}: (.*)`).exec(text)?.[1];
    assert.ok(value(manifest), key);
    assert.equal(value(local), value(manifest), key);
  }
});
