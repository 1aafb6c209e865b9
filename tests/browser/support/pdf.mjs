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

// A line's break may fall anywhere, and a hyphen may be put there.
const plain = text => text.normalize('NFKC').replace(/[\s\u00AD\u200B-\u200F\u2010-\u2015\u202A-\u202E\u2060-\u2069-]+/gu, '');

/**
 * The cells that stand on no page as a whole, as texts. `cells` are the texts of a page's cells; they
 * are looked for in the order in which they are written.
 */
export function cutCells(cells, texts) {
  const pages = texts.map(plain);
  return cells.filter(cell => plain(cell) !== '' && !pages.some(page => page.includes(plain(cell))));
}
