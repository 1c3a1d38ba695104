/** Steps, builders, finishers and constructors as statements. */
import type { BuilderPlan, CallableBody, CallablePlan, ConstructPlan, FinishPlan, Step } from '../plan/types.ts';

export function stepText(step: Step): string {
  switch (step.step) {
    case 'check': {
      const call = `core.${step.function}(${[step.value, step.at, ...step.more].join(', ')})`;
      return `const ${step.local} = ${step.unlessNull ? `${step.value} == null ? null : ${call}` : call};`;
    }
    case 'rows':
      return `const ${step.local} = core.rows(${[step.array, step.width, step.at, step.widthName].join(', ')});`;
    case 'length': {
      const call = `core.length(${[step.array, step.expected, step.at, step.formula].join(', ')});`;
      return step.unlessNull ? `if (${step.array} !== null) ${call}` : call;
    }
    case 'divides':
      return `core.divides(${[step.divisor, step.dividend, step.at, step.dividendName].join(', ')});`;
    case 'options':
      return `if (options !== undefined) core.options(options, ${step.at}, ${step.keys});`;
    case 'local':
      return `const ${step.local} = ${step.expression};`;
    case 'output':
      return `const ${step.local} = core.${step.function}(${[step.own, step.length, step.at, ...step.more].join(', ')});`;
  }
}

export function builderText(plan: BuilderPlan): string[] {
  const { call } = plan;
  return [
    ...plan.steps.map(stepText),
    [
      'return {',
      `  op: ${call.op},`,
      `  name: ${call.name},`,
      `  effect: '${call.effect}',`,
      `  self: ${call.self},`,
      `  others: ${call.others},`,
      `  args: [${call.args.join(', ')}],`,
      `  finish: ${call.finish},`,
      `  signal: ${call.signal},`,
      '};',
    ].join('\n'),
  ];
}

export function finishText(plan: FinishPlan): string {
  const parameters = ['raw: unknown', 'args: readonly unknown[]'].slice(0, plan.parameters);
  if (plan.parameters === 2 && !/\braw\b/.test(plan.expression)) parameters[0] = '_raw: unknown';
  return `(${parameters.join(', ')}): ${plan.returns} => ${plan.expression}`;
}

export function callableText(one: CallablePlan): string[] {
  const hand = (builder: string, args: readonly string[]): string => `core.${one.form}(${builder}(${args.join(', ')}))`;
  return bodyText(one.body, hand);
}

function bodyText(body: CallableBody, hand: (builder: string, args: readonly string[]) => string): string[] {
  if (body.kind === 'build') return [`return ${hand(body.builder, body.arguments)};`];
  return [
    ...body.cases.map((one) => `if (${one.test}) return ${hand(one.builder, one.arguments)} as never;`),
    `throw core.wrongArguments(${body.at}, ${body.forms});`,
  ];
}

export function constructText(plan: ConstructPlan): string[] {
  const lines = ['const count = core.given(...args);'];
  for (const one of plan.cases) {
    const inner = [...one.locals.map((local) => `const ${local.name} = ${local.value};`), ...one.steps.map(stepText), `return ${one.make};`];
    lines.push(`if (${one.test}) {`, ...inner.map((line) => `  ${line}`), '}');
  }
  lines.push(`throw core.wrongArguments(${plan.at}, ${plan.forms});`);
  return lines;
}
