// Holds what `rung history --format json` prints to docs/schema/history.schema.json: for the examples, for
// a history over two versions of a ladder, and for none at all. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {loosenesses, misordered} from './keys.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(readFileSync(join(root, 'docs/schema/history.schema.json'), 'utf8'));
const {default: Ajv} = await import('ajv').catch(() => {
  console.error('ajv is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});
const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema);

// The lists that a history holds side by side are of one length, which a schema can't say.
function uneven({days, steps, competencies}) {
  const off = competencies.filter(row => row.days.length !== days.length || row.changes.length !== steps.length);
  return [...(steps.length === Math.max(0, days.length - 1) ? [] : ['steps and days are uneven']),
    ...off.map(row => `${row.id} has other days than the history`)];
}

function problems(document) {
  validate(document);
  return [...(validate.errors ?? []).map(error => `${error.instancePath || '/'} ${error.message}`),
    ...misordered(document, schema), ...(validate.errors ? [] : uneven(document))];
}

function history(args, input = '') {
  const {status, stdout, stderr, error} = spawnSync(process.env.RUNG, ['history', ...args, '--format', 'json'],
    {cwd: root, encoding: 'utf8', input});
  assert.ifError(error);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const noor = 'tests/golden/history/noor';
const runs = [[noor], [noor, '--every', '90'], [noor, '--as-of', '2025-09-01'], [noor, '--to', 'senior'],
  [noor, '--ladder', 'tests/golden/history/ladders/harbour-1.yaml'],
  ...['ada', 'ben', 'chioma'].flatMap(name => [[`ladders/examples/${name}`],
    [`ladders/examples/${name}`, '--every', '60', '--track', 'management'],
    [`ladders/examples/${name}`, '--as-of', '2020-01-01']])];
for (const args of runs) {
  test(`the history of ${args.join(' ')} follows the schema`, () => {
    const document = history(args);
    assert.ok(document.days.length > 0);
    assert.deepEqual(problems(document), []);
  });
}

test('a history without any evidence follows the schema', () => {
  const none = 'schema: rung.evidence/1\nperson: {id: x}\nauthor: {source: self}\n' +
    'ladder: software-engineering\ntrack: ic\nevidence: []\n';
  const document = history(['-'], none);
  assert.deepEqual(document.days, []);
  assert.deepEqual(problems(document), []);
});

test('the example over two versions has all that a history is about', () => {
  const {competencies, steps} = history([noor]);
  const changes = new Set(competencies.flatMap(row => [row.trend, ...row.changes]).map(({change}) => change));
  for (const change of ['rose', 'fell', 'same', 'first-seen', 'gone', 'unseen']) {
    assert.ok(changes.has(change), change);
  }
  assert.equal(steps.filter(({ladder}) => ladder).length, 1);
});

test('every key is described, required and the only one', () => assert.deepEqual(loosenesses(schema), []));

// [what is wrong, how it comes about, what is said]
const wrong = [
  ['a missing key', d => delete d.days[0].target.readiness, /target must have required property 'readiness'/],
  ['an unknown key', d => { d.person.email = 'noor@example.org'; }, /person must NOT have additional/],
  ['an unknown change', d => { d.competencies[0].trend.change = 'improved'; }, /change must be equal to one of/],
  ['a rating of 0 for what is unknown', d => { d.competencies[0].days[0].rating = 0; }, /rating must be >= 1/],
  ['a verdict for a level', d => { d.days[0].views.self.confirmed = true; }, /confirmed must be string,null/],
  ['a cause without words', d => { d.competencies[0].changes[2].causes[0].detail = ''; }, /fewer than 1 char/],
  ['a key in another place', d => { delete d.rung; d.rung = '0.1.0'; }, /keys are not in order/],
  ['a day too few', d => d.competencies[0].days.pop(), /other days than the history/],
];
for (const [what, spoil, says] of wrong) {
  test(`${what} is refused`, () => {
    const document = history([noor]);
    spoil(document);
    assert.match(problems(document).join('\n'), says);
  });
}
