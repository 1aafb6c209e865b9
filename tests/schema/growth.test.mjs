// Holds what `rung plan` and `rung prep` print as JSON to docs/schema/{plan,prep}.schema.json: for the
// examples with targets on both tracks, and for evidence with little in it. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {loosenesses, misordered} from './keys.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {default: Ajv} = await import('ajv').catch(() => {
  console.error('ajv is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});

const schemas = Object.fromEntries(['plan', 'prep'].map(kind =>
  [kind, JSON.parse(readFileSync(join(root, `docs/schema/${kind}.schema.json`), 'utf8'))]));
const validators = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) =>
  [kind, new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema)]));

function problems(kind, text) {
  const document = JSON.parse(text);
  validators[kind](document);
  const long = text.replace(/"(?:\\.|[^"\\])*"/g, '""').match(/\d+\.\d{7,}/g) ?? [];
  return [...(validators[kind].errors ?? []).map(error => `${error.instancePath || '/'} ${error.message}`),
    ...misordered(document, schemas[kind]), ...long.map(number => `${number} has more than 6 decimals`)];
}

function print(...args) {
  const {status, stdout, stderr, error} = spawnSync(process.env.RUNG, [...args, '--format', 'json'],
    {cwd: root, encoding: 'utf8', input: ''});
  assert.ifError(error);
  assert.equal(status, 0, `rung ${args.join(' ')}: exit ${status}\n${stderr}`);
  return stdout;
}

const example = name => `ladders/examples/${name}`;
const unicode = 'tests/golden/report/unicode';
const people = [
  ...['ada', 'ben', 'chioma'].flatMap(name => [
    [example(name)], [example(name), '--to', 'staff'], [example(name), '--to', 'director'],
    [example(name), '--to', 'engineer'], [example(name), '--track', 'management'],
    [example(name), '--as-of', '2020-01-01'], [join(example(name), 'self.yaml')]]),
  ['tests/golden/report/empty.yaml'],
  [unicode, '--ladder', join(unicode, 'ladder.yaml')],
];

for (const person of people) {
  test(`the plan for ${person.join(' ')} follows the schema`, () => {
    assert.deepEqual(problems('plan', print('plan', ...person)), []);
  });
  test(`the sheets for ${person.join(' ')} follow the schema`, () => {
    for (const reader of ['person', 'manager']) {
      assert.deepEqual(problems('prep', print('prep', ...person, '--for', reader)), []);
    }
  });
}

for (const [kind, schema] of Object.entries(schemas)) {
  test(`every key of a ${kind} is described, required and the only one`, () => {
    assert.deepEqual(loosenesses(schema), []);
  });
}

// [of which document, what is wrong, how it comes about, what is said]
const wrong = [
  ['plan', 'a missing key', d => delete d.target.gate, /target must have required property 'gate'/],
  ['plan', 'an unknown key', d => { d.gaps[0].deadline = '2027-01-01'; }, /gaps\/0 must NOT have additional/],
  ['plan', 'an unknown state', d => { d.gaps[0].state = 'poor'; }, /state must be equal to one of/],
  ['plan', 'a key in another place', d => { delete d.rung; d.rung = '0.1.0'; }, /keys are not in order/],
  ['plan', 'an empty thing to try', d => { d.gaps[0].to_try[0] = ''; }, /to_try\/0 must NOT have fewer/],
  ['prep', 'an answer that is filled in', d => { d.topics[0].answer = 'Hikes.'; }, /topics\/0 must NOT have additional/],
  ['prep', 'an unknown topic', d => { d.topics[0].topic = 'mood'; }, /topic must be equal to one of/],
  ['prep', 'work that nobody wrote about', d => { d.recognition[0].written_by = []; }, /written_by must NOT have fewer/],
  ['prep', 'a rating of 0', d => { d.differences[0].self = 0; }, /self must be >= 1/],
];
const right = {plan: print('plan', example('ada')), prep: print('prep', example('ada'))};

for (const [kind, what, spoil, says] of wrong) {
  test(`a ${kind} with ${what} is refused`, () => {
    const document = JSON.parse(right[kind]);
    spoil(document);
    assert.match(problems(kind, JSON.stringify(document)).join('\n'), says);
  });
}
