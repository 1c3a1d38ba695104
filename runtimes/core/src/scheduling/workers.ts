import { currentRuntime } from '../runtime.ts';

/** A task whose turn it is and that needs a worker thread. */
export interface WorkerTask {
  /** Submits the operation; resolves and rejects never: the task tells the scheduler itself. */
  submit(): void;
}

/**
 * Hands tasks to the runtime, at most `runtime.concurrency` at a time, oldest first. The rest waits here, where it can
 * still be aborted at once, instead of in the runtime's own line.
 */
let running = 0;
let waiting: (WorkerTask | null)[] = [];
let head = 0;

/** Runs a task on a worker now or when one is free. */
export function useWorker(task: WorkerTask): void {
  if (running < currentRuntime().concurrency) {
    running++;
    task.submit();
  } else {
    waiting.push(task);
  }
}

/** Takes back a task that still waits for a worker; false when it has begun. */
export function leaveLine(task: WorkerTask): boolean {
  const at = waiting.indexOf(task, head);
  if (at < 0) return false;
  waiting[at] = null;
  return true;
}

/** Tells that a task's worker is free again. */
export function workerFree(): void {
  running--;
  while (head < waiting.length && running < currentRuntime().concurrency) {
    const next = waiting[head++];
    if (next === null || next === undefined) continue;
    running++;
    next.submit();
  }
  if (head === waiting.length) {
    waiting = [];
    head = 0;
  }
}
