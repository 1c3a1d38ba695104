import type { Answer } from '@faiss-sdk/core';

/**
 * What the compiled addon exports (runtimes/node-native/src/*.cpp). Operations and error codes are
 * numbered as in the C ABI.
 */
export interface Addon {
  readonly abiVersion: number;
  readonly schemaHash: string;
  readonly faissVersion: string;
  /** Names of all operations, by number. */
  readonly opNames: readonly string[];
  setErrorFactory(factory: (code: number, message: string, display: string) => Error): void;
  call(op: number, ...args: readonly unknown[]): unknown;
  submit(op: number, args: readonly unknown[], token: number | null): Promise<unknown>;
  newToken(): number;
  cancel(token: number): void;
  freeToken(token: number): void;
  countToken(token: number, what: number): void;
  tokenProgress(token: number): readonly [done: number, total: number];
  divisible(handle: number): boolean;
  /** Cancels all work in flight of this thread's environment. */
  cancelAll(): void;
  release(handle: number): void;
  memory(handle: number): number;
  reportMemory(delta: number): void;
  /** Who answers for the functions of readers and writers: `Answer` of the core. */
  setCallbacks(answer: Answer): void;
  /** Number of a function that a reader or writer will call. */
  newCallback(): number;
  /** Objects and views alive in the whole process, for leak tests. */
  liveObjects(): number;
}
