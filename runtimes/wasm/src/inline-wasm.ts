// Imported first by the inline entries: when the engine looks for its module, it has been told.
import text from './embedded-wasm.js';
import { locate } from './locate.ts';

/** Compressed, since a text is a third longer than its bytes. */
async function inflated(base64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

locate({ wasm: inflated(text) });
