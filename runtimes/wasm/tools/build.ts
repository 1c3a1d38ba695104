import { relative } from 'node:path';
import { say } from '../../engine/src/run.ts';
import { bundleJavaScript } from './bundle.ts';
import { buildModule } from './module.ts';

/** `npm run build -- --runtime wasm`: FAISS for WebAssembly, the module, and the bundle over it. */
async function main(): Promise<void> {
  const started = Date.now();
  const folder = await buildModule();
  await bundleJavaScript();
  say(`${relative(process.cwd(), folder)} is up to date (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
