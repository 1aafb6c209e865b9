// A folder of files that try to break out of every format: in titles, keys, ids and names of files.
import {mkdtempSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const checks = fileURLToPath(new URL('../golden/checks/', import.meta.url));

export const texts = [
  ']]> --> <![CDATA[ <script>alert(1)</script> &amp; &a; <!DOCTYPE x>',
  '::error::made up %0A::error::x%25 %3A%2C ::stop-commands::x',
  '##[error]x ###[group]y ##vso[task.complete]z',
  '\n::error::on a line of its own\n##[error]and so on\n',
  '{0} {x} {{y}} [text](https://example.org) [a](1) \\](2) \\\\ \\',
  '\uFFFE \uFFFF \u{1F600} \u202Eevil\u202C \u2066x\u2069 \u2028y\u2029',
  '| a | b | `code` **bold** _it_ # ~x~ $y$ ![i](j) @someone',
  '"double" \'single\' = , : ; ? # % & < >',
];

// Quoted as YAML takes it, so that escapes carry what a file itself may not hold.
const quoted = text => JSON.stringify(text).replace(/[\u2028\u2029\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/g,
  sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

// Stands on lines that are wrong, and in no key, id or title: no platform that others read may show it.
export const secret = 'nobody-else-may-read-this';

const names = [
  'odd, name: 100% [x](y) <b>&\'".yaml',
  'new\nline\n::error::made up.yaml',
  '##[error]x.yaml',
  ' %0A::error::x --> ]]>.yaml',
  'ünïcode 设计 \u{1F600}.yaml',
  'esc\u001b[31m bidi\u202E.yaml',
  '#x?y=z;{0}\\a.yaml',
];

function ladder(text) {
  return readFileSync(join(checks, 'ladder.yaml'), 'utf8')
    .replace(/^title: .*$/m, `title: ${quoted(text)}\n${quoted(text)}: 1`)
    .replace(/title: Craft$/m, `title: ${quoted(text)}\n    titel: ${quoted(text)}`)
    .replace(/title: Direction\n    area: leadership$/m, `title: ${quoted(text)}\n    area: ${quoted(text)}`);
}

// A fresh folder with folders of ladders and of evidence, and a ladder in which nothing is wrong.
export function hostileFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'rung-findings-'));
  mkdirSync(join(folder, 'ladders'));
  mkdirSync(join(folder, 'evidence'));
  const at = (...parts) => Buffer.concat(parts.map(part => Buffer.from(part)));
  texts.forEach((text, index) => writeFileSync(join(folder, 'ladders', names[index] ?? `${index}.yaml`), ladder(text)));
  writeFileSync(at(folder, '/ladders/not utf-8 ', Buffer.from([0xFF, 0xC3]), '.yaml'), `${ladder('x')}\ntitle: again\n`);
  writeFileSync(join(folder, 'good.yaml'), readFileSync(join(checks, 'ladder.yaml')));
  const evidence = readFileSync(join(checks, 'evidence.yaml'), 'utf8').replace('ladder: example@1.0', 'ladder: ../good.yaml');
  writeFileSync(join(folder, 'evidence/ada.yaml'), evidence
    .replace('date: 2026-02-10', `date: 2027-02-10 # ${secret}`)
    .replace('result: Half', `resullt: ${secret} Half`)
    .replace('shows: {craft: 2', `shows: {craft: 9, direction: 1} # ${secret}\n    unknown: {craft: 2`));
  writeFileSync(join(folder, 'evidence/grace.yaml'), evidence
    .replace('person: {id: ada, name: Ada Example}', 'person: {id: kim, name: Kim}')
    .replace('date: 2026-02-10', `date: 2027-02-10 # ${secret}`)
    .replace(/^    result: .*\n/m, '')
    .replace(/    shows: .*\n(?=  -)/, `    # ${secret}\n    shows: {craft: 3} # ${secret}\n`)
    .replace(/    shows: .*\n$/, '')
    .replace(/title: Moved.*$/m, `title: ${quoted(texts[0] + texts[3])}`));
  writeFileSync(join(folder, 'evidence/kim.yaml'), evidence
    .replace('person: {id: ada, name: Ada Example}', 'person: {id: lee, name: Lee}')
    .replace(/title: Moved.*$/m, `title: ${quoted(texts[1] + texts[2])} # ${secret}`)
    .replace(/^    result: .*\n/m, '')
    .replace('shows: {craft: 2', `shows: {craft: 3`));
  return folder;
}
