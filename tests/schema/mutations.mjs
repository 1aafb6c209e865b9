// Small mistakes, made in every place of a document: what people get wrong, and what a program would.

/** The places of a document: [[key or index...]...], the root first. */
export function placesOf(value, place = []) {
  const inner = value !== null && typeof value === 'object'
    ? Object.keys(value).flatMap(key => placesOf(value[key], [...place, key])) : [];
  return [place, ...inner];
}

const values = [null, '', 'Some text', 'two words: one colon', 'a'.repeat(65), 'influence', 'none', '3', '2026-02-30',
  '1.0', '../x', 'x@1', true, 7, 11, -1, 0, 0.5, 1.5, 1e6, 1e13, [], {}, ['x'], {x: 1}];
const keys = ['', 'Two Words', 'extra', 'influence', '0', '03', '11', 'notes'];

function changed(document, place, change) {
  const copy = structuredClone(document);
  if (place.length === 0) {
    return change({'': copy}, '')[''];
  }
  const holder = place.slice(0, -1).reduce((value, key) => value[key], copy);
  change(holder, place.at(-1));
  return copy;
}

/** Every mutation: [{what, make}]; `make` gives the spoilt document. */
export function mutationsOf(document) {
  return placesOf(document).slice(1).flatMap(place => {
    const at = place.join('.');
    const valueAt = place.reduce((value, key) => value[key], document);
    const mutation = (what, change) => ({what: `${at}: ${what}`, make: () => changed(document, place, change)});
    const all = values.map(value => mutation(`= ${JSON.stringify(value)}`, (holder, key) => { holder[key] = value; }));
    all.push(mutation('dropped', (holder, key) => (Array.isArray(holder) ? holder.splice(key, 1) : delete holder[key])));
    if (Array.isArray(valueAt)) {
      all.push(mutation('first item twice', (holder, key) => holder[key].push(holder[key][0])));
      all.push(...values.map(value => mutation(`with the item ${JSON.stringify(value)}`, (holder, key) => holder[key].push(value))));
    } else if (valueAt !== null && typeof valueAt === 'object') {
      all.push(...keys.flatMap(name => [null, 1, 'text'].map(value => mutation(`with ${name}: ${value}`,
        (holder, key) => { holder[key][name] = value; }))));
    }
    if (!/^\d+$/.test(place.at(-1))) {
      all.push(mutation('misspelt', (holder, key) => { holder[`${key}s`] = holder[key]; delete holder[key]; }));
    }
    return all;
  });
}

/** `count` of the items, always the same ones: those that a generator with this seed picks. */
export function sampleOf(items, count, seed) {
  let state = seed;
  const random = below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
  const left = [...items];
  return Array.from({length: Math.min(count, left.length)}, () => left.splice(random(left.length), 1)[0]);
}
