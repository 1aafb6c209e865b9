// Evidence and ladders that try to break out of a page: all of it is text there, nothing of it runs.
import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {test} from 'node:test';
import {folder, save, visit} from './support/browser.mjs';
import {axeProblems, overflowProblems, structureProblems} from './support/problems.mjs';
import {made, root} from './support/rung.mjs';

const longWord = 'Donaudampfschiff'.repeat(1300); // more than 20 000 letters

/** The hostile files, with their long word. */
function hostileFolder() {
  const source = join(root, 'tests/browser/hostile');
  const target = join(folder, 'hostile');
  mkdirSync(target);
  for (const name of readdirSync(source)) {
    writeFileSync(join(target, name), readFileSync(join(source, name), 'utf8').replaceAll('@long-word@', longWord));
  }
  return target;
}

const files = hostileFolder();
const ladder = join(files, 'ladder.yaml');
const people = ['self.yaml', 'manager.yaml'].map(name => join(files, name));

// [what, the words that make the page, texts that it shows as they are written]
const pages = [
  ['an assessment', ['assess', ...people], ['<script>window.pwned="person"</script>', longWord]],
  ['a packet', ['packet', ...people], ['<script>window.pwned="title"</script>', longWord, 'javascript:window.pwned="link"']],
  ['a plan', ['plan', ...people], [longWord]],
  ['a history', ['history', ...people], []],
  ['a comparison', ['compare', ...people], [longWord]],
  ['a ladder', ['show', ladder], ['</title></style><script>window.pwned="ladder"</script><h1>Ladder', longWord]],
  ['a level', ['show', ladder, 'senior'], ['<video src=x onerror=pwned=1>', '</td></tr></table><script>window.pwned="cell"</script>']],
  ['a competency', ['show', ladder, 'design'], ['<script>window.pwned="design"</script>', '"onclick="pwned=1', longWord]],
  ['a track', ['show', ladder, 'management'], ['<svg onload=pwned=1>', longWord]],
];

/** What runs, and what an element that text became would be. */
const trespasses = page => page.evaluate(() => {
  const links = [...document.querySelectorAll('[href]')].map(link => link.getAttribute('href'));
  return [
    ...globalThis.pwned === undefined ? [] : [`ran: ${globalThis.pwned}`],
    ...[...document.querySelectorAll('script, iframe, object, embed, form, img, video, base, link, template, meta[http-equiv=refresh]')]
      .filter(element => element !== document.body.lastElementChild) // the page's own script, where it has one
      .map(element => `element: ${element.outerHTML.slice(0, 100)}`),
    ...[...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames())
      .filter(name => name.startsWith('on') || name === 'autofocus').map(name => `attribute: ${name}`),
    ...links.filter(link => !/^(#|https?:\/\/|mailto:)/.test(link)).map(link => `link: ${link}`),
  ];
});

for (const [what, words, shown] of pages) {
  test(`hostile words are only words: ${what}`, async () => {
    const found = [];
    const done = await visit(save(made(words)), async page => {
      found.push(...await trespasses(page), ...await overflowProblems(page), ...await structureProblems(page),
        ...await axeProblems(page));
      await page.mouse.move(200, 400); // a handler that waits for the mouse
      await page.keyboard.press('Tab');
      found.push(...await trespasses(page));
      const text = await page.evaluate(() => document.body.textContent);
      found.push(...shown.filter(words => !text.includes(words)).map(words => `not shown: ${words.slice(0, 80)}`));
    });
    assert.deepEqual([...done, ...found], []);
  });
}

const planted = elsewhere => `<script>window.pwned = 1</script><img alt="" src="${elsewhere}x.png" onerror="window.pwned = 2">` +
  `<iframe src="${elsewhere}frame"></iframe><object data="${elsewhere}object"></object>` +
  `<link rel="stylesheet" href="${elsewhere}x.css"><style>@import "${elsewhere}y.css"; body { color: red }</style>` +
  `<form action="${elsewhere}form"><button id="send">x</button></form><a id="go" href="javascript:window.pwned = 3">x</a>` +
  `<script src="${elsewhere}x.js"></script>`;

/** What planted markup does on a page: what it runs, what it asks for, where it goes, how it looks. */
async function whatItDoes(html) {
  const asked = new Set();
  const server = createServer((request, response) => {
    request.url === '/favicon.ico' || asked.add(request.url.replace(/\?.*/, '')); // the browser's own wish
    response.end();
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${server.address().port}/`;
  let seen;
  try {
    await visit(save(html.replace('</main>', () => `${planted(elsewhere)}</main>`)), async page => {
      await page.evaluate(() => document.getElementById('go').click());
      seen = await page.evaluate(() => ({ran: globalThis.pwned, color: getComputedStyle(document.body).color}));
      await page.evaluate(() => document.getElementById('send').click());
      await page.waitForTimeout(200);
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return {...seen, asked: [...asked].sort()};
}

test('whatever would get into a page is held back by its policy', async () => {
  const html = made(['assess', 'ladders/examples/ada/']).toString();
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/i;
  assert.match(html, policy);
  const within = await whatItDoes(html);
  assert.deepEqual([within.ran, within.asked], [undefined, []]);
  assert.notEqual(within.color, 'rgb(255, 0, 0)');

  const without = await whatItDoes(html.replace(policy, ''));
  assert.notEqual(without.ran, undefined, 'what is planted does run where there is no policy');
  assert.deepEqual(without.asked, ['/form', '/frame', '/object', '/x.css', '/x.js', '/x.png', '/y.css']);
  assert.equal(without.color, 'rgb(255, 0, 0)');
});
