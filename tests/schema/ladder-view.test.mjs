// Holds what `rung show --format json` and `rung compare LADDER LEVEL LEVEL --format json` print to their
// schemas: for every part of every ladder that ships, and of odd ones. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {loosenesses, misordered} from './keys.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {default: Ajv} = await import('ajv').catch(() => {
  console.error('ajv is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});
const schemas = {};
for (const kind of ['ladder-view', 'level-comparison']) {
  const schema = JSON.parse(readFileSync(join(root, `docs/schema/${kind}.schema.json`), 'utf8'));
  schemas[`rung.${kind}/1`] = {schema, validate: new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema)};
}

function problems(document) {
  const {schema, validate} = schemas[document.schema];
  validate(document);
  return [...(validate.errors ?? []).map(error => `${error.instancePath || '/'} ${error.message}`),
    ...misordered(document, schema)];
}

function run(...args) {
  const {status, stdout, stderr, error} = spawnSync(process.env.RUNG, [...args, '--format', 'json'],
    {cwd: root, encoding: 'utf8', input: '', maxBuffer: 1 << 28});
  assert.ifError(error);
  assert.equal(status, 0, `rung ${args.join(' ')}: exit ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

const ladders = [...readdirSync(join(root, 'ladders')).filter(name => name.endsWith('.yaml')).map(name => `ladders/${name}`),
  ...['ladders/plain', 'ladders/odd', 'unicode/ladder'].map(name => `tests/golden/report/${name}.yaml`)];

const parts = overview => [
  ...overview.levels.map(({id}) => `level:${id}`),
  ...overview.competencies.map(({id}) => `competency:${id}`),
  ...overview.tracks.map(({id}) => `track:${id}`)];

for (const ladder of ladders) {
  test(`every view of ${ladder} follows the schema`, () => {
    const whole = run('show', ladder);
    assert.deepEqual(problems(whole), []);
    for (const part of parts(whole.overview)) {
      const view = run('show', ladder, part);
      assert.deepEqual(problems(view), [], part);
      const kinds = {overview: 'ladder', level: 'level', competency: 'competency', track: 'track'};
      for (const [key, kind] of Object.entries(kinds)) {
        assert.equal(view[key] !== null, view.view === kind, `${part}: ${key}`);
      }
    }
  });
  test(`comparisons of the levels of ${ladder} follow the schema`, () => {
    const ids = run('show', ladder).overview.levels.map(({id}) => id);
    for (const [index, id] of ids.entries()) {
      for (const other of [ids[(index + 1) % ids.length], ids.at(-1 - index)].filter(each => each !== id)) {
        const comparison = run('compare', ladder, id, other);
        assert.deepEqual(problems(comparison), [], `${id} ${other}`);
        assert.equal(comparison.from.id, id);
        assert.equal(comparison.to.id, other);
        for (const {steps} of comparison.paths) {
          assert.equal(steps[0].from.id, id);
          assert.equal(steps.at(-1).to.id, other);
        }
      }
    }
  });
}

for (const [kind, {schema}] of Object.entries(schemas)) {
  test(`the schema of ${kind} describes and requires every key`, () => assert.deepEqual(loosenesses(schema), []));
}

const level = () => run('show', 'software-engineering', 'staff');
const comparison = () => run('compare', 'software-engineering', 'staff', 'engineering-manager');
// [what is wrong, how it comes about, what is said]
const wrong = [
  ['a missing key', level, d => delete d.level.facts.grade, /facts must have required property 'grade'/],
  ['an unknown key', level, d => { d.level.person = 'ada'; }, /level must NOT have additional/],
  ['a view that there is not', level, d => { d.view = 'area'; }, /view must be equal to one of/],
  ['a rating of 0', level, d => { d.level.expects[0].rating = 0; }, /rating must be >= 1/],
  ['a key in another place', level, d => { delete d.rung; d.rung = '0.1.0'; }, /keys are not in order/],
  ['an unknown change', comparison, d => { d.sum.changes[0].change = 'improves'; }, /change must be equal to one of/],
  ['an empty text', comparison, d => { d.sum.responsibilities.new.push(''); }, /must NOT have fewer/],
  ['pay without a currency', comparison, d => delete d.from.pay.currency, /pay must have required property 'currency'/],
];
for (const [what, make, spoil, says] of wrong) {
  test(`JSON with ${what} is refused`, () => {
    const document = make();
    assert.deepEqual(problems(document), []);
    spoil(document);
    assert.match(problems(document).join('\n'), says);
  });
}
