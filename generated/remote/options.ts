// Generated from schema/ by `npm run generate`; never edited.
/** As for an engine on the same thread. */
export * from '../typescript/options.js';
