import { isTypedArray } from './kinds.ts';

/** Missing from TypeScript's ES2023 types, and undefined for shared memory, which can only grow. */
interface MaybeResizable {
  readonly resizable?: boolean;
}

type Sliced = { slice(): Sliced; set(from: Sliced): void; subarray(from: number, to: number): Sliced; length: number };

/**
 * Arguments as a worker may use them: arrays in memory that can shrink are replaced by copies, because that memory
 * would be unmapped under the engine. A call in place needs none of this, so only queued calls pay for the look.
 *
 * @returns the same list when nothing had to be copied, which is nearly always
 */
export function withoutResizable(args: readonly unknown[]): readonly unknown[] {
  let copies: unknown[] | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (!ArrayBuffer.isView(arg) || (arg.buffer as MaybeResizable).resizable !== true || !isTypedArray(arg)) continue;
    copies ??= [...args];
    copies[i] = (arg as unknown as Sliced).slice();
  }
  return copies ?? args;
}

/**
 * Brings what the engine wrote into copies back to the caller's own arrays. Inputs get the values that they have, and
 * an array that has become shorter gets as much as fits.
 */
export function copyBack(args: readonly unknown[], used: readonly unknown[]): void {
  if (args === used) return;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === used[i]) continue;
    const own = args[i] as Sliced;
    const copy = used[i] as Sliced;
    own.set(copy.subarray(0, Math.min(own.length, copy.length)));
  }
}
