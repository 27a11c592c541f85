import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { violationsOf } from './lib/constraints.js';
import { documentsOf, plant } from './lib/planting.js';
import { fixture, path, roadmap, schemas } from './lib/repository.js';

// Whatever a schema refuses, the reader refuses too: an editor never complains about a file that works.
const folder = mkdtempSync(join(tmpdir(), 'roadmap-'));
const packs = ['every-key.yaml', 'overrides.yaml'].map((name) => documentsOf(fixture(name)));
const files = new Map();

function write(documents, document, index) {
  const kind = document.get('kind');
  const known = new Set([...files.values()]);
  for (const violation of violationsOf(kind, schemas[kind], document.toJSON()).filter(({ id }) => !known.has(id))) {
    const name = `${kind === 'district' ? 'district' : 'pack'}-${files.size}.yaml`;
    const texts = documents.map((other, position) => (position === index ? plant(document, violation, '').text : other.toString({ lineWidth: 0 })));
    writeFileSync(join(folder, name), texts.map((text) => (text.startsWith('---') ? text : `---\n${text}`)).join('').replace(/^---\n/, ''));
    files.set(name, violation.id);
  }
}

const faulty = (names, ...options) =>
  new Set(JSON.parse(roadmap('check', '--format', 'json', ...options, ...names.map((name) => join(folder, name)))).problems.filter(({ severity }) => severity === 'error').map(({ file }) => basename(file ?? '')));

describe('the reader refuses what a schema refuses', () => {
  let refused;
  before(() => {
    packs.forEach((documents) => documents.forEach((document, index) => write(documents, document, index)));
    documentsOf(fixture('district.yaml')).forEach((document) => write([document], document, 0));
    const names = [...files.keys()];
    refused = new Set([
      ...faulty(names.filter((name) => name.startsWith('pack'))),
      ...faulty(names.filter((name) => name.startsWith('district')), '--pack', path('tests/editor/fixtures/every-key.yaml')),
    ]);
  });
  after(() => rmSync(folder, { recursive: true }));

  test('in every planted mistake', () => {
    assert.ok(files.size > 500);
    assert.deepEqual([...files].filter(([name]) => !refused.has(name)).map(([, id]) => id), []);
  });
});
