import { describe } from '../errors/describe.ts';
import { FaissError } from '../errors/faiss-error.ts';
import type { Wire } from './messages.ts';
import { isRemote, nameOf, open } from './objects.ts';

type Values = Float32Array;

/** What an AbortSignal is to us: TypeScript's web library is not loaded here. */
interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(name: 'abort', listener: () => void): void;
  removeEventListener(name: 'abort', listener: () => void): void;
}

/** The arguments of one request on their way out, and what must be remembered of them until its answer. */
export class Outgoing {
  readonly transfer: ArrayBuffer[] = [];
  /** Arrays of the caller by number: an answer may ask to fill them. */
  readonly #given: ArrayBufferView[] = [];
  #signal: Signal | null = null;
  #stop: (() => void) | null = null;
  #onProgress: ((progress: never) => void) | null = null;
  /** What the caller's own onProgress threw. */
  failure: { readonly error: unknown } | null = null;

  constructor(private readonly display: string) {}

  /** The value as a message carries it. Arrays are copied, since the caller keeps them; shared memory is shared. */
  value(value: unknown): unknown {
    if (typeof value === 'function') throw this.#uncallable();
    if (typeof value === 'symbol') throw this.#unfit(value);
    if (typeof value !== 'object' || value === null) return value;
    if (ArrayBuffer.isView(value)) return this.#array(value);
    if (isRemote(value)) {
      const at = this.display.lastIndexOf('.');
      const { id } = open(value, this.display.slice(at + 1));
      return { $: 'object', id, class: nameOf(value) } satisfies Wire;
    }
    if (Array.isArray(value)) return { $: 'list', items: value.map((item) => this.value(item)) } satisfies Wire;
    if (value instanceof URL) return value.href;
    if (value instanceof Blob) return value;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) throw this.#unfit(value);
    const entries = Object.entries(value).map(([key, one]) => [key, this.#member(key, one)] as const);
    return { $: 'record', entries } satisfies Wire;
  }

  /** Options hold two things that live on this side. */
  #member(key: string, value: unknown): unknown {
    if (key === 'onProgress' && typeof value === 'function') {
      this.#onProgress = value as (progress: never) => void;
      return { $: 'progress' } satisfies Wire;
    }
    if (key === 'signal' && isSignal(value)) {
      this.#signal = value;
      return { $: 'signal', aborted: value.aborted } satisfies Wire;
    }
    return this.value(value);
  }

  #array(value: ArrayBufferView): Wire {
    const at = this.#given.push(value) - 1;
    if (!(value.buffer instanceof ArrayBuffer)) return { $: 'array', at, data: value };
    // A message would carry the whole buffer of a subarray.
    const data = value instanceof DataView ? value : (value as Values).slice();
    if (data !== value) this.transfer.push(data.buffer as ArrayBuffer);
    return { $: 'array', at, data };
  }

  #uncallable(): FaissError {
    return this.#refusal(
      'UNSUPPORTED',
      `${this.display}: the engine runs in a worker, which cannot call a function of this side while the call waits for it. Pass bytes, a Blob, a Response or a stream; or use the classes without a worker, which take functions.`,
    );
  }

  #unfit(value: unknown): FaissError {
    return this.#refusal(
      'INVALID_ARGUMENT',
      `${this.display}: an argument must be a number, text, array, object of this package or plain object; got ${describe(value)}. Objects of another runtime or another copy of this package mean nothing here.`,
    );
  }

  #refusal(kind: 'UNSUPPORTED' | 'INVALID_ARGUMENT', message: string): FaissError {
    const dot = this.display.lastIndexOf('.');
    const className = dot < 0 ? undefined : this.display.slice(0, dot);
    return new FaissError(kind, message, { className, method: this.display.slice(dot + 1) });
  }

  /** Copies what the call wrote into the caller's own array, and gives that. */
  fill(at: number, data: unknown): unknown {
    const own = this.#given[at] as Values | undefined;
    if (own === undefined) return data;
    own.set(data as Values);
    return own;
  }

  /** Number of the array that a sent argument holds; -1 for none. */
  numberOf(value: unknown): number {
    return this.#given.indexOf(value as ArrayBufferView);
  }

  report(progress: unknown): void {
    if (this.failure !== null) return;
    try {
      this.#onProgress?.(progress as never);
    } catch (error) {
      this.failure = { error };
    }
  }

  watch(abort: () => void): void {
    this.#stop = abort;
    this.#signal?.addEventListener('abort', abort);
  }

  unwatch(): void {
    if (this.#stop !== null) this.#signal?.removeEventListener('abort', this.#stop);
  }

  /** Why the caller aborted, if it did. */
  reason(): unknown {
    return this.#signal?.aborted === true ? this.#signal.reason : undefined;
  }
}

function isSignal(value: unknown): value is Signal {
  return typeof value === 'object' && value !== null && 'aborted' in value && 'addEventListener' in value;
}
