/** What a call gives: its type, its doc, and the function that makes it. */
import { isKnownShape } from '../../../model/shapes.ts';
import type { MethodModel, OutputModel } from '../../../model/types.ts';
import { className, identifier, memberName } from '../../../naming/index.ts';
import { outputDoc } from './comments.ts';
import { ownArray, typeOut, unsigned } from './spelling.ts';
import type { FinishPlan, InterfacePlan } from './types.ts';

export interface ResultShape {
  readonly type: string;
  readonly doc: string;
}

export function resultOf(
  method: MethodModel,
  prefix: string,
  display: string,
  interfaces: InterfacePlan[],
): ResultShape {
  const [first, ...more] = method.outputs;
  if (first === undefined) return { type: 'void', doc: '' };
  const docs = method.outputs
    .map((output) => (more.length === 0 ? outputDoc(output) : `${memberName(output.name)}: ${outputDoc(output)}`))
    .join(' ');
  if (method.result !== undefined) {
    const labelled = method.outputs.find((output) => output.name === 'distances') ?? first;
    const element =
      labelled.type.kind === 'array' && labelled.type.element !== 'f32' ? `<${ownArray(labelled.type.element)}>` : '';
    return { type: `${method.result}${element}`, doc: docs };
  }
  if (more.length === 0) return { type: typeOut(first.type), doc: docs };
  const name = `${prefix}Result`;
  interfaces.push({
    kind: 'interface',
    name,
    doc: `What \`${display}\` gives.`,
    extends: [],
    members: method.outputs.map((output) => ({
      name: memberName(output.name),
      type: typeOut(output.type),
      optional: false,
      readonly: true,
      doc: outputDoc(output),
    })),
  });
  return { type: name, doc: docs };
}

/** Known-shape outputs are read from the arguments of the call, the others from what the runtime gave back. */
export function finishOf(method: MethodModel, result: ResultShape): FinishPlan | null {
  if (method.outputs.length === 0) return null;
  const given = method.outputs.filter((output) => isKnownShape(output.type));
  const returned = method.outputs.filter((output) => !isKnownShape(output.type));
  const first = (method.owner === null || method.static ? 0 : 1) + method.args.length;
  const alone = returned.length === 1 && returned[0]?.type.kind !== 'range-result';
  let slot = 0;
  const values = new Map<string, string>();
  given.forEach((output, index) => {
    values.set(output.name, `args[${first + index}] as ${typeOut(output.type)}`);
  });
  for (const output of returned) {
    values.set(output.name, returnedValue(output, alone ? 'raw' : `(raw as unknown[])[${slot}]`, slot));
    slot += output.type.kind === 'range-result' ? 3 : 1;
  }
  const uses = given.length > 0 ? 2 : 1;
  const name = `${identifier(method.name)}Result`;
  const plan = (expression: string): FinishPlan => ({
    kind: 'finish',
    name,
    parameters: uses,
    returns: result.type,
    expression,
  });
  const only = method.outputs.length === 1 ? method.outputs[0] : undefined;
  if (only !== undefined) return plan(values.get(only.name) ?? '');
  if (method.result !== undefined) {
    const k = method.args.findIndex((arg) => arg.name === 'k');
    const self = method.owner === null || method.static ? 0 : 1;
    return plan(
      `new core.${method.result}(${values.get('distances')}, ${values.get('labels')}, args[${self + k}] as number)`,
    );
  }
  return plan(
    `({ ${method.outputs.map((output) => `${memberName(output.name)}: ${values.get(output.name)}`).join(', ')} })`,
  );
}

function returnedValue(output: OutputModel, raw: string, slot: number): string {
  const { type } = output;
  switch (type.kind) {
    case 'range-result':
      return `new core.RangeSearchResult((raw as unknown[])[${slot}] as BigUint64Array, (raw as unknown[])[${slot + 1}] as Float32Array, (raw as unknown[])[${slot + 2}] as BigInt64Array)`;
    case 'object':
      return `core.${type.nullable ? 'adoptOrNull' : 'adopt'}(${raw} as number, classes.${className(type.class.name)}) as ${typeOut(type)}`;
    case 'objects':
      return `Array.from(${raw} as BigUint64Array, (handle) => core.adopt(Number(handle), classes.${className(type.class.name)}) as ${className(type.class.name)})`;
    default:
      return unsigned(type, `${raw} as ${typeOut(type)}`);
  }
}

/** A view shares the order of the object it points into, so its finisher must know that object. */
export function viewFinish(method: MethodModel, self: string): string | null {
  const [output, ...more] = method.outputs;
  if (self === '' || output?.type.kind !== 'object' || output.type.ref !== 'view' || more.length > 0) return null;
  const adopt = output.type.nullable ? 'adoptOrNull' : 'adopt';
  return `(raw) => core.${adopt}(raw as number, classes.${className(output.type.class.name)}, ${self}) as ${typeOut(output.type)}`;
}
