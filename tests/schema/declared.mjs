// What the reader's sources declare (src/read, src/model/names.hpp), and the same of a schema, in words
// that can be compared.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './documents.mjs';

const signature = (keys, required) => keys.map(key => (required.has(key) ? `${key}!` : key)).sort().join(' ');

const sources = () => readdirSync(join(root, 'src/read')).filter(name => name.endsWith('.cpp'))
  .map(name => readFileSync(join(root, 'src/read', name), 'utf8')).join('\n');

/** Each Shape of the reader as its keys, those required with a `!`: {name: 'by learn! ...'} */
export function declaredShapes(text = sources()) {
  const shapes = {};
  for (const [, name, body] of text.matchAll(/^struct Shape<(\w+)> \{(.*?)^\};/gms)) {
    const keys = [...body.matchAll(/\b(required|optional)<[^(]*>\("([\w-]+)"\)/g)];
    shapes[name] = signature(keys.map(key => key[2]), new Set(keys.filter(key => key[1] === 'required').map(key => key[2])));
  }
  return shapes;
}

/** How often the sources declare a key at all, to see that no Shape was overlooked. */
export const declarations = (text = sources()) => [...text.matchAll(/\b(?:required|optional)<&/g)].length;

/** The ranges of whole numbers: {key: [low, high]} */
export function declaredRanges(text = sources()) {
  const constants = Object.fromEntries([...text.matchAll(/constexpr std::int64_t (\w+) = ([\d']+);/g)]
    .map(([, name, digits]) => [name, Number(digits.replaceAll('\'', ''))]));
  return Object.fromEntries([...text.matchAll(/whole_in<(\w+), (\w+)>>\("([\w-]+)"\)/g)]
    .map(([, low, high, key]) => [key, [low, high].map(word => constants[word] ?? Number(word))]));
}

/** The words of each enumeration, as one text each. */
export function declaredWords() {
  const text = readFileSync(join(root, 'src/model/names.hpp'), 'utf8');
  return [...text.matchAll(/_names = \{([^}]*)\}/g)].map(([, list]) => [...list.matchAll(/"([\w-]+)"/g)].map(word => word[1]).join(' '));
}

/**
 * The parts of a schema that describe values: [{path, part}]. What only narrows them further, `if` and
 * `then`, says nothing new to a person and is left out.
 */
export function partsOf(part, path = '') {
  const inner = (value, step) => partsOf(value, `${path}/${step}`);
  const each = key => Object.entries(part[key] ?? {}).flatMap(([name, value]) => inner(value, `${key}/${name}`));
  return [{path, part}, ...each('properties'), ...each('patternProperties'), ...each('definitions'),
    ...(part.items ? inner(part.items, 'items') : []),
    ...(typeof part.additionalProperties === 'object' ? inner(part.additionalProperties, 'additionalProperties') : [])];
}

/** The parts that a person meets as a key: those that an editor shows a text for. */
export const keysOf = schema => partsOf(schema)
  .filter(({path}) => /\/((properties|patternProperties)\/[^/]*|additionalProperties)$/.test(path) && !/^\/definitions\//.test(path));

/** Each mapping of the schema with keys of its own, as its keys: [{path, keys}] */
export const describedShapes = schema => partsOf(schema).filter(({part}) => part.properties && part.type)
  .map(({path, part}) => ({path, part, keys: signature(Object.keys(part.properties), new Set(part.required))}));
