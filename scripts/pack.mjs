// `npm run pack -- [--destination FOLDER]`: the npm packages as tarballs; the last line lists them as JSON.
import { runTypeScript } from './lib/run.mjs';

process.exitCode = await runTypeScript('packaging/main.ts', process.argv.slice(2));
