// Writes the report of every sample with the command line itself. A report that cannot be written ends the suite.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { artifacts, reports, root, tool } from './repository.js';
import { all } from './samples.js';

rmSync(artifacts, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const run = promisify(execFile);
const waiting = all();
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, async () => {
  for (let sample = waiting.shift(); sample; sample = waiting.shift()) {
    await run('dotnet', [tool, 'report', ...sample.args, '-q', '-o', join(reports, `${sample.name}.html`)], { cwd: root });
  }
}));
