import { runtimeOrNull } from '../runtime.ts';
import type { Call } from '../scheduling/call.ts';
import type { Cell } from './cell.ts';
import { cellOf } from './faiss-object.ts';

/** Small changes are not worth a call into the engine each; so many bytes of input are. */
const MEASURE_AFTER_BYTES = 64 * 1024;

/**
 * Reports how much memory an object holds outside of the JavaScript heap, so that the host's collector feels it.
 * Views report nothing: their parent does. Never throws, because a failure here must not replace a result.
 */
export function measure(cell: Cell): void {
  const runtime = runtimeOrNull();
  if (runtime === null || runtime.reportMemory === undefined || cell.isView || cell.released) return;
  cell.unmeasured = 0;
  let bytes: number;
  try {
    bytes = runtime.memory(cell.handle);
  } catch {
    return;
  }
  const delta = bytes - cell.held.bytes;
  if (delta === 0) return;
  cell.held.bytes = bytes;
  runtime.reportMemory(delta);
}

/** Measures after a change in place, but only once enough input has gone in: adding one vector must stay cheap. */
export function measureAfterChange(cell: Cell, args: readonly unknown[]): void {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (ArrayBuffer.isView(arg)) cell.unmeasured += arg.byteLength;
  }
  if (cell.unmeasured >= MEASURE_AFTER_BYTES) measure(cell);
}

/** Measures every object that a call has changed or that has come to hold another one. */
export function measureChanged(call: Call<unknown>): void {
  if (call.self !== null && call.effect === 'write') measure(cellOf(call.self));
  if (call.others === null) return;
  for (const [object, effect] of call.others) if (effect === 'write' && object != null) measure(cellOf(object));
}
