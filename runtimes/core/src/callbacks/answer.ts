import { describe } from '../errors/describe.ts';
import { FaissError } from '../errors/faiss-error.ts';
import { keepThrown } from '../errors/thrown.ts';
import { currentRuntime } from '../runtime.ts';
import { whileInUse } from './in-use.ts';

/** Gives up to as many bytes as it is asked for, and none at the end. */
export type Reads = (size: number) => Uint8Array;
/** Takes the next bytes, which are its own. */
export type Writes = (bytes: Uint8Array) => unknown;

/** What a runtime asks: 0 for bytes (how many at most), 1 to take bytes, 2 to forget the function of that number. */
export type Answer = (kind: number, id: number, value: unknown) => Uint8Array | boolean | null;

/** Functions that readers and writers of the engine call, by the number that the engine knows them by. */
const functions = new Map<number, Reads | Writes>();

let depth = 0;
/** Every level has frames of the engine on the stack, which in WebAssembly is small. */
const DEEPEST = 8;

/** Gives functions among a constructor's arguments their numbers, which the engine gets in their stead. */
export function numbered(
  args: readonly unknown[],
): { readonly args: readonly unknown[]; readonly ids: number[] } | null {
  if (!args.some((arg) => typeof arg === 'function')) return null;
  const ids: number[] = [];
  const given = args.map((arg) => {
    if (typeof arg !== 'function') return arg;
    const id = currentRuntime().newCallback();
    functions.set(id, arg as Reads);
    ids.push(id);
    return id;
  });
  return { args: given, ids };
}

/** The engine has not kept them. */
export function forget(ids: readonly number[]): void {
  for (const id of ids) functions.delete(id);
}

/** Answers the engine. It never throws: an exception could not pass through the engine's frames. */
export const answer: Answer = (kind, id, value) => {
  if (kind === 2) return functions.delete(id);
  const one = functions.get(id);
  try {
    if (one === undefined) throw new FaissError('CLOSED', 'The function of this reader or writer has been let go.');
    if (depth >= DEEPEST) {
      throw new FaissError(
        'INVALID_ARGUMENT',
        `Functions of readers and writers call each other more than ${DEEPEST} deep.`,
      );
    }
    depth++;
    try {
      return whileInUse(() =>
        kind === 0
          ? bytesOf((one as Reads)(value as number), value as number)
          : taken((one as Writes)(value as Uint8Array)),
      );
    } finally {
      depth--;
    }
  } catch (error) {
    keepThrown(error);
    return null;
  }
};

function bytesOf(given: unknown, most: number): Uint8Array {
  if (!(given instanceof Uint8Array)) {
    throw new FaissError(
      'INVALID_ARGUMENT',
      `The function of a CallbackIOReader must return a Uint8Array of up to ${most} bytes, empty at the end; got ${described(given)}.`,
    );
  }
  if (given.length > most) {
    throw new FaissError(
      'INVALID_ARGUMENT',
      `The function of a CallbackIOReader was asked for ${most} bytes and returned ${given.length}: return no more than it is asked for.`,
    );
  }
  // The engine knows one kind of array by its class; a Buffer is a Uint8Array too.
  return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
}

function taken(result: unknown): boolean {
  if (isPromise(result)) {
    throw new FaissError(
      'INVALID_ARGUMENT',
      `The function of a CallbackIOWriter must have taken the bytes when it returns; got ${described(result)}.`,
    );
  }
  return true;
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

function described(value: unknown): string {
  if (!isPromise(value)) return describe(value);
  // Nobody else will look at it: a rejection must not end the process.
  value.then(undefined, () => {});
  return 'a Promise. The engine cannot wait for one: read asynchronous sources with loadIndex, write them with saveIndex';
}
