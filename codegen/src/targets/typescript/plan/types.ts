/**
 * What the TypeScript target prints: modules made of declarations, and bodies made of a short list
 * of named steps. Everything about FAISS is decided by the time a value of these types exists;
 * expressions are finished TypeScript.
 */

export interface TypescriptPlan {
  readonly modules: readonly ModulePlan[];
  /** Public names with their signatures, one a line, sorted. */
  readonly surface: readonly string[];
}

/** One file below `generated/typescript/`. */
export interface ModulePlan {
  readonly path: string;
  readonly about: string;
  readonly imports: readonly ImportPlan[];
  readonly declarations: readonly Declaration[];
}

export interface ImportPlan {
  readonly from: string;
  readonly names: readonly string[];
  /** `import * as core`. */
  readonly namespace?: string;
  readonly typeOnly: boolean;
}

export type Declaration =
  | InterfacePlan
  | ClassPlan
  | FunctionPlan
  | BuilderPlan
  | FinishPlan
  | ConstructPlan
  | ConstantPlan
  | EnumPlan
  | ExportPlan
  | StatementPlan;

export interface InterfacePlan {
  readonly kind: 'interface';
  readonly name: string;
  readonly doc: string;
  readonly extends: readonly string[];
  readonly members: readonly MemberPlan[];
}

export interface MemberPlan {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly doc: string;
}

export interface ParameterPlan {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  /** Default in TypeScript; not printed where only a signature stands. */
  readonly initializer?: string;
  readonly rest?: boolean;
}

export interface SignaturePlan {
  readonly doc: string;
  readonly parameters: readonly ParameterPlan[];
  readonly returns: string;
}

/** A function or method that builds a call and hands it to `now` or `later`. */
export interface CallablePlan extends SignaturePlan {
  readonly name: string;
  readonly overloads: readonly SignaturePlan[];
  readonly body: CallableBody;
  readonly form: 'now' | 'later';
  readonly static: boolean;
  readonly override: boolean;
  /** A body written by hand: printed as an abstract member, so that a missing one does not compile. */
  readonly abstract: boolean;
}

export type CallableBody =
  | { readonly kind: 'build'; readonly builder: string; readonly arguments: readonly string[] }
  /** Finished text, for targets whose bodies are all alike. */
  | { readonly kind: 'statements'; readonly lines: readonly string[] }
  /** Overloads, tried in order; the first whose test holds. */
  | {
      readonly kind: 'dispatch';
      readonly given: string;
      readonly cases: readonly DispatchCase[];
      readonly at: string;
      readonly forms: string;
    };

/** How one of several argument lists is told apart. */
export interface FormTest {
  /** Number and kinds fit. */
  readonly test: string;
  /** The number fits: the first such form makes the error when the kinds fit none. */
  readonly count: string;
}

export interface DispatchCase extends FormTest {
  readonly builder: string;
  readonly arguments: readonly string[];
}

export interface FunctionPlan extends CallablePlan {
  readonly kind: 'function';
}

export interface AccessorPlan {
  readonly name: string;
  readonly doc: string;
  readonly type: string;
  readonly override: boolean;
  /** Expression that reads it. */
  readonly read: string;
  readonly setter?: { readonly type: string; readonly write: string };
}

export interface ClassPlan {
  readonly kind: 'class';
  readonly name: string;
  readonly doc: string;
  readonly extends: string;
  readonly abstract: boolean;
  readonly constructor: ConstructorPlan;
  readonly statics: readonly {
    readonly name: string;
    readonly type: string;
    readonly value: string;
    readonly doc: string;
  }[];
  readonly accessors: readonly AccessorPlan[];
  readonly methods: readonly CallablePlan[];
}

export type ConstructorPlan =
  /** No public constructor: only the runtime makes these. */
  | { readonly kind: 'adopted'; readonly superArguments: readonly string[] }
  | {
      readonly kind: 'public';
      readonly signatures: readonly SignaturePlan[];
      readonly construct: string;
      readonly superArguments: readonly string[];
      /** Names of the fields that an options object sets after construction. */
      readonly fields: readonly string[];
    }
  /** A class without a C++ side, written by hand over this declaration. */
  | { readonly kind: 'handwritten'; readonly signatures: readonly SignaturePlan[] };

/** Module-level function that checks arguments and makes the object: `(args) => Adopt`. */
export interface ConstructPlan {
  readonly kind: 'construct';
  readonly name: string;
  readonly at: string;
  readonly forms: string;
  readonly cases: readonly ConstructCase[];
}

export interface ConstructCase extends FormTest {
  /** Locals taken from `args` by place, with their defaults. */
  readonly locals: readonly { readonly name: string; readonly value: string }[];
  readonly steps: readonly Step[];
  readonly make: string;
}

/** Module-level function that checks arguments and returns the call: shared by both forms of a method. */
export interface BuilderPlan {
  readonly kind: 'builder';
  readonly name: string;
  readonly parameters: readonly ParameterPlan[];
  readonly returns: string;
  readonly steps: readonly Step[];
  readonly call: CallPlan;
}

export interface CallPlan {
  readonly op: string;
  readonly name: string;
  readonly effect: 'read' | 'write';
  readonly self: string;
  /** Expression of the list of other objects. */
  readonly others: string;
  readonly args: readonly string[];
  readonly finish: string;
  readonly signal: string;
  readonly progress: string;
}

/** Module-level function that turns what the runtime gave back into the result. */
export interface FinishPlan {
  readonly kind: 'finish';
  readonly name: string;
  readonly parameters: 0 | 1 | 2;
  readonly returns: string;
  readonly expression: string;
}

/** One step of marshalling. All of them are functions of `@faiss-sdk/core`. */
export type Step =
  /** `const k_ = core.size(k, at, 1);` */
  | {
      readonly step: 'check';
      readonly local: string;
      readonly function: string;
      readonly value: string;
      readonly at: string;
      readonly more: readonly string[];
      readonly unlessNull: boolean;
    }
  | {
      readonly step: 'rows';
      readonly local: string;
      readonly array: string;
      readonly width: string;
      readonly at: string;
      readonly widthName: string;
    }
  | {
      readonly step: 'length';
      readonly array: string;
      readonly expected: string;
      readonly at: string;
      readonly formula: string;
      readonly unlessNull: boolean;
    }
  | {
      readonly step: 'divides';
      readonly divisor: string;
      readonly dividend: string;
      readonly at: string;
      readonly dividendName: string;
    }
  | { readonly step: 'options'; readonly at: string; readonly keys: string }
  | { readonly step: 'local'; readonly local: string; readonly expression: string }
  | {
      readonly step: 'output';
      readonly local: string;
      readonly function: string;
      readonly own: string;
      readonly length: string;
      readonly at: string;
      readonly more: readonly string[];
    };

export interface ConstantPlan {
  readonly kind: 'constant';
  readonly name: string;
  readonly type?: string;
  readonly value: string;
  readonly doc: string;
  readonly exported: boolean;
}

export interface EnumPlan {
  readonly kind: 'enum';
  readonly name: string;
  readonly doc: string;
  readonly values: readonly { readonly name: string; readonly value: number; readonly doc: string }[];
}

export interface ExportPlan {
  readonly kind: 'export';
  readonly from: string;
  /** Empty: everything. */
  readonly names: readonly string[];
}

export interface StatementPlan {
  readonly kind: 'statement';
  readonly text: string;
}
