// The pages that `--format html` makes of reports: their structure, and that every text that the report holds
// (by its JSON) stands on the page. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {faultsOf, readPage} from './html.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

function rung(args) {
  const {status, stdout, stderr} = spawnSync(process.env.RUNG, args, {cwd: root, encoding: 'utf8'});
  assert.equal(status, 0, `rung ${args.join(' ')}: ${stderr}`);
  assert.equal(stderr, '');
  return stdout;
}

const examples = ['ada', 'ben', 'chioma', 'farid', 'kofi', 'noemi', 'nokuthula'].map(name => `ladders/examples/${name}`);
const unicode = ['tests/golden/report/unicode', '--ladder', 'tests/golden/report/unicode/ladder.yaml'];
const levels = (...names) => ['compare', 'software-engineering', ...names];

// [arguments, keys whose texts have to stand on the page]
const plan = ['title', 'name', 'to_try', 'to_show', 'examples', 'entry', 'trial', 'return', 'message'];
const history = ['title', 'name', 'day', 'reasons', 'rules', 'detail', 'message'];
const comparison = ['title', 'name', 'entry', 'trial', 'return', 'message'];
const ofLevels = ['title', 'summary', 'entry', 'trial', 'return', 'responsibilities', 'not_expected', 'behaviours'];
const pages = [
  ...examples.map(folder => [['plan', folder, '--all'], plan]),
  [['plan', ...unicode, '--all'], plan],
  [['plan', 'ladders/examples/chioma', '--to', 'engineering-manager', '--all'], plan],
  [['plan', 'tests/golden/report/empty.yaml', '--all'], plan],
  ...[...examples, 'tests/golden/history/noor'].map(folder => [['history', folder], history]),
  [['history', ...unicode], history],
  [['history', 'ladders/examples/ada', '--every', '30'], history],
  [['history', 'tests/golden/report/empty.yaml'], history],
  ...[...examples, 'tests/golden/compare/sam'].map(folder => [['compare', folder], comparison]),
  [['compare', ...unicode], comparison],
  [levels('staff', 'engineering-manager'), ofLevels],
  [levels('engineer', 'senior'), ofLevels],
  [levels('principal', 'staff'), ofLevels],
];

/** Without what no format but JSON tells: the guidance of gaps beside the shortest way, and how the evidence stands
 * to a target where there is no other to put beside it, the areas of changes. */
function shownOf(report) {
  switch (report.schema) {
    case 'rung.plan/1':
      return {...report, off_path: report.off_path.map(({title}) => ({title}))};
    case 'rung.comparison/1':
      return {...report, tracks: report.tracks.filter(({own, shared_target}) => !own && !shared_target)};
    case 'rung.level-comparison/1':
      return JSON.parse(JSON.stringify(report, (key, value) => (key === 'area' ? undefined : value)));
    default:
      return report;
  }
}

/** The texts of a value under the keys, each once; ids and numbers are not texts. */
function textsIn(value, keys, key = '') {
  if (typeof value === 'string') {
    return keys.includes(key) && value !== '' ? [value] : [];
  }
  if (value === null || typeof value !== 'object') {
    return [];
  }
  const inner = Array.isArray(value) ? value.map(item => [key, item]) : Object.entries(value);
  return [...new Set(inner.flatMap(([name, item]) => textsIn(item, keys, name)))];
}

for (const [args, keys] of pages) {
  test(`rung ${args.join(' ')}: the page is whole, and says what the report says`, () => {
    const page = readPage(rung([...args, '--format', 'html']));
    assert.deepEqual(faultsOf(page), []);
    const report = JSON.parse(rung([...args.filter(arg => arg !== '--all'), '--format', 'json']));
    const texts = textsIn(shownOf(report), keys);
    assert(texts.length > 0, 'the report holds texts');
    const said = page.text.replace(/\s+/g, ' ');
    assert.deepEqual(texts.filter(text => !said.includes(text.replace(/\s+/g, ' '))), []);
  });
}
