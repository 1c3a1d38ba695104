import { FaissError } from '../errors/faiss-error.ts';
import { close, forget } from './connection.ts';
import type { ObjectId } from './messages.ts';

// Node has it since 20; where it is missing, `using` (compiled down) and our method must still agree on one symbol.
if (Symbol.dispose === undefined) Object.defineProperty(Symbol, 'dispose', { value: Symbol.for('Symbol.dispose') });

/** Tells the constructor of a generated class that the object has a number already. Users never see one. */
export class Adopt {
  constructor(readonly id: ObjectId) {}
}

export interface State {
  readonly id: ObjectId;
  closed: boolean;
  /** Objects that fields always hold, once they were asked for. */
  parts: Map<string, FaissObject> | null;
}

type Ctor = new (token: Adopt) => FaissObject;

let stateKnown: (object: FaissObject) => State;
let isKnown: (value: object) => boolean;
const byName = new Map<string, Ctor>();
const names = new WeakMap<object, string>();
const dropped = new FinalizationRegistry<ObjectId>((id) => forget(id));

/**
 * Base of every FAISS class whose engine lies in a worker.
 *
 * Constructors and setters return at once; what they could not do is the error of the next call, and of `ready()`.
 * Instances are sealed. Forgetting to close leaks nothing for ever, but `close()` frees the memory soon.
 */
export abstract class FaissObject {
  readonly #state: State;

  constructor(token: Adopt) {
    if (!(token instanceof Adopt)) {
      throw new FaissError(
        'INVALID_ARGUMENT',
        `${new.target.name} has no public constructor: it comes from a field or a call that returns one.`,
      );
    }
    this.#state = { id: token.id, closed: false, parts: null };
    dropped.register(this, token.id, this.#state);
    Object.seal(this);
  }

  static {
    stateKnown = (object) => object.#state;
    isKnown = (value) => #state in value;
  }

  /** Frees the FAISS object once the calls made before are done. Safe to call more than once. */
  close(): void {
    const state = this.#state;
    if (state.closed) return;
    state.closed = true;
    for (const part of state.parts?.values() ?? []) part.close();
    state.parts = null;
    dropped.unregister(state);
    close(state.id);
  }

  /** Same as `close()`, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Whether `close()` has been called. */
  get closed(): boolean {
    return this.#state.closed;
  }
}

/** State of an object that is open; `ERR_FAISS_CLOSED` otherwise. */
export function open(object: FaissObject, member: string): State {
  const state = stateKnown(object);
  if (!state.closed) return state;
  const className = nameOf(object);
  throw new FaissError(
    'CLOSED',
    `${className}.${member}: this ${className} has been closed. Create or read another one; a part (such as index.pq) closes with the object it was taken from.`,
    { className, method: member },
  );
}

export function isRemote(value: object): value is FaissObject {
  return isKnown(value);
}

/** Registers the generated classes. Generated code calls it once, when it loads. */
export function register(classes: Readonly<Record<string, object>>): void {
  for (const [name, ctor] of Object.entries(classes)) {
    byName.set(name, ctor as Ctor);
    names.set(ctor, name);
  }
}

/** FAISS's name of an object's class, which survives minification. */
export function nameOf(object: FaissObject): string {
  return names.get(object.constructor) ?? object.constructor.name;
}

/** The object behind a number. Abstract classes too can be made: an object of a class that the schema lacks is its base. */
export function adopt(id: ObjectId, className: string): FaissObject {
  const Class = byName.get(className);
  if (Class !== undefined) return new Class(new Adopt(id));
  throw new FaissError('ENGINE', `The worker returned an object of the class ${className}, which is not registered.`);
}
