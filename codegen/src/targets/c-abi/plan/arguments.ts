/** Steps that read the arguments of one operation from its slots. */

import { letter, slotsOf } from '../../../model/operations.ts';
import type { ArgModel, OutputModel, Type } from '../../../model/types.ts';
import { doubleLiteral, ELEMENT, INTEGER, integerLiteral, local, NUMBER, quoted } from './cpp.ts';
import type { Step } from './types.ts';

/** Slot numbers of the values that go in, by name. */
export function slotNumbers(first: number, values: readonly { name: string; type: Type }[]): Map<string, number> {
  const slots = new Map<string, number>();
  let next = first;
  for (const value of values) {
    slots.set(value.name, next);
    next += slotsOf(letter(value.type));
  }
  return slots;
}

/** The step that reads one argument. */
export function readArgument(arg: ArgModel, slot: number): Step {
  const common = { name: local(arg.name), label: quoted(arg.name), slot };
  const { type } = arg;
  switch (type.kind) {
    case 'scalar':
      return readScalar(arg, common);
    case 'enum':
      return { step: 'enumeration', ...common, values: type.enum.name };
    case 'object':
      return { step: type.nullable ? 'optional' : 'reference', ...common, type: type.class.cppName };
    case 'array':
      return { step: 'array', ...common, type: arg.inout ? ELEMENT[type.element] : `const ${ELEMENT[type.element]}` };
    default:
      throw new Error(`no argument can be of the kind ${type.kind} ("${arg.name}")`);
  }
}

/** The step that reads the caller's array for an output. */
export function readOutput(output: OutputModel, slot: number): Step {
  if (output.type.kind !== 'array') throw new Error(`output "${output.name}" is no array`);
  return {
    step: 'array',
    name: local(output.name),
    label: quoted(output.name),
    slot,
    type: ELEMENT[output.type.element],
  };
}

function readScalar(arg: ArgModel, common: { name: string; label: string; slot: number }): Step {
  if (arg.type.kind !== 'scalar') throw new Error('not a scalar');
  const kind = arg.type.scalar;
  if (kind === 'bool') return { step: 'boolean', ...common };
  if (kind === 'string' || kind === 'path') return { step: 'string', ...common };
  if (kind === 'u64') return { step: 'word', ...common };
  const integer = INTEGER[kind];
  if (integer !== undefined) return { step: 'integer', ...common, type: integer, limits: integerLimits(arg, integer) };
  return { step: 'number', ...common, type: NUMBER[kind], limits: numberLimits(arg) };
}

function integerLimits({ min, max }: ArgModel, type: string): string {
  if (min === undefined && max === undefined) return '';
  const low = min === undefined ? `static_cast<int64_t>(std::numeric_limits<${type}>::lowest())` : integerLiteral(min);
  return max === undefined ? `, ${low}` : `, ${low}, ${integerLiteral(max)}`;
}

function numberLimits({ min, max }: ArgModel): string {
  if (min === undefined && max === undefined) return '';
  const low = min === undefined ? '-std::numeric_limits<double>::infinity()' : doubleLiteral(min);
  return max === undefined ? `, ${low}` : `, ${low}, ${doubleLiteral(max)}`;
}
