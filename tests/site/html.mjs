// Reads the HTML that rung writes: attributes in double quotes, all text escaped.

const named = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
const decoded = text => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => named[name]);
const withoutCode = html => html.replace(/<(style|script)>[^]*?<\/\1>/g, '<$1></$1>');

const attributesOf = text =>
  Object.fromEntries([...text.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decoded(value)]));

/** The start tags in their order: {name, attributes, text}, with the text up to the end tag of its name. */
export function elementsOf(html) {
  const page = withoutCode(html);
  return [...page.matchAll(/<([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>/g)].map(found => {
    const [tag, name, attributes] = found;
    const start = found.index + tag.length;
    const end = page.indexOf(`</${name}>`, start);
    return {name, attributes: attributesOf(attributes), text: end < 0 ? '' : textOf(page.slice(start, end))};
  });
}

/** What a reader sees, with one space for each gap. */
export const textOf = html =>
  decoded(withoutCode(html).replace(/<[^>]*>/g, '\n')).replace(/\s+/g, ' ').trim();
