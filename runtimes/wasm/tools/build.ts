import { relative } from 'node:path';
import { say } from '../../engine/src/run.ts';
import { bundleJavaScript } from './bundle.ts';
import { buildModule } from './module.ts';
import { VARIANTS } from './toolchain.ts';

/** `npm run build -- --runtime wasm`: FAISS for WebAssembly and the module, with one thread and with several, and the bundle. */
async function main(): Promise<void> {
  const started = Date.now();
  let folder = '';
  for (const variant of VARIANTS) folder = await buildModule(variant);
  await bundleJavaScript();
  say(`${relative(process.cwd(), folder)} is up to date (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
