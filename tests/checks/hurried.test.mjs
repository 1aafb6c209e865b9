// Holds `rung validate` to a reader's judgement of a first ladder written in a hurry
// (tests/golden/validate/hurried): NOTES.md says, line by line, what has to be found and what must not.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../golden/validate/hurried', import.meta.url));
const notes = readFileSync(join(folder, 'NOTES.md'), 'utf8');
const {stdout} = spawnSync(process.env.RUNG, ['validate', folder, '--format', 'json'], {encoding: 'utf8'});
const {findings} = JSON.parse(stdout);

/** The rows of a table: [{line, checks, text}]; a row about many places names each as "(line N)". */
function rows(section) {
  return section.split('\n').filter(line => /^\| (\d+|steps) \|/.test(line)).flatMap(line => {
    const [, place, checks, text] = line.split('|').map(cell => cell.trim());
    const lines = place === 'steps' ? [...text.matchAll(/line (\d+)/g)].map(found => found[1]) : [place];
    return lines.map(number => ({line: Number(number), checks: checks.split(', '), text}));
  });
}

const [wanted, unwanted] = notes.split('## Not to be reported').map(rows);
const found = (line, check) => findings.some(finding => finding.check === check
  && (finding.line === line || finding.related?.line === line));

test('the notes are read', () => {
  assert.ok(wanted.length > 40, `${wanted.length} rows of what to report`);
  assert.ok(unwanted.length >= 25, `${unwanted.length} rows of what not to report`);
});

test('what a careful reader would report is found', () => {
  // A finding of the whole file may stand anywhere.
  const missing = wanted.filter(({line, checks, text}) => !checks.some(check => found(line, check)
    || (/any place|as good|also fair/.test(text) && findings.some(finding => finding.check === check))));
  assert.deepEqual(missing, []);
});

test('what only looks wrong is left alone', () => {
  assert.deepEqual(unwanted.filter(({line, checks}) => checks.some(check => found(line, check))), []);
});

test('nothing else is reported', () => {
  const judged = new Set(wanted.flatMap(({checks}) => checks));
  assert.deepEqual(findings.filter(({check}) => !judged.has(check)).map(({check, line}) => `${line} ${check}`), []);
});
