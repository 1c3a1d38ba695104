import { copyBack, withoutResizable } from '../arrays/resizable.ts';
import { FaissError } from '../errors/faiss-error.ts';
import { cellOf } from '../objects/faiss-object.ts';
import { measureChanged } from '../objects/memory.ts';
import { currentRuntime } from '../runtime.ts';
import { abortError } from './abort.ts';
import { checkUsable, joinRetained } from './access.ts';
import type { Call } from './call.ts';
import type { Watch } from './progress.ts';
import { enqueue, finished } from './scheduler.ts';
import { Task } from './task.ts';
import { isDivided, runCounted, runInParts } from './watched.ts';
import { leaveLine, useWorker, workerFree } from './workers.ts';

/**
 * Runs an operation in its turn, away from the calling thread: the form that returns a Promise.
 *
 * Operations on objects that share memory take effect in the order of their calls. It never throws: closed objects,
 * aborted signals and failures of the operation reject. A rejected call does not hinder the ones behind it.
 */
export function later<T>(call: Call<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    checkObjects(call as Call<unknown>);
    if (call.signal?.aborted) throw abortError(call.name, call.signal);
    enqueue(new CallTask(call as Call<unknown>, resolve as (value: unknown) => void, reject));
  });
}

function checkObjects(call: Call<unknown>): void {
  currentRuntime();
  const self = call.self === null ? null : cellOf(call.self);
  if (self !== null) checkUsable(self, call.name);
  if (call.others === null) return;
  for (const [object] of call.others) if (object != null) checkUsable(cellOf(object), call.name);
  joinRetained(self, call.others);
}

class CallTask extends Task {
  private token: number | null = null;
  private readonly args: readonly unknown[];

  constructor(
    private readonly call: Call<unknown>,
    private readonly resolve: (value: unknown) => void,
    private readonly reject: (reason: unknown) => void,
  ) {
    super(call.name);
    this.args = withoutResizable(call.args);
    if (call.self !== null) this.touch(cellOf(call.self), call.effect === 'write');
    if (call.others !== null) {
      for (const [object, effect] of call.others) if (object != null) this.touch(cellOf(object), effect === 'write');
    }
    call.signal?.addEventListener('abort', this.onAbort);
  }

  override start(): void {
    useWorker(this);
  }

  submit(): void {
    this.state = 'running';
    const { call } = this;
    const runtime = currentRuntime();
    try {
      if (call.progress !== null) {
        this.submitWatched(call.progress).then(this.onResult, this.onError);
        return;
      }
      if (call.signal !== undefined) this.token = runtime.newToken();
      runtime.submit(call.op, this.args, this.token).then(this.onResult, this.onError);
    } catch (error) {
      // A runtime that refuses the arguments does so at once; the order of events stays that of a rejection.
      Promise.reject(error).catch(this.onError);
    }
  }

  private submitWatched(watch: Watch): Promise<unknown> {
    const { call } = this;
    const divided = isDivided(watch, this.args);
    // A change in parts is stopped between them, never within one, so that it leaves a sound object behind.
    const stopsWithin = call.signal !== undefined && !(divided && call.effect === 'write');
    if (stopsWithin || !divided) this.token = currentRuntime().newToken();
    if (divided) return runInParts(call, watch, this.args, this.token);
    return runCounted(call, watch, this.args, this.token as number);
  }

  private readonly onAbort = (): void => {
    if (this.state === 'running') {
      if (this.token !== null) currentRuntime().cancel(this.token);
      return;
    }
    if (this.state === 'done' || (this.state === 'ready' && !leaveLine(this))) return;
    this.call.signal?.removeEventListener('abort', this.onAbort);
    this.reject(abortError(this.call.name, this.call.signal as AbortSignal));
    finished(this);
  };

  private readonly onResult = (raw: unknown): void => {
    const { call } = this;
    try {
      copyBack(call.args, this.args);
      this.resolve(call.finish(raw, call.args));
    } catch (error) {
      this.reject(error);
    }
    this.end();
  };

  private readonly onError = (error: unknown): void => {
    const { name, signal } = this.call;
    const aborted = signal?.aborted === true && error instanceof FaissError && error.code === 'ERR_FAISS_ABORTED';
    this.reject(aborted ? abortError(name, signal, error) : error);
    this.end();
  };

  private end(): void {
    const { call } = this;
    call.signal?.removeEventListener('abort', this.onAbort);
    if (this.token !== null) currentRuntime().freeToken(this.token);
    measureChanged(call);
    finished(this);
    workerFree();
  }
}
