// On paper: pages of both sizes, nothing cut off at the right, everything open but the condition trees.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { distinct, launch, open } from './lib/browser.js';

const millimetre = 96 / 25.4;
const margins = 2 * 14;
const papers = { Letter: 215.9, A4: 210 };
const mostPages = 80;

// Laying out pages is slow, so it is done for one report of each shape; every report is measured against the width of the paper.
const paged = ['milton-yaml', 'cedar-valley-fictitious-yaml', 'nine-month-year-fictitious-yaml', 'network', 'sixty-schools'];

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const pagesOf = pdf => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

for (const name of distinct) {
  test(`${name} prints whole on Letter and A4`, async t => {
    const { context, page } = await open(browser, name, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const [paper, width] of Object.entries(papers)) {
      const room = Math.floor((width - margins) * millimetre);
      await page.setViewportSize({ width: room, height: 900 });
      const wide = await page.evaluate(right => Array.from(document.querySelectorAll('body *:not(.skip)'))
        .filter(element => element.checkVisibility() && element.getBoundingClientRect().right > right + 1)
        .map(element => element.outerHTML.slice(0, 120)), room);
      assert.deepEqual(wide.slice(0, 3), [], `wider than ${paper}`);
      if (!paged.includes(name)) continue;
      const pages = pagesOf(await page.pdf({ format: paper, printBackground: true, preferCSSPageSize: false }));
      t.diagnostic(`${paper}: ${pages} pages`);
      assert.ok(pages >= 2 && pages <= mostPages, `${pages} pages on ${paper}`);
    }

    const closed = await page.evaluate(() => Array.from(document.querySelectorAll('details:not(.tree) > :not(summary)'))
      .filter(element => element.closest('.tree') === null && element.getBoundingClientRect().height === 0).map(element => element.outerHTML.slice(0, 120)));
    assert.deepEqual(closed, []);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(0, 0, 0)', 'dark ink on white paper');
    await context.close();
  });
}
