/** Fields are rows of the templates of fields.h: data, not code. */

import { getterOp, setterOp } from '../../../model/operations.ts';
import { findField } from '../../../model/shapes.ts';
import type { FieldModel, Type } from '../../../model/types.ts';
import { argumentName, identifier } from '../../../naming/index.ts';
import { condition, ofType, together } from './availability.ts';
import { guardCall } from './calls.ts';
import { doubleLiteral, ELEMENT, INTEGER, integerLiteral, local, NUMBER, quoted } from './cpp.ts';
import type { FieldPlan } from './types.ts';

export function fieldPlan(field: FieldModel): FieldPlan {
  const get = getterOp(field);
  const set = setterOp(field);
  return {
    kind: 'field',
    id: identifier(`${field.owner.name}.${field.name}`),
    owner: field.owner.cppName,
    member: field.cpp,
    name: quoted(field.name),
    limits: field.readonly ? [] : limitConstants(field),
    allowed: !field.readonly && field.type.kind === 'enum' ? field.type.enum.name : null,
    resizable: field.resizable,
    length: lengthOf(field),
    divides:
      field.divides === undefined || field.readonly
        ? null
        : { number: findField(field.owner, field.divides)!.cpp, name: JSON.stringify(argumentName(field.divides)) },
    check: check(field),
    ownedBy: field.ownedBy === undefined ? null : findField(field.owner, field.ownedBy)!.cpp,
    condition: condition(fieldAvailability(field)),
    rows: [
      { id: identifier(get), op: get, template: getter(field.type) },
      ...(field.readonly ? [] : [{ id: identifier(set), op: set, template: setter(field.type) }]),
    ],
  };
}

export function fieldAvailability(field: FieldModel): { since: string; until?: string } {
  return together(field, field.owner, ...ofType(field.type));
}

function getter(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar === 'string' || type.scalar === 'path' ? 'string_get' : 'scalar_get';
    case 'enum':
      return 'scalar_get';
    case 'array':
      return 'vector_get';
    case 'object':
      return type.ref === 'retained' ? 'pointer_view_get' : 'part_get';
    case 'objects':
      return 'views_get';
    case 'range-result':
      throw new Error('a field is no range result');
  }
}

function setter(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      if (type.scalar === 'u64') return 'word_set';
      return type.scalar === 'string' || type.scalar === 'path' ? 'string_set' : 'scalar_set';
    case 'enum':
      return 'scalar_set';
    case 'array':
      return 'vector_set';
    case 'object':
      return 'pointer_set';
    default:
      throw new Error(`a field of the kind ${type.kind} cannot be set`);
  }
}

function check(field: FieldModel): FieldPlan['check'] {
  if (field.guard === undefined || field.readonly) return null;
  const name = local(field.name);
  const isArray = field.type.kind === 'array';
  const call = guardCall(field.guard, (item) =>
    item === 'self' ? item : isArray && item === field.name ? `${name}.data` : local(item),
  );
  return { type: checkedType(field.type), name, ...call };
}

/** Number of elements behind a plain pointer: `i32[N*K]`. */
function lengthOf({ owner, type, pointer }: FieldModel): string | null {
  if (!pointer || type.kind !== 'array') return null;
  return type.dims
    .flatMap((dim) => dim.factors)
    .map((factor) => {
      if (factor.kind === 'literal') return String(factor.value);
      if (factor.kind === 'field') return `static_cast<uint64_t>(o.${findField(owner, factor.name)!.cpp})`;
      throw new Error('the length of a pointer follows from literals and other fields');
    })
    .join(' * ');
}

/** C++ type in which the templates of fields.h hand a new value to its check. */
function checkedType(type: Type): string {
  switch (type.kind) {
    case 'array':
      return `const Array<const ${ELEMENT[type.element]}>&`;
    case 'object':
      return `const ${type.class.cppName}*`;
    case 'scalar':
      if (type.scalar === 'bool') return 'bool';
      if (type.scalar === 'string') return 'const std::string&';
      if (type.scalar in INTEGER || type.scalar in NUMBER) return (INTEGER[type.scalar] ?? NUMBER[type.scalar])!;
      break;
    case 'enum':
      return type.enum.cppName;
  }
  throw new Error(`a field of the kind ${type.kind} takes no guard`);
}

/** Where there is a max there is a min too: the templates look for both. */
function limitConstants(field: FieldModel): FieldPlan['limits'] {
  if (field.type.kind !== 'scalar') return [];
  const integer = INTEGER[field.type.scalar];
  const type = integer === undefined ? 'double' : 'int64_t';
  const literal = integer === undefined ? doubleLiteral : integerLiteral;
  const limits: { type: string; name: string; value: string }[] = [];
  if (field.min !== undefined) limits.push({ type, name: 'min', value: literal(field.min) });
  else if (field.max !== undefined) {
    const lowest =
      integer === undefined
        ? '-std::numeric_limits<double>::infinity()'
        : `static_cast<int64_t>(std::numeric_limits<${integer}>::lowest())`;
    limits.push({ type, name: 'min', value: lowest });
  }
  if (field.max !== undefined) limits.push({ type, name: 'max', value: literal(field.max) });
  return limits;
}
