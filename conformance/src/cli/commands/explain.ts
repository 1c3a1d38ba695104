import { loadCases } from '../../cases/load.ts';
import type { Case } from '../../cases/types.ts';
import { asTensor } from '../../data/tensor.ts';
import { ENGINE } from '../../goldens/releases.ts';
import type { Goldens } from '../../goldens/store.ts';
import { sayOracle } from '../../judge/expectations.ts';
import { BAD, type Outcome } from '../../judge/verdict.ts';
import { show } from '../../oracles/exact.ts';
import { drawText } from '../../report/draw-text.ts';
import { sayStep, sayValue } from '../../report/say-step.ts';
import { CannotStart } from '../../run/subject.ts';
import { parse, UsageError } from '../options.ts';
import { goldensOf, prepare } from '../subjects.ts';

/** What a case does, what Python FAISS answered, and with --adapter what this binding does. */
export async function command(args: string[]): Promise<number> {
  const { values, positionals } = parse({
    args,
    options: { adapter: { type: 'string' }, faiss: { type: 'string' }, sync: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [id, ...rest] = positionals;
  if (!id || rest.length > 0) throw new UsageError('explain needs the id of one case');
  const cases = loadCases();
  const one = cases.get(id);
  if (!one) throw new UsageError(`there is no case ${id}${near(id, cases)}`);
  if (!values.adapter) {
    const faiss = values.faiss ?? ENGINE;
    console.log(explanation(one, goldensOf(faiss), faiss).join('\n'));
    return 0;
  }
  try {
    const bench = await prepare({
      adapter: values.adapter,
      jobs: 1,
      limit: 30_000,
      sync: values.sync,
      validate: true,
      ...(values.faiss ? { faiss: values.faiss } : {}),
    });
    const [subject] = bench.subjects;
    console.log(explanation(one, bench.goldens, bench.faiss).join('\n'));
    const outcome = await subject!.run(one);
    await subject!.close();
    bench.clear();
    const { name, version } = subject!.about;
    console.log([`\n${name} ${version}: ${outcome.verdict}`, ...told(outcome)].join('\n'));
    return BAD.has(outcome.verdict) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(error.message);
    return 2;
  }
}

function explanation(one: Case, goldens: Goldens, faiss: string): string[] {
  const golden = goldens.of(one.id);
  const data = Object.entries(one.data).map(
    ([name, spec]) =>
      `  ${name} = ${typeof spec === 'string' ? spec : `${spec.make} numbers, ${spec.n} × ${spec.d}, seed ${spec.seed}`}`,
  );
  const steps = one.steps.map((step, at) => `  ${String(at + 1).padStart(2)}. ${sayStep(step)}`);
  const expected = Object.entries(one.expect).flatMap(([path, oracle]) => {
    const of = oracle.of ?? 'golden';
    const value = of === 'golden' ? goldens.value(one.id, path) : undefined;
    const known = value === undefined ? [] : [`      Python: ${shorten(value)}`];
    return [`  ${path}: ${sayOracle(oracle)}${of === 'golden' ? '' : `; the other side is ${sayValue(of)}`}`, ...known];
  });
  const errors = (golden?.errors ?? []).map(({ step, type, says }) => `  step ${step}: ${type}: ${says}`);
  const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', title, ...lines] : []);
  return [
    `${one.id}   (${one.level}, ${one.file})`,
    ...(one.about ? [one.about] : []),
    `needs ${one.needs.join(', ')}`,
    ...(one.python ? [`not for Python (${one.python.skip}): ${one.python.why}`] : []),
    ...part('data', data),
    ...part('steps', steps),
    ...part(`expected, by Python FAISS ${faiss}`, expected),
    ...part('errors that Python raised', errors),
    '',
    `alone: npx faiss-conformance run --adapter "…" --filter ${one.id}`,
  ];
}

const MOST = 20;

function shorten(value: unknown): string {
  const tensor = asTensor(value);
  if (!tensor) return show(value);
  const numbers = Array.from<number | bigint>(tensor.data.slice(0, MOST)).map((item) =>
    typeof item === 'number' ? Number(item.toPrecision(7)) : item,
  );
  const more = tensor.data.length > MOST ? ', …' : '';
  return `${tensor.kind} [${tensor.shape.join(', ')}] ${numbers.join(', ')}${more}`;
}

function told(outcome: Outcome): string[] {
  const shown = new Set((outcome.findings ?? []).map(({ path, fault }) => `${path}: ${fault}`));
  const plain = outcome.reasons.filter((reason) => !shown.has(reason)).map((reason) => `  ${reason}`);
  const findings = (outcome.findings ?? []).flatMap(({ path, fault, comparison, expected, actual }) => [
    `  ${path}: ${fault}`,
    ...(comparison ? drawText(comparison) : [`    expected ${expected ?? '?'}, got ${actual ?? 'nothing'}`]),
  ]);
  return [...plain, ...findings];
}

/** Ids that share the last part, for a mistyped one. */
function near(id: string, cases: ReadonlyMap<string, Case>): string {
  const last = id.split('/').at(-1)!;
  const found = [...cases.keys()].filter((other) => other.includes(last)).slice(0, 5);
  return found.length > 0 ? `; did you mean ${found.join(', ')}?` : '; `faiss-conformance list` names them all';
}
