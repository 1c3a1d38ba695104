import type { FaissError } from '../errors/faiss-error.ts';
import { Group } from '../scheduling/group.ts';
import type { FaissObject } from './faiss-object.ts';

/** What the finalizer of a dropped object needs; it must not refer to the object itself. */
export class Held {
  /** Bytes last reported to the host's collector for this object. */
  bytes = 0;
  constructor(readonly handle: number) {}
}

/** Views of a field that were handed out, and the change count of the group when they were looked up. */
export interface CachedViews {
  readonly version: number;
  /** One view or null for a field that holds one object; all of them for a field that holds a list. */
  readonly views: readonly (FaissObject | null)[];
}

/** A field value that waits for its turn: it is what the field reads as from now on. */
export interface PendingValue {
  readonly value: unknown;
  /** Task that will apply it; only the newest one clears the entry. */
  readonly sequence: number;
}

/**
 * The state of a FAISS object, apart from the object that users see, which is sealed and shows nothing of it.
 * All cells have one hidden class: the rare parts are null until they are needed.
 */
export class Cell {
  /** `close()` was called: nothing may use the object any more, work in flight excepted. */
  closed = false;
  /** Tasks that hold the object; its release waits for them. */
  uses = 0;
  /** Whether the handle has been given back to the runtime. */
  released = false;
  /** Values of constant fields by the number of the operation that gets them. */
  constants: Map<number, unknown> | null = null;
  views: Map<number, CachedViews> | null = null;
  pending: Map<number, PendingValue> | null = null;
  /** Why a field set could not be applied when its turn came; the next call throws it. */
  failure: FaissError | null = null;
  /** Bytes of input that changed the object since its memory was last measured. */
  unmeasured = 0;
  readonly held: Held;
  group: Group;

  /**
   * @param handle handle of the C ABI, never 0
   * @param isView whether the object is a part of another one, which then accounts for its memory
   */
  constructor(
    readonly handle: number,
    readonly className: string,
    readonly isView: boolean,
    group: Group | null,
  ) {
    this.held = new Held(handle);
    this.group = group ?? new Group();
  }
}
