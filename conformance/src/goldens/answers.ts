import type { ElementKind } from '../cases/types.ts';
import { fromBytes } from '../data/tensor.ts';

/** One value as the JSON keeps it; README.md, "Goldens". */
export interface Entry {
  readonly value?: number | string | boolean | null;
  readonly integer?: string;
  readonly real?: string;
  readonly class?: string;
  readonly list?: readonly Entry[];
  readonly array?: ElementKind;
  readonly shape?: readonly number[];
  readonly hex?: string;
  readonly blob?: string;
  /** Python of this release gives no such answer: it reads memory that it never wrote, and says what that held. */
  readonly varies?: true;
}

export interface GoldenCase {
  readonly case: string;
  readonly data?: string;
  readonly skip?: string;
  /** Why Python of this release cannot run the case; never with the engine's own release. */
  readonly left?: string;
  readonly values?: Readonly<Record<string, Entry>>;
  readonly errors?: readonly { step: number; type: string; says: string }[];
  readonly files?: Readonly<Record<string, { blob: string; bytes: number }>>;
}

/** An object of the other side, of which only the class is known. */
export class ObjectOfClass {
  constructor(readonly name: string) {}
}

/** Python's answers as the judge asks for them, whether they lie in a folder or were sent to a page. */
export interface Answers {
  of(id: string): GoldenCase | undefined;
  /** Why this release has no answers to the case: it lacks a class, refuses, or dies. Undefined where it has. */
  left(id: string): string | undefined;
  /** Whether this release answers by chance, so that any answer is as right as Python's. */
  varies(id: string, path: string): boolean;
  /** Undefined when the golden has no value for this path. */
  value(id: string, path: string): unknown;
}

/** The value that an entry stands for; `blob` gives the bytes that are kept apart, by their name. */
export function decode(entry: Entry, blob: (name: string) => Uint8Array): unknown {
  if (entry.varies) return undefined;
  if (entry.array) {
    const bytes = entry.blob === undefined ? ofHex(entry.hex!) : blob(entry.blob);
    return fromBytes(entry.array, entry.shape!, bytes);
  }
  if (entry.class !== undefined) return new ObjectOfClass(entry.class);
  if (entry.integer !== undefined) return BigInt(entry.integer);
  if (entry.real !== undefined) return Number(entry.real.replace('inf', 'Infinity'));
  if (entry.list) return entry.list.map((item) => decode(item, blob));
  return entry.value;
}

const ofHex = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));

/** Names of the blobs that an entry keeps its numbers in. */
export const blobsOf = (entry: Entry): string[] => [
  ...(entry.blob === undefined ? [] : [entry.blob]),
  ...(entry.list ?? []).flatMap(blobsOf),
];
