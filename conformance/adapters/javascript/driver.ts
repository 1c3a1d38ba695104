import type { Tensor } from '../../src/data/tensor.ts';
import type { HelloAnswer } from '../../src/protocol/messages.ts';

/** The binding has no such class, method or field. No error of the binding: the case is skipped. */
export class Unsupported extends Error {}

/** An object of the binding, and the schema name that the binding's own class stands for. */
export class Held {
  constructor(
    readonly className: string,
    readonly native: object,
  ) {}
}

/** Numbers, texts, bigints (64-bit labels), arrays with a shape, objects, and results by part. */
export type Value =
  | number
  | bigint
  | boolean
  | string
  | null
  | undefined
  | Tensor
  | Held
  | { readonly [part: string]: Tensor };

/**
 * What differs between Node bindings: how FAISS's own names (`add_with_ids`, `index_factory`) are
 * found in it. A method or field that it lacks throws Unsupported; errors of the binding pass through.
 */
export interface Driver {
  readonly hello: Omit<HelloAnswer, 'type' | 'protocol' | 'language'>;
  construct(className: string, args: readonly Value[]): Value;
  call(target: Held | null, name: string, args: readonly Value[]): Value;
  get(target: Held, name: string): Value;
  set(target: Held, name: string, value: Value): void;
  constant(path: string): Value;
  close(target: Held): void;
}
