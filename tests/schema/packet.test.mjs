// Holds what `rung packet` prints as JSON to docs/schema/packet.schema.json, and every format of a
// redacted packet to saying nothing that stands in the person's files. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {test} from 'node:test';
import {parsed, root} from './documents.mjs';
import {loosenesses, misordered} from './keys.mjs';

const {default: Ajv} = await import('ajv').catch(() => {
  console.error('ajv is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});

const schema = JSON.parse(readFileSync(join(root, 'docs/schema/packet.schema.json'), 'utf8'));
const valid = new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema);

function problems(text) {
  const document = JSON.parse(text);
  valid(document);
  const long = text.replace(/"(?:\\.|[^"\\])*"/g, '""').match(/\d+\.\d{7,}/g) ?? [];
  return [...(valid.errors ?? []).map(error => `${error.instancePath || '/'} ${error.message}`),
    ...misordered(document, schema), ...long.map(number => `${number} has more than 6 decimals`)];
}

function print(...args) {
  const {status, stdout, stderr, error} = spawnSync(process.env.RUNG, ['packet', ...args],
    {cwd: root, encoding: 'utf8', input: ''});
  assert.ifError(error);
  assert.equal(status, 0, `rung packet ${args.join(' ')}: exit ${status}\n${stderr}`);
  return stdout;
}

const example = name => `ladders/examples/${name}`;
const examples = readdirSync(join(root, 'ladders/examples'));
const unicode = 'tests/golden/report/unicode';
const people = [
  ...examples.flatMap(name => [[example(name)], [join(example(name), 'self.yaml')]]),
  ...['ada', 'ben', 'chioma'].flatMap(name => ['staff', 'director', 'engineer', 'engineering-manager']
    .map(level => [example(name), '--to', level])),
  [example('ada'), '--as-of', '2020-01-01'], [example('ada'), '--track', 'management'],
  ['tests/golden/report/empty.yaml'],
  [unicode, '--ladder', join(unicode, 'ladder.yaml')],
];

for (const person of people) {
  test(`the packet for ${person.join(' ')} follows the schema, redacted too`, () => {
    assert.deepEqual(problems(print(...person, '--format', 'json')), []);
    assert.deepEqual(problems(print(...person, '--format', 'json', '--redact')), []);
  });
}

test('every key of a packet is described, required and the only one', () => {
  assert.deepEqual(loosenesses(schema), []);
});

// [what is wrong, how it comes about, what is said]
const wrong = [
  ['a missing key', d => delete d.target.gate, /target must have required property 'gate'/],
  ['a recommendation', d => { d.recommendation = 'yes'; }, /must NOT have additional/],
  ['a mitigation that is filled in', d => { d.reasons.list[0].owner = 'x'; }, /list\/0 must NOT have additional/],
  ['an unknown status', d => { d.matrix[0].status = 'poor'; }, /status must be equal to one of/],
  ['a story of no entry', d => { d.stories.list[0].ledger = []; }, /ledger must NOT have fewer/],
  ['a key in another place', d => { delete d.rung; d.rung = '0.1.0'; }, /keys are not in order/],
];
const right = print(example('ada'), '--format', 'json');

for (const [what, spoil, says] of wrong) {
  test(`a packet with ${what} is refused`, () => {
    const document = JSON.parse(right);
    spoil(document);
    assert.match(problems(JSON.stringify(document)).join('\n'), says);
  });
}

// What the files say of people and of their work, word for word.
function personal(folder) {
  const found = new Set();
  for (const file of readdirSync(join(root, folder))) {
    const {person, author, aspiration, waivers, evidence} =
      parsed(readFileSync(join(root, folder, file), 'utf8'));
    const add = (...texts) => texts.filter(text => typeof text === 'string').forEach(text => found.add(text));
    add(person.id, person.name, author.id, author.name, basename(file), aspiration?.notes,
      ...aspiration?.energises ?? [], ...aspiration?.drains ?? [], ...(waivers ?? []).map(waiver => waiver.reason));
    for (const entry of evidence) {
      add(entry.id, entry.title, entry.context, entry.action, entry.result, entry.by, entry.metric?.name,
        ...entry.links ?? [], ...(entry.corroborators ?? []).map(witness => witness.name));
    }
  }
  return [...found];
}

// The ladder's own text, and its id: what stands there too, such as `reviews`, gives nobody away.
function ladderOf(folder) {
  const {id} = JSON.parse(print(folder, '--format', 'json')).ladder;
  return readFileSync(join(root, `ladders/${id}.yaml`), 'utf8');
}

const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const signs = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\''};
const squeezed = text => text.replaceAll('\\', '').replace(/&(amp|lt|gt|quot|#39);/g, sign => signs[sign])
  .replace(/\s+/g, ' ');

// The names of HTML's elements, such as `circle`, are words as well; their attributes stay.
const withoutTags = text => text.replace(/<style>.*?<\/style>/s, '').replace(/<\/?[a-z][\w-]*/g, '<');

/** The personal texts that stand in the output by themselves, and not as a part of another word. */
const given = (texts, output) => texts.filter(text =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(squeezed(text).trim())}(?![\\p{L}\\p{N}-])`, 'u').test(squeezed(output)));

test('the personal texts are found where nothing is redacted', () => {
  const texts = given(personal(example('ada')), print(example('ada')));
  for (const text of ['Ada Example', 'ada', 'ines', 'self.yaml', 'payments-migration', 'Grace Mwangi',
    'https://example.com/designs/pricing-split', 'Led the move from two payment providers to one']) {
    assert.ok(texts.includes(text), text);
  }
});

for (const name of examples) {
  test(`a redacted packet of ${name} says nothing that the files say`, () => {
    const ladder = ladderOf(example(name));
    const texts = personal(example(name)).filter(text => given([text], ladder).length === 0);
    for (const format of ['md', 'html', 'json']) {
      const output = print(example(name), '--redact', '--format', format);
      assert.deepEqual(given(texts, withoutTags(output)), [], format);
    }
  });

  test(`a redacted packet of ${name} is the same whatever the order of its files`, () => {
    const files = readdirSync(join(root, example(name))).map(file => join(example(name), file));
    const output = print(...files, '--redact');
    assert.equal(print(...files.reverse(), '--redact'), output);
  });
}
