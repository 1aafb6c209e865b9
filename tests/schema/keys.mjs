// What a JSON Schema of an output should hold to, and can't say of itself: the order of keys; that each
// is described, required and the only one.

const resolve = (part, schema) => part?.allOf || part?.anyOf ? resolve((part.allOf ?? part.anyOf)[0], schema)
  : part?.$ref ? resolve(schema.definitions[part.$ref.split('/').pop()], schema) : part;

// The places of a document in which keys stand in another order than in the schema.
export function misordered(document, schema, part = schema, path = '') {
  const {properties = {}, items} = resolve(part, schema);
  if (Array.isArray(document)) {
    return document.flatMap((value, index) => misordered(value, schema, items, `${path}/${index}`));
  }
  if (document === null || typeof document !== 'object') {
    return [];
  }
  const keys = Object.keys(document);
  const inOrder = Object.keys(properties).filter(key => keys.includes(key));
  return [...(keys.join() === inOrder.join() ? [] : [`${path || '/'}: keys are not in order: ${keys}`]),
    ...keys.filter(key => properties[key])
      .flatMap(key => misordered(document[key], schema, properties[key], `${path}/${key}`))];
}

// What is wrong with the schema; `optional`: the ends of paths to objects whose keys may be absent.
export function loosenesses(schema, optional = []) {
  const found = [];
  const walk = (part, path) => {
    if (part === null || typeof part !== 'object') {
      return;
    }
    for (const [key, property] of Object.entries(part.properties ?? {})) {
      if (part.type && !property.description) {
        found.push(`${path}/${key} isn't described`);
      }
    }
    if (part.properties && part.type) {
      if (part.additionalProperties !== false) {
        found.push(`${path} takes other keys`);
      }
      const all = Object.keys(part.properties).join();
      if (!optional.some(end => path.endsWith(end)) && part.required?.join() !== all) {
        found.push(`${path} doesn't require all its keys`);
      }
    }
    Object.entries(part).forEach(([key, value]) => walk(value, `${path}/${key}`));
  };
  walk(schema, '');
  return found;
}
