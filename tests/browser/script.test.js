// What the small script adds, and that nothing is missing without it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { distinct, launch, open } from './lib/browser.js';

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const findings = page => page.locator('#finding-list > details');

test('the box finds among the findings and says how many are left', async () => {
  const { context, page, faults } = await open(browser, 'cedar-valley-fictitious-yaml');
  const all = await findings(page).count();
  await page.fill('#find', 'Community engagement came last');
  const left = await findings(page).filter({ visible: true }).count();
  assert.ok(left > 0 && left < all);
  assert.equal(await page.locator('[data-count]').textContent(), `${left} of ${all} shown`);
  await page.fill('#find', '');
  await page.selectOption('#weight', 'critical');
  const critical = await findings(page).filter({ visible: true }).locator('.tag').first().textContent();
  assert.equal(critical, 'critical');
  assert.deepEqual(faults, []);
  await context.close();
});

test('all findings open and close at once', async () => {
  const { context, page } = await open(browser, 'milton-yaml');
  await page.click('[data-open]');
  assert.equal(await page.locator('#finding-list > details[open]').count(), await findings(page).count());
  await page.click('[data-close]');
  assert.equal(await page.locator('#finding-list > details[open]').count(), 0);
  await context.close();
});

test('a link from the first screen opens what it leads to', async () => {
  const { context, page } = await open(browser, 'milton-yaml');
  await page.click('.root .more a');
  assert.equal(await page.evaluate(() => document.querySelector(location.hash).open), true);
  await context.close();
});

test('a head sorts its table, numbers as numbers, and says so', async () => {
  const { context, page } = await open(browser, 'network');
  const table = page.locator('table.sortable', { hasText: 'First step' });
  const column = () => table.locator('tbody tr').evaluateAll(rows => rows.map(row => Number(row.cells[3].textContent)));
  const sorted = [...await column()].sort((one, other) => one - other);
  await table.getByRole('button', { name: 'Findings' }).click();
  assert.deepEqual(await column(), sorted);
  assert.equal(await table.locator('th[aria-sort]').getAttribute('aria-sort'), 'ascending');
  await table.getByRole('button', { name: 'Findings' }).click();
  assert.deepEqual(await column(), sorted.reverse());
  await context.close();
});

test('everything is open while it is printed, and closed again afterwards', async () => {
  const { context, page } = await open(browser, 'milton-yaml');
  const openParts = () => page.locator('details[open]').count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await openParts(), await page.locator('details:not(.tree)').count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await openParts(), 0);
  await context.close();
});

for (const name of distinct) {
  test(`${name} says the same without the script`, async () => {
    const bare = await open(browser, name, { javaScriptEnabled: false });
    assert.equal(await bare.page.locator('.tools').filter({ visible: true }).count(), 0, 'no control that does nothing');
    assert.equal(await bare.page.locator('table button').count(), 0);
    const parts = bare.page.locator('main details');
    if (await parts.count()) {
      await parts.first().locator('summary').first().click();
      assert.ok(await parts.first().locator(':scope > :not(summary)').first().isVisible());
    }

    const words = page => page.evaluate(() => {
      const copy = document.body.cloneNode(true);
      copy.querySelectorAll('script, .tools').forEach(part => part.remove());
      return copy.textContent.replace(/\s+/g, ' ');
    });
    const full = await open(browser, name);
    assert.equal(await words(bare.page), await words(full.page));
    assert.deepEqual(bare.faults, []);
    await Promise.all([bare.context.close(), full.context.close()]);
  });
}
