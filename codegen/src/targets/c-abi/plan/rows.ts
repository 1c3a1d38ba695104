/** The table of operations, with a description of every slot for the C header. */
import { type DetailedOperation, resultLetters, slotsOf } from '../../../model/operations.ts';
import { isKnownShape } from '../../../model/shapes.ts';
import type { Type } from '../../../model/types.ts';
import { identifier } from '../../../naming/index.ts';
import { type Availability, condition, otherwise } from './availability.ts';
import { fieldAvailability } from './fields.ts';
import { constructorAvailability, methodAvailability } from './thunks.ts';
import type { RowPlan } from './types.ts';
import { isHandwritten } from './units.ts';

export function planRow(operation: DetailedOperation): RowPlan {
  const available = availabilityOf(operation);
  const id = identifier(operation.name);
  return {
    number: operation.id,
    id,
    name: operation.name,
    display: operation.display,
    signature: operation.signature,
    since: available.since,
    otherwise: otherwise(available),
    condition: condition(available),
    run: `${isHandwritten(operation) ? 'handwritten' : 'ops'}::${id}`,
    slots: describeSlots(operation),
  };
}

function availabilityOf({ source }: DetailedOperation): Availability {
  switch (source.kind) {
    case 'constructor':
      return constructorAvailability(source.class, source.constructor);
    case 'method':
      return methodAvailability(source.method);
    default:
      return fieldAvailability(source.field);
  }
}

/** `0 self, 1-2 x f32[n, d], 3 k > 0 labels` */
function describeSlots({ source, signature }: DetailedOperation): string {
  const inputs: { name: string; type: Type | null }[] = [];
  const results: { name: string; type: Type }[] = [];
  if (source.kind === 'constructor') inputs.push(...source.constructor.args);
  else if (source.kind === 'method') {
    const { method } = source;
    if (method.owner !== null && !method.static) inputs.push({ name: 'self', type: null });
    inputs.push(...method.args, ...method.outputs.filter((output) => isKnownShape(output.type)));
    results.push(...method.outputs.filter((output) => !isKnownShape(output.type)));
  } else {
    inputs.push({ name: 'self', type: null });
    if (source.kind === 'set') inputs.push(source.field);
    else results.push(source.field);
  }
  let slot = 0;
  const described = inputs.map(({ name, type }, index) => {
    const width = slotsOf(signature[index]!);
    const text = `${width === 1 ? slot : `${slot}-${slot + 1}`} ${name}${shapeText(type)}`;
    slot += width;
    return text;
  });
  const returned = results.map(({ name, type }) => {
    const width = resultLetters(type).length;
    const text = `${width === 1 ? slot : `${slot}-${slot + width - 1}`} ${name}${shapeText(type)}`;
    slot += width;
    return text;
  });
  return [described.join(', '), ...(returned.length > 0 ? [returned.join(', ')] : [])].join(' > ');
}

function shapeText(type: Type | null): string {
  return type?.kind === 'array' ? ` ${type.element}[${type.dims.map((dim) => dim.text).join(', ')}]` : '';
}
