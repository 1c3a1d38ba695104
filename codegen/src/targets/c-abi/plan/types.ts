/** The plan of the C ABI: every decision made, ready to print. Nothing below this line knows FAISS. */

/** Availability as a preprocessor condition; null when every FAISS has it. */
export type Condition = string | null;

export interface ClassPlan {
  readonly name: string;
  readonly cpp: string;
  readonly id: number;
  readonly last: number;
  readonly root: number;
  readonly rootCpp: string;
  readonly parent: number;
  readonly since: string;
  readonly condition: Condition;
  /** FAISS's headers: of the pinned release, then of others. */
  readonly headers: readonly string[];
  /** The generated header of the root class. */
  readonly rootName: string | null;
  /** False for classes that only Python has: they keep their number in the table. */
  readonly bound: boolean;
}

export interface EnumPlan {
  readonly name: string;
  readonly cpp: string;
  readonly headers: readonly string[];
  readonly condition: Condition;
  readonly values: readonly { readonly cpp: string; readonly value: string; readonly condition: Condition }[];
}

/** One marshalling step of a thunk: its name is the partial that prints it. */
export interface Step {
  readonly step: StepName;
  readonly [key: string]: unknown;
}

export type StepName =
  | 'self'
  | 'boolean'
  | 'integer'
  | 'word'
  | 'number'
  | 'string'
  | 'enumeration'
  | 'reference'
  | 'optional'
  | 'references'
  | 'array'
  | 'solve'
  | 'shape'
  | 'shape-if-given'
  | 'divides'
  | 'variable'
  | 'guard'
  | 'retain'
  | 'writes'
  | 'call'
  | 'result'
  | 'tiers'
  | 'absent';

export interface ThunkPlan {
  readonly kind: 'thunk';
  readonly id: string;
  readonly op: string;
  readonly condition: Condition;
  readonly steps: readonly Step[];
  /** Present when the result is a part of an object that a member function leads to. */
  readonly part?: { readonly owner: string; readonly expression: string };
}

export interface FieldPlan {
  readonly kind: 'field';
  readonly id: string;
  readonly owner: string;
  readonly member: string;
  readonly name: string;
  readonly limits: readonly { readonly type: string; readonly name: string; readonly value: string }[];
  readonly allowed: string | null;
  readonly resizable: boolean;
  /** Number of elements behind a pointer, as C++; null for what knows its own size. */
  readonly length: string | null;
  readonly divides: { readonly number: string; readonly name: string } | null;
  /** A guard of the new value: its C++ type and name here, and the call. */
  readonly check: {
    readonly type: string;
    readonly name: string;
    readonly function: string;
    readonly arguments: string;
  } | null;
  /** C++ flag under which FAISS frees what the pointer names. */
  readonly ownedBy: string | null;
  readonly condition: Condition;
  readonly rows: readonly { readonly id: string; readonly op: string; readonly template: string }[];
}

/** One translation unit with the operations of one class, or the functions of one topic. */
export interface UnitPlan {
  readonly file: string;
  readonly subject: string;
  readonly includes: readonly { readonly path: string; readonly condition: Condition }[];
  readonly entries: readonly (ThunkPlan | FieldPlan)[];
}

export interface RowPlan {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly display: string;
  readonly signature: string;
  readonly since: string;
  /** What the row says is needed where it has nothing to run; the last branch has no test. */
  readonly otherwise: readonly { readonly test: Condition; readonly needs: string }[];
  readonly condition: Condition;
  /** `ops::X` or `handwritten::X`. */
  readonly run: string;
  /** Documentation of the slots, for fsdk.h. */
  readonly slots: string;
}

export interface CheckPlan {
  readonly cpp: string;
  readonly value: string;
  readonly condition: Condition;
}

/** What faiss_names.h says. */
export interface NamesPlan {
  /** Headers of FAISS that some release lacks: a file of the same name stands in for each. */
  readonly headers: readonly string[];
  readonly includes: readonly string[];
  /** What is declared where the condition, under which FAISS has it, does not hold. */
  readonly absent: readonly {
    readonly condition: string;
    readonly classes: readonly string[];
    readonly constants: readonly { readonly type: string; readonly name: string; readonly value: number }[];
  }[];
  readonly values: readonly { readonly name: string; readonly type: string; readonly value: number }[];
  readonly members: readonly { readonly name: string; readonly condition: string }[];
  /** Every name that some release lacks. */
  readonly macros: readonly { readonly name: string; readonly condition: string }[];
}

export interface CAbiPlan {
  readonly names: NamesPlan;
  readonly templates: ReadonlyMap<string, string>;
  readonly hash: string;
  readonly classes: readonly ClassPlan[];
  readonly enums: readonly EnumPlan[];
  readonly units: readonly UnitPlan[];
  readonly rows: readonly RowPlan[];
  readonly handwritten: readonly string[];
  readonly checks: { readonly includes: UnitPlan['includes']; readonly rows: readonly CheckPlan[] };
}
