import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Editor, settings } from './lib/editor.js';
import { modeline, roadmap, schemas, uri } from './lib/repository.js';

const labels = ({ items }) => items.map(({ label }) => label);
const said = ({ items }, label) => { const { documentation } = items.find((item) => item.label === label); return documentation?.value ?? documentation; };

/** Opens a text in which a bar stands where the cursor is, and gives the place of the cursor. */
async function openAt(editor, name, text) {
  const offset = text.indexOf('|');
  const before = text.slice(0, offset).split('\n');
  await editor.open(name, text.slice(0, offset) + text.slice(offset + 1));
  return { line: before.length - 1, character: before.at(-1).length };
}

let editor;
let count = 0;
before(async () => { editor = await Editor.start(settings); });
after(() => editor.stop());

const complete = async (text) => { const name = `file:///help/${(count += 1)}.yaml`; return editor.complete(name, await openAt(editor, name, text)); };
const hover = async (text) => { const name = `file:///help/${(count += 1)}.yaml`; return (await editor.hover(name, await openAt(editor, name, text))).contents.value; };

describe('an editor completes', () => {
  test('the keys of a rule, with what they are for', async () => {
    const offered = await complete(`${modeline('rule')}kind: rule\nid: a-rule\n|`);
    for (const { key, means } of Object.entries(schemas.rule.properties).map(([key, { description }]) => ({ key, means: description })).filter(({ key }) => key !== 'kind' && key !== 'id')) {
      assert.ok(labels(offered).includes(key), key);
      assert.equal(said(offered, key), means);
    }

    assert.ok(!labels(offered).includes('id'), 'a key that is there is not offered again');
  });

  test('the words of a severity, with what they mean', async () => {
    const offered = await complete(`${modeline('rule')}kind: rule\nseverity: |\n`);
    assert.deepEqual(labels(offered).sort(), ['critical', 'high', 'low', 'medium', 'note']);
    assert.equal(said(offered, 'note'), 'Worth knowing.');
  });

  test('the keys of the condition tree inside a list', async () => {
    const offered = await complete(`${modeline('rule')}kind: rule\nfires-when:\n  - |\n`);
    for (const key of ['all', 'any', 'none', 'areas', 'practices', 'schools', 'at-least']) assert.ok(labels(offered).includes(key), key);
  });

  test('the keys of a need', async () => {
    const offered = await complete(`${modeline('practice')}kind: practice\nneeds:\n  - first: a >= b\n    |\n`);
    assert.ok(labels(offered).includes('binding'));
    assert.ok(labels(offered).includes('tandem'));
  });

  test('the kinds of document', async () => {
    const offered = await complete(`${modeline('document')}kind: |\n`);
    assert.deepEqual(labels(offered).sort(), Object.keys(schemas).sort());
  });

  test('the keys of the kind, in a file of any kind', async () => {
    const offered = await complete(`${modeline('document')}kind: practice\nid: a\n|`);
    assert.ok(labels(offered).includes('first-steps'), labels(offered).join());
    assert.ok(!labels(offered).includes('fires-when'));
  });

  test('the status of a practice in a district file', async () => {
    const offered = await complete(`${modeline('district')}kind: district\npractices:\n  shared-vision: |\n`);
    for (const status of ['not-started', 'planned', 'under-way', 'in-place', 'stopped']) assert.ok(labels(offered).includes(status), status);
  });
});

describe('an editor explains', () => {
  test('a key and the words that it takes', async () => {
    const text = await hover(`${modeline('rule')}kind: rule\nsev|erity: low\n`);
    assert.match(text, /How much it matters\./);
    assert.match(text, /`critical`: Puts the whole at risk\./);
  });

  test('a key deep in a practice', async () => {
    assert.match(await hover(`${modeline('practice')}kind: practice\nneeds:\n  - first: a >= b\n    tan|dem: 3 months\n`), /How long the first may trail the later one\./);
  });
});

describe('with the schemas of a pack an editor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-'));
  const of = (kind) => `# yaml-language-server: $schema=${uri(join(folder, `${kind}.schema.json`))}\n`;
  before(() => { roadmap('schema', '--pack', 'personalized-learning', '-o', folder); });
  after(() => rmSync(folder, { recursive: true }));

  test('completes practices by their ids and titles', async () => {
    const offered = await complete(`${of('rule')}kind: rule\nleads-to:\n  - |\n`);
    assert.equal(said(offered, 'shared-vision'), 'Building leaders help write the district vision');
    assert.ok(labels(offered).length >= 68);
  });

  test('completes areas, indicators and roles where they belong', async () => {
    assert.ok(labels(await complete(`${of('practice')}kind: practice\narea: |\n`)).includes('leadership'));
    assert.ok(labels(await complete(`${of('practice')}kind: practice\nraises:\n  |\n`)).includes('leadership'));
    assert.ok(labels(await complete(`${of('practice')}kind: practice\nraises:\n  leadership: |\n`)).includes('developing'));
    assert.ok(labels(await complete(`${of('district')}kind: district\nreadings:\n  - of: |\n`)).includes('buy-in'));
    assert.ok(labels(await complete(`${of('district')}kind: district\nreadings:\n  - from: |\n`)).includes('families'));
    assert.ok(labels(await complete(`${of('district')}kind: district\npractices:\n  |\n`)).includes('shared-vision'));
    assert.ok(labels(await complete(`${of('test')}kind: test\nfor: |\n`)).includes('devices-before-why'));
  });

  test('explains an id by its title', async () => {
    assert.match(await hover(`${of('district')}kind: district\npractices:\n  shared-|vision: planned\n`), /Building leaders help write the district vision/);
  });

  test('leaves an id alone that the pack did not have', async () => {
    const [marks] = await editor.checkAll([`${of('rule')}kind: rule\nid: a-rule\ntitle: A\nfinds: gap\nseverity: low\norigin: ours\nfires-when: [ a < b ]\nmessage: A.\nleads-to: [not-there-yet]\n`]);
    assert.deepEqual(marks, []);
  });
});
