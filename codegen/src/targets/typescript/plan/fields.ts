/** Fields as accessors: scalars, enums and texts in place, arrays as copies, structures and objects as views. */
import type { FieldModel } from '../../../model/types.ts';
import { className, identifier, memberName } from '../../../naming/index.ts';
import { fieldDoc } from './comments.ts';
import { scalarCheck } from './marshal.ts';
import { quote, typeIn, typeOut, unsigned } from './spelling.ts';
import type { AccessorPlan } from './types.ts';

const ARRAY_INPUT = {
  f32: 'f32',
  f64: 'f64',
  u8: 'u8',
  u16: 'u16',
  i32: 'i32',
  i64: 'i64ids',
  u64: 'u64',
} as const;

/** The accessor of a field, and one more for each documented alias. */
export function planField(field: FieldModel, overridden: (name: string) => boolean): AccessorPlan[] {
  const name = memberName(field.name);
  const accessor = planAccessor(field, name, overridden);
  return [accessor, ...(field.aliases ?? []).map((alias) => aliasOf(accessor, memberName(alias), name, overridden))];
}

function planAccessor(field: FieldModel, name: string, overridden: (name: string) => boolean): AccessorPlan {
  const id = identifier(`${field.owner.name}.${field.name}`);
  const get = `ops.${id}_get`;
  const set = `ops.${id}_set`;
  const display = quote(`${field.owner.name}.${name}`);
  const at = quote(`${field.owner.name}.${name}:${name}`);
  const base = { name, doc: fieldDoc(field), override: overridden(name) };
  const { type } = field;
  switch (type.kind) {
    case 'scalar':
    case 'enum': {
      const got = `core.${field.constant ? 'getConstant' : 'getScalar'}(this, ${get}, ${display}) as ${typeOut(type)}`;
      const read = unsigned(type, got);
      if (field.readonly) return { ...base, type: typeOut(type), read };
      const value =
        type.kind === 'enum'
          ? `core.enumeration(value, ${at}, ${className(type.enum.name)})`
          : checked(type, field, at);
      return {
        ...base,
        type: typeOut(type),
        read,
        setter: { type: typeIn(type), write: `core.setScalar(this, ${set}, ${get}, ${display}, ${value})` },
      };
    }
    case 'array': {
      const read = `core.getArray(this, ${get}, ${display}) as ${typeOut(type)}`;
      if (field.readonly) return { ...base, type: typeOut(type), read };
      return {
        ...base,
        type: typeOut(type),
        read,
        setter: {
          type: typeIn(type),
          write: `core.setArray(this, ${set}, ${get}, ${display}, core.${ARRAY_INPUT[type.element]}(value, ${at}))`,
        },
      };
    }
    case 'object': {
      const Class = `classes.${className(type.class.name)}`;
      const read = `core.getView(this, ${get}, ${display}, ${Class}) as ${typeOut(type)}`;
      if (field.readonly) return { ...base, type: typeOut(type), read };
      return {
        ...base,
        type: typeOut(type),
        read,
        setter: { type: typeIn(type), write: `core.setPointer(this, ${set}, ${get}, ${display}, value, ${Class})` },
      };
    }
    case 'objects':
      return {
        ...base,
        type: `readonly ${typeOut(type)}`,
        read: `core.getViews(this, ${get}, ${display}, classes.${className(type.class.name)}) as ${typeOut(type)}`,
      };
    case 'range-result':
      throw new Error(`${field.owner.name}.${field.name} cannot be a RangeSearchResult`);
  }
}

function checked(type: Extract<FieldModel['type'], { kind: 'scalar' }>, field: FieldModel, at: string): string {
  const { name, more } = scalarCheck(type, field);
  return `core.${name}(${['value', at, ...more].join(', ')})`;
}

function aliasOf(
  accessor: AccessorPlan,
  name: string,
  original: string,
  overridden: (name: string) => boolean,
): AccessorPlan {
  return {
    name,
    doc: `Other name of \`${original}\`.`,
    type: accessor.type,
    override: overridden(name),
    read: `this.${original}`,
    setter:
      accessor.setter === undefined ? undefined : { type: accessor.setter.type, write: `this.${original} = value` },
  };
}
