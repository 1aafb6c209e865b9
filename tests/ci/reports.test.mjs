// Runs the examples of docs/ci-gitlab.md and docs/ci.md, and holds what docs/editors.md tells editors to
// the lines that rung writes. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {contents, fenceWith, inFolder, ladder, person, says, wrongLadder} from './folder.mjs';

const [{load}, {SaxesParser}] = await Promise.all([import('js-yaml'), import('saxes')]).catch(() => {
  console.error('js-yaml or saxes is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});

const job = load(fenceWith('docs/ci-gitlab.md', 'yaml', 'codequality:')).ladders;

/** A runner of GitLab's stops at the first command that fails. */
const runJob = folder => folder.run('sh', ['-ec', job.script.join('\n')]);

function elementsOf(xml) {
  const names = [];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', tag => names.push(tag.name));
  parser.write(xml).close();
  return names;
}

test('the job of GitLab fails on a wrong ladder and leaves both reports', inFolder(folder => {
  folder.write('ladders/wrong.yaml', wrongLadder);
  const {status, output} = runJob(folder);
  assert.equal(status, 1);
  assert.match(output, says);
  const {codequality, junit} = job.artifacts.reports;
  const [finding, ...more] = JSON.parse(folder.read(codequality));
  assert.deepEqual(more, []);
  assert.equal(finding.location.path, 'ladders/wrong.yaml');
  assert.equal(finding.severity, 'critical');
  assert.ok(elementsOf(folder.read(junit)).includes('failure'));
}));

test('the job of GitLab passes on a right ladder and leaves both reports', inFolder(folder => {
  folder.write('ladders/right.yaml', ladder);
  const {status, output} = runJob(folder);
  assert.equal(status, 0, output);
  assert.deepEqual(JSON.parse(folder.read(job.artifacts.reports.codequality)), []);
  assert.ok(!elementsOf(folder.read(job.artifacts.reports.junit)).includes('failure'));
}));

test('the job of GitLab stops where there is nothing to validate', inFolder(folder => {
  const {status, output} = runJob(folder);
  assert.notEqual(status, 0);
  assert.match(output, /there is nothing to validate/);
}));

test('two formats in a script: findings fail the second run, and the first report is there', inFolder(folder => {
  folder.write('wrong.yaml', wrongLadder);
  const script = fenceWith('docs/ci.md', 'sh', '--format junit');
  assert.equal(folder.run('sh', ['-ec', script]).status, 1);
  assert.ok(elementsOf(folder.read('rung-junit.xml')).includes('failure'));
}));

test('the page on CI has a row for every format and every exit code', inFolder(folder => {
  const rows = name => [...contents('docs/ci.md').split(`## ${name}\n`)[1].split('\n## ')[0]
    .matchAll(/^\| `?(\w+)`? \|(?! What)/gm)].map(match => match[1]).sort();
  const formats = /--format FORMAT +(.*)/.exec(folder.run('rung', ['validate', '--help']).output)[1];
  assert.deepEqual(rows('Formats'), formats.replace('(the default)', '').split(/,| or /).map(name => name.trim()).sort());
  const codes = /Exit codes: ([^]*)/.exec(folder.run('rung', ['--help']).output)[1];
  assert.deepEqual(rows('Exit codes'), codes.match(/\d+/g).sort());
}));

// An error that names a second place.
const withTwo = ladder.replace('system-design: 2', 'system-design: 2\n      system-design: 2');
const problemsIn = folder => folder.run('rung', ['validate', '--all']).output.split('\n');

test('the task of VS Code finds every finding with its place', inFolder(folder => {
  const task = JSON.parse(fenceWith('docs/editors.md', 'json', 'problemMatcher')).tasks[0];
  assert.equal(task.command, 'rung validate --all');
  folder.write('our ladders/two.yaml', withTwo);
  folder.write('wrong.yaml', wrongLadder.replace('version: 1', 'verison: 1'));
  folder.write('people/self.yaml', person[0][1]);
  const {regexp, ...groups} = task.problemMatcher.pattern;
  const found = problemsIn(folder).map(line => new RegExp(regexp).exec(line)).filter(Boolean)
    .map(match => Object.fromEntries(Object.entries(groups).map(([name, index]) => [name, match[index]])));
  const all = JSON.parse(folder.run('rung', ['validate', '--format', 'json']).output).findings;
  assert.deepEqual(new Set(all.map(finding => finding.severity)), new Set(['error', 'note']));
  assert.deepEqual(found, all.map(({file, line, column, severity, message, check}) =>
    ({file, line: `${line}`, column: `${column}`, severity, message, code: check})));
}));

const vim = spawnSync('vim', ['--version']).status === 0;
const needsVim = {skip: !vim && 'vim is not installed'};
test('the quickfix list of Vim holds every finding with its place', needsVim, inFolder(folder => {
  folder.write('our ladders/two.yaml', withTwo);
  writeFileSync(join(folder.path, 'vimrc'), fenceWith('docs/editors.md', 'vim', 'errorformat'));
  const list = join(folder.path, 'list.json');
  folder.run('vim', ['-es', '-u', join(folder.path, 'vimrc'), '-c', 'filetype on', '-c', 'edit our\\ ladders/two.yaml',
    '-c', 'silent make', '-c', `call writefile([json_encode(map(getqflist(),
    {_, e -> [bufname(e.bufnr), e.lnum, e.col, e.type, e.text]}))], '${list}')`, '-c', 'qa!']);
  const line = withTwo.split('\n').findIndex(text => text.includes('system-design: 2'));
  const expected = [
    ['e', line + 2, /stands here a second time \[duplicate-key\]$/],
    ['n', line + 1, /first written here$/],
  ];
  const found = JSON.parse(readFileSync(list, 'utf8'));
  assert.equal(found.length, expected.length);
  expected.forEach(([type, lnum, text], i) => {
    assert.deepEqual(found[i].slice(0, 4), ['our ladders/two.yaml', lnum, 7, type]);
    assert.match(found[i][4], text);
  });
}));

test('the settings of the editors are JSON and name the schemas that the page writes', () => {
  const page = contents('docs/editors.md');
  const {'yaml.schemas': schemas} = JSON.parse(fenceWith('docs/editors.md', 'json', 'yaml.schemas'));
  for (const path of Object.keys(schemas)) {
    assert.ok(page.includes(`-o ${path.replace('./', '')}\n`), path);
    assert.ok(page.includes(`['${path}'] = '${schemas[path][0]}'`), path);
  }
});
