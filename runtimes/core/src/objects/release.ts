import { takeThrown } from '../errors/thrown.ts';
import { runtimeOrNull } from '../runtime.ts';
import type { Cell, Held } from './cell.ts';

/** Frees what users drop without closing. It holds only handles, so it keeps nothing alive. */
const dropped = new FinalizationRegistry<Held>((held) => {
  try {
    giveBack(held);
  } catch {
    // Nobody could catch it: an error in a finalizer ends the process, while a handle that stays costs only memory.
  }
});

/** Frees a cell's handle when its object is collected, unless it was closed before. */
export function releaseWhenDropped(object: object, held: Held): void {
  dropped.register(object, held, held);
}

/** Gives a closed object's handle back once no work in flight uses it. */
export function releaseIfUnused(cell: Cell): void {
  if (!cell.closed || cell.uses > 0 || cell.released) return;
  cell.released = true;
  dropped.unregister(cell.held);
  giveBack(cell.held);
}

function giveBack(held: Held): void {
  const runtime = runtimeOrNull();
  if (runtime === null) return;
  runtime.release(held.handle);
  if (held.bytes !== 0) runtime.reportMemory?.(-held.bytes);
  held.bytes = 0;
  // The last portion of a BufferedIOWriter, whose function failed: the engine could not say so.
  const thrown = takeThrown();
  if (thrown !== null) throw thrown.error;
}
