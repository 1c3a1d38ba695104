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

/** Cases of one class, or of the functions of one topic. */
export interface ClassCases {
  readonly file: string;
  readonly about: string;
  readonly cases: readonly CasePlan[];
}

export interface ConformancePlan {
  readonly files: readonly ClassCases[];
  /** How the C++ members are called that Python FAISS passes on without a wrapper of its own. */
  readonly calls: Readonly<Record<string, RawCall>>;
}

/** A C++ member or function with arrays: Python FAISS takes pointers there, in this order. */
export interface RawCall {
  readonly args: readonly RawArray[];
  readonly outputs: readonly RawOutput[];
  readonly call: readonly string[];
  /** Name of a function in Python. */
  readonly function?: string;
  /** Values of arguments that may be left out. */
  readonly defaults?: Readonly<Record<string, Json>>;
}

/** What comes back: an array, a number that C++ fills in (of this element type), a range result, or what C++ returns. */
export interface RawOutput extends RawArray {
  readonly kind?: 'filled' | 'range' | 'returned';
  /** Number of queries of a range result. */
  readonly rows?: string;
}

export interface RawArray {
  readonly name: string;
  /** Absent for what is no array. */
  readonly element?: string;
  /** Each dimension as its factors; names are arguments, fields or `method()`s. */
  readonly dims?: readonly (readonly (string | number)[])[];
}
