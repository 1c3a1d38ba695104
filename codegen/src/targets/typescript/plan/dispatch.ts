/** Which of several argument lists is meant: by their number, then by the kinds of the values. */
import type { ArgModel } from '../../../model/types.ts';
import { argumentName, className, memberName } from '../../../naming/index.ts';
import { defaultText, ownArray, quote } from './spelling.ts';

/** Test of one value, by kind; range and shape are checked later, with better texts. */
export function kindTest(arg: ArgModel, value: string): string {
  const { type } = arg;
  const optional = (test: string, nullable: boolean): string => (nullable ? `(${value} == null || ${test})` : test);
  switch (type.kind) {
    case 'enum':
      return `core.isNumeric(${value})`;
    case 'object':
      return optional(`${value} instanceof classes.${className(type.class.name)}`, type.nullable);
    case 'objects':
      return `Array.isArray(${value})`;
    case 'array':
      // What is changed in place is told by its class; everything else is converted, so only data is told from numbers.
      if (arg.inout) return `core.isKind(${value}, ${quote(ownArray(type.element))})`;
      return optional(`core.isData(${value})`, type.nullable);
    case 'range-result':
      return 'false';
    case 'scalar':
      switch (type.scalar) {
        case 'bool':
          return `typeof ${value} === 'boolean'`;
        case 'string':
          return `typeof ${value} === 'string'`;
        case 'path':
          return `core.isPath(${value})`;
        case 'reads':
        case 'writes':
          return `typeof ${value} === 'function'`;
        default:
          return `core.isNumeric(${value})`;
      }
  }
}

export const required = (args: readonly ArgModel[]): number =>
  args.filter((arg) => arg.default === undefined && !arg.option).length;
export const positional = (args: readonly ArgModel[]): ArgModel[] => args.filter((arg) => !arg.option);

/** Whether the number of arguments fits a list; `count` is the expression of that number. */
export function countTest(args: readonly ArgModel[], count: string, extra: number): string {
  const most = positional(args).length + extra;
  const least = required(args);
  if (least === most) return `${count} === ${least}`;
  return least === 0 ? `${count} <= ${most}` : `${count} >= ${least} && ${count} <= ${most}`;
}

/** Whether number and kinds fit; `value(i)` is the expression of the i-th value. */
export function listTest(
  args: readonly ArgModel[],
  count: string,
  value: (index: number) => string,
  extra: number,
): string {
  const tests = positional(args).map((arg, index) => {
    const test = kindTest(arg, value(index));
    return arg.default === undefined ? test : `(${value(index)} === undefined || ${test})`;
  });
  return [countTest(args, count, extra), ...tests].join(' && ');
}

/** `(quantizer, d, nlist, metric = METRIC_L2)`, for the text of an error. */
export function formText(args: readonly ArgModel[]): string {
  const parts = positional(args).map((arg) => {
    const name = argumentName(arg.name);
    return arg.default === undefined ? name : `${name} = ${defaultText(arg.default)}`;
  });
  const named = args.filter((arg) => arg.option).map((arg) => memberName(arg.name));
  if (named.length > 0) parts.push(`{ ${named.join(', ')} }`);
  return `(${parts.join(', ')})`;
}
