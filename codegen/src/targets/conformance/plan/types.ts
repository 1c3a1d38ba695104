/** Cases as the suite reads them: see conformance/README.md for the meaning of each step. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface CasePlan {
  /** Permanent: it is never used for another case. */
  readonly id: string;
  readonly about?: string;
  readonly level: 'surface' | 'build' | 'format' | 'errors';
  readonly needs: readonly string[];
  readonly data?: Readonly<Record<string, Json>>;
  /** One case per row; `${name}` stands for the row's value. */
  readonly each?: readonly Readonly<Record<string, Json>>[];
  readonly python?: { readonly skip: 'unsafe' | 'unlike'; readonly why: string };
  readonly steps: readonly Readonly<Record<string, Json>>[];
  readonly expect?: Readonly<Record<string, Json>>;
}

export interface ClassCases {
  readonly class: string;
  readonly cases: readonly CasePlan[];
}

export interface ConformancePlan {
  readonly files: readonly ClassCases[];
}
