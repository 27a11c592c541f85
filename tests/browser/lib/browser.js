// One real browser for a test file. When there is none, the tests fail; nothing is skipped.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as driver } from 'playwright-core';
import { chromium, reports } from './repository.js';

export const desk = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

export const names = readdirSync(reports).map(name => name.replace(/\.html$/, '')).sort();
/** Without those that differ from another only in their facts. */
export const distinct = names.filter(name => !['milton-json', 'milton-shared', 'milton-later-yaml', 'advised-order-yaml', 'dallas-yaml', 'pequea-valley-yaml'].includes(name));
export const fileOf = name => join(reports, `${name}.html`);
export const addressOf = name => `file://${fileOf(name)}`;

export const launch = () => driver.launch({ executablePath: chromium, args: ['--no-sandbox'] });

/** Opens a report in a context of its own and gathers everything that a page should not do. */
export async function open(browser, name, options = {}) {
  const context = await browser.newContext({ viewport: desk, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on('console', message => { if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`); });
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  page.on('request', request => { if (request.url() !== addressOf(name) && !request.url().startsWith(`${addressOf(name)}#`)) faults.push(`request: ${request.url()}`); });
  await page.goto(addressOf(name));
  return { context, page, faults };
}
