import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { constraintsOf, violationsOf } from './lib/constraints.js';
import { Editor, settings } from './lib/editor.js';
import { documentsOf, plant } from './lib/planting.js';
import { fixture, modeline, schemas } from './lib/repository.js';

const documents = ['every-key.yaml', 'overrides.yaml', 'district.yaml', 'survey-map.yaml'].flatMap((name) => documentsOf(fixture(name)));
const violations = new Map();
for (const document of documents) {
  const kind = document.get('kind');
  for (const violation of violationsOf(kind, schemas[kind], document.toJSON())) {
    if (!violations.has(violation.id)) violations.set(violation.id, { kind, document, violation });
  }
}

const planted = [...violations].map(([id, { kind, document, violation }]) => ({ id, ...plant(document, violation, modeline(kind)) }));
const at = ({ line, character }) => `${line + 1}:${character + 1}`;

describe('every constraint of every schema', () => {
  let told;
  before(async () => {
    const editor = await Editor.start(settings);
    told = await editor.checkAll(planted.map(({ text }) => text));
    await editor.stop();
  });

  test('is broken by some planted mistake', () => {
    const all = new Set(Object.entries(schemas).flatMap(([kind, schema]) => [...constraintsOf(kind, schema)]));
    assert.ok(all.size > 300);
    assert.deepEqual([...all].filter((id) => !violations.has(id)), []);
  });

  for (const [index, { id, text, places }] of planted.entries()) {
    test(`is shown at its place: ${id}`, () => {
      const marks = told[index].map(({ range }) => at(range.start));
      assert.ok(places.some((place) => marks.includes(at(place))), `expected a mark at ${places.map(at)}, got ${JSON.stringify(told[index].map(({ range, message }) => `${at(range.start)} ${message}`))}\n${text}`);
    });
  }
});
