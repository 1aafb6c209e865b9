// Reads a page made by rung far enough to judge its structure: elements, headings, ids, text. The pages are
// written by one function that closes what it opens, so no parser of tag soup is needed; what doesn't nest is
// an error.
import assert from 'node:assert/strict';

const entities = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
const decode = text => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]);
const empty = new Set(['meta', 'br', 'input', 'link', 'img']);

function attributesOf(text) {
  const attributes = {};
  for (const [, name, value] of text.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)) {
    assert(!(name in attributes), `an attribute twice: ${text}`);
    attributes[name] = decode(value);
  }
  return attributes;
}

/** The elements in their order, with their attributes and texts; `text` is all that a reader sees or hears. */
export function readPage(markup) {
  assert(markup.startsWith('<!doctype html>\n'), 'the page begins with its doctype');
  const style = /<style>([\s\S]*?)<\/style>/.exec(markup);
  assert(style, 'the style sheet stands in the page');
  const body = markup.slice('<!doctype html>\n'.length).replace(style[0], '');
  const elements = [];
  const open = [];
  const texts = [];
  for (const [, close, tag, rest, text] of body.matchAll(/<(\/?)([a-zA-Z0-9]+)((?: [^<>]*)?)>|([^<>]+)/g)) {
    if (text !== undefined) {
      texts.push(decode(text));
      open.forEach(element => { element.text += decode(text); });
    } else if (close) {
      const last = open.pop();
      assert.equal(last?.tag, tag, `</${tag}> closes <${last?.tag}>`);
    } else {
      const element = {tag, attributes: attributesOf(rest), text: '', inside: open.map(outer => outer.tag)};
      elements.push(element);
      if (!empty.has(tag)) {
        open.push(element);
      }
    }
  }
  assert.deepEqual(open.map(element => element.tag), [], 'everything is closed');
  return {elements, text: texts.join(''), style: style[1], headings: elements.filter(({tag}) => /^h[1-6]$/.test(tag))};
}

/** What is wrong with a page's structure, a line each. */
export function faultsOf({elements, headings}) {
  const faults = [];
  const count = tag => elements.filter(element => element.tag === tag).length;
  for (const tag of ['h1', 'main', 'header', 'footer', 'title']) {
    const outside = elements.filter(element => element.tag === tag && !element.inside.includes('svg')).length;
    if (outside !== 1) {
      faults.push(`${outside} elements ${tag}`);
    }
  }
  let level = 0;
  for (const heading of headings) {
    const next = Number(heading.tag[1]);
    if (next > level + 1) {
      faults.push(`<${heading.tag}> "${heading.text}" follows <h${level}>`);
    }
    if (heading.text.trim() === '') {
      faults.push(`an empty <${heading.tag}>`);
    }
    level = next;
  }
  const ids = elements.flatMap(({attributes}) => attributes.id ?? []);
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `the id ${id} twice`));
  for (const {tag, attributes} of elements) {
    for (const name of ['aria-labelledby', 'aria-describedby']) {
      faults.push(...(attributes[name]?.split(' ') ?? []).filter(id => !ids.includes(id)).map(id => `no ${id} for ${name}`));
    }
    if (attributes.href?.startsWith('#') && !ids.includes(attributes.href.slice(1))) {
      faults.push(`nothing at ${attributes.href}`);
    }
    for (const name of Object.keys(attributes)) {
      if (name === 'style' || name === 'src' || name.startsWith('on')) {
        faults.push(`<${tag} ${name}>`);
      }
    }
  }
  if (count('script') > 0) {
    faults.push('a script');
  }
  return faults;
}
