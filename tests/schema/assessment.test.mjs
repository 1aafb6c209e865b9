// Holds what `rung assess --format json` prints to docs/schema/assessment.schema.json: for the examples
// and for every evidence set of the goldens that assesses. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {evidenceSets} from './evidence_sets.mjs';
import {loosenesses, misordered} from './keys.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(readFileSync(join(root, 'docs/schema/assessment.schema.json'), 'utf8'));
const {default: Ajv} = await import('ajv').catch(() => {
  console.error('ajv is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});
const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema);

function problems(text) {
  const document = JSON.parse(text);
  validate(document);
  const long = text.replace(/"(?:\\.|[^"\\])*"/g, '""').match(/\d+\.\d{7,}/g) ?? [];
  return [...(validate.errors ?? []).map(error => `${error.instancePath || '/'} ${error.message}`),
    ...misordered(document, schema), ...long.map(number => `${number} has more than 6 decimals`)];
}

function assess(args) {
  const {status, stdout, stderr, error} = spawnSync(process.env.RUNG, ['assess', ...args, '--format', 'json'],
    {cwd: root, encoding: 'utf8', input: ''});
  assert.ifError(error);
  assert.ok(status === 0 || status === 1, `rung assess ${args.join(' ')}: exit ${status}\n${stderr}`);
  return {refused: status === 1, stdout, stderr};
}

const examples = Object.keys(evidenceSets('ladders/examples'));
const golden = evidenceSets('tests/golden');

test('there are examples', () => assert.ok(examples.length >= 3, `${examples}`));

for (const folder of examples) {
  for (const options of [[], ['--track', 'management'], ['--track', 'ic'], ['--as-of', '2020-01-01']]) {
    test(`the assessment of ${[folder, ...options].join(' ')} follows the schema`, () => {
      const {refused, stdout, stderr} = assess([folder, ...options]);
      assert.ok(!refused, stderr);
      assert.deepEqual(problems(stdout), []);
    });
  }
}

test('the assessments of the goldens follow the schema', () => {
  let assessed = 0;
  for (const [folder, files] of Object.entries(golden)) {
    const whole = assess([folder]);
    for (const {refused, stdout} of whole.refused ? files.map(file => assess([file])) : [whole]) {
      assert.deepEqual(refused ? [] : problems(stdout), [], folder);
      assessed += refused ? 0 : 1;
    }
  }
  assert.ok(assessed > 0, 'no evidence of the goldens assesses');
});

// Only the sources that have raters are keys of `raters`.
test('every key is described, required and the only one', () => assert.deepEqual(loosenesses(schema, ['/raters']), []));

// [what is wrong, how it comes about, what is said]
const wrong = [
  ['a missing key', d => delete d.target.readiness, /target must have required property 'readiness'/],
  ['an unknown key', d => { d.person.email = 'ada@example.org'; }, /person must NOT have additional/],
  ['an unknown status', d => { d.competencies[0].status = 'almost'; }, /status must be equal to one of/],
  ['a readiness above 100', d => { d.target.readiness = 101; }, /readiness must be <= 100/],
  ['a verdict for a level', d => { d.views.self.confirmed = true; }, /confirmed must be string,null/],
  ['influence with a competency', d => { d.gaps[1].competency = 'delivery'; }, /competency must be null/],
  ['a number with 7 decimals', d => { d.target.coverage = 0.6666667; }, /more than 6 decimals/],
  ['a key in another place', d => { delete d.rung; d.rung = '0.1.0'; }, /keys are not in order/],
];
const right = readFileSync(new URL('right.json', import.meta.url), 'utf8');

test('a right document is accepted', () => assert.deepEqual(problems(right), []));
for (const [what, spoil, says] of wrong) {
  test(`${what} is refused`, () => {
    const document = JSON.parse(right);
    spoil(document);
    assert.match(problems(JSON.stringify(document)).join('\n'), says);
  });
}
