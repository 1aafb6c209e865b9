// Holds docs/schema/ladder.schema.json and evidence.schema.json to the reader: they never refuse what it
// reads, and refuse what a schema can. RUNG names the binary.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {test} from 'node:test';
import {declarations, declaredRanges, declaredShapes, declaredWords, describedShapes, keysOf, partsOf} from './declared.mjs';
import {parsed, readAll, repositoryFiles, root} from './documents.mjs';
import {mutationsOf, placesOf, sampleOf} from './mutations.mjs';

const {default: Ajv} = await import('ajv').catch(() => {
  console.error('ajv is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});
const ajv = new Ajv({allErrors: true, allowUnionTypes: true, strictTypes: false});
const contents = path => readFileSync(join(root, path), 'utf8');
const kinds = ['ladder', 'evidence'];
const schemas = Object.fromEntries(kinds.map(kind => [kind, JSON.parse(contents(`docs/schema/${kind}.schema.json`))]));
const validators = Object.fromEntries(kinds.map(kind => [kind, ajv.compile(schemas[kind])]));
const everyKey = Object.fromEntries(kinds.map(kind => [kind, contents(`tests/schema/every-key-${kind}.yaml`)]));

const refusals = (kind, document) => (validators[kind](document) ? []
  : validators[kind].errors.map(error => `${error.instancePath || '/'} ${error.message}`));
const read = (kind, texts) => readAll(kind, texts, everyKey.ladder);
const none = problems => assert.ok(problems.length === 0, problems.join('\n'));

// What no schema of draft-07 can say, because it depends on other places of the file or on other files.
const beyond = [/\[(unknown-reference|duplicate-id|conflicting-files|future-entry)\]$/, /^no file says which (track|ladder) /,
  /^the cap .* is below the .* votes/, /^\d+ is no rating of the scale/, /^the period ends before it begins/];
const sayable = errors => errors.filter(error => !beyond.some(says => says.test(error)));

const files = repositoryFiles();

test('the ladders, the examples and the whole files of the documentation pass their schema', () => {
  const valid = files.filter(({name}) => !name.startsWith('tests/golden/'));
  for (const place of ['ladders/', 'ladders/examples/', 'docs/ladder-format.md', 'docs/evidence-format.md', 'README.md']) {
    assert.ok(valid.some(({name}) => name.startsWith(place)), `no file found in ${place}`);
  }
  none(valid.flatMap(({name, kind, document}) => refusals(kind, document).map(says => `${name}: ${says}`)));
});

// The ladder that a folder's evidence is held against, if it has one or a folder above has.
function ladderBeside(name) {
  const folders = name.split('/').slice(0, -1).map((_, index, all) => all.slice(0, all.length - index).join('/'));
  const found = folders.map(folder => `${folder}/ladder.yaml`).find(path => existsSync(join(root, path)));
  return found && contents(found);
}

test('of the golden files, the schemas refuse many, and none that the reader reads', () => {
  const golden = files.filter(({name}) => name.startsWith('tests/golden/'));
  const refused = golden.flatMap(({name, kind, text, document}) => {
    const says = refusals(kind, document);
    if (says.length === 0) {
      return [];
    }
    const [{status, said}] = readAll(kind, [text], ladderBeside(name));
    assert.equal(status, 1, `${name}: exit ${status}, but the schema says\n${says.join('\n')}`);
    return said.match(/\[[a-z-]+\]$/gm);
  });
  assert.ok(golden.length > 40, `${golden.length} golden files`);
  for (const id of ['unknown-key', 'missing-key', 'wrong-type', 'bad-id', 'bad-date', 'bad-version', 'out-of-range',
    'unsupported-schema', 'waiver-by-other']) {
    assert.ok(refused.includes(`[${id}]`), `no golden file with ${id} is refused by a schema`);
  }
});

for (const kind of kinds) {
  test(`the ${kind} with every key has every key, and passes`, () => {
    const document = parsed(everyKey[kind]);
    assert.deepEqual(refusals(kind, document), []);
    assert.deepEqual(read(kind, [everyKey[kind]])[0].errors, []);
    const there = new Set(placesOf(document).map(place => place.at(-1)));
    const missing = partsOf(schemas[kind]).flatMap(({part}) => Object.keys(part.properties ?? {})).filter(key => !there.has(key));
    assert.deepEqual(missing, []);
  });

  test(`the reader refuses every spoilt ${kind} that the schema refuses`, context => {
    const spoilt = sampleOf(mutationsOf(parsed(everyKey[kind])), 200, 2026).map(({what, make}) => ({what, document: make()}));
    const verdicts = read(kind, spoilt.map(({document}) => JSON.stringify(document)));
    const count = {'refused by both': 0, 'refused by the reader alone': 0, 'read': 0};
    spoilt.forEach(({what, document}, index) => {
      const {status, said, errors} = verdicts[index];
      const says = refusals(kind, document);
      assert.ok(status === 0 || status === 1, `${what}: exit ${status}\n${said}`);
      assert.ok(says.length === 0 || status === 1, `${what}: it is read, but the schema says\n${says.join('\n')}`);
      if (status === 1 && says.length === 0) {
        none(sayable(errors).map(error => `${what}: the schema could say: ${error}`));
      }
      count[Object.keys(count)[status === 0 ? 2 : says.length > 0 ? 0 : 1]] += 1;
    });
    context.diagnostic(JSON.stringify(count));
    assert.ok(count['refused by both'] > 100, JSON.stringify(count));
    assert.ok(count['refused by the reader alone'] < 20, JSON.stringify(count));
  });
}

// Where a scalar stands decides what it has to be; how it is written, what it is. (1.0 is not among them:
// the reader takes it for no whole number, JSON for the same as 1.)
const scalars = ['2026', '-2', '0.75', '1.50', '-0', '+3', '03', '.5', '1.', '1e3', '0x1F', '0o7', '1_000', '.nan', '.inf', '~',
  'null', 'Null', 'NULL', 'nULL', 'true', 'false', 'True', 'TRUE', 'yes', 'on', '2026-03-14', '2026-3-14', '2024-02-29',
  '2026-02-29', '1900-02-29', '2000-02-29', '2026-04-31', '0000-01-01', '0001-01-01', '2026-12-32', '"3"', '\'true\'', '""',
  '12:30:45', '1.0.0', '01.0.0', '1.0.0-rc1', '1234567890.0.0', 'none', '9'.repeat(64), '0'.repeat(64), 'aB'.repeat(32),
  'a', 'x@1', 'x@1.0', 'x@', 'x@1.0.0.0', './x', '../x', '.x', 'peer', 'packet', 'led'];
const places = {
  ladder: [/^id: .*/m, /^title: .*/m, /^version: .*/m, /^language: .*/m, /grade: 1/, /rating: 1/, /weight: 2/, /votes: 5/,
    /support: 0.5/, /coverage: 0.75/, /floor: 1/, /window-days: 730/, /min: 50000/],
  evidence: [/^ladder: .*/m, /^ladder-sha256: .*/m, /date: 2026-02-19/, /from: 2026-01-01/, /context: .*/, /before: 2/,
    /estimated: false/, /kind: project/, /role: led/, /visibility: packet/, /by: linus/],
};

for (const kind of kinds) {
  test(`the schema for ${kind} and the reader take a scalar for the same`, () => {
    const all = places[kind].flatMap(place => scalars.map(written => ({
      what: `${place} as ${written}`,
      text: everyKey[kind].replace(place, found => found.replace(/: .*/, `: ${written}`)),
    })));
    const cases = sampleOf(all, 150, 2026);
    const verdicts = read(kind, cases.map(({text}) => text));
    cases.forEach(({what, text}, index) => {
      const {status, said, errors} = verdicts[index];
      const says = refusals(kind, parsed(text));
      assert.ok(status === 1 || says.length === 0, `${what}: exit ${status}, but the schema says\n${says.join('\n')}`);
      assert.ok(says.length > 0 || sayable(errors).length === 0, `${what}: only the reader says\n${said}`);
    });
  });

  test(`every key of the schema for ${kind} says what it is, with examples that fit`, () => {
    const {definitions} = schemas[kind];
    const keys = keysOf(schemas[kind]);
    assert.ok(keys.length > 40, `${keys.length} keys`);
    for (const {path, part} of keys) {
      assert.match(part.description ?? '', /^[A-Z0-9].{9,}\.$/s, path);
      assert.ok(part.examples?.length > 0, `${path} has no example`);
      const fits = ajv.compile({...part, definitions});
      for (const value of [...part.examples, ...('default' in part ? [part.default] : [])]) {
        assert.ok(fits(value), `${path}: ${JSON.stringify(value)} ${ajv.errorsText(fits.errors)}`);
      }
      if (['number', 'string'].includes(typeof part.default)) {
        assert.ok(part.description.includes(`${part.default}`), `${path} doesn't tell its default`);
      }
    }
  });

  test(`every mapping of the schema for ${kind} refuses unknown keys`, () => {
    none(partsOf(schemas[kind]).filter(({part}) => (part.properties || part.patternProperties) && part.type)
      .filter(({part}) => part.additionalProperties !== false && part.additionalProperties?.type !== 'null').map(({path}) => path));
  });
}

test('the keys of the schemas are those that the reader declares', () => {
  const shapes = declaredShapes();
  assert.equal(Object.values(shapes).join(' ').split(' ').length, declarations(), 'a declaration that this test overlooks');
  const described = kinds.flatMap(kind => describedShapes(schemas[kind]).map(shape => ({...shape, kind})));
  none(Object.entries(shapes).filter(([, keys]) => !described.some(shape => shape.keys === keys))
    .map(([name, keys]) => `no mapping of a schema is a ${name}: ${keys}`));
  none(described.filter(({keys}) => !Object.values(shapes).includes(keys))
    .map(({kind, path, keys}) => `the reader declares no mapping as in the schema of ${kind}${path}: ${keys}`));
});

test('words and ranges are those of the reader', () => {
  const parts = kinds.flatMap(kind => partsOf(schemas[kind]));
  const written = parts.flatMap(({part}) => [part.enum, ...(part.anyOf ?? []).map(one => one.enum)]).filter(Boolean).map(list => list.join(' '));
  assert.deepEqual(new Set(written), new Set(declaredWords()));
  const ranges = Object.entries(declaredRanges());
  assert.ok(ranges.length >= 9, `${ranges.length} ranges`);
  for (const [key, [low, high]] of ranges) {
    const {part} = parts.find(({path}) => path.endsWith(`/properties/${key}`));
    assert.deepEqual([part.type.includes('integer'), part.minimum, part.maximum], [true, low, high], key);
  }
});

test('a date is a day that exists', () => {
  const isDate = ajv.compile(schemas.evidence.definitions.date);
  const two = number => `${number}`.padStart(2, '0');
  for (const year of ['0000', '0001', '0004', '0100', '0400', '1900', '1999', '2000', '2024', '2026', '2100', '2400', '9999']) {
    for (let month = 0; month <= 13; ++month) {
      for (let day = 0; day <= 32; ++day) {
        const written = `${year}-${two(month)}-${two(day)}`;
        const exists = year !== '0000' && !Number.isNaN(Date.parse(written)) && new Date(written).toISOString().startsWith(written);
        assert.equal(isDate(written), exists, written);
      }
    }
  }
  assert.ok(!isDate('2026-3-14') && !isDate('2026-03-14 ') && !isDate('02026-03-14') && !isDate('14.03.2026'));
});

test('the defaults of the policy are those of docs/ladder-format.md', () => {
  const [, fence] = /```yaml\n(policy:.*?)```/s.exec(contents('docs/ladder-format.md'));
  const defaults = ({properties, default: value}) => (properties
    ? Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, defaults(part)])) : value);
  assert.deepEqual(defaults(schemas.ladder.properties.policy), parsed(fence).policy);
});

test('every shipped file begins by naming its schema', () => {
  const shipped = files.filter(({name}) => name.startsWith('ladders/'));
  assert.ok(shipped.length >= 10, `${shipped.length} files`);
  for (const {name, kind, text} of shipped) {
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
    assert.ok(named, `${name} has no modeline`);
    const path = resolve(join(root, dirname(name)), named);
    assert.ok(existsSync(path), `${name}: there is no ${named}`);
    assert.equal(path, join(root, `docs/schema/${kind}.schema.json`), name);
  }
});
