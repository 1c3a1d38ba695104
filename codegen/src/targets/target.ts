/**
 * What a target is: a plan that makes every decision, and a render that prints it. Neither reads
 * the disk, the clock or the environment; what a target needs comes through the context.
 */
import type { DetailedOperation } from '../model/operations.ts';
import type { Model } from '../model/types.ts';

export interface TargetContext {
  /** Numbered operations of the C ABI; the place in the list is the number. */
  readonly operations: readonly DetailedOperation[];
  /** The operation of this name. Throws when there is none: a plan that asks wrongly is a bug. */
  operation(name: string): DetailedOperation;
  /** Texts of `codegen/templates/<target>/*.hbs` by file name, read once by the command line. */
  readonly templates: ReadonlyMap<string, string>;
}

export interface Target<Plan = unknown> {
  /** Name on the command line and folder of its templates. */
  readonly name: string;
  /** Folders below `generated/` that belong to this target alone, or single files there. */
  readonly owns: readonly string[];
  plan(model: Model, context: TargetContext): Plan;
  /** Paths relative to `generated/`, with `/`, and their whole content. */
  render(plan: Plan): Map<string, string>;
}
