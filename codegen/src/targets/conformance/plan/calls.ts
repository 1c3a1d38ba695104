/**
 * How C++ members with arrays are called. Python FAISS wraps some by hand; the others it passes on as they are,
 * with pointers, and the interpreter of the cases calls them by this table.
 */
import type { Dim, MethodModel, Model, Type } from '../../../model/types.ts';
import type { Json, RawArray, RawCall } from './types.ts';

export function rawCalls(model: Model): Record<string, RawCall> {
  const calls: Record<string, RawCall> = {};
  for (const owner of model.classes) {
    for (const method of owner.methods) {
      const arrays = [...method.args, ...method.outputs].filter((one) => one.type.kind === 'array');
      const ranges = method.outputs.some((one) => one.type.kind === 'range-result');
      if (arrays.length === 0 || ranges || method.body !== undefined || method.cpp !== method.name) continue;
      const defaults = Object.fromEntries(
        method.args.flatMap((arg): [string, Json][] =>
          arg.default === undefined || (typeof arg.default === 'object' && arg.default !== null)
            ? []
            : [[arg.name, arg.default]],
        ),
      );
      calls[`${owner.name}.${method.name}`] = {
        args: method.args.map((arg) => array(arg.name, arg.type)),
        outputs: method.outputs.filter((one) => one.type.kind === 'array').map((one) => array(one.name, one.type)),
        call: method.call,
        ...returned(method),
        ...(Object.keys(defaults).length > 0 ? { defaults } : {}),
      };
    }
  }
  return calls;
}

/** A number that C++ returns beside the arrays that it fills. */
function returned(method: MethodModel): { returns?: string } {
  const direct = method.outputs.find((one) => one.type.kind === 'scalar' && !method.call.includes(one.name));
  return direct === undefined || method.outputs.length < 2 ? {} : { returns: direct.name };
}

function array(name: string, type: Type): RawArray {
  if (type.kind !== 'array') return { name };
  return { name, element: type.element, dims: type.dims.map(factors) };
}

function factors(dim: Dim): (string | number)[] {
  return dim.factors.map((factor) => {
    if (factor.kind === 'literal') return factor.value;
    if (factor.kind === 'any') return '*';
    return factor.kind === 'method' ? `${factor.name}()` : factor.name;
  });
}
