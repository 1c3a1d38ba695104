// @ts-check
// `npm run demo [-- --port N]`: builds what is missing, then serves a page that searches word vectors in itself.
import { bootstrap } from './lib/bootstrap.mjs';
import { runTypeScript, say } from './lib/run.mjs';

await bootstrap({ need: ['compile', 'wasm'] });
say('building');
const native = await runTypeScript('runtimes/node-native/tools/build.ts');
const wasm = native === 0 ? await runTypeScript('runtimes/wasm/tools/build.ts') : native;
process.exitCode = wasm === 0 ? await runTypeScript('examples/browser-demo/main.ts', process.argv.slice(2)) : wasm;
