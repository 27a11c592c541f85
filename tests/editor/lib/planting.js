import { LineCounter, parseAllDocuments, parseDocument } from 'yaml';

/** The documents of a file of several kinds. */
export const documentsOf = (text) => parseAllDocuments(text);

/** A document with one mistake planted in it, and where an editor may show it: what is missing from a mapping, at the mapping or at its key. */
export function plant(document, { path, value, removed, added }, firstLine) {
  const planted = document.clone();
  if (removed) planted.deleteIn([...path, removed]);
  else if (added) planted.setIn([...path, added], planted.createNode(exampleFor(document, path)));
  else planted.setIn(path, planted.createNode(value, { flow: true }));
  const text = firstLine + planted.toString({ lineWidth: 0 });
  if (added) return { text, places: [placeOf(text, [...path, added], true)] };
  const itself = placeOf(text, path, false);
  return { text, places: removed && typeof path.at(-1) === 'string' ? [itself, placeOf(text, path, true)] : [itself] };
}

// An entry beside others looks like them, so that only its name is wrong.
function exampleFor(document, path) {
  const mapping = path.length === 0 ? document.contents : document.getIn(path);
  return mapping.items?.[0]?.value?.toJSON?.() ?? 1;
}

function placeOf(text, path, isKey) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const parent = isKey ? document.getIn(path.slice(0, -1), true) : null;
  const node = path.length === 0 ? document.contents : isKey ? pairOf(parent ?? document.contents, path.at(-1)) : document.getIn(path, true);
  const { line, col } = lines.linePos(node.range[0]);
  return { line: line - 1, character: col - 1 };
}

const pairOf = (mapping, key) => mapping.items.find((pair) => pair.key.value === key).key;
