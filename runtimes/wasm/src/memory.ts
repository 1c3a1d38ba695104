import { engine } from './engine.ts';
import { bufferOf } from './heap.ts';

/**
 * Bytes of the engine's own memory, which all indexes lie in. It grows when it must, ends at 4 GiB, and never shrinks: what
 * closed objects leave is used again.
 */
export function moduleMemory(): number {
  return bufferOf(engine()).byteLength;
}
