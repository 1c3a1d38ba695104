/**
 * What goes between the thread that has the classes and the worker that has the engine. Everything is made of what a
 * message may carry. The worker does what it is told one after the other, so nobody waits for an object before using it.
 */

/** Number of an object, given by the side that names it first: the caller counts up from 1, the worker down from -1. */
export type ObjectId = number;

export type Request =
  | { readonly do: 'construct'; readonly id: ObjectId; readonly class: string; readonly args: readonly unknown[] }
  /** Names an object that a field always holds. */
  | { readonly do: 'part'; readonly id: ObjectId; readonly of: ObjectId; readonly field: string }
  | { readonly do: 'set'; readonly of: ObjectId; readonly field: string; readonly value: unknown }
  /** Forgets an object; with `close`, closes it first. */
  | { readonly do: 'drop'; readonly id: ObjectId; readonly close: boolean }
  | { readonly do: 'get'; readonly call: number; readonly of: Target; readonly field: string }
  /** Answers when the object has been made and its fields set, or says what failed. */
  | { readonly do: 'ready'; readonly call: number; readonly of: ObjectId }
  | {
      readonly do: 'call';
      readonly call: number;
      readonly of: Target;
      readonly method: string;
      readonly args: readonly unknown[];
      /** Places of the arguments that the call changes. */
      readonly written: readonly number[];
    }
  /** Stops a call; the only request that overtakes others. */
  | { readonly do: 'abort'; readonly call: number };

/** An object, a class or other export by name, or the whole package for null. */
export type Target = ObjectId | string | null;

export type Reply =
  | { readonly is: 'answer'; readonly call: number; readonly value: unknown; readonly written: readonly unknown[] }
  | { readonly is: 'refusal'; readonly call: number; readonly error: WireError }
  | { readonly is: 'progress'; readonly call: number; readonly progress: unknown }
  /** The engine could not be loaded: nothing will ever be answered. */
  | { readonly is: 'broken'; readonly message: string };

/** Values that no message carries as they are. An array has a number, by which an answer can say that it is meant. */
export type Wire =
  | { readonly $: 'object'; readonly id: ObjectId; readonly class: string }
  | { readonly $: 'array'; readonly at: number; readonly data: ArrayBufferView }
  | { readonly $: 'signal'; readonly aborted: boolean }
  | { readonly $: 'progress' }
  | { readonly $: 'neighbors'; readonly distances: unknown; readonly labels: unknown; readonly k: number }
  | { readonly $: 'range'; readonly lims: unknown; readonly distances: unknown; readonly labels: unknown }
  | { readonly $: 'list'; readonly items: readonly unknown[] }
  | { readonly $: 'record'; readonly entries: readonly (readonly [string, unknown])[] };

export interface WireError {
  /** Null for what is no FaissError. */
  readonly kind: string | null;
  readonly message: string;
  readonly className?: string | undefined;
  readonly method?: string | undefined;
  readonly engineMessage?: string | undefined;
}

/** A worker as seen from either side. */
export interface Port {
  post(message: unknown, transfer: readonly ArrayBuffer[]): void;
  onMessage(receive: (message: unknown) => void): void;
  /** The worker ended or could not start. */
  onFailure(fail: (message: string) => void): void;
  /** Whether the process must wait for it, where a process ends by itself. */
  hold(yes: boolean): void;
  end(): void;
}

export function isWire(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && '$' in value;
}
