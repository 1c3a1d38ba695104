/**
 * Directions of array arguments. The module has a memory of its own, so arrays are copied there and, when the operation
 * writes them, back; a native runtime hands out pointers and needs none of this.
 */
import type { DetailedOperation } from '../../../model/operations.ts';
import { isKnownShape } from '../../../model/shapes.ts';
import type { Model } from '../../../model/types.ts';
import type { TargetContext } from '../../target.ts';

export interface WasmPlan {
  readonly written: readonly { readonly number: number; readonly name: string; readonly directions: string }[];
}

export function planWasm(_model: Model, { operations }: TargetContext): WasmPlan {
  return {
    written: operations.flatMap((operation) => {
      const directions = directionsOf(operation);
      return /[ox]/.test(directions) ? [{ number: operation.id, name: operation.name, directions }] : [];
    }),
  };
}

/** One letter per argument of the signature: `-` only read, `o` only written, `x` read and written. */
export function directionsOf({ source, signature }: DetailedOperation): string {
  const count = signature.indexOf('>');
  if (source.kind !== 'method') return '-'.repeat(count);
  const { method } = source;
  const self = method.owner !== null && !method.static ? '-' : '';
  const given = method.args.map((arg) => (arg.type.kind === 'array' && arg.inout ? 'x' : '-')).join('');
  const outputs = method.outputs.filter((output) => isKnownShape(output.type)).map(() => 'o');
  const directions = `${self}${given}${outputs.join('')}`;
  if (directions.length !== count) throw new Error(`${signature} has not the arguments of ${directions}`);
  return directions;
}
