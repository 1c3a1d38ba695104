import type { ObjectId, Wire } from '../messages.ts';

/** A runtime package: its classes, functions and constants by name. */
export type Package = Readonly<Record<string, unknown>>;

/** Objects of the package by their numbers, and what failed where nobody waited for it. */
export class Objects {
  readonly #byId = new Map<ObjectId, object>();
  readonly #failed = new Map<ObjectId, unknown>();
  readonly #names = new Map<unknown, string>();
  #last = 0;

  constructor(api: Package) {
    for (const [name, one] of Object.entries(api)) {
      if (typeof one === 'function' && one.prototype !== undefined) this.#names.set(one.prototype, name);
    }
  }

  /** Runs what makes the object `id`. Where it fails, the failure stands in the object's place for good. */
  make(id: ObjectId, how: () => object): void {
    try {
      this.#byId.set(id, how());
    } catch (error) {
      this.#failed.set(id, error);
    }
  }

  /** Runs a change of an object; what fails is the error of the next call of it. */
  change(id: ObjectId, how: (object: object) => void): void {
    const object = this.#byId.get(id);
    if (object === undefined || this.#failed.has(id)) return;
    try {
      how(object);
    } catch (error) {
      this.#failed.set(id, error);
    }
  }

  /** The object, or the error that it came to. */
  get(id: ObjectId): object {
    const object = this.#byId.get(id);
    if (this.#failed.has(id)) {
      const error = this.#failed.get(id);
      if (object !== undefined) this.#failed.delete(id);
      throw error;
    }
    if (object === undefined) throw new Error(`the worker knows no object ${id}`);
    return object;
  }

  drop(id: ObjectId, close: boolean): void {
    const object = this.#byId.get(id) as { close?: () => void } | undefined;
    this.#byId.delete(id);
    this.#failed.delete(id);
    if (close) object?.close?.();
  }

  /** FAISS's name of an object's class; undefined for what is no object of the package. */
  nameOf(value: object): string | undefined {
    for (let at: unknown = Object.getPrototypeOf(value); at !== null; at = Object.getPrototypeOf(at)) {
      const name = this.#names.get(at);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** A new number for an object that a call gave. */
  name(value: object, className: string): Wire {
    const id = --this.#last;
    this.#byId.set(id, value);
    return { $: 'object', id, class: className };
  }
}
