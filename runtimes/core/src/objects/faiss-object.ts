import { FaissError } from '../errors/faiss-error.ts';
import { Adopt } from './adopt-token.ts';
import { Cell } from './cell.ts';
import { classNameOf } from './class-table.ts';
import { measure } from './memory.ts';
import { releaseIfUnused, releaseWhenDropped } from './release.ts';

// Node has it since 20; where it is missing, `using` (compiled down) and our method must still agree on one symbol.
if (Symbol.dispose === undefined) Object.defineProperty(Symbol, 'dispose', { value: Symbol.for('Symbol.dispose') });

/** A class of FAISS objects, abstract ones included. */
export type Ctor<T extends FaissObject = FaissObject> = abstract new (...args: never[]) => T;

let cellOfKnown: (object: FaissObject) => Cell;
let isKnown: (value: object) => boolean;

/**
 * Base of every FAISS class.
 *
 * Instances are sealed: an assignment to an unknown property throws a `TypeError`. Forgetting to close leaks nothing
 * for ever, but `close()` or `using` frees the memory at once.
 */
export abstract class FaissObject {
  readonly #cell: Cell;

  constructor(token: Adopt) {
    if (!(token instanceof Adopt)) {
      throw new FaissError(
        'INVALID_ARGUMENT',
        `${new.target.name} has no public constructor: it comes from a field or a call that returns one.`,
      );
    }
    this.#cell = new Cell(token.handle, classNameOf(new.target), token.isView, token.group);
    releaseWhenDropped(this, this.#cell.held);
    measure(this.#cell);
    Object.seal(this);
  }

  static {
    cellOfKnown = (object) => object.#cell;
    isKnown = (value) => #cell in value;
  }

  /**
   * Frees the FAISS object. Safe to call more than once.
   *
   * Work in flight on it finishes first; FAISS objects that hold a pointer to it (an IVF index to its quantizer) keep
   * it alive inside. Views taken from it (`index.pq`, `index.quantizer`) close with it. Every later use is
   * `ERR_FAISS_CLOSED`.
   */
  close(): void {
    const cell = this.#cell;
    if (cell.closed) return;
    cell.closed = true;
    for (const { views } of cell.views?.values() ?? []) for (const view of views) view?.close();
    cell.views = null;
    releaseIfUnused(cell);
  }

  /** Same as `close()`, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Whether `close()` has been called. */
  get closed(): boolean {
    return this.#cell.closed;
  }
}

/** State of an object that is known to be one of ours. */
export function cellOf(object: FaissObject): Cell {
  return cellOfKnown(object);
}

/** Whether a value is an object that this copy of the package made: not a look-alike, nor one of another runtime. */
export function isFaissObject(value: unknown): value is FaissObject {
  return typeof value === 'object' && value !== null && isKnown(value);
}
