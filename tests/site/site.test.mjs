// The sites of the shipped ladders and of a hostile one: links, headings, texts, and nothing from elsewhere.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, normalize} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {load} from 'js-yaml';
import {elementsOf, textOf} from './html.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = mkdtempSync(join(tmpdir(), 'rung-site-'));
after(() => rmSync(made, {recursive: true}));

const run = (...args) => execFileSync(process.env.RUNG, args, {cwd: root, encoding: 'utf8'});

const filesBelow = (folder, below = '') => readdirSync(join(folder, below), {withFileTypes: true})
  .flatMap(entry => entry.isDirectory() ? filesBelow(folder, join(below, entry.name)) : [join(below, entry.name)]);

/** {folder, ladder, pages: path -> {html, elements}} of a ladder's file. */
function siteOf(file) {
  const folder = join(made, file.replaceAll('/', '-'));
  run('show', file, '--format', 'html', '-o', folder);
  const paths = filesBelow(folder).filter(path => path.endsWith('.html'));
  const pages = new Map(paths.map(path => {
    const html = readFileSync(join(folder, path), 'utf8');
    return [path, {html, elements: elementsOf(html)}];
  }));
  return {folder, ladder: load(readFileSync(join(root, file), 'utf8')), pages};
}

const seen = text => String(text).replace(/\s+/g, ' ').trim();

/** Every text of a ladder that its readers have to find, where it is shown. */
function* textsOf(ladder) {
  for (const level of ladder.levels) {
    const page = `levels/${level.id}.html`;
    yield* [level.title, level.summary, ...level.responsibilities ?? [], ...level['not-expected'] ?? []].map(text => [page, text]);
    for (const [id, expected] of Object.entries(level.expects)) {
      const {rating = expected, behaviours = [], examples = []} = expected;
      const step = ladder.competencies.find(one => one.id === id).steps?.[rating] ?? {};
      yield* [...behaviours, ...examples, ...step.behaviours ?? [], ...step.examples ?? []].map(text => [page, text]);
    }
    yield ['search.html', level.title];
    yield ['index.html', level.title];
    yield ['matrix.html', level.title];
  }
  for (const competency of ladder.competencies) {
    const page = `competencies/${competency.id}.html`;
    yield* [[page, competency.title], [page, competency.summary], ['index.html', competency.title], ['search.html', competency.summary]];
    for (const step of Object.values(competency.steps ?? {})) {
      const behaviours = [...step.behaviours ?? [], ...step.examples ?? []];
      yield* behaviours.flatMap(text => [[page, text], ['search.html', text]]);
      yield* [...step.try ?? [], ...(step.learn ?? []).flatMap(({title, by}) => [title, by])].map(text => [page, text]);
    }
  }
  for (const way of ladder.transitions ?? []) {
    for (const id of [way.from, way.to]) {
      yield* [...way.entry ?? [], way.trial, way.return].map(text => [`levels/${id}.html`, text]);
    }
  }
}

const headingProblems = elements => {
  const headings = elements.filter(({name}) => /^h[1-6]$/.test(name)).map(({name}) => Number(name[1]));
  const skipped = headings.filter((level, i) => level > (headings[i - 1] ?? 0) + 1);
  return [...headings.filter(level => level === 1).length === 1 ? [] : ['not one h1'],
    ...skipped.map(level => `h${level} skips a level`)];
};

const idProblems = elements => {
  const ids = elements.flatMap(({attributes}) => attributes.id === undefined ? [] : [attributes.id]);
  const labels = elements.flatMap(({attributes}) => (attributes['aria-labelledby'] ?? '').split(' ').filter(Boolean));
  return [...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `two elements have the id ${id}`),
    ...labels.filter(id => !ids.includes(id)).map(id => `no element has the id ${id}`)];
};

/** What is wrong with a link to another page or a place of one. */
function linkProblems(path, pages) {
  return pages.get(path).elements.filter(({name}) => name === 'a').flatMap(({attributes: {href}}) => {
    if (/^(https?|mailto):/.test(href)) {
      return [];
    }
    const [file, place] = href.split('#');
    const target = file === '' ? path : normalize(join(dirname(path), file));
    if (/^[a-z]*:|^\//.test(href) || target.startsWith('..') || !pages.has(target)) {
      return [`leads nowhere: ${href}`];
    }
    const there = place === undefined || pages.get(target).elements.some(({attributes}) => attributes.id === place);
    return there ? [] : [`no such place: ${href}`];
  });
}

/** What a page would ask for from elsewhere, or run. */
function foreignProblems({html, elements}) {
  const loading = elements.filter(({name, attributes}) => attributes.src !== undefined ||
    ['link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'audio', 'video'].includes(name) ||
    Object.keys(attributes).some(attribute => attribute.startsWith('on') || attribute === 'style'));
  const policy = elements.find(({attributes}) => attributes['http-equiv'] === 'Content-Security-Policy').attributes.content;
  const hashes = [...html.matchAll(/<(style|script)>([^]*?)<\/\1>/g)].map(([, name, code]) =>
    [name, `${name}-src 'sha256-${createHash('sha256').update(code).digest('base64')}'`, code]);
  return [...loading.map(({name}) => `<${name}> loads or runs`),
    ...policy.startsWith("default-src 'none'; ") ? [] : ['the policy lets things in'],
    ...hashes.filter(([, rule]) => !policy.includes(rule)).map(([name]) => `the policy lets no ${name} of the page in`),
    ...hashes.filter(([, , code]) => /url\((?!#)|@import|innerHTML|fetch\(|eval\(/.test(code)).map(([name]) => `a ${name} reaches out`)];
}

const ladders = readdirSync(join(root, 'ladders')).filter(name => name.endsWith('.yaml')).map(name => `ladders/${name}`);
assert.ok(ladders.length >= 5);

for (const file of ladders) {
  const site = siteOf(file);

  test(`the site of ${file} has a page for each level and competency, and no more`, () => {
    const {levels, competencies} = site.ladder;
    const wanted = ['index.html', 'matrix.html', 'search.html', ...levels.map(({id}) => `levels/${id}.html`),
      ...competencies.map(({id}) => `competencies/${id}.html`)];
    assert.deepEqual([...site.pages.keys()].sort(), wanted.sort());
    assert.deepEqual(filesBelow(site.folder).filter(path => !path.endsWith('.html')), ['.rung-site']);
  });

  test(`every text of ${file} stands on the pages that are about it`, () => {
    const texts = new Map([...site.pages].map(([path, {html}]) => [path, textOf(html)]));
    const missing = [...textsOf(site.ladder)].filter(([path, text]) => text && !texts.get(path).includes(seen(text)));
    assert.deepEqual(missing, []);
  });

  test(`pages of the site of ${file} are well made, linked, and need nothing from elsewhere`, () => {
    const problems = [...site.pages].flatMap(([path, page]) => [
      ...headingProblems(page.elements), ...idProblems(page.elements), ...linkProblems(path, site.pages),
      ...foreignProblems(page),
      ...page.html.startsWith(`<!doctype html>\n<html lang="${site.ladder.language ?? 'en'}">`) ? [] : ['no language'],
    ].map(problem => `${path}: ${problem}`));
    assert.deepEqual(problems, []);
  });

  test(`every page of the site of ${file} leads to the overview, the levels, the competencies, the matrix and the search`, () => {
    for (const [path, {elements}] of site.pages) {
      const up = path.includes('/') ? '../' : '';
      const links = elements.filter(({name}) => name === 'a').map(({attributes}) => attributes.href);
      for (const place of ['index.html', 'index.html#levels', 'index.html#competencies', 'matrix.html', 'search.html']) {
        assert.ok(links.includes(up + place), `${path} has no link to ${place}`);
      }
      assert.ok(elements.some(({attributes}) => attributes['aria-current'] === 'page'), `${path} doesn't say where it is`);
    }
  });

  test(`from the overview of ${file} every page is a link away`, () => {
    const linked = path => site.pages.get(path).elements.filter(({name}) => name === 'a')
      .map(({attributes}) => normalize(join(dirname(path), attributes.href.split('#')[0] || path)));
    const near = new Set(linked('index.html'));
    assert.deepEqual([...site.pages.keys()].filter(path => !near.has(path)), []);
  });

  test(`both tracks of ${file} get the same room`, () => {
    const {elements} = site.pages.get('index.html');
    const heads = elements.filter(({name, attributes}) => name === 'th' && attributes.class === 'side');
    assert.deepEqual(heads.map(({text}) => text), site.ladder.tracks.map(({title}) => title));
    const table = site.pages.get('index.html').html.match(/<table class="parity pair">[^]*?<\/table>/)[0];
    const rows = table.split('<tr>').slice(2).map(row => elementsOf(row)
      .filter(({name}) => name === 'td' || name === 'th').map(({attributes}) => attributes.class));
    assert.ok(rows.every(cells => ['shared', 'side rail side'].includes(cells.join(' '))), JSON.stringify(rows));
    const shared = site.ladder.levels.filter(({id}) => site.ladder.tracks.every(({levels}) => levels.includes(id)));
    assert.equal(rows.filter(([first]) => first === 'shared').length, shared.length);
  });
}

test('a shipped ladder has levels that all tracks share', () => {
  const both = ladders.map(file => load(readFileSync(join(root, file), 'utf8')))
    .filter(({levels, tracks}) => levels.some(({id}) => tracks.every(track => track.levels.includes(id))));
  assert.ok(both.length > 0);
});

test('a second run changes no file', () => {
  const folder = join(made, 'twice');
  run('show', 'minimal', '--format', 'html', '-o', folder);
  const times = () => filesBelow(folder).map(path => [path, statSync(join(folder, path), {bigint: true}).mtimeNs]);
  const before = times();
  run('show', 'minimal', '--format', 'html', '-o', folder);
  assert.deepEqual(times(), before);
});

// The parts of the pages between their sheets, to the byte. After a wanted change:
// RUNG_UPDATE_GOLDEN=1 node --test tests/site/site.test.mjs, then read the diff.
for (const page of ['index', 'levels/senior', 'search']) {
  test(`the page ${page} of the site of minimal is as it was`, () => {
    const {html} = siteOf('ladders/minimal.yaml').pages.get(`${page}.html`);
    const shown = html.replace(/<(style|script)>[^]*?<\/\1>/g, '<$1></$1>').replace(/sha256-[^&]*/g, 'sha256-...');
    const golden = join(root, 'tests/golden/site', `${page.replace('/', '-')}.html`);
    if (process.env.RUNG_UPDATE_GOLDEN) {
      mkdirSync(dirname(golden), {recursive: true});
      writeFileSync(golden, shown);
    }
    assert.equal(shown, readFileSync(golden, 'utf8'));
  });
}
