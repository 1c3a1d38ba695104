/**
 * How C++ members and functions with arrays are called. Python FAISS wraps some by hand; the others it passes on as
 * they are, with pointers, and the interpreter of the cases calls them by this table.
 */
import { isKnownShape } from '../../../model/shapes.ts';
import type { Dim, MethodModel, Model, OutputModel, Type } from '../../../model/types.ts';
import type { Json, RawArray, RawCall, RawOutput } from './types.ts';

export function rawCalls(model: Model): Record<string, RawCall> {
  const calls: Record<string, RawCall> = {};
  for (const owner of model.classes) {
    for (const method of owner.methods) {
      const ranges = method.outputs.some((one) => one.type.kind === 'range-result');
      if (!hasArrays(method) || ranges || method.body !== undefined || method.cpp !== method.name) continue;
      calls[`${owner.name}.${method.name}`] = rawCall(method);
    }
  }
  for (const method of model.functions) if (isRaw(method)) calls[method.name] = rawCall(method);
  return calls;
}

/** Whether Python FAISS offers the function as C++ has it, with pointers. */
export const isRaw = (method: MethodModel): boolean =>
  hasArrays(method) && method.body === undefined && method.through === undefined;

/** SWIG gives overloads one name, and an instance of a template a name of its own. */
const pythonName = (method: MethodModel): string =>
  method.cpp.includes('<') ? method.name : method.cpp.replace(/^.*::/, '');

const hasArrays = (method: MethodModel): boolean =>
  [...method.args, ...method.outputs].some((one) => one.type.kind === 'array');

function rawCall(method: MethodModel): RawCall {
  const defaults = Object.fromEntries(
    method.args.flatMap((arg): [string, Json][] =>
      arg.default === undefined || (typeof arg.default === 'object' && arg.default !== null)
        ? []
        : [[arg.name, arg.default]],
    ),
  );
  const asked = method.owner === null ? method.outputs : method.outputs.filter((one) => one.type.kind === 'array');
  return {
    args: method.args.map((arg) => array(arg.name, arg.type)),
    outputs: asked.map((one) => output(one, method)),
    call: method.call,
    ...(method.owner === null ? { function: pythonName(method) } : {}),
    ...(Object.keys(defaults).length > 0 ? { defaults } : {}),
  };
}

function output(one: OutputModel, method: MethodModel): RawOutput {
  if (isKnownShape(one.type)) return array(one.name, one.type);
  if (one.type.kind === 'range-result') return { name: one.name, kind: 'range', rows: rowsOf(method) };
  if (method.call.includes(one.name)) return { name: one.name, kind: 'filled', element: 'u64' };
  return { name: one.name, kind: 'returned' };
}

const rowsOf = (method: MethodModel): string => {
  const factors = method.args.flatMap((arg) =>
    arg.type.kind === 'array' ? arg.type.dims.flatMap((dim) => dim.factors) : [],
  );
  const free = factors.find((factor) => factor.kind === 'free');
  return free?.kind === 'free' ? free.name : '';
};

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
