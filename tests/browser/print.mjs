// rung --format pdf with the real browser. What it does when browsers misbehave: tests/unit/cli.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {pages} from './pages.mjs';
import {browserPath, folder, save, visit} from './support/browser.mjs';
import {cutCells, readPdf} from './support/pdf.mjs';
import {binary, cellsOf, made, root, rung} from './support/rung.mjs';

const ada = ['assess', 'ladders/examples/ada/'];
const fresh = () => mkdtempSync(join(folder, 'print-'));
const real = temporary => ({RUNG_BROWSER: browserPath(), TMPDIR: temporary});

test('a PDF has numbered pages, an outline of tags, a title, no date, and is its owner\'s alone', () => {
  const [place, temporary] = [fresh(), fresh()];
  const {status, out, err} = rung([...ada, '--format', 'pdf', '-o', join(place, 'ada.pdf')], {env: real(temporary)});
  assert.deepEqual([status, out.toString(), err], [0, '', '']);
  assert.equal(statSync(join(place, 'ada.pdf')).mode & 0o777, 0o600);
  assert.deepEqual([readdirSync(place), readdirSync(temporary)], [['ada.pdf'], []]);

  const pdf = readPdf(readFileSync(join(place, 'ada.pdf')));
  assert.ok(pdf.pages > 0);
  pdf.texts.forEach((text, index) => assert.match(text, new RegExp(`${index + 1} ?/ ?${pdf.pages}`)));
  assert.ok(pdf.tagged && !pdf.hasDates);
  assert.match(pdf.title, /Ada Example/);
});

test('the same page is the same PDF, on standard output too', () => {
  const place = fresh();
  const args = [...ada, '--format', 'pdf'];
  rung([...args, '-o', join(place, 'ada.pdf')], {env: real(fresh())});
  const {status, out, err} = rung(args, {env: real(fresh())});
  assert.deepEqual([status, err], [0, '']);
  assert.ok(out.equals(readFileSync(join(place, 'ada.pdf'))));
});

for (const {name, make} of pages) {
  test(`no row of ${name} is cut by the end of a page of its PDF`, async () => {
    let cells;
    await visit(save(made(make.split(' '))), async page => {
      await page.emulateMedia({media: 'print'});
      cells = await cellsOf(page);
    });
    const {status, out, err} = rung([...make.split(' '), '--format', 'pdf'], {env: real(fresh())});
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(cutCells(cells, readPdf(out).texts), []);
  });
}

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
