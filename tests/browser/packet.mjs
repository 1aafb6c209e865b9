// A packet on paper: three sheets, then the appendix, however much evidence there is.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {browserPath, folder} from './support/browser.mjs';
import {readPdf} from './support/pdf.mjs';
import {root, rung} from './support/rung.mjs';

const kinds = ['project', 'design', 'mentoring', 'glue', 'incident', 'feedback', 'hiring', 'community'];
const competencies = ['system-design', 'engineering-craft', 'operability', 'delivery', 'decisions', 'technical-direction',
  'communication', 'mentoring', 'knowledge-sharing', 'hiring', 'business-alignment'];

/** Four raters' files of a hundred entries each, over three years. */
function fourHundredEntries() {
  const place = mkdtempSync(join(folder, 'many-'));
  for (const [source, id] of [['self', 'many'], ['manager', 'ines'], ['peer', 'tomas'], ['peer', 'grace']]) {
    const lines = ['schema: rung.evidence/1', 'person: {id: many, name: Many Entries}', `author: {source: ${source}, id: ${id}}`,
      'ladder: software-engineering@1.0', 'track: ic', 'level: senior', 'evidence:'];
    for (let i = 0; i < 100; ++i) {
      const day = new Date(Date.UTC(2023, 6, 1 + i * 11)).toISOString().slice(0, 10);
      const shows = [0, 3, 7].map(step => `${competencies[(i + step) % competencies.length]}: ${3 + (i + step) % 2}`);
      lines.push(`  - id: ${id}-${i}`, `    date: ${day}`, `    title: Piece ${i} of the work that several teams had waited for`,
        `    context: ${'The old way cost every team a day a week and nobody owned it. '.repeat(4).trim()}`,
        `    action: ${'Wrote the design with three alternatives, and walked two teams through it. '.repeat(5).trim()}`,
        `    result: ${'Both teams shipped a week early, and the pager was quiet. '.repeat(5).trim()}`,
        '    metric: {name: waiting time, before: 900, after: 210, unit: ms}', `    kind: ${kinds[i % kinds.length]}`,
        '    role: led', '    scope: multi-team', `    shows: {${shows.join(', ')}}`, `    links: [https://example.com/${id}/${i}]`);
    }
    writeFileSync(join(place, `${id}.yaml`), `${lines.join('\n')}\n`);
  }
  return place;
}

const examples = readdirSync(join(root, 'ladders/examples')).map(name => [`ladders/examples/${name}`]);
const packets = [...examples, ['ladders/examples/chioma', '--to', 'engineering-manager'],
  ['ladders/examples/ada', '--to', 'engineering-manager'], ['ladders/examples/ada', '--redact'], [fourHundredEntries()]];

for (const args of packets) {
  test(`the packet of ${args.join(' ').replace(folder, '')} has at most three sheets before its appendix`, () => {
    const {status, out, err} = rung(['packet', ...args, '--format', 'pdf'], {env: {RUNG_BROWSER: browserPath()}});
    assert.deepEqual([status, err], [0, '']);
    const sheet = readPdf(out).texts.findIndex(text => /^Appendix$/m.test(text));
    assert.ok(sheet >= 1 && sheet <= 3, `the appendix begins on sheet ${sheet + 1}`);
  });
}

test('a packet on the American size of paper', () => {
  const {out} = rung(['packet', 'ladders/examples/ada', '--format', 'pdf', '--paper', 'letter'], {env: {RUNG_BROWSER: browserPath()}});
  const pdf = readPdf(out);
  assert.deepEqual(pdf.size.map(Math.round), [612, 792]);
  assert.ok(pdf.texts.findIndex(text => /^Appendix$/m.test(text)) <= 3);
});
