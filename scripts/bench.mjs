// `npm run bench`: C++ FAISS, Python FAISS and this SDK in turn. Options: runtimes/node-native/bench/README.md.
// `npm run bench -- --runtimes native,wasm`: the WebAssembly runtime beside the native one. runtimes/wasm/bench/README.md.
import { bootstrap } from './lib/bootstrap.mjs';
import { runTypeScript } from './lib/run.mjs';

const args = process.argv.slice(2);
const build = 'runtimes/node-native/tools/build.ts';

/**
 * One after the other, until one fails.
 * @param {readonly (readonly [script: string, args?: readonly string[]])[]} steps
 */
async function inTurn(steps) {
  for (const [script, given = []] of steps) {
    const status = await runTypeScript(script, given);
    if (status !== 0) return status;
  }
  return 0;
}

if (args.some((one) => one.startsWith('--runtimes'))) {
  await bootstrap({ need: ['compile', 'wasm', 'page'] });
  process.exitCode = await inTurn([
    [build, ['--level', 'generic']],
    [build, ['--level', 'avx2']],
    ['runtimes/wasm/tools/build.ts'],
    ['runtimes/wasm/bench/run.ts', args],
  ]);
} else {
  await bootstrap({ need: ['compile', 'goldens'] });
  process.exitCode = await inTurn([[build], ['runtimes/node-native/bench/run.ts', args]]);
}
