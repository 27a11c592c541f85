const samples = [{ zz: 1 }, ['zz'], 'zz', 7, true];

const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value);

const fits = (value, types) => types.includes(typeOf(value)) || (typeOf(value) === 'integer' && types.includes('number'));

/** What a schema demands at one node, each with the keyword and, for required keys, the key. */
function demands(node) {
  const found = [];
  if (node.type && samples.some((sample) => !fits(sample, [node.type].flat()))) found.push(['type']);
  for (const keyword of ['enum', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems', 'minProperties']) if (keyword in node) found.push([keyword]);
  for (const key of node.required ?? []) found.push(['required', key]);
  if (node.additionalProperties === false) found.push(['additionalProperties']);
  if (node.propertyNames) found.push(['propertyNames']);
  return found;
}

/** The schema nodes below one, each with its pointer and the parts of a value that it speaks of. Suggestions (anyOf with a branch that takes anything) demand nothing. */
function* below(node, pointer) {
  for (const [key, child] of Object.entries(node.properties ?? {})) yield [child, `${pointer}/properties/${key}`, (value) => (isMapping(value) && key in value ? [key] : [])];
  if (typeof node.items === 'object') yield [node.items, `${pointer}/items`, (value) => (Array.isArray(value) ? [...value.keys()] : [])];
  if (typeof node.additionalProperties === 'object') {
    yield [node.additionalProperties, `${pointer}/additionalProperties`, (value) => (isMapping(value) ? Object.keys(value).filter((key) => !(key in (node.properties ?? {}))) : [])];
  }
  for (const [index, child] of (node.anyOf ?? []).entries()) {
    if (child.enum && node.anyOf.every((branch) => branch !== true)) yield [child, `${pointer}/anyOf/${index}`, () => [null]];
  }
}

const isMapping = (value) => typeOf(value) === 'object';

const identity = (pointer, [keyword, key]) => `${pointer}/${keyword}${key ? `/${key}` : ''}`;

/** Every constraint of a schema. What stands under "definitions" is the same in all schemas and named without the kind. */
export function constraintsOf(kind, schema) {
  const found = new Set();
  const visit = (node, pointer) => {
    if (node.$ref) return;
    demands(node).forEach((demand) => found.add(identity(pointer, demand)));
    for (const [child, childPointer] of below(node, pointer)) visit(child, childPointer);
  };
  visit(schema, kind);
  for (const [name, node] of Object.entries(schema.definitions ?? {})) visit(node, `definitions/${name}`);
  return found;
}

/** For each constraint that a document comes past, one way to break it: { id, path, value } or { id, path, removed | added }. */
export function violationsOf(kind, schema, document) {
  const found = new Map();
  const visit = (node, pointer, value, path) => {
    if (node.$ref) {
      const name = node.$ref.replace('#/definitions/', '');
      visit(schema.definitions[name], `definitions/${name}`, value, path);
      return;
    }

    for (const demand of demands(node)) {
      const id = identity(pointer, demand);
      const broken = found.has(id) ? null : violation(node, demand, value, path);
      if (broken) found.set(id, { id, ...broken });
    }

    for (const [child, childPointer, partsOf] of below(node, pointer)) {
      for (const part of partsOf(value)) visit(child, childPointer, part === null ? value : value[part], part === null ? path : [...path, part]);
    }
  };
  visit(schema, kind, document, []);
  return [...found.values()];
}

function violation(node, [keyword, key], value, path) {
  const types = [node.type ?? []].flat();
  switch (keyword) {
    case 'type':
      return { path, value: samples.find((sample) => !fits(sample, types)) };
    case 'enum':
      return isMapping(value) ? null : { path, value: 'zz-no-such-word' };
    case 'pattern':
      return { path, value: '!!' };
    case 'minimum':
      return { path, value: node.minimum - 1 };
    case 'maximum':
      return { path, value: node.maximum + 1 };
    case 'minItems':
      return Array.isArray(value) ? { path, value: [] } : null;
    case 'maxItems':
      return Array.isArray(value) ? { path, value: Array.from({ length: node.maxItems + 1 }, (_, index) => `zz-${index}`) } : null;
    case 'minProperties':
      return isMapping(value) ? { path, value: Object.fromEntries(Object.entries(value).slice(0, node.minProperties - 1)) } : null;
    case 'required':
      return isMapping(value) ? { path, removed: key } : null;
    case 'additionalProperties':
      return isMapping(value) ? { path, added: 'zz-unknown' } : null;
    default:
      return isMapping(value) ? { path, added: 'Not An Id' } : null;
  }
}
