// Every format of a report says the same numbers: they are read back out of the tables of the Markdown and of the
// page, and compared with the JSON. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = ['ada', 'ben', 'chioma', 'farid', 'kofi', 'noemi', 'nokuthula'].map(name => `ladders/examples/${name}`);

function rung(...args) {
  const {status, stdout, stderr} = spawnSync(process.env.RUNG, args, {cwd: root, encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  return stdout;
}

/** A cell's number, behind the sign of a rise or a fall; null for a blank, whichever sign stands for it. */
function numberIn(cell) {
  const found = /^(?:[▲▼]\s*)?(\d+)/.exec(cell.trim());
  return found ? Number(found[1]) : null;
}

/** Tables as lists of rows of cells, the head first. */
function markdownTables(text) {
  const tables = [];
  let before = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('|')) {
      if (!before.startsWith('|')) {
        tables.push([]);
      }
      const cells = line.replaceAll('\\|', ' ').split('|').slice(1, -1)
        .map(cell => cell.replaceAll(/\\(.)/g, '$1').replaceAll('**', '').trim());
      if (!cells.every(cell => /^-+$/.test(cell))) {
        tables.at(-1).push(cells);
      }
    }
    before = line;
  }
  return tables;
}

function htmlTables(text) {
  const plain = cell => cell.replaceAll(/<span class="spoken">.*?<\/span>/g, '').replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&').replaceAll('&#39;', '\'').replaceAll('&quot;', '"').replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>').trim();
  return [...text.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map(([, table]) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)]
      .map(([, row]) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => plain(cell)))
      .filter(row => row.length > 1)); // the others are titles of areas
}

/** The columns named, of the first table whose head has them all: a list of numbers a row, by its title. */
function numbersOf(tables, title, columns) {
  const table = tables.find(([head]) => [title, ...columns].every(name => head.includes(name)));
  assert.ok(table, `no table with ${columns.join(', ')}`);
  const [head, ...rows] = table;
  return rows.map(row => [row[head.indexOf(title)].replace(/ \*$/, ''),
    ...columns.map(name => numberIn(row[head.indexOf(name)]))]);
}

function agree(args, columns, title, expected) {
  const json = JSON.parse(rung(...args, '--format', 'json'));
  const wanted = expected(json);
  assert.ok(wanted.length > 0 && wanted.some(row => row.slice(1).some(value => value !== null)));
  const names = typeof columns === 'function' ? columns(json) : columns;
  assert.deepEqual(numbersOf(markdownTables(rung(...args, '--format', 'md')), title, names), wanted);
  assert.deepEqual(numbersOf(htmlTables(rung(...args, '--format', 'html')), title, names), wanted);
  return json;
}

for (const folder of examples) {
  test(`an assessment of ${folder} has the same ratings in md, html and json`, () => {
    const json = agree(['assess', folder], ['Expected', 'Seen', 'Self', 'Manager'], 'Competency',
      ({competencies}) => competencies.map(row => [row.title, row.expected, row.rating, row.self, row.manager]));
    const {target} = json;
    const share = fraction => String(fraction.toFixed(2));
    for (const format of ['md', 'html']) {
      const text = rung('assess', folder, '--format', format);
      assert.ok(text.includes(`${target.met} of ${target.of} met`), `${format}: met`);
      assert.match(text, new RegExp(`[Rr]eadiness ${target.readiness} %`));
      if (target.coverage !== null && text.includes('coverage')) {
        assert.ok(text.includes(`coverage ${share(target.coverage)} of ${share(target.coverage_needed)}`), `${format}: coverage`);
      }
    }
  });

  test(`a packet of ${folder} has the same ratings and ledger in md, html and json`, () => {
    const json = agree(['packet', folder], ['Expected', 'Seen', 'Self', 'Manager', 'Others', 'Entries'], 'Expectation',
      ({matrix}) => matrix.map(row => [row.title, row.expected, row.rating, row.self, row.manager, row.others,
        row.ledger.length === 0 ? null : row.ledger.length]));
    for (const [format, tables] of [['md', markdownTables], ['html', htmlTables]]) {
      const ledger = tables(rung('packet', folder, '--format', format)).find(([head]) => head[0] === 'No.');
      assert.deepEqual(ledger.slice(1).map(([number]) => Number(number)), json.ledger.map(({number}) => number));
    }
  });
}

test('a history has the same ratings and readiness in md, html and json', () => {
  const args = ['history', 'tests/golden/history/noor'];
  agree(args, ({days}) => days.map(({day}) => day), 'Competency',
    ({competencies}) => competencies.map(({title, days}) => [title, ...days.map(({rating}) => rating)]));
  agree(args, ['Readiness'], 'Day', ({days}) => days.map(({day, target}) => [day, target?.readiness ?? null]));
});

test('a number that differs is told', () => {
  const table = '| Competency | Seen |\n|---|---|\n| Delivery \\* | 3 |\n| Mentoring | – |\n';
  assert.deepEqual(numbersOf(markdownTables(table), 'Competency', ['Seen']), [['Delivery', 3], ['Mentoring', null]]);
  const page = '<table><tr><th>Competency</th><th>Seen</th></tr><tr><th>Delivery</th><td class="number">4</td></tr>' +
    '<tr><th>Mentoring</th><td><span aria-hidden="true">–</span><span class="spoken">unknown</span></td></tr></table>';
  assert.deepEqual(numbersOf(htmlTables(page), 'Competency', ['Seen']), [['Delivery', 4], ['Mentoring', null]]);
});
