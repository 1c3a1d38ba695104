import { type Heap, utf8 } from '../heap.ts';
import type { Signature } from './signatures.ts';

type Numbers = Float32Array | Float64Array | Uint8Array | Uint16Array | Int32Array | BigInt64Array | BigUint64Array;

const ARRAYS: Readonly<Record<string, { new (length: number): Numbers; readonly BYTES_PER_ELEMENT: number }>> = {
  F: Float32Array,
  D: Float64Array,
  B: Uint8Array,
  S: Uint16Array,
  W: Int32Array,
  L: BigInt64Array,
  U: BigUint64Array,
};

/** What came is not what the signature says. */
export class WrongArgument extends Error {}
/** The module's memory is full. */
export class NoMemory extends Error {}

/** An array of the caller's that waits for what the operation writes. */
interface Output {
  readonly array: Numbers;
  readonly at: number;
}

/** The arguments of one call in the module's memory, until `free`. */
export class Arguments {
  readonly #heap: Heap;
  readonly #allocated: number[] = [];
  readonly #outputs: Output[] = [];

  constructor(heap: Heap) {
    this.#heap = heap;
  }

  /** Fills the slots that begin at `slot`. */
  write(slot: number, signature: Signature, values: readonly unknown[]): void {
    const { inputs, directions } = signature;
    if (values.length !== inputs.length) {
      throw new WrongArgument(
        `The module takes ${inputs.length} arguments, got ${values.length}. The package and its module are of different versions.`,
      );
    }
    let at = slot;
    for (let i = 0; i < inputs.length; ++i) {
      const letter = inputs[i]!;
      at += this.#one(at, letter, directions[i]!, values[i], i);
    }
  }

  #one(slot: number, letter: string, direction: string, value: unknown, i: number): 8 | 16 {
    const heap = this.#heap;
    switch (letter) {
      case 'h':
        heap.setInteger(slot, value === null || value === undefined ? 0 : integer(value, i, 'a handle or null'));
        return 8;
      case 'i':
        heap.setInteger(slot, integer(value, i, 'an integer number of at most 53 bits'));
        return 8;
      case 'I':
        if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value) heap.i64[slot >>> 3] = value;
        else heap.setInteger(slot, integer(value, i, 'an integer number or a bigint of at most 64 bits'));
        return 8;
      case 'f':
        if (typeof value !== 'number') throw wrong(i, 'a number');
        heap.f64[slot >>> 3] = value;
        return 8;
      case 'b':
        if (typeof value !== 'boolean') throw wrong(i, 'a boolean');
        heap.setInteger(slot, value ? 1 : 0);
        return 8;
      case 's':
        if (typeof value !== 'string') throw wrong(i, 'a string');
        this.#array(slot, utf8(value), '-');
        return 16;
      default:
        this.#array(slot, typedArray(value, letter, i), direction);
        return 16;
    }
  }

  #array(slot: number, array: Numbers | null, direction: string): void {
    const heap = this.#heap;
    let at = 0;
    if (array !== null && array.length > 0) {
      at = heap.allocate(array.byteLength);
      if (at === 0) throw new NoMemory();
      this.#allocated.push(at);
      if (direction !== 'o') heap.u8.set(bytesOf(array), at);
      if (direction !== '-') this.#outputs.push({ array, at });
    }
    heap.setInteger(slot, at);
    heap.setInteger(slot + 8, array?.length ?? 0);
  }

  /** Copies what the operation wrote to the caller's arrays. */
  collect(): void {
    for (const { array, at } of this.#outputs) {
      bytesOf(array).set(this.#heap.u8.subarray(at, at + array.byteLength));
    }
  }

  free(): void {
    for (const at of this.#allocated) this.#heap.free(at);
  }
}

function typedArray(value: unknown, letter: string, i: number): Numbers | null {
  if (value === null || value === undefined) return null;
  const Kind = ARRAYS[letter];
  if (Kind === undefined) throw new WrongArgument(`The module has a signature letter ${letter} that nobody knows.`);
  if (!(value instanceof Kind)) throw wrong(i, `a ${Kind.name}`);
  return value;
}

function bytesOf(array: Numbers): Uint8Array<ArrayBufferLike> {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function integer(value: unknown, i: number, expected: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > 2 ** 53) throw wrong(i, expected);
  return value;
}

function wrong(i: number, expected: string): WrongArgument {
  return new WrongArgument(`Argument ${i + 1} must be ${expected}.`);
}
