// The keyboard reaches everything that can be used, and one sees where it is.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { distinct, launch, open } from './lib/browser.js';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** Goes through the page with the tab key; what was reached, what was not, and where no ring was seen. */
async function walk(page) {
  const expected = await page.evaluate(() => {
    const usable = Array.from(document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]'))
      .filter(element => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && element.closest('[hidden]') === null);
    usable.forEach((element, at) => { element.dataset.walk = at; });
    return usable.length;
  });
  const reached = new Set();
  const unseen = [];
  for (let step = 0; step < expected + 2; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const style = getComputedStyle(element);
      return { walk: element.dataset?.walk, ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, html: element.outerHTML.slice(0, 120) };
    });
    if (at.walk !== undefined) {
      reached.add(at.walk);
      if (!at.ring) unseen.push(at.html);
    }
  }

  const missed = await page.evaluate(seen => Array.from(document.querySelectorAll('[data-walk]')).filter(element => !seen.includes(element.dataset.walk)).map(element => element.outerHTML.slice(0, 160)), [...reached]);
  return { expected, missed, unseen };
}

describe('with the tab key', () => {
  for (const name of distinct) {
    test(`everything usable in ${name} is reached and ringed`, async () => {
      const { context, page } = await open(browser, name);
      const { expected, missed, unseen } = await walk(page);
      assert.ok(expected > 10);
      assert.deepEqual(missed, []);
      assert.deepEqual(unseen, []);
      await context.close();
    });
  }

  test('everything inside an opened finding is reached too', async () => {
    const { context, page } = await open(browser, 'milton-yaml');
    await page.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
    const { missed } = await walk(page);
    assert.deepEqual(missed, []);
    await context.close();
  });

  test('enter opens and closes a finding', async () => {
    const { context, page } = await open(browser, 'milton-yaml');
    const finding = page.locator('details.finding').first();
    await finding.locator(':scope > summary').focus();
    await page.keyboard.press('Enter');
    assert.equal(await finding.evaluate(element => element.open), true);
    assert.ok(await finding.locator('.told').first().isVisible());
    await page.keyboard.press('Enter');
    assert.equal(await finding.evaluate(element => element.open), false);
    await context.close();
  });

  test('the first link skips to the report', async () => {
    const { context, page } = await open(browser, 'milton-yaml');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    await context.close();
  });
});
