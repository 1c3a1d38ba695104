import { FaissError, operationOf } from '../errors/faiss-error.ts';
import type { Cell, PendingValue } from '../objects/cell.ts';
import { enqueue, finished } from '../scheduling/scheduler.ts';
import { Task } from '../scheduling/task.ts';

/** A field set that waits for its turn. It needs no worker: it runs on the calling thread and ends at once. */
class FieldTask extends Task {
  constructor(
    name: string,
    private readonly cell: Cell,
    private readonly opGet: number,
    private readonly apply: () => void,
  ) {
    super(name);
    this.touch(cell, true);
  }

  override start(): void {
    const { cell } = this;
    try {
      this.apply();
    } catch (error) {
      cell.failure ??= appliedTooLate(this.name, error);
    }
    if (cell.pending?.get(this.opGet)?.sequence === this.sequence) {
      cell.pending.delete(this.opGet);
      if (cell.pending.size === 0) cell.pending = null;
    }
    finished(this);
  }
}

/**
 * Lets a field set wait for its turn and makes its value readable at once.
 *
 * @param value what the field reads as until then
 * @param apply sets it in the engine
 * @param also another object that the set touches: the one a pointer field will point to
 */
export function setInTurn(
  cell: Cell,
  opGet: number,
  name: string,
  value: unknown,
  apply: () => void,
  also?: Cell,
): void {
  const task = new FieldTask(name, cell, opGet, apply);
  if (also !== undefined) task.touch(also, true);
  cell.pending ??= new Map();
  cell.pending.set(opGet, { value, sequence: task.sequence });
  enqueue(task);
}

/** The value that waits for its turn in a field, if there is one. */
export function pendingOf(cell: Cell, opGet: number): PendingValue | undefined {
  return cell.pending?.get(opGet);
}

function appliedTooLate(name: string, error: unknown): FaissError {
  const engine = error instanceof FaissError ? error : undefined;
  return new FaissError(
    kindOf(engine),
    `${name} was set while work was in flight and could not be applied afterwards; the field keeps its former value. ${engine?.message ?? String(error)}`,
    { ...operationOf(name), engineMessage: engine?.engineMessage, cause: error },
  );
}

function kindOf(error: FaissError | undefined): 'ENGINE' | 'INVALID_ARGUMENT' | 'DIMENSION_MISMATCH' {
  if (error?.code === 'ERR_FAISS_INVALID_ARGUMENT') return 'INVALID_ARGUMENT';
  return error?.code === 'ERR_FAISS_DIMENSION_MISMATCH' ? 'DIMENSION_MISMATCH' : 'ENGINE';
}
