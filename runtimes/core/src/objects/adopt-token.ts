import type { Group } from '../scheduling/group.ts';

/**
 * Tells the constructor of a generated class that the FAISS object exists already: it only has to be wrapped.
 * Generated constructors pass it to `super()`; users never see one.
 */
export class Adopt {
  /**
   * @param handle handle of the C ABI
   * @param group order that the object joins, null for one of its own
   * @param isView whether it is a part of another object
   */
  constructor(
    readonly handle: number,
    readonly group: Group | null = null,
    readonly isView = false,
  ) {}
}
