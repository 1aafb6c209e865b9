// What a PDF holds, read with poppler's tools.
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {folder} from './browser.mjs';

let written = 0;

/** {pages, size: [width, height] in points, texts: one a page, links, tagged, title} */
export function readPdf(bytes) {
  const path = join(folder, `print-${++written}.pdf`);
  writeFileSync(path, bytes);
  const info = Object.fromEntries(execFileSync('pdfinfo', [path], {encoding: 'utf8'}).split('\n')
    .map(line => /^([^:]+):\s*(.*)$/.exec(line)?.slice(1)).filter(Boolean));
  const text = execFileSync('pdftotext', ['-raw', path, '-'], {encoding: 'utf8', maxBuffer: 2 ** 26});
  return {
    pages: Number(info.Pages),
    size: info['Page size'].match(/[\d.]+/g).slice(0, 2).map(Number),
    texts: text.split('\f').slice(0, -1),
    links: [...bytes.toString('latin1').matchAll(/\/URI \(((?:\\.|[^)\\])*)\)/g)].map(([, link]) => link),
    tagged: info.Tagged === 'yes',
    title: info.Title ?? '',
    hasDates: 'CreationDate' in info || 'ModDate' in info,
  };
}

// A line's break may fall anywhere, and a hyphen may be put there; a style may write in capitals.
const plain = text => text.normalize('NFKC').toLowerCase().replace(/[\s\u00AD\u200B-\u200F\u2010-\u2015\u202A-\u202E\u2060-\u2069-]+/gu, '');

/** Those of the cells' texts that stand on no sheet as a whole; `texts` are those of the sheets. */
export function cutCells(cells, texts) {
  const pages = texts.map(plain);
  return cells.filter(cell => plain(cell) !== '' && !pages.some(page => page.includes(plain(cell))));
}

/** The texts of a page's cells, as far as they are printed. */
export const cellsOf = page => page.evaluate(() => {
  const isSpoken = element => element.clientWidth <= 1 && getComputedStyle(element).position === 'absolute';
  return [...document.querySelectorAll('td, th')].filter(cell => cell.checkVisibility()).map(cell => {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    let text = '';
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      text += isSpoken(parent) || !parent.checkVisibility() ? '' : texts.currentNode.data;
    }
    return text;
  });
});
