import { engine } from './engine.ts';

/**
 * Bytes of the engine's own memory, which all indexes lie in. It grows when it must, ends at 4 GiB, and never shrinks: what
 * closed objects leave is used again.
 */
export function moduleMemory(): number {
  return engine().HEAPU8.length;
}
