import { FaissError } from '../errors/faiss-error.ts';
import { currentRuntime } from '../runtime.ts';
import { Adopt } from './adopt-token.ts';
import { classNameOf, classOfId } from './class-table.ts';
import { type Ctor, cellOf, type FaissObject } from './faiss-object.ts';

const CLASS_SHIFT = 2 ** 24;
const CLASS_COUNT = 2 ** 12;

/** Class id in the bits 24 to 35 of a handle. Arithmetic, not bit operators: handles have up to 52 bits. */
export function classIdOf(handle: number): number {
  return Math.floor(handle / CLASS_SHIFT) % CLASS_COUNT;
}

/**
 * Wraps a handle in an instance of its real class, so that `readIndex` gives an `IndexIVFPQ`.
 *
 * @param handle handle of the C ABI, not 0
 * @param Class what the schema promises; another class is an engine error, not a wrong object
 * @param parent object that it is a view into: they share one order of operations
 */
export function adopt<T extends FaissObject = FaissObject>(handle: number, Class?: Ctor<T>, parent?: FaissObject): T {
  const wrap = classOfId(classIdOf(handle));
  const allowed =
    wrap !== undefined && (Class === undefined || (wrap as unknown) === Class || wrap.prototype instanceof Class);
  if (!allowed) {
    currentRuntime().release(handle);
    throw new FaissError(
      'ENGINE',
      `The engine returned an object of ${wrap === undefined ? 'a class that is not registered' : classNameOf(wrap)} ` +
        `where ${Class === undefined ? 'a FAISS object' : classNameOf(Class)} was expected. Generated code and engine differ: rebuild both.`,
    );
  }
  const group = parent === undefined ? null : cellOf(parent).group;
  return new wrap(new Adopt(handle, group, parent !== undefined)) as T;
}

/** As `adopt`, with null for the null handle. */
export function adoptOrNull<T extends FaissObject = FaissObject>(
  handle: number,
  Class?: Ctor<T>,
  parent?: FaissObject,
): T | null {
  return handle === 0 ? null : adopt(handle, Class, parent);
}
