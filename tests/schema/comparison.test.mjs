// Holds what `rung compare FILE... --format json` prints to docs/schema/comparison.schema.json, and its
// numbers to those of `rung assess` on each track. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {evidenceSets} from './evidence_sets.mjs';
import {loosenesses, misordered} from './keys.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(readFileSync(join(root, 'docs/schema/comparison.schema.json'), 'utf8'));
const {default: Ajv} = await import('ajv').catch(() => {
  console.error('ajv is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});
const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema);

function problems(document) {
  validate(document);
  return [...(validate.errors ?? []).map(error => `${error.instancePath || '/'} ${error.message}`),
    ...misordered(document, schema)];
}

function run(verb, args) {
  const {status, stdout, stderr, error} = spawnSync(process.env.RUNG, [verb, ...args, '--format', 'json'],
    {cwd: root, encoding: 'utf8', input: ''});
  assert.ifError(error);
  assert.ok(status === 0 || status === 1, `rung ${verb} ${args.join(' ')}: exit ${status}\n${stderr}`);
  return status === 0 ? JSON.parse(stdout) : null;
}

const ownEvidence = Object.keys(evidenceSets('tests/golden/compare'));
const examples = Object.keys(evidenceSets('ladders/examples'));
const everyTrack = [[], ['--track', 'management'], ['--track', 'ic'], ['--as-of', '2020-01-01']];

test('there is evidence to compare', () => {
  assert.ok(ownEvidence.length >= 1, `${ownEvidence}`);
  assert.ok(examples.length >= 3, `${examples}`);
});

for (const folder of [...ownEvidence, ...examples]) {
  for (const options of everyTrack) {
    test(`the comparison of ${[folder, ...options].join(' ')} follows the schema`, () => {
      const document = run('compare', [folder, ...options]);
      assert.deepEqual(problems(document), []);
      assert.equal(document.tracks[0].id, document.track);
    });
  }
  test(`the numbers of ${folder} are those of rung assess on each track`, () => {
    for (const {id, target, views, headline} of run('compare', [folder]).tracks) {
      const assessed = run('assess', [folder, '--track', id, '--to', target.level]);
      assert.deepEqual({target, views, headline},
        {target: assessed.target, views: assessed.views, headline: assessed.headline}, id);
    }
  });
}

test('the comparisons of the goldens follow the schema', () => {
  let compared = 0;
  for (const [folder, files] of Object.entries(evidenceSets('tests/golden'))) {
    const whole = run('compare', [folder]);
    for (const document of whole ? [whole] : files.map(file => run('compare', [file]))) {
      assert.deepEqual(document ? problems(document) : [], [], folder);
      compared += document ? 1 : 0;
    }
  }
  assert.ok(compared > 1, 'no evidence of the goldens compares');
});

test('every key is described, required and the only one', () => assert.deepEqual(loosenesses(schema), []));

// [what is wrong, how it comes about, what is said]
const wrong = [
  ['a missing key', d => delete d.tracks[0].change, /tracks\/0 must have required property 'change'/],
  ['an unknown key', d => { d.tracks[1].suits = true; }, /tracks\/1 must NOT have additional/],
  ['an unknown reason', d => { d.tracks[0].reason = 'best'; }, /reason must be equal to one of/],
  ['an unknown status', d => { d.tracks[1].not_seen[0].status = 'low'; }, /status must be equal to one of/],
  ['an unknown that counts as 0', d => { d.tracks[1].not_seen[0].rating = 0; }, /rating must be >= 1/],
  ['a way without its return', d => delete d.tracks[1].change.over[0].return, /must have required property 'return'/],
  ['no track at all', d => { d.tracks = []; }, /tracks must NOT have fewer than 1 items/],
  ['a key in another place', d => { delete d.rung; d.rung = '0.1.0'; }, /keys are not in order/],
];
for (const [what, spoil, says] of wrong) {
  test(`${what} is refused`, () => {
    const document = run('compare', ['tests/golden/compare/sam']);
    spoil(document);
    assert.match(problems(document).join('\n'), says);
  });
}
