// What may be wrong with a page, each as a list of texts that is empty for a good page.
import axe from 'axe-core';
import {inPageChartContrast} from './charts.mjs';
import {inPageOverflow} from './overflow.mjs';

/** Language, title, headings and landmarks. `h1` is the heading that is expected. */
export async function structureProblems(page, h1) {
  const found = [];
  const expect = (holds, problem) => holds || found.push(problem);
  const {lang, title, headings, mode} = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    mode: document.compatMode,
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading =>
      ({level: Number(heading.tagName[1]), text: heading.innerText.trim().replace(/\s+/g, ' ')})),
  }));
  expect(mode === 'CSS1Compat', 'no doctype');
  expect(lang === 'en', `the language is '${lang}'`);
  expect(title.trim() !== '', 'there is no title');
  const first = headings.filter(({level}) => level === 1).map(({text}) => text);
  expect(first.length === 1 && headings[0].level === 1, `not one h1, and first: ${JSON.stringify(first)}`);
  expect(h1 === undefined || first[0] === h1, `the h1 is '${first[0]}', not '${h1}'`);
  headings.forEach(({level, text}, index) => {
    expect(text !== '', `an h${level} is empty`);
    expect(index === 0 || level <= headings[index - 1].level + 1, `h${level} '${text}' skips a level`);
  });
  for (const role of ['banner', 'main', 'contentinfo']) {
    const count = await page.getByRole(role).count();
    expect(count === 1, `${count} landmarks '${role}'`);
  }
  return found;
}

/** The first stop of the Tab key is a link that shows itself and leads to the main part. */
export async function skipLinkProblems(page) {
  await page.keyboard.press('Tab');
  const link = await page.evaluate(() => {
    const {x, y, width, height} = document.activeElement.getBoundingClientRect();
    return {
      href: document.activeElement.closest('main') ? '' : document.activeElement.getAttribute('href') ?? '',
      shown: width > 1 && height > 1 && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
    };
  });
  if (!link.href.startsWith('#')) {
    return ['the first Tab reaches no skip link before main'];
  }
  const found = link.shown ? [] : ['the skip link stays hidden when it has the focus'];
  await page.keyboard.press('Enter');
  const landed = await page.evaluate(id => {
    const target = document.getElementById(id);
    const main = document.querySelector('main');
    const top = target?.getBoundingClientRect().top;
    return Boolean(target && main && (main.contains(target) || target.contains(main))) && top < innerHeight;
  }, link.href.slice(1));
  if (!landed) {
    found.push(`the skip link '${link.href}' doesn't lead to main`);
  }
  await page.keyboard.press('Tab');
  const after = await page.evaluate(() => {
    const focus = document.activeElement;
    const stops = [...document.querySelectorAll('main a[href], main [tabindex="0"], main summary, main input, main ~ * a[href]')];
    return focus === document.body || stops.length === 0 || Boolean(document.querySelector('main')?.compareDocumentPosition(focus) &
      (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING));
  });
  return after ? found : [...found, 'after the skip link, Tab goes back before main'];
}

/** What sticks out of the page or of what it scrolls in, and scrolling parts that a keyboard can't reach. */
export const overflowProblems = page => page.evaluate(inPageOverflow);

/** What axe-core finds by its rules for WCAG 2.2 A and AA, its best practices and its experiments. */
export async function axeProblems(page) {
  await page.evaluate(axe.source);
  const {violations, incomplete} = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'],
    // It would have each table that scrolls as a landmark, in which those of the page were lost.
    rules: {'focus-order-semantics': {enabled: false}},
    resultTypes: ['violations', 'incomplete'],
  }));
  // A contrast that can't be told is none that was seen; but signs stand beside words, what is scrolled away
  // here is seen on a wide screen, and charts have a check of their own.
  const unsure = incomplete.filter(({id}) => id === 'color-contrast').map(({nodes, ...rest}) => ({
    ...rest, nodes: nodes.filter(({any, html}) => !/^<t(ext|span)/.test(html) &&
      !['nonBmp', 'shortTextContent', 'elmPartiallyObscured'].includes(any[0]?.data?.messageKey)),
  })).filter(({nodes}) => nodes.length > 0);
  return [...violations, ...unsure].map(({id, help, nodes}) =>
    `${id}: ${help}: ${nodes.length} times, such as ${nodes[0].html.slice(0, 200)} (${nodes[0].failureSummary})`);
}

/** Texts of charts that are pale upon what is painted below them. */
export const chartProblems = page => page.evaluate(inPageChartContrast);
