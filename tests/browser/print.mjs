// rung --format pdf with the real browser. What it does when browsers misbehave: tests/unit/cli.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {browserPath, folder, save, visit} from './support/browser.mjs';
import {cellsOf, cutCells, readPdf} from './support/pdf.mjs';
import {binary, made, root, rung} from './support/rung.mjs';

const ada = ['assess', 'ladders/examples/ada/'];
const fresh = () => mkdtempSync(join(folder, 'print-'));
const real = temporary => ({RUNG_BROWSER: browserPath(), TMPDIR: temporary});

test('a PDF has numbered pages, tags, a title, no date and no cut row, and is its owner\'s alone', async () => {
  const [place, temporary] = [fresh(), fresh()];
  const path = join(place, 'ada.pdf');
  const {status, out, err} = rung([...ada, '--format', 'pdf', '-o', path], {env: real(temporary)});
  assert.deepEqual([status, out.toString(), err], [0, '', '']);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual([readdirSync(place), readdirSync(temporary)], [['ada.pdf'], []]);

  const pdf = readPdf(readFileSync(path));
  assert.ok(pdf.pages > 1);
  assert.deepEqual(pdf.size.map(Math.round), [595, 842]);
  pdf.texts.forEach((text, index) => assert.match(text, new RegExp(`${index + 1} ?/ ?${pdf.pages}`)));
  assert.ok(pdf.tagged && !pdf.hasDates);
  assert.match(pdf.title, /Ada Example/);
  let cells;
  await visit(save(made(ada)), async page => {
    await page.emulateMedia({media: 'print'});
    cells = await cellsOf(page);
  });
  assert.deepEqual(cutCells(cells, pdf.texts), []);

  const again = rung([...ada, '--format', 'pdf'], {env: real(fresh())});
  assert.ok(again.out.equals(readFileSync(path)), 'the same bytes, on standard output too');
});

test('links of a PDF lead where those of the page do', async () => {
  const words = ['packet', 'ladders/examples/ada/'];
  const {out} = rung([...words, '--format', 'pdf'], {env: real(fresh())});
  const shown = new Set(made(words).toString().match(/(?<=href=")https?:[^"]*/g));
  assert.ok(shown.size > 0);
  assert.deepEqual(new Set(readPdf(out).links), shown);
});

test('the browser asks the network for nothing', () => {
  const trace = join(folder, 'trace');
  const {status} = spawnSync('strace', ['-f', '--seccomp-bpf', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', trace,
    binary, ...ada, '--format', 'pdf', '-o', join(fresh(), 'ada.pdf')],
  {cwd: root, env: {PATH: process.env.PATH, ...real(fresh())}});
  assert.equal(status, 0);
  // Chromium looks whether there is a way to an IPv6 address, by a socket for datagrams that sends none.
  const probe = /connect\(\d+, \{sa_family=AF_INET6, sin6_port=htons\(443\), .*"2001:4860:4860::8888"/;
  const lines = readFileSync(trace, 'utf8').split('\n');
  assert.ok(lines.some(line => line.includes('AF_UNIX')), 'the trace shows what is connected');
  assert.deepEqual(lines.filter(line => /AF_INET/.test(line) && !probe.test(line)), []);
});

test('without a browser, the page itself is written', () => {
  const place = fresh();
  const {status, out, err} = rung([...ada, '--format', 'pdf', '-o', join(place, 'ada.pdf')], {env: {RUNG_BROWSER: 'no-such'}});
  assert.equal(status, 3);
  assert.equal(out.toString(), '');
  assert.match(err, /^rung: cannot make a PDF: there is no program 'no-such', which RUNG_BROWSER names\nhelp: .*ada\.html is written instead/);
  assert.deepEqual(readdirSync(place), ['ada.html']);
  const sized = readFileSync(join(place, 'ada.html'), 'utf8');
  assert.match(sized, /@page \{ size: A4; \}/);
  assert.match(sized, /<h1>.*Ada Example/);
});

test('rung that is told to end takes the browser and its files with it', async () => {
  const [place, temporary] = [fresh(), fresh()];
  const browser = join(place, 'browser');
  writeFileSync(browser, `#!/bin/sh\necho $$ > ${place}/leader\nsleep 300 &\necho $! > ${place}/child\nwait\n`);
  chmodSync(browser, 0o700);
  const started = spawn(binary, [...ada, '--format', 'pdf', '-o', join(place, 'ada.pdf')],
    {cwd: root, env: {PATH: process.env.PATH, RUNG_BROWSER: browser, TMPDIR: temporary}, stdio: 'ignore'});
  const ended = new Promise(resolve => started.on('exit', (code, signal) => resolve(signal)));
  while (!existsSync(join(place, 'child'))) {
    await setTimeout(10);
  }
  assert.equal(readdirSync(temporary).length, 1);
  started.kill('SIGTERM');
  assert.equal(await ended, 'SIGTERM');
  assert.deepEqual(readdirSync(temporary), []);
  assert.deepEqual(readdirSync(place).sort(), ['browser', 'child', 'leader']);
  for (const process of ['leader', 'child']) {
    await gone(readFileSync(join(place, process), 'utf8').trim());
  }
});

/** Waits until a process has ended; the test's own time limit is the end of patience. */
async function gone(number) {
  for (;;) {
    const stat = existsSync(`/proc/${number}/stat`) ? readFileSync(`/proc/${number}/stat`, 'utf8') : '';
    if (stat === '' || /\) Z/.test(stat)) {
      return;
    }
    await setTimeout(20);
  }
}
