// Every page of pages.mjs: on a wide and a narrow screen, in light and dark, without scripts, on paper.
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {pages} from './pages.mjs';
import {save, turn, visit} from './support/browser.mjs';
import {cellsOf, cutCells, readPdf} from './support/pdf.mjs';
import {axeProblems, chartProblems, overflowProblems, skipLinkProblems, structureProblems} from './support/problems.mjs';
import {made, root} from './support/rung.mjs';

const pictures = join(root, 'build/browser');
mkdirSync(pictures, {recursive: true});

// Each size and each scheme is held to axe once, and pictured once: what either tells of one holds for the other.
const screens = [
  {size: 'narrow', scheme: 'light', axe: true}, {size: 'narrow', scheme: 'dark', picture: true},
  {size: 'wide', scheme: 'light', picture: true}, {size: 'wide', scheme: 'dark', axe: true},
];
const papers = {A4: [595, 842], Letter: [612, 792]};

async function onScreen(page, name) {
  const found = [];
  for (const {size, scheme, axe, picture} of screens) {
    await turn(page, size, scheme);
    const problems = [...await overflowProblems(page), ...await chartProblems(page), ...axe ? await axeProblems(page) : []];
    found.push(...problems.map(problem => `${size}, ${scheme}: ${problem}`));
    if (picture) {
      await page.screenshot({path: join(pictures, `${name}-${size}-${scheme}.png`), fullPage: true});
    }
  }
  return found;
}

async function onPaper(page, paper) {
  const found = [];
  await page.emulateMedia({media: 'print', colorScheme: 'light'});
  const cells = await cellsOf(page);
  for (const [format, size] of Object.entries(papers)) {
    const pdf = readPdf(await page.pdf({format, preferCSSPageSize: true}));
    pdf.pages === paper[format] || found.push(`${format}: ${pdf.pages} pages instead of ${paper[format]}`);
    pdf.size.every((length, index) => Math.abs(length - size[index]) < 1) || found.push(`${format}: ${pdf.size} points`);
    found.push(...cutCells(cells, pdf.texts).map(cell => `${format}: cut by the end of a page: ${cell}`));
    pdf.texts.forEach((text, index) => text.includes(`${index + 1} / ${pdf.pages}`) ||
      text.includes(`${index + 1}/${pdf.pages}`) || found.push(`${format}: no number on page ${index + 1}`));
  }
  return found;
}

for (const {name, make, h1, paper} of pages) {
  test(`rung ${make} --format html`, async () => {
    const path = save(made(make.split(' ')));
    const found = [];
    const done = await visit(path, async page => found.push(
      ...await structureProblems(page, h1), ...await skipLinkProblems(page), ...await onScreen(page, name),
      ...await onPaper(page, paper)));
    const doneWithout = await visit(path, async page => found.push(...[
      ...await structureProblems(page, h1), ...await skipLinkProblems(page), ...await overflowProblems(page),
    ].map(problem => `without scripts: ${problem}`)), {script: false});
    assert.deepEqual([...done, ...doneWithout, ...found], []);
  });
}
