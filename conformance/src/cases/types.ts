/** The parsed form of a case file; `schema/case.schema.json` is the authority, README.md says what it means. */

export const LEVELS = ['surface', 'format', 'search', 'build', 'errors', 'behaviour'] as const;
export type Level = (typeof LEVELS)[number];

export type ErrorKind =
  | 'DIMENSION_MISMATCH'
  | 'NOT_TRAINED'
  | 'CLOSED'
  | 'INVALID_ARGUMENT'
  | 'UNSUPPORTED'
  | 'IO'
  | 'CORRUPT_INDEX'
  | 'OUT_OF_MEMORY'
  | 'NO_DEVICE'
  | 'BUSY'
  | 'ABORTED'
  | 'ENGINE';

export type ElementKind = 'f32' | 'f64' | 'u8' | 'u16' | 'i32' | 'i64' | 'u64';

export type Numbers = readonly (number | string)[] | { from: number | string; count: number; step?: number };

/** A bare string is a name; a text is `{ text }`. */
export type ValueSpec = number | boolean | null | string | ValueForm;
export interface ValueForm {
  readonly text?: string;
  readonly id?: string | number;
  readonly file?: string;
  /** A function that gives these bytes, piece by piece. */
  readonly reads?: ValueSpec;
  /** A function that collects bytes in this variable. */
  readonly writes?: string;
  /** Bytes that `reads` gives at once at most, however many it is asked for. */
  readonly most?: number;
  /** The call, from 1 on, in which `reads` or `writes` throws. */
  readonly fails?: number;
  readonly golden?: string;
  readonly width?: ValueSpec;
  readonly rows?: ValueSpec;
  readonly from?: number;
  readonly to?: number;
  readonly list?: readonly ValueSpec[];
  readonly join?: readonly ValueSpec[];
  readonly patch?: ValueSpec;
  readonly at?: readonly (number | string)[][];
  readonly reshape?: ValueSpec;
  readonly shape?: readonly number[];
  readonly f32?: Numbers;
  readonly f64?: Numbers;
  readonly u8?: Numbers;
  readonly i32?: Numbers;
  readonly i64?: Numbers;
  readonly u16?: Numbers;
  readonly u64?: Numbers;
}

export interface Step {
  readonly new?: string;
  readonly call?: string;
  readonly function?: string;
  readonly get?: string;
  readonly set?: string;
  readonly to?: ValueSpec;
  readonly let?: string;
  readonly be?: ValueSpec;
  readonly write?: string;
  readonly bytes?: ValueSpec;
  readonly close?: string;
  readonly together?: readonly Step[];
  readonly args?: readonly ValueSpec[];
  readonly options?: Readonly<Record<string, ValueSpec>>;
  readonly as?: string;
  readonly raises?: ErrorKind | readonly ErrorKind[];
  readonly python?: { readonly skip: 'accepts' | 'unsafe' | 'unlike'; readonly why: string };
}

export type OracleName =
  | 'exact'
  | 'ulp'
  | 'close'
  | 'ties'
  | 'recall'
  | 'sorted'
  | 'padding'
  | 'prefix'
  | 'class'
  | 'exists'
  | 'range';

export interface Oracle {
  readonly oracle: OracleName;
  readonly of?: ValueSpec;
  readonly n?: number;
  readonly abs?: number;
  readonly rel?: number;
  readonly min?: number;
  readonly max?: number;
  readonly order?: 'ascending' | 'descending';
  readonly distances?: string;
  readonly labels?: string;
  readonly missing?: number;
  /** What Python FAISS does instead, where the case states an answer that Python itself does not give. */
  readonly python?: string;
  readonly evidence?: string;
}

export interface MadeData {
  readonly make: 'uniform' | 'clusters' | 'grid' | 'bytes';
  readonly n: number;
  readonly d: number;
  readonly seed: number;
}

export interface Case {
  readonly id: string;
  readonly about?: string;
  readonly file: string;
  readonly level: Level;
  /** Schema names that the binding must offer: those declared and those that the steps use. */
  readonly needs: readonly string[];
  readonly data: Readonly<Record<string, string | MadeData>>;
  readonly python?: { readonly skip: 'unsafe' | 'unlike'; readonly why: string };
  readonly retired?: string;
  readonly steps: readonly Step[];
  readonly keep: readonly string[];
  readonly expect: Readonly<Record<string, Oracle>>;
}
