import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import { path, roadmap } from './lib/repository.js';

// The schema comes with the tool of its makers, in the part of the package for this platform.
const tool = createRequire(createRequire(import.meta.url).resolve('@microsoft/sarif-multitool/package.json'));
const schemaFile = join(dirname(tool.resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`)), 'sarif-2.1.0.json');

const folder = mkdtempSync(join(tmpdir(), 'roadmap-'));
after(() => rmSync(folder, { recursive: true }));

const check = (place) => JSON.parse(roadmap('check', '--format', 'sarif', path(place)));

describe('what check writes as SARIF', () => {
  let validate;
  before(() => {
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  });

  const faults = (log) => (validate(log) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`));

  test('of a pack in order is valid and has no result', () => {
    const log = check('samples/packs/service-reliability');
    assert.deepEqual(faults(log), []);
    assert.deepEqual(log.runs[0].results, []);
  });

  test('of packs and districts with errors and warnings is valid', () => {
    const examples = ['base.yaml', 'RP6101/bad.yaml'].map((name) => readFileSync(path('tests/Roadmap.Rules.Tests/Linting/Examples', name), 'utf8'));
    const pack = join(folder, 'advised pack.yaml');
    writeFileSync(pack, examples.join('\n---\n'));
    const log = JSON.parse(roadmap('check', '--format', 'sarif', pack, path('tests/Roadmap.Cli.Tests/Fixtures/districts/broken.yaml')));
    assert.deepEqual(faults(log), []);
    assert.ok(new Set(log.runs[0].results.map(({ level }) => level)).size >= 2);
    assert.ok(log.runs[0].results.some(({ locations }) => locations));
    assert.ok(log.runs[0].results.some(({ relatedLocations }) => relatedLocations));
  });

  for (const [what, damage] of [
    ['a level that is none', (log) => Object.assign(log.runs[0].results[0], { level: 'fatal' })],
    ['a result without a message', (log) => delete log.runs[0].results[0].message],
    ['a line 0', (log) => Object.assign(log.runs[0].results[0].locations[0].physicalLocation.region, { startLine: 0 })],
    ['a key of ours', (log) => Object.assign(log.runs[0], { packs: [] })],
  ]) {
    test(`with ${what} is refused`, () => {
      const log = check('tests/Roadmap.Cli.Tests/Fixtures/districts/broken.yaml');
      damage(log);
      assert.notDeepEqual(faults(log), []);
    });
  }
});
