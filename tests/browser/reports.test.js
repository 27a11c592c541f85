// Every report, opened as a leader opens it: nothing loaded, nothing complained of, the first screen, and what axe finds.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { addressOf, desk, fileOf, launch, names, open, phone } from './lib/browser.js';
import { pictures } from './lib/repository.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launch();
});
after(() => browser?.close());

test('the samples of the repository are all here', () => assert.ok(names.length >= 23, names.join(', ')));

for (const name of names) {
  describe(name, () => {
    test('weighs less than a million bytes', () => assert.ok(statSync(fileOf(name)).size < 1_000_000));

    test('loads nothing and complains of nothing, and its first screen says what matters', async t => {
      const { context, page, faults } = await open(browser, name);
      const bottom = selector => page.locator(selector).first().evaluate(element => element.getBoundingClientRect().bottom);
      assert.ok(await bottom('h1') < desk.height);
      const next = page.locator('#next');
      // The hostile titles are far longer than any title for people, so the height of that first screen says nothing.
      if (await next.count() && name !== 'hostile') {
        assert.ok(await bottom('#stand') < desk.height);
        assert.ok(await bottom('#root') < desk.height);
        assert.ok(await bottom('#next') < desk.height, 'the heading of the next steps is on the first screen');
        assert.ok(await page.locator('.meters li').count() > 0);
      }

      t.diagnostic(`ready after ${await page.evaluate(() => Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd))} ms`);
      await page.screenshot({ path: join(pictures, `${name}.png`) });
      await page.setViewportSize(phone);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= phone.width, 'a phone does not scroll sideways');
      const heading = await page.locator('h1').boundingBox();
      assert.ok(heading.x >= 0 && heading.x + heading.width <= phone.width);
      await page.screenshot({ path: join(pictures, `${name}-phone.png`) });
      assert.deepEqual(faults, []);
      await context.close();
    });

    test('has no serious accessibility finding, light or dark, closed or open', async () => {
      // The page's own policy keeps a script from being put in, so it is set aside here and only here.
      const context = await browser.newContext({ viewport: desk, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(addressOf(name));
      await page.evaluate(axe);
      const weighty = async (colorScheme, only) => {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(rules => window.axe.run({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) }), only);
        return found.violations.filter(one => one.impact === 'serious' || one.impact === 'critical')
          .map(one => `${colorScheme} ${one.id}: ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`);
      };
      // Only colours differ in the dark.
      const closed = await weighty('dark', ['color-contrast']);
      await page.evaluate(() => document.querySelectorAll('details').forEach((part, at) => { part.open = at % 3 === 0 || !part.parentElement.closest('details'); }));
      assert.deepEqual([...closed, ...await weighty('light')], []);
      await context.close();
    });
  });
}
