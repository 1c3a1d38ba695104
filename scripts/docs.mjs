// @ts-check
// `npm run docs`: builds the documentation site into dist/docs. `npm run docs -- --serve` shows it while it is edited.
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { bin, run, runTypeScript, say } from './lib/run.mjs';

await bootstrap({ need: [] });
const serve = process.argv.includes('--serve');
process.exitCode = await runTypeScript('docs/site/gather.ts');
if (process.exitCode === 0) process.exitCode = await run(bin('vitepress'), [serve ? 'dev' : 'build', 'docs/site']);
if (!serve && process.exitCode === 0) say(`built ${join('dist', 'docs', 'index.html')}`);
