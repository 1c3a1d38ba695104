/**
 * FAISS in WebAssembly: the generated classes and functions, in browsers and in Node without native code.
 */

import { start } from './engine.ts';

export * from './api.ts';

// Importers wait for it, so nothing can be constructed before.
await start();
