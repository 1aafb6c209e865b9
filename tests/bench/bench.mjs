// Run by scripts/bench: node bench.mjs RUNG TOOLS WORK. Measures rung against its peers, as
// ratios within this one run, and prints a table. Nothing here is in seconds: machines differ.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ladder, person} from './generate.mjs';

const [rung, tools, work, ajv] = process.argv.slice(2);
const here = name => fileURLToPath(new URL(name, import.meta.url));
const schema = here('../../docs/schema/ladder.schema.json');
const kilobyte = 1000;

/** Writes a ladder and a person's files; the paths, and their bytes together. */
function company(name, ladderBytes, fileBytes) {
  const folder = join(work, name);
  mkdirSync(folder, {recursive: true});
  const {text, ids} = ladder(ladderBytes);
  const write = (file, content) => {
    writeFileSync(join(folder, file), content);
    return join(folder, file);
  };
  const files = person(fileBytes, ids);
  return {
    ladder: write('ladder.yaml', text),
    files: files.map(file => write(file.name, file.text)),
    bytes: files.reduce((sum, file) => sum + file.text.length, text.length),
  };
}

/** Instructions of a run, as callgrind counts them. */
function instructions(...command) {
  const log = join(work, 'callgrind.log');
  execFileSync('valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null', `--log-file=${log}`, ...command],
    {stdio: ['ignore', 'ignore', 'inherit']});
  return Number(/Collected : (\d+)/.exec(readFileSync(log, 'utf8'))[1]);
}

const assess = ({ladder, files}) => instructions(rung, 'assess', '--ladder', ladder, ...files);
const events = ({ladder, files}) => instructions(join(tools, 'events'), ladder, ...files);

/** How much more a byte costs in the step from 2x to 4x than in the step from 1x to 2x. */
function bend(sizes) {
  const [one, two, four] = sizes.map(size => ({cost: assess(size), bytes: size.bytes}));
  const slope = (a, b) => (b.cost - a.cost) / (b.bytes - a.bytes);
  return slope(two, four) / slope(one, two);
}

/** How long the second command takes, as a multiple of the first; medians of runs in turn. */
function wall(runs, peer, own) {
  const out = execFileSync(join(tools, 'wall'), [String(runs), ...peer, '--', ...own], {encoding: 'utf8'});
  const [theirs, ours] = out.trim().split(' ').map(Number);
  return ours / theirs;
}

/** Ladders of a company, each with a text of its own: their paths. */
function ladders(name, count, bytes) {
  const folder = join(work, name);
  mkdirSync(folder, {recursive: true});
  return Array.from({length: count}, (_, index) => {
    const path = join(folder, `ladder-${index}.yaml`);
    writeFileSync(path, ladder(bytes, index + 1).text);
    return path;
  });
}

const rows = [];
function row(what, target, measure) {
  process.stderr.write(`measuring: ${what}\n`);
  const ratio = measure();
  rows.push([what, `${ratio.toFixed(ratio < 0.5 ? 3 : 2)} x`, `<= ${target < 1 ? `1/${Math.round(1 / target)}` : target} x`, ratio <= target ? 'holds' : 'does not hold']);
}

const usual = company('usual', 60 * kilobyte, 10 * kilobyte);

row('rung --version against a CLI11 + fmt hello, wall', 1.5,
  () => wall(401, [join(tools, 'hello'), '--name', 'Ada'], [rung, '--version']));
row('rung assess, 60 KB ladder and 3 x 10 KB, against yaml-cpp\'s events, instructions', 1.25,
  () => assess(usual) / events(usual));
const large = company('large-ladder', 200 * kilobyte, 10 * kilobyte);
row('the same with a ladder of 200 KB', 1.25, () => assess(large) / events(large));
row('a byte of evidence, 20 to 40 KB a file against 10 to 20', 1.1, () => bend([usual,
  company('evidence-2x', 60 * kilobyte, 20 * kilobyte), company('evidence-4x', 60 * kilobyte, 40 * kilobyte)]));
row('a byte of ladder, 120 to 240 KB against 60 to 120', 1.1, () => bend([usual,
  company('ladder-2x', 120 * kilobyte, 10 * kilobyte), company('ladder-4x', 240 * kilobyte, 10 * kilobyte)]));

// The peers check a schema and nothing else; rung makes all its checks, and says what it found.
const peer = [process.execPath, here('peer.mjs'), schema];
const [big] = ladders('big-ladder', 1, 200 * kilobyte);
row('rung validate, one ladder of 200 KB, against ajv-cli, wall', 1 / 12,
  () => wall(11, [ajv, 'validate', '--strict=false', '-s', schema, '-d', big], [rung, 'validate', big]));
const company12 = ladders('company', 12, 60 * kilobyte);
row('rung validate, 12 ladders of 60 KB, against ajv with js-yaml in one process, wall', 1 / 4,
  () => wall(11, [...peer, ...company12], [rung, 'validate', ...company12]));
const company100 = ladders('large-company', 100, 200 * kilobyte);
row('rung validate, 100 ladders of 200 KB, against ajv with js-yaml in one process, wall', 1,
  () => wall(3, [...peer, ...company100], [rung, 'validate', ...company100]));
const some = company100.slice(0, 5);
row('rung validate, ladders of 200 KB, against yaml-cpp\'s events, instructions', 1.35,
  () => instructions(rung, 'validate', '--jobs', '1', ...some) / instructions(join(tools, 'events'), ...some));

for (const [what, target] of [
  ['rung batch, CPU a person, against Node', '<= 1/8'],
  ['rung batch, CPU against cat | wc -c', '<= 3 x'],
  ['rung batch, peak memory, 100 000 people against 10 000', '<= 1.05 x'],
  ['rung batch, wall, two threads against one', '<= 1/1.7'],
]) {
  rows.push([what, '-', target, 'no verb yet']);
}

const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column].length)));
for (const cells of [['what', 'measured', 'target', 'result'], ...rows]) {
  console.log(cells.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd());
}
