import { enter } from '../callbacks/in-use.ts';
import { cellOf } from '../objects/faiss-object.ts';
import { measureAfterChange, measureChanged } from '../objects/memory.ts';
import { currentRuntime, type Runtime } from '../runtime.ts';
import { abortError } from './abort.ts';
import { checkIdle, checkUsable, joinRetained, markChanged } from './access.ts';
import type { Call, Other } from './call.ts';

/**
 * Runs an operation in place: the `Sync` form, getters that compute, and everything that is never long.
 *
 * Throws `ERR_FAISS_BUSY` when the same memory is being changed, or would be changed here while it is in use;
 * `ERR_FAISS_CLOSED`; and what the operation throws. This is the hot path of a single query: it allocates nothing.
 */
export function now<T>(call: Call<T>): T {
  const { self, others } = call;
  const writes = call.effect === 'write';
  if (self !== null) {
    const cell = cellOf(self);
    if (cell.closed || cell.failure !== null) checkUsable(cell, call.name);
    checkIdle(cell, call.name, writes);
  }
  if (others !== null) checkOthers(call, others);
  if (call.signal?.aborted) throw abortError(call.name, call.signal);
  const runtime = currentRuntime();
  if (!writes && others === null) return call.finish(called(runtime, call), call.args);
  const outer = enter(call as Call<unknown>);
  try {
    return call.finish(called(runtime, call), call.args);
  } finally {
    enter(outer);
    // Also after a failure: what failed halfway has changed something.
    markChanged(call as Call<unknown>);
    if (others !== null) measureChanged(call as Call<unknown>);
    else if (self !== null) measureAfterChange(cellOf(self), call.args);
  }
}

/** The call itself. Spreading an array costs 0.1 µs, as much as reading two arguments; a search has six of them. */
function called(runtime: Runtime, { op, args }: Call<unknown>): unknown {
  switch (args.length) {
    case 1:
      return runtime.call(op, args[0]);
    case 2:
      return runtime.call(op, args[0], args[1]);
    case 3:
      return runtime.call(op, args[0], args[1], args[2]);
    case 4:
      return runtime.call(op, args[0], args[1], args[2], args[3]);
    case 5:
      return runtime.call(op, args[0], args[1], args[2], args[3], args[4]);
    case 6:
      return runtime.call(op, args[0], args[1], args[2], args[3], args[4], args[5]);
    default:
      return runtime.call(op, ...args);
  }
}

function checkOthers(call: Call<unknown>, others: readonly Other[]): void {
  for (const [object, effect] of others) {
    if (object == null) continue;
    const cell = cellOf(object);
    checkUsable(cell, call.name);
    checkIdle(cell, call.name, effect === 'write');
  }
  if (call.self !== null) joinRetained(cellOf(call.self), others);
}
