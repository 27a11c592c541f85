import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
const schemaFolder = join(root, 'docs/schemas/pack');

export const path = (...parts) => join(root, ...parts);

export const uri = (file) => pathToFileURL(file).href;

export const fixture = (name) => readFileSync(path('tests/editor/fixtures', name), 'utf8');

export const schemaUri = (kind) => uri(join(schemaFolder, `${kind}.schema.json`));

/** The line that tells an editor which schema to use, as the first line of a file. */
export const modeline = (kind) => `# yaml-language-server: $schema=${schemaUri(kind)}\n`;

/** The schemas by kind, without the one for every kind. */
export const schemas = Object.fromEntries(
  readdirSync(schemaFolder)
    .map((file) => [file.replace('.schema.json', ''), JSON.parse(readFileSync(join(schemaFolder, file), 'utf8'))])
    .filter(([kind]) => kind !== 'document'),
);

/** Every YAML file below a folder. */
export function yamlFiles(folder) {
  return readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What the command line prints; an exit code other than 0 is no failure here. */
export function roadmap(...parameters) {
  try {
    return execFileSync('dotnet', [path('src/Roadmap.Cli/bin/Debug/net10.0/roadmap.dll'), ...parameters], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (failure) {
    if (typeof failure.stdout !== 'string') throw failure;
    return failure.stdout;
  }
}
