/** Methods and functions: one form each, which is a Promise. */
import type { ClassModel, MethodModel } from '../../../model/types.ts';
import { className, functionName, memberName } from '../../../naming/index.ts';
import { quote } from '../../typescript/plan/spelling.ts';
import type { CallablePlan } from '../../typescript/plan/types.ts';

/** `Sync` forms fall away: they would have to wait for the worker. */
export function remoteCallables(
  planned: readonly CallablePlan[],
  methods: readonly MethodModel[],
  owner: ClassModel | null,
): CallablePlan[] {
  const later = new Set(planned.filter((one) => one.form === 'later').map((one) => `${one.name}Sync`));
  return planned.filter((one) => !later.has(one.name)).map((one) => remoteCallable(one, methods, owner));
}

function remoteCallable(one: CallablePlan, methods: readonly MethodModel[], owner: ClassModel | null): CallablePlan {
  const named = owner === null ? functionName : memberName;
  const method = methods.find((candidate) => named(candidate.name) === one.name);
  if (method === undefined) throw new Error(`${one.name} is planned, but there is no such method`);
  const names = one.parameters.map((parameter) => parameter.name);
  const written = method.args.flatMap((arg, index) => (arg.inout ? [index] : []));
  const target = owner === null ? 'null' : one.static ? quote(className(owner.name)) : 'this';
  const parts = [target, quote(one.name), `[${names.join(', ')}]`];
  if (written.length > 0) parts.push(`[${written.join(', ')}]`);
  return {
    ...one,
    form: 'later',
    abstract: false,
    returns: promised(one.returns),
    overloads: one.overloads.map((form) => ({ ...form, returns: promised(form.returns) })),
    body: { kind: 'statements', lines: [`return core.call(${parts.join(', ')}) as never;`] },
  };
}

export const promised = (type: string): string => (type.startsWith('Promise<') ? type : `Promise<${type}>`);
