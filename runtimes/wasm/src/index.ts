/**
 * FAISS in WebAssembly: the generated classes and functions, in browsers and in Node without native code.
 */

import { GlobalVariables } from '@faiss-sdk/generated';
import { start } from './engine.ts';

export * from './api.ts';

// Importers wait for it, so nothing can be constructed before.
await start();

/** FAISS's global variables, under Python's name: statistics of all searches, and settings of the whole module. */
export const cvar: GlobalVariables = new GlobalVariables();
