import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Editor, folderSettings, settings } from './lib/editor.js';
import { modeline } from './lib/repository.js';

const rule = (text) => `kind: rule\nid: a-rule\ntitle: A rule\nfinds: gap\nseverity: low\norigin: ours\nfires-when: [ a < b ]\nmessage: A message.\n${text}`;

// [what, file, text, line:column-line:column of the mark, what it says]
const mistakes = [
  ['a misspelt key', 'rule', rule('serverity-when: {}\n'), '10:1-10:15', 'Property serverity-when is not allowed.'],
  ['a misspelt severity', 'rule', rule('').replace('severity: low', 'severity: hihg'), '6:11-6:15', 'Value is not accepted. Valid values: "note", "low", "medium", "high", "critical".'],
  ['a missing key', 'rule', rule('').replace('origin: ours\n', ''), '2:1-2:2', 'Missing property "origin".'],
  ['a level key that belongs elsewhere', 'rule', rule('needs: []\n'), '10:1-10:6', 'Property needs is not allowed.'],
  ['a misspelt tree key', 'rule', rule('applies-when:\n  - al: [ a < b ]\n'), '11:5-11:7', 'Property al is not allowed.'],
  ['an empty list of conditions', 'rule', rule('applies-when: []\n'), '10:15-10:17', 'Array has too few items. Expected 1 or more.'],
  ['a condition where a list is needed', 'rule', rule('applies-when: a < b\n'), '10:15-10:20', 'Incorrect type. Expected one of array, object.'],
  ['a count without where', 'rule', rule('applies-when:\n  areas: { at-least: 3 }\n'), '11:3-11:8', 'Missing property "where".'],
  ['a citation without its source', 'rule', rule('cites: [ { at: page 3 } ]\n'), '10:10-10:11', 'Missing property "source".'],
  ['a version of two parts', 'pack', 'kind: pack\nid: a-pack\nversion: 1.10\nformat: 1\ntitle: A\n', '4:10-4:14', 'Incorrect type. Expected "string".'],
  ['an id with a capital', 'pack', 'kind: pack\nid: My-Pack\nversion: 1.0.0\nformat: 1\ntitle: A\n', '3:5-3:12', 'An id is lower-case words and digits joined by single hyphens: shared-vision.'],
  ['another format', 'pack', 'kind: pack\nid: a-pack\nversion: 1.0.0\nformat: 2\ntitle: A\n', '5:9-5:10', 'Value is not accepted. Valid values: "1", 1.'],
  ['a duration without its unit', 'pack', 'kind: pack\nid: a-pack\nversion: 1.0.0\nformat: 1\ntitle: A\nplateau: twelve\n', '7:10-7:16', 'A duration is a whole number and a unit: 6 months.'],
  ['a status that is none', 'district', 'kind: district\nid: a\nas-of: 2026-06-30\npractices:\n  shared-vision: { status: done }\n', '6:28-6:32', 'Value is not accepted. Valid values: "not-started", "planned", "under-way", "in-place", "stopped", null.'],
  ['a status that is none, in short', 'district', 'kind: district\nid: a\nas-of: 2026-06-30\npractices:\n  shared-vision: done\n', '6:18-6:22', 'Value is not accepted. Valid values: "not-started", "planned", "under-way", "in-place", "stopped", null.'],
  ['a date as Americans write it', 'district', 'kind: district\nid: a\nas-of: 6/30/2026\n', '4:8-4:17', 'A full day is needed: 2014-08-20.'],
  ['an expectation that is none', 'test', 'kind: test\nfor: a-rule\ncases:\n  - name: a case\n    expect: fire\n', '6:13-6:17', undefined],
  ['a kind that is none', 'document', 'kind: ruel\nid: a\n', '2:7-2:11', undefined],
  ['a misspelt key in a file of any kind', 'document', rule('serverity-when: {}\n'), '10:1-10:15', 'Property serverity-when is not allowed.'],
];

describe('an editor marks', () => {
  let told;
  before(async () => {
    const editor = await Editor.start(settings);
    told = await editor.checkAll(mistakes.map(([, kind, text]) => modeline(kind) + text));
    await editor.stop();
  });

  for (const [index, [what, , , range, message]] of mistakes.entries()) {
    test(what, () => {
      const found = told[index].map(({ range: { start, end }, message: said }) => [`${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`, said]);
      assert.deepEqual(found.map(([place]) => place), [range], JSON.stringify(found));
      if (message) assert.equal(found[0][1], message);
    });
  }

  test('a mistake in any document of a file, when the settings of the folder name the schema', async () => {
    const editor = await Editor.start(folderSettings);
    const [marks] = await editor.checkAll([`${rule('')}---\nkind: practice\nid: a-practice\ntitle: A\narea: b\nactor: teacher\n`]);
    await editor.stop();
    assert.deepEqual(marks.map(({ range: { start, end } }) => [start, end]), [[{ line: 13, character: 7 }, { line: 13, character: 14 }]]);
  });
});
