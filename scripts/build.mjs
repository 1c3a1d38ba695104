// @ts-check
// `npm run build`: FAISS and the native addon. See runtimes/node-native/tools/build.ts for the options.
import { bootstrap } from './lib/bootstrap.mjs';
import { runTypeScript } from './lib/run.mjs';

await bootstrap({ need: ['compile'] });
process.exitCode = await runTypeScript('runtimes/node-native/tools/build.ts', process.argv.slice(2));
