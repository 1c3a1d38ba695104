// `npm run bench`: C++ FAISS, Python FAISS and this SDK in turn. Options: runtimes/node-native/bench/README.md.
import { bootstrap } from './lib/bootstrap.mjs';
import { runTypeScript } from './lib/run.mjs';

await bootstrap({ need: ['compile', 'goldens'] });
const built = await runTypeScript('runtimes/node-native/tools/build.ts');
process.exitCode =
  built === 0 ? await runTypeScript('runtimes/node-native/bench/run.ts', process.argv.slice(2)) : built;
