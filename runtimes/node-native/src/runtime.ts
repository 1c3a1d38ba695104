import { availableParallelism } from 'node:os';
import { answer, errorFromRuntime, type Runtime } from '@faiss-sdk/core';
import type { Addon } from './addon.ts';

/**
 * How many operations may run at once. They run on libuv's pool, which file and name look-ups
 * share: one of its threads is always left to those. More than the processor has gains nothing,
 * since FAISS itself uses all of them for one call.
 */
export function concurrencyOf(poolSize: string | undefined, processors: number): number {
  const size = Number.parseInt(poolSize ?? '', 10);
  const pool = Number.isInteger(size) && size > 0 ? Math.min(size, 1024) : 4;
  return Math.max(1, Math.min(pool - 1, processors));
}

/** The addon as the runtime that all generated classes call. Methods are the addon's own: no frame lies between. */
export function runtimeOf(addon: Addon, build: string): Runtime {
  addon.setErrorFactory(errorFromRuntime);
  addon.setCallbacks(answer);
  // Node waits for running work before it ends; nobody is left to take the results.
  process.once('exit', () => addon.cancelAll());
  return {
    name: 'native',
    build,
    faissVersion: addon.faissVersion,
    concurrency: concurrencyOf(process.env.UV_THREADPOOL_SIZE, availableParallelism()),
    call: addon.call,
    submit: addon.submit,
    newToken: addon.newToken,
    cancel: addon.cancel,
    freeToken: addon.freeToken,
    count: addon.countToken,
    progress: addon.tokenProgress,
    divisible: addon.divisible,
    release: addon.release,
    memory: addon.memory,
    newCallback: addon.newCallback,
    reportMemory: addon.reportMemory,
  };
}
