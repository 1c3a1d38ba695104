/** Cases as the suite reads them: see conformance/README.md for the meaning of each step. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface CasePlan {
  /** Permanent: it is never used for another case. */
  readonly id: string;
  readonly about?: string;
  readonly level: 'surface' | 'build' | 'format' | 'search' | 'errors' | 'behaviour';
  readonly needs: readonly string[];
  readonly data?: Readonly<Record<string, Json>>;
  /** One case per row; `${name}` stands for the row's value. */
  readonly each?: readonly Readonly<Record<string, Json>>[];
  readonly python?: { readonly skip: 'unsafe' | 'unlike'; readonly why: string };
  readonly steps: readonly Readonly<Record<string, Json>>[];
  readonly keep?: readonly string[];
  readonly expect?: Readonly<Record<string, Json>>;
}

export interface ClassCases {
  readonly class: string;
  readonly cases: readonly CasePlan[];
}

export interface ConformancePlan {
  readonly files: readonly ClassCases[];
  /** How the C++ members are called that Python FAISS passes on without a wrapper of its own. */
  readonly calls: Readonly<Record<string, RawCall>>;
}

/** A C++ member with arrays: Python FAISS takes pointers there, in this order. */
export interface RawCall {
  readonly args: readonly RawArray[];
  readonly outputs: readonly RawArray[];
  readonly call: readonly string[];
  /** Name of the number that is returned beside the arrays. */
  readonly returns?: string;
  /** Values of arguments that may be left out. */
  readonly defaults?: Readonly<Record<string, Json>>;
}

export interface RawArray {
  readonly name: string;
  /** Absent for what is no array. */
  readonly element?: string;
  /** Each dimension as its factors; names are arguments, fields or `method()`s. */
  readonly dims?: readonly (readonly (string | number)[])[];
}
