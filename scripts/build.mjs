// @ts-check
// `npm run build [-- --runtime native|wasm]`: FAISS and the native addon (runtimes/node-native/tools/build.ts has more
// options), or FAISS and the WebAssembly module.
import { bootstrap } from './lib/bootstrap.mjs';
import { runTypeScript, say } from './lib/run.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--runtime');
const runtime = at < 0 ? 'native' : args.splice(at, 2)[1];
if (runtime === 'native') {
  await bootstrap({ need: ['compile'] });
  process.exitCode = await runTypeScript('runtimes/node-native/tools/build.ts', args);
} else if (runtime === 'wasm') {
  await bootstrap({ need: ['wasm'] });
  process.exitCode = await runTypeScript('runtimes/wasm/tools/build.ts', args);
} else {
  say(`--runtime ${runtime}: expected native or wasm`);
  process.exitCode = 1;
}
