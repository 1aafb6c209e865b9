// The goldens of `rung log`, read by a YAML reader that isn't ours: every key of the file before is in the
// file after as it was, and the list of entries has one more. JSON is still JSON.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {parsed, root} from '../schema/documents.mjs';

const folder = join(root, 'tests/golden/log');
const read = (name, file) => readFileSync(join(folder, name, file), 'utf8');
const cases = readdirSync(folder, {withFileTypes: true}).filter(item => item.isDirectory()).map(({name}) => ({
  name, ending: readdirSync(join(folder, name)).includes('before.json') ? 'json' : 'yaml',
}));

test('there are fifty cases and more', () => assert.ok(cases.length >= 50));

const document = (text, ending) => ending === 'json' ? JSON.parse(text) : parsed(text.replace(/^\uFEFF/, ''));

// What `cmd` gives on a line: what happened, or the value of an option.
const given = (name, option) => {
  const lines = read(name, 'cmd').trimEnd().split('\n');
  return option ? lines.find(line => line.startsWith(`${option} `))?.slice(option.length + 1)
    : lines.find(line => !line.startsWith('--'));
};

for (const {name, ending} of cases) {
  test(name, () => {
    const before = document(read(name, `before.${ending}`), ending);
    const after = document(read(name, `after.${ending}`), ending);
    if (name === 'brackets-closed-at-the-margin') { // many write so, and this reader takes none of it
      assert.ok(!before && !after);
      return;
    }
    assert.ok(before && after, 'both are read');
    const {evidence, ...rest} = after;
    assert.deepEqual(rest, Object.fromEntries(Object.entries(before).filter(([key]) => key !== 'evidence')));
    assert.deepEqual(Object.keys(after), Object.keys(before), 'in the same order');
    assert.deepEqual(evidence.slice(0, -1), before.evidence ?? []);
    const entry = evidence.at(-1);
    assert.equal(entry.title, given(name));
    assert.equal(entry.date, given(name, '--date') ?? '2026-03-14');
    for (const key of ['context', 'action', 'result', 'scope', 'kind', 'role', 'visibility']) {
      assert.equal(entry[key], given(name, `--${key}`));
    }
  });
}
