import type { FaissModule } from './module.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * The module's memory. Views of it end when it grows, so they are kept here and nowhere else: nobody outside of this
 * folder ever holds one, and whoever calls into the module asks for them again afterwards.
 */
export class Heap {
  readonly #module: FaissModule;
  #buffer: ArrayBufferLike | null = null;
  u8!: Uint8Array<ArrayBufferLike>;
  i32!: Int32Array<ArrayBufferLike>;
  u32!: Uint32Array<ArrayBufferLike>;
  i64!: BigInt64Array<ArrayBufferLike>;
  f64!: Float64Array<ArrayBufferLike>;

  constructor(module: FaissModule) {
    this.#module = module;
    this.refresh();
  }

  /** To be called after everything that may have made the memory grow. */
  refresh(): void {
    const { buffer } = this;
    if (buffer === this.#buffer) return;
    this.#buffer = buffer;
    this.u8 = new Uint8Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.u32 = new Uint32Array(buffer);
    this.i64 = new BigInt64Array(buffer);
    this.f64 = new Float64Array(buffer);
  }

  get buffer(): ArrayBufferLike {
    return bufferOf(this.#module);
  }

  /** Address of fresh memory, 0 when there is none. */
  allocate(bytes: number): number {
    // A larger number would be cut to 32 bits on its way into the module.
    if (bytes > 0xffff_0000) return 0;
    const at = this.#module._malloc(Math.max(bytes, 1)) >>> 0;
    this.refresh();
    return at;
  }

  free(at: number): void {
    this.#module._free(at);
  }

  /** Text of known length, or up to the zero byte. */
  text(at: number, bytes: number = this.u8.indexOf(0, at) - at): string {
    // A copy, because a decoder refuses shared memory.
    return decoder.decode(this.u8.slice(at, at + bytes));
  }

  /** An int64 as a number: exact within 53 bits, which all that the ABI gives as one keeps. */
  integer(at: number): number {
    return this.i32[(at >>> 2) + 1]! * 0x1_0000_0000 + this.u32[at >>> 2]!;
  }

  setInteger(at: number, value: number): void {
    this.u32[at >>> 2] = value >>> 0;
    this.i32[(at >>> 2) + 1] = Math.floor(value / 0x1_0000_0000);
  }
}

/** The whole of the module's memory as it is now; shared between threads in the build that has them. */
export function bufferOf(module: FaissModule): ArrayBufferLike {
  return (module.wasmMemory ?? module.HEAPU8).buffer;
}

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}
