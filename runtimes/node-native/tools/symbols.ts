import { output } from '../../engine/src/run.ts';

/**
 * Undefined symbols that nothing will provide. A shared object links even with such holes, and
 * dies at the first call; the linker cannot check it (`-z defs`), since Node provides napi_*.
 *
 * @param listing output of `nm -DC --undefined-only`
 */
export function missingSymbols(listing: string): string[] {
  return listing
    .split('\n')
    .map((line) => /^\s*U\s+(.+)$/.exec(line)?.[1] ?? '')
    .filter((name) => name !== '' && !/@/.test(name) && !/^(napi_|node_api_)/.test(name));
}

/** Throws when the addon needs a symbol that neither Node nor a versioned system library has. */
export function checkSymbols(file: string): void {
  if (process.platform !== 'linux') return;
  const listing = output('nm', ['-DC', '--undefined-only', file]);
  if (listing === null) throw new Error(`\`nm -DC ${file}\` failed`);
  const missing = missingSymbols(listing);
  if (missing.length > 0) {
    throw new Error(`the addon was linked, but nothing defines:\n  ${missing.slice(0, 40).join('\n  ')}`);
  }
}
