// The site of a ladder: each kind of page on a wide and a narrow screen, in light and dark, and its search.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {folder, turn, visit} from './support/browser.mjs';
import {axeProblems, overflowProblems, skipLinkProblems, structureProblems} from './support/problems.mjs';
import {root, rung} from './support/rung.mjs';

const site = join(folder, 'site');
const small = join(folder, 'small-site');
for (const [ladder, place] of [['software-engineering', site], ['minimal', small]]) {
  const {status, err} = rung(['show', ladder, '--format', 'html', '-o', place]);
  assert.deepEqual([status, err], [0, '']);
}

// [page, h1]; of the search a short one, since axe looks at every entry.
const pages = [
  ['index', 'Software engineering'],
  ['levels/engineer', 'Engineer'],
  ['levels/staff', 'Staff Engineer'],
  ['competencies/people-development', 'People development'],
  ['matrix', 'What each level expects'],
  ['search', 'Everything in this ladder'],
];
const screens = [['narrow', 'light', true], ['narrow', 'dark', false], ['wide', 'light', false], ['wide', 'dark', true]];
const pathOf = (name, place = site) => join(place, `${name}.html`);

for (const [name, h1] of pages) {
  test(`the page ${name} of a site`, async () => {
    const path = pathOf(name, name === 'search' ? small : site);
    const found = [];
    const done = await visit(path, async page => {
      found.push(...await structureProblems(page, h1), ...await skipLinkProblems(page));
      for (const [size, scheme, withAxe] of screens) {
        await turn(page, size, scheme);
        const problems = [...await overflowProblems(page), ...withAxe ? await axeProblems(page) : []];
        found.push(...problems.map(problem => `${size}, ${scheme}: ${problem}`));
        await page.screenshot({path: join(root, `build/browser/site-${name.replace('/', '-')}-${size}-${scheme}.png`), fullPage: true});
      }
    });
    const doneWithout = await visit(path, async page => found.push(
      ...await structureProblems(page, h1), ...await overflowProblems(page)), {script: false});
    assert.deepEqual([...done, ...doneWithout, ...found], []);
  });
}

/** The titles or texts of the entries to be seen, and the status below the field. */
const shown = page => page.evaluate(() => ({
  entries: [...document.querySelectorAll('.entry')].filter(entry => entry.checkVisibility()).map(entry => entry.innerText.split('\n')[0]),
  parts: [...document.querySelectorAll('main > section')].filter(part => part.checkVisibility()).map(part => part.id),
  says: document.getElementById('search-found').textContent,
}));

test('the search finds a competency, a behaviour and a level by typing', async () => {
  const done = await visit(pathOf('search'), async page => {
    const field = page.getByRole('searchbox', {name: 'Words of a level, a competency or a behaviour'});
    const all = (await shown(page)).entries.length;

    await field.fill('team HEALTH speak');
    const {entries, parts, says} = await shown(page);
    assert.equal(entries[0], 'Team health');
    assert.deepEqual(parts, ['competencies']);
    assert.equal(says, `${entries.length} of ${all} found`);

    await field.fill('without a day of downtime');
    assert.deepEqual((await shown(page)).entries, ['Split the billing service in four releases without a day of downtime.']);
    await field.fill('software architect');
    assert.deepEqual((await shown(page)).entries, ['Staff Engineer']);
    await field.fill('no such word anywhere');
    assert.deepEqual(await shown(page), {entries: [], parts: [], says: 'Nothing found'});
    await field.fill('');
    assert.deepEqual([(await shown(page)).entries.length, (await shown(page)).says], [all, '']);
  });
  assert.deepEqual(done, []);
});

test('the search takes no account of accents, and no word for a pattern', async () => {
  await visit(pathOf('search'), async page => {
    const field = page.getByRole('searchbox');
    await field.fill('Stàff Enginéer');
    assert.ok((await shown(page)).entries.includes('Staff Engineer'));
    await field.fill('.*');
    assert.deepEqual((await shown(page)).entries, []);
  });
});

test('without scripts the list of the search is there, and the field is not', async () => {
  await visit(pathOf('search'), async page => {
    assert.equal(await page.locator('#search').isVisible(), false);
    assert.equal(await page.getByText('Split the billing service in four releases without a day of downtime.').isVisible(), true);
  }, {script: false});
});

test('a visitor comes from the overview to a level of equal grade and its competency by links', async () => {
  const steps = [];
  await visit(pathOf('index'), async page => {
    for (const name of ['Staff Engineer', 'Engineering Manager', 'People development']) {
      await page.getByRole('main').getByRole('link', {name, exact: true}).first().click();
      steps.push(await page.locator('h1').innerText());
    }
    await page.getByRole('navigation', {name: 'Site'}).getByRole('link', {name: 'Matrix'}).click();
    steps.push(await page.locator('h1').innerText());
  });
  assert.deepEqual(steps, ['Staff Engineer', 'Engineering Manager', 'People development', 'What each level expects']);
});
