// Where things are, and what the command line is called with.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const artifacts = join(root, 'tests', 'browser', 'artifacts');
export const reports = join(artifacts, 'reports');
export const pictures = join(artifacts, 'pictures');
export const tool = join(root, 'src', 'Roadmap.Cli', 'bin', 'Debug', 'net10.0', 'roadmap.dll');
export const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

if (!existsSync(tool)) throw new Error(`${tool} is not there: build src/Roadmap.Cli first.`);
