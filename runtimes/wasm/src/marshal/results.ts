import type { Heap } from '../heap.ts';
import type { FaissModule } from '../module.ts';
import type { Signature } from './signatures.ts';

/** No results: undefined; one: the value; more: an array. Frees every buffer in the slots. */
export function results(module: FaissModule, heap: Heap, signature: Signature, slots: number): unknown {
  const letters = signature.results;
  const first = slots + signature.inputSlots * 8;
  if (letters.length === 0) return undefined;
  if (letters.length === 1) return one(module, heap, letters, first);
  return Array.from(letters, (letter, i) => one(module, heap, letter, first + i * 8));
}

function one(module: FaissModule, heap: Heap, letter: string, slot: number): unknown {
  switch (letter) {
    case 'i':
    case 'h':
      return heap.integer(slot);
    case 'I':
      return heap.i64[slot >>> 3];
    case 'f':
      return heap.f64[slot >>> 3];
    case 'b':
      return heap.integer(slot) !== 0;
  }
  const buffer = heap.u32[slot >>> 2]!;
  if (buffer === 0) return null;
  try {
    // fsdk_buffer: a pointer, padding, and the number of bytes as 64 bits.
    return copied(heap, letter, heap.u32[buffer >>> 2]!, heap.integer(buffer + 8));
  } finally {
    module._fsdk_buffer_free(buffer);
  }
}

/** A copy in memory of JavaScript's own: the module's memory moves when it grows. */
function copied(heap: Heap, letter: string, at: number, bytes: number): unknown {
  if (letter === 's') return heap.text(at, bytes);
  const copy = new ArrayBuffer(bytes);
  new Uint8Array(copy).set(heap.u8.subarray(at, at + bytes));
  switch (letter) {
    case 'F':
      return new Float32Array(copy);
    case 'D':
      return new Float64Array(copy);
    case 'B':
      return new Uint8Array(copy);
    case 'S':
      return new Uint16Array(copy);
    case 'W':
      return new Int32Array(copy);
    case 'L':
      return new BigInt64Array(copy);
    case 'H':
      return Array.from(new BigUint64Array(copy), Number);
    default:
      return new BigUint64Array(copy);
  }
}
