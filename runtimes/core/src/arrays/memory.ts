import { argumentOf, errorAt, type Place } from '../errors/place.ts';

/**
 * Refuses an array whose memory was transferred away. Such an array has length 0, so only empty arrays are looked at.
 */
export function refuseDetached(array: ArrayBufferView, at: Place): void {
  if (array.byteLength > 0 || !isDetached(array.buffer)) return;
  throw errorAt(
    'INVALID_ARGUMENT',
    at,
    `the memory of ${argumentOf(at)} has been transferred away (its ArrayBuffer is detached). Pass an array that is still here.`,
  );
}

/** Node 20 has no `ArrayBuffer.prototype.detached`, but a view on a detached buffer cannot be made. */
function isDetached(buffer: ArrayBufferLike): boolean {
  if (buffer.byteLength > 0) return false;
  try {
    new Uint8Array(buffer);
    return false;
  } catch {
    return true;
  }
}

/** Runs an allocation; when there is no room for it, the error says how much was asked for. */
export function allocated<T>(make: () => T, bytes: number, at: Place): T {
  try {
    return make();
  } catch (cause) {
    throw tooLarge(bytes, at, cause);
  }
}

/** The error for an array that does not fit into memory. */
export function tooLarge(bytes: number, at: Place, cause: unknown): Error {
  return errorAt(
    'OUT_OF_MEMORY',
    at,
    `${argumentOf(at)} would take ${bytes} bytes, which cannot be allocated. Ask for fewer rows or a smaller k at a time.`,
    cause,
  );
}
