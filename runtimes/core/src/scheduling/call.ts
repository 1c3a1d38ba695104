import type { FaissObject } from '../objects/faiss-object.ts';
import type { Watch } from './progress.ts';

/** What an operation does to an object: a change runs alone, reads of the same memory run side by side. */
export type Effect = 'read' | 'write';

/**
 * An object that an operation uses beside `self`. `retain` reads it now and makes it share one order with `self` from
 * then on, because FAISS keeps a pointer to it.
 */
export type Other = readonly [object: FaissObject | null | undefined, effect: Effect | 'retain'];

/**
 * One operation, ready to run in place (`now`) or in turn (`later`).
 *
 * Generated code writes it as an object literal with exactly these keys in this order: then all calls have one hidden
 * class, and the steps that take them stay monomorphic.
 */
export interface Call<T> {
  /** Number of the operation in the C ABI. */
  op: number;
  /** TypeScript spelling for messages, `IndexIVF.search`. */
  name: string;
  /** What it does to `self`. */
  effect: Effect;
  self: FaissObject | null;
  others: readonly Other[] | null;
  /** What the runtime gets, the handle of `self` first. */
  args: readonly unknown[];
  /** Makes the result. Takes its output arrays from `args`, so that a module-level function serves all calls. */
  finish: (raw: unknown, args: readonly unknown[]) => T;
  signal: AbortSignal | undefined;
  /** How its progress is reported; null for the calls, nearly all, that nobody watches. Only `later` looks at it. */
  progress: Watch | null;
}
