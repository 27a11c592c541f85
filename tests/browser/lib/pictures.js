// Takes the pictures that the documentation shows, from reports of the samples.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { desk, launch, open, phone } from './browser.js';
import { root } from './repository.js';

const folder = join(root, 'docs', 'pictures');
const shots = [
  { file: 'report-first-screen', name: 'cedar-valley-fictitious-yaml' },
  { file: 'report-dark', name: 'milton-yaml', options: { colorScheme: 'dark' } },
  { file: 'report-phone', name: 'milton-yaml', options: { viewport: phone } },
  { file: 'report-years', name: 'cedar-valley-fictitious-yaml', part: '#years figure .scroll svg' },
  { file: 'report-order', name: 'cedar-valley-fictitious-yaml', part: '#order-taken figure .scroll svg' },
  { file: 'report-map', name: 'cedar-valley-fictitious-yaml', part: '#rests figure .scroll svg' },
  { file: 'report-plan', name: 'nine-month-year-fictitious-yaml', part: '#calendar figure .scroll svg' },
  { file: 'report-finding', name: 'milton-yaml', part: 'details.finding', opened: true },
  { file: 'report-network', name: 'network', part: '#areas figure .scroll svg' },
];

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const shot of shots) {
  const { context, page } = await open(browser, shot.name, { viewport: desk, ...shot.options });
  const part = shot.part && page.locator(shot.part).first();
  if (shot.opened) await part.evaluate(element => { element.open = true; element.querySelectorAll('details').forEach(inner => { inner.open = true; }); });
  const path = join(folder, `${shot.file}.png`);
  await (part ? part.screenshot({ path }) : page.screenshot({ path }));
  await context.close();
}

await browser.close();
