/** A thunk is a list of marshalling steps: read, solve, check, guard, retain, mark, call, return. */
import { findField, freeName, isKnownShape } from '../../../model/shapes.ts';
import type { ArgModel, ClassModel, ConstructorModel, MethodModel } from '../../../model/types.ts';
import { argumentName, identifier } from '../../../naming/index.ts';
import { readArgument, readOutput, slotNumbers } from './arguments.ts';
import { condition, ofType, together } from './availability.ts';
import { CallArguments, callSteps, guardStep, keepSteps, retainSteps, writeSteps } from './calls.ts';
import { local, quoted } from './cpp.ts';
import { shapeSteps } from './shapes.ts';
import { tierSteps } from './tiers.ts';
import type { Step, ThunkPlan } from './types.ts';

export function methodThunk(op: string, method: MethodModel): ThunkPlan {
  const self = method.static ? null : method.owner;
  const given = method.outputs.filter((output) => isKnownShape(output.type));
  const slots = slotNumbers(self === null ? 0 : 1, [...method.args, ...given]);
  const values = new CallArguments(method.args, method.outputs);
  const steps: Step[] = self === null ? [] : [selfStep(self)];
  steps.push(...method.args.map((arg) => readArgument(arg, slots.get(arg.name)!)));
  steps.push(...given.map((output) => readOutput(output, slots.get(output.name)!)));
  steps.push(...dividesSteps(method.args, self));
  steps.push(...shapeSteps(method.args, given, self, mentioned(method)));
  steps.push(
    ...guardStep(method.guard, values),
    ...retainSteps(method.args, slots),
    ...keepSteps(method),
    ...roundsStep(method),
  );
  steps.push(...writeSteps(method, slots));
  const receiver = method.through === undefined ? 'self' : `fsdk::through::${method.through}(self)`;
  const target =
    self !== null
      ? `${receiver}.${method.cpp}`
      : method.owner !== null
        ? `${method.through === undefined ? method.owner.cppName : `fsdk::through::${method.through}`}::${method.cpp}`
        : method.through === undefined
          ? method.cpp
          : `fsdk::through::${method.through}`;
  const availability = methodAvailability(method);
  let part: ThunkPlan['part'];
  steps.push(
    ...tierSteps(method.args, method.call, availability.since, (call) => {
      const called = callSteps({ ...method, call }, target, values);
      part = called.part;
      return called.steps;
    }),
  );
  // A part is reached through its step function, so that the thunk itself only checks self.
  if (part !== undefined) steps[0] = { ...steps[0]!, attribute: '[[maybe_unused]] ' };
  return {
    kind: 'thunk',
    id: identifier(op),
    op,
    condition: condition(availability),
    steps,
    ...(part === undefined ? {} : { part }),
  };
}

export function constructorThunk(op: string, owner: ClassModel, made: ConstructorModel): ThunkPlan {
  const { args } = made;
  const slots = slotNumbers(0, args);
  const values = new CallArguments(args, []);
  const steps: Step[] = args.map((arg) => readArgument(arg, slots.get(arg.name)!));
  steps.push(...dividesSteps(args, null), ...shapeSteps(args, [], null, mentioned(made)));
  steps.push(...guardStep(made.guard, values), ...retainSteps(args, slots));
  const availability = constructorAvailability(owner, made);
  steps.push(
    ...tierSteps(args, made.call, availability.since, (call) => [
      { step: 'result', setter: 'owned', index: 0, value: `new ${owner.cppName}(${values.forCall(call)})` },
    ]),
  );
  return { kind: 'thunk', id: identifier(op), op, condition: condition(availability), steps };
}

function selfStep(self: ClassModel): Step {
  return { step: 'self', type: self.cppName, attribute: '' };
}

/** Tells whoever watches how many rounds the training will have. */
function roundsStep(method: MethodModel): Step[] {
  const rows = method.progress === 'iterations' ? rowsName(method) : null;
  return rows === null ? [] : [{ step: 'call', expression: `fsdk::plan_rounds(self, ${local(rows)})` }];
}

function rowsName(method: MethodModel): string | null {
  for (const arg of method.args) if (arg.type.kind === 'array') return freeName(arg.type.dims);
  return null;
}

export function methodAvailability(method: MethodModel): { since: string; until?: string } {
  const types = [...method.args, ...method.outputs].flatMap((value) => ofType(value.type));
  return together(method, ...(method.owner === null ? [] : [method.owner]), ...types);
}

export function constructorAvailability(owner: ClassModel, made: ConstructorModel): { since: string; until?: string } {
  return together(owner, made, ...made.args.flatMap((arg) => ofType(arg.type)));
}

function dividesSteps(args: readonly ArgModel[], self: ClassModel | null): Step[] {
  return args.flatMap((arg): Step[] => {
    if (arg.divides === undefined) return [];
    const other = args.find((candidate) => candidate.name === arg.divides);
    const number = other !== undefined ? local(other.name) : `self.${findField(self!, arg.divides)!.cpp}`;
    return [
      {
        step: 'divides',
        divisor: local(arg.name),
        label: quoted(arg.name),
        number,
        numberLabel: JSON.stringify(argumentName(arg.divides)),
      },
    ];
  });
}

/** Names that the call or the guard uses, so that nothing is solved which nobody reads. */
function mentioned(operation: {
  call: readonly string[];
  guard?: string;
  outputs?: MethodModel['outputs'];
}): Set<string> {
  const words = operation.guard?.match(/\w+/g) ?? [];
  const range = operation.outputs?.some((output) => output.type.kind === 'range-result') === true ? ['n'] : [];
  return new Set([...operation.call, ...words, ...range]);
}
