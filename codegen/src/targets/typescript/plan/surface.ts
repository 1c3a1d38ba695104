/** The public API, one name a line: what a reviewer reads to see that a name or a signature changed. */
import { byCodeUnit } from '../../../naming/index.ts';
import type { CallablePlan, ClassPlan, ModulePlan, ParameterPlan, SignaturePlan } from './types.ts';

export function planSurface(modules: readonly ModulePlan[]): string[] {
  const lines: string[] = [];
  for (const module of modules) {
    for (const one of module.declarations) {
      if (one.kind === 'class') lines.push(...classLines(one));
      if (one.kind === 'function') lines.push(...callableLines('', one));
      if (one.kind === 'interface') {
        const base = one.extends.length === 0 ? '' : ` extends ${one.extends.join(', ')}`;
        lines.push(`interface ${one.name}${base}`);
        for (const member of one.members)
          lines.push(`${one.name}.${member.name}${member.optional ? '?' : ''}: ${member.type}`);
      }
      if (one.kind === 'enum') for (const value of one.values) lines.push(`${one.name}.${value.name} = ${value.value}`);
      if (one.kind === 'constant' && module.path === 'constants.ts')
        lines.push(`const ${one.name} = ${one.value.replace(' as const', '')}`);
    }
  }
  return [...new Set(lines)].sort(byCodeUnit);
}

export function classLines(one: ClassPlan): string[] {
  const lines = [
    `${one.abstract ? 'abstract ' : ''}class ${one.name}${one.extends === '' ? '' : ` extends ${one.extends.replace('core.', '')}`}`,
  ];
  if (one.constructor.kind !== 'adopted')
    for (const form of one.constructor.signatures) lines.push(`${one.name}.constructor${parameters(form.parameters)}`);
  for (const value of one.statics) lines.push(`${one.name}.${value.name} = ${value.value}`);
  for (const field of one.accessors) {
    const set = field.setter === undefined ? 'readonly ' : '';
    const accepts =
      field.setter !== undefined && field.setter.type !== field.type ? ` (set: ${field.setter.type})` : '';
    lines.push(`${one.name}.${field.name}: ${set}${field.type}${accepts}`);
  }
  for (const method of one.methods) lines.push(...callableLines(`${one.name}.`, method));
  return lines;
}

export function callableLines(prefix: string, one: CallablePlan): string[] {
  const forms: readonly SignaturePlan[] = one.overloads.length > 0 ? one.overloads : [one];
  return forms.map((form) => `${prefix}${one.name}${parameters(form.parameters)}: ${form.returns}`);
}

export function parameters(list: readonly ParameterPlan[]): string {
  const parts = list
    .filter((one) => one.rest !== true)
    .map((one) => {
      if (one.initializer !== undefined) return `${one.name}: ${one.type} = ${one.initializer}`;
      return `${one.name}${one.optional ? '?' : ''}: ${one.type}`;
    });
  return `(${parts.join(', ')})`;
}
