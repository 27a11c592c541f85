import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Editor, folderSettings, settings } from './lib/editor.js';
import { modeline, path, roadmap, uri, yamlFiles } from './lib/repository.js';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-'));
after(() => rmSync(folder, { recursive: true }));

// The texts are opened under other names than the files': what a file says of its schema relative to itself is said whole.
const atHome = (text) => text.replace(/^# yaml-language-server: \$schema=\.\.[a-z/.-]*\/([a-z-]+)\.schema\.json\n/, (_, kind) => modeline(kind));

const marks = (diagnostics) => diagnostics.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);

describe('files that are in order have no mark', () => {
  const files = ['src/Roadmap.Rules/BuiltIn', 'samples', 'tests/editor/fixtures', 'tests/Roadmap.Cli.Tests/Fixtures']
    .flatMap((place) => yamlFiles(place))
    .filter((file) => !file.includes('broken'));
  let told;
  before(async () => {
    const editor = await Editor.start(folderSettings);
    told = await editor.checkAll(files.map((file) => atHome(readFileSync(file, 'utf8'))));
    await editor.stop();
  });

  test('there are many', () => assert.ok(files.length > 250));

  for (const [index, file] of files.entries()) {
    test(file.replace(path('/'), ''), () => assert.deepEqual(marks(told[index]), []));
  }
});

describe('what "new" writes names its schema and has no mark', () => {
  const pack = join(folder, 'my-pack');
  let editor;
  let files;
  before(async () => {
    roadmap('new', 'pack', 'my-pack', '--in', folder);
    roadmap('new', 'rule', 'my-rule', '--in', pack);
    roadmap('new', 'practice', 'my-practice', '--in', pack);
    roadmap('new', 'district', 'my-district', '--in', folder, '--pack', pack);
    files = yamlFiles(pack);
    editor = await Editor.start(settings);
  });
  after(() => editor.stop());

  test('in every file of the pack', async () => {
    assert.ok(files.length >= 16);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      assert.match(text, /^# yaml-language-server: \$schema=(\.\.\/)*\.schemas\/[a-z-]+\.schema\.json\n/, file);
      assert.deepEqual(marks(await editor.open(uri(file), text)), [], file);
      assert.notDeepEqual(marks(await editor.open(`${uri(file)}.yaml`, `${text}\nzz-unknown: 1\n`)), [], `the schema of ${file} is found`);
    }
  });

  test('in a district file with every value blank', async () => {
    const text = modeline('district') + readFileSync(join(folder, 'my-district.yaml'), 'utf8');
    assert.deepEqual(marks((await editor.checkAll([text]))[0]), []);
  });
});
