/** Steps, builders, finishers and constructors as statements. */
import type {
  BuilderPlan,
  CallableBody,
  CallablePlan,
  ConstructPlan,
  FinishPlan,
  FormTest,
  Step,
} from '../plan/types.ts';

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
      `  progress: ${call.progress},`,
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
  if (body.kind === 'statements') return [...body.lines];
  if (body.kind === 'build') return [`return ${hand(body.builder, body.arguments)};`];
  const forms = body.cases.map((one) => [`return ${hand(one.builder, one.arguments)} as never;`]);
  return [
    `const count = ${body.given};`,
    ...formsText(body.cases, forms),
    `throw core.wrongArguments(${body.at}, ${body.forms});`,
  ];
}

export function constructText(plan: ConstructPlan): string[] {
  const forms = plan.cases.map((one) => [
    ...one.locals.map((local) => `const ${local.name} = ${local.value};`),
    ...one.steps.map(stepText),
    `return ${one.make};`,
  ]);
  return [
    'const count = core.given(...args);',
    ...formsText(plan.cases, forms),
    `throw core.wrongArguments(${plan.at}, ${plan.forms});`,
  ];
}

/** Runs the form that fits; where the kinds fit none, the first with the right number, whose checks then say what is wrong. */
function formsText(tests: readonly FormTest[], forms: readonly (readonly string[])[]): string[] {
  const [only] = tests;
  const lines: string[] = [];
  if (tests.length > 1) {
    const choice = [...tests.map((one) => one.test), ...tests.map((one) => one.count)];
    lines.push(`const form = ${choice.map((test, index) => `${test} ? ${index % tests.length} : `).join('\n  ')}-1;`);
  }
  forms.forEach((form, index) => {
    const condition = tests.length > 1 ? `form === ${index}` : (only?.count ?? 'true');
    lines.push(`if (${condition}) {`, ...form.map((line) => `  ${line}`), '}');
  });
  return lines;
}
