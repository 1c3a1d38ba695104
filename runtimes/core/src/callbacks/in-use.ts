import { cellOf } from '../objects/faiss-object.ts';
import type { Call } from '../scheduling/call.ts';
import { enqueue, finished } from '../scheduling/scheduler.ts';
import { Task } from '../scheduling/task.ts';

/** The call that runs in place just now, of those that may reach a function of JavaScript. */
let running: Call<unknown> | null = null;

/** Notes that a call runs in place, and gives what was noted before. */
export function enter(call: Call<unknown> | null): Call<unknown> | null {
  const outer = running;
  running = call;
  return outer;
}

/** Stands for a call in place while a function of JavaScript runs within it. */
class InPlace extends Task {
  constructor(call: Call<unknown>) {
    super(call.name);
    if (call.self !== null) this.touch(cellOf(call.self), call.effect === 'write');
    for (const [object, effect] of call.others ?? [])
      if (object != null) this.touch(cellOf(object), effect === 'write');
  }

  override start(): void {
    this.state = 'running';
  }
}

/**
 * Runs a function of JavaScript that the engine called. Meanwhile the objects of the engine's call are in use, as those
 * of calls in flight are: what would change them is refused, or waits for its turn.
 */
export function whileInUse<T>(work: () => T): T {
  const call = running;
  if (call === null) return work(); // a submitted call, whose task stands for it, or a buffer that is flushed on closing
  running = null;
  const task = new InPlace(call);
  enqueue(task);
  try {
    return work();
  } finally {
    finished(task);
    running = call;
  }
}
