// The checks of pages tell good pages from bad ones.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {save, visit} from './support/browser.mjs';
import {axeProblems, chartProblems, overflowProblems, skipLinkProblems, structureProblems} from './support/problems.mjs';
import {cutCells} from './support/pdf.mjs';

const long = 'w'.repeat(400);
const good = {
  head: '<title>Ada</title>',
  style: 'a { color: #00c } .skip { position: absolute; left: -999px } .skip:focus { left: 0 }',
  skip: '<a class="skip" href="#main">Skip to the content</a>',
  header: '<header><h1>Ada</h1></header>',
  main: '<main id="main"><h2>Level</h2><p>Senior <a href="#main">up</a></p></main>',
  footer: '<footer><p>Made by rung</p></footer>',
};

const page = (parts = {}) => {
  const {head, style, skip, header, main, footer, lang = ' lang="en"', doctype = '<!doctype html>'} = {...good, ...parts};
  return `${doctype}<html${lang}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}` +
    `<style>${style}</style></head><body>${skip}${header}${main}${footer}</body></html>`;
};

const checks = {
  structure: opened => structureProblems(opened, 'Ada'), skip: skipLinkProblems, overflow: overflowProblems, axe: axeProblems,
  charts: chartProblems,
};

/** What these checks say of a page on a narrow screen, and what the page does. */
async function problemsOf(html, names = Object.keys(checks)) {
  const found = [];
  const done = await visit(save(html), async opened => {
    for (const name of names) {
      found.push(...await checks[name](opened));
    }
  });
  return [...done, ...found];
}

test('nothing is wrong with a good page', async () => assert.deepEqual(await problemsOf(page()), []));

const scroller = attributes => `<main id="main"><div style="overflow-x: auto" ${attributes}><p style="width: 600px">x</p></div></main>`;

test('a part that scrolls may be wide, if keys reach it and it has a name', async () =>
  assert.deepEqual(await problemsOf(page({main: scroller('tabindex="0" role="region" aria-label="Table"')})), []));

const chart = (field, word) => `<main id="main"><svg role="img" aria-label="Chart" width="200" height="50">` +
  `<rect width="200" height="50" ${field}/><text x="10" y="30" ${word}>word</text></svg></main>`;

test('a word in a chart is read upon its field', async () =>
  assert.deepEqual(await problemsOf(page({main: chart('fill="#222"', 'fill="#eee"')}), ['charts', 'axe']), []));

// [the check, or '' for what a page does, what, the parts of the page that differ, what is said]
const bad = [
  ['structure', 'no doctype', {doctype: ''}, /no doctype/],
  ['structure', 'no language', {lang: ''}, /language is ''/],
  ['structure', 'no title', {head: ''}, /no title/],
  ['structure', 'another h1', {header: '<header><h1>Ben</h1></header>'}, /h1 is 'Ben', not 'Ada'/],
  ['structure', 'two h1', {main: '<main id="main"><h1>Ada</h1></main>'}, /not one h1/],
  ['structure', 'a skipped level', {main: '<main id="main"><h3>Level</h3></main>'}, /h3 'Level' skips a level/],
  ['structure', 'an empty heading', {main: '<main id="main"><h2> </h2></main>'}, /an h2 is empty/],
  ['structure', 'no main', {main: '<div id="main"></div>'}, /0 landmarks 'main'/],
  ['structure', 'no footer', {footer: ''}, /0 landmarks 'contentinfo'/],
  ['skip', 'no skip link', {skip: ''}, /no skip link before main/],
  ['skip', 'a skip link that stays hidden', {style: '.skip { position: absolute; left: -999px }'}, /stays hidden/],
  ['skip', 'a skip link to nothing', {skip: '<a href="#none">Skip</a>'}, /doesn't lead to main/],
  ['overflow', 'a long word', {main: `<main id="main"><p>${long}</p></main>`}, /px wide on a screen of 390 px/],
  ['overflow', 'a long word that is cut off', {main: `<main id="main"><p style="overflow: hidden">${long}</p></main>`}, /text leaves its place/],
  ['overflow', 'a long word in a narrow cell', {main: `<main id="main"><div style="overflow: hidden"><p style="width: 50px">${long}</p></div></main>`},
    /text leaves its place/],
  ['overflow', 'a box beside the screen', {main: '<main id="main"><p style="position: relative; left: -99px">x</p></main>'}, /sticks out: <p>/],
  ['overflow', 'a scrolling part without focus', {main: scroller('role="region" aria-label="Table"')}, /scrolls, but without focus/],
  ['overflow', 'a scrolling part without name', {main: scroller('tabindex="0"')}, /scrolls, but without focus or label/],
  ['axe', 'pale text', {style: `${good.style} p { color: #bbb }`}, /color-contrast/],
  ['axe', 'a link without words', {main: '<main id="main"><a href="x"></a></main>'}, /link-name/],
  ['charts', 'a pale word in a chart', {main: chart('fill="#fff"', 'fill="#ddd"')}, /pale in a chart: word: 1\.4/],
  ['charts', 'a dark word on a dark field of a chart', {main: chart('fill="#222"', 'fill="#333"')}, /pale in a chart: word: 1\./],
  ['', 'a script that fails', {main: '<main id="main"></main><script>throw Error("broken")</script>'}, /error: broken/],
  ['', 'a message', {main: '<main id="main"></main><script>console.info("said")</script>'}, /console: said/],
  ['', 'an image from elsewhere', {main: '<main id="main"><img alt="" src="https://example.invalid/a.png"></main>'},
    /request: https:\/\/example\.invalid\/a\.png/],
  ['', 'a dialog', {main: '<main id="main"></main><script>alert("here")</script>'}, /dialog: here/],
];

for (const [check, what, parts, says] of bad) {
  test(`a page with ${what} is told`, async () =>
    assert.match((await problemsOf(page(parts), check ? [check] : [])).join('\n'), says));
}

test('a cell cut by the end of a page is told', () => {
  assert.deepEqual(cutCells(['one two', 'three'], ['x one\ntwo y', 'thr-\nee']), []);
  assert.deepEqual(cutCells(['one two', 'three'], ['x one', 'two\nthree']), ['one two']);
});
