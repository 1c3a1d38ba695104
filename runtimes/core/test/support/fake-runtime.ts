import { ERROR_NUMBERS, type ErrorKind } from '../../src/errors/codes.ts';
import { errorFromRuntime } from '../../src/errors/faiss-error.ts';
import type { Runtime } from '../../src/runtime.ts';

/** What a fake operation does with its arguments; it may throw through `fail`. */
export type FakeOperation = (...args: unknown[]) => unknown;

/** A submitted operation that a test lets end when it wants. */
export interface FakeJob {
  readonly op: number;
  readonly args: readonly unknown[];
  readonly token: number | null;
  /** Runs the operation and settles its promise. */
  end(): void;
}

/** Makes an error as a real runtime makes it: by number, through the error factory. */
export function fail(kind: ErrorKind, message: string, display = 'Fake.operation'): never {
  throw errorFromRuntime(ERROR_NUMBERS[kind], message, display);
}

const SLOT_BITS = 2 ** 24;
const GENERATION = 2 ** 36;

/**
 * A runtime in memory: operations are functions, objects are records behind handles of the real layout, and submitted
 * work ends when the test says so. It checks what a real engine relies on: no use of released handles, no two
 * operations on one object at once unless both read.
 */
export class FakeRuntime implements Runtime {
  readonly name = 'native' as const;
  readonly build = 'fake';
  faissVersion = '1.12.0';
  concurrency = 4;
  readonly operations = new Map<number, FakeOperation>();
  readonly objects = new Map<number, Record<string, unknown>>();
  readonly released: number[] = [];
  readonly cancelled = new Set<number>();
  readonly tokens = new Set<number>();
  readonly log: string[] = [];
  reported = 0;
  /** Submitted jobs that have not ended, oldest first. */
  jobs: FakeJob[] = [];
  /** Most jobs that were ever submitted at one time. */
  peak = 0;
  private slots = 0;
  private callbacks = 0;
  private nextToken = 1;

  /** Makes an object and its handle: slot, class id and generation, so that it has more than 32 bits. */
  create(classId: number, data: Record<string, unknown> = {}): number {
    const handle = ++this.slots + classId * SLOT_BITS + 3 * GENERATION;
    this.objects.set(handle, data);
    return handle;
  }

  /** The record behind a handle; fails as the C ABI does when it was released. */
  object(handle: unknown): Record<string, unknown> {
    const object = this.objects.get(handle as number);
    if (object === undefined) fail('CLOSED', `handle ${String(handle)} has been released`);
    return object;
  }

  call(op: number, ...args: readonly unknown[]): unknown {
    const operation = this.operations.get(op);
    if (operation === undefined) fail('UNSUPPORTED', `operation ${op} is not in this engine`);
    return operation(...args);
  }

  submit(op: number, args: readonly unknown[], token: number | null): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const job: FakeJob = {
        op,
        args,
        token,
        end: () => {
          this.jobs = this.jobs.filter((other) => other !== job);
          try {
            if (token !== null && this.cancelled.has(token))
              fail('ABORTED', 'computation interrupted, nothing was added');
            resolve(this.call(op, ...args));
          } catch (error) {
            reject(error);
          }
        },
      };
      this.jobs.push(job);
      this.peak = Math.max(this.peak, this.jobs.length);
    });
  }

  /** Ends the oldest job and lets everything that follows from it happen. */
  async endNext(): Promise<void> {
    const job = this.jobs[0];
    if (job === undefined) throw new Error('no job is running');
    job.end();
    await settle();
  }

  /** Ends jobs until none is left. */
  async endAll(): Promise<void> {
    await settle();
    while (this.jobs.length > 0) await this.endNext();
  }

  newToken(): number {
    this.tokens.add(this.nextToken);
    return this.nextToken++;
  }

  cancel(token: number): void {
    this.cancelled.add(token);
  }

  freeToken(token: number): void {
    this.tokens.delete(token);
  }

  /** What each token's call was asked to count. */
  readonly counted = new Map<number, number>();
  /** What every running call says when it is asked. */
  counts: readonly [done: number, total: number] = [0, 0];
  /** Whether objects take their rows in parts. */
  parts = true;

  count(token: number, what: 1 | 2): void {
    this.counted.set(token, what);
  }

  progress(): readonly [done: number, total: number] {
    return this.counts;
  }

  divisible(handle: number): boolean {
    this.object(handle);
    return this.parts;
  }

  release(handle: number): void {
    this.object(handle);
    this.objects.delete(handle);
    this.released.push(handle);
  }

  memory(handle: number): number {
    return (this.object(handle).bytes as number | undefined) ?? 0;
  }

  newCallback(): number {
    return ++this.callbacks;
  }

  reportMemory(delta: number): void {
    this.reported += delta;
  }
}

/** Lets all promise callbacks that are due run. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}
