// Text from files stays text, as a parser sees it that is not the browser's, and as the browser does.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { parse } from 'parse5';
import { fileOf, launch, names, open } from './lib/browser.js';
import { hostile } from './lib/samples.js';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const forbidden = new Set(['iframe', 'object', 'embed', 'link', 'base', 'form', 'img', 'image', 'foreignobject', 'use', 'animate', 'set', 'audio', 'video']);
const marks = ['D-NAME', 'D-SCHOOL', 'D-WAIVER', 'D-BY', 'D-CLOSED', 'P-TITLE', 'P-WHY', 'P-INSTEAD', 'P-ASK'];

function elements(node, found = []) {
  if (node.tagName) found.push(node);
  for (const child of node.childNodes ?? []) elements(child, found);
  if (node.content) elements(node.content, found);
  return found;
}

const words = node => (node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(words).join(''));
const attribute = (element, name) => element.attrs.find(one => one.name === name)?.value;
const hash = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

for (const name of names) {
  test(`${name} holds no markup but its own`, () => {
    const errors = [];
    const document = parse(readFileSync(fileOf(name), 'utf8'), { onParseError: error => errors.push(`${error.code} at ${error.startLine}`) });
    const all = elements(document);
    assert.deepEqual(errors, []);
    assert.deepEqual(all.filter(element => forbidden.has(element.tagName.toLowerCase())).map(element => element.tagName), []);
    assert.deepEqual(all.flatMap(element => element.attrs.filter(one => one.name.startsWith('on') || one.name === 'style' || one.name === 'srcdoc').map(one => `${element.tagName} ${one.name}`)), []);
    assert.deepEqual(all.map(element => attribute(element, 'href')).filter(href => href !== undefined && !/^(#|https?:\/\/)/.test(href)), []);
    const ids = all.map(element => attribute(element, 'id')).filter(id => id !== undefined);
    assert.equal(new Set(ids).size, ids.length, 'an id is there once');
    const targets = all.map(element => attribute(element, 'href')).filter(href => href?.startsWith('#')).map(href => href.slice(1));
    assert.deepEqual(targets.filter(target => !ids.includes(target)), [], 'a link leads somewhere');

    const policy = attribute(all.find(element => attribute(element, 'http-equiv') === 'Content-Security-Policy'), 'content');
    const scripts = all.filter(element => element.tagName === 'script');
    const styles = all.filter(element => element.tagName === 'style');
    assert.equal(scripts.length, 1);
    assert.equal(styles.length, 1);
    assert.match(policy, /^default-src 'none';/);
    assert.ok(policy.includes(`script-src ${hash(words(scripts[0]))};`));
    assert.ok(policy.includes(`style-src ${hash(words(styles[0]))};`));
    assert.doesNotMatch(policy, /unsafe/);
  });
}

test('every hostile text of a district and a pack stands in the report as it was written', async () => {
  const text = words(parse(readFileSync(fileOf('hostile'), 'utf8')));
  for (const mark of marks) {
    const written = hostile(mark);
    assert.ok(text.includes(written) || text.includes(written.replaceAll(/[{}]/g, '')), mark);
  }

  const { context, page, faults } = await open(browser, 'hostile');
  await page.click('[data-open]');
  await page.fill('#find', '<script>');
  assert.equal(await page.evaluate(() => window.pwned), undefined);
  assert.deepEqual(faults, []);
  await context.close();
});
