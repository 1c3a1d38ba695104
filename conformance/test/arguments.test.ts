/** Of two equal arguments nobody sees that a binding swapped them, or passed one of them twice. */
import { expect, it } from 'vitest';
import type { Case, Step, ValueSpec } from '../src/cases/types.ts';
import { asTensor } from '../src/data/tensor.ts';
import { DataSets, loadCases, ROOTS } from '../src/index.ts';
import { NO_FILES } from '../src/interpret/files.ts';
import { Scope } from '../src/interpret/scope.ts';

const data = new DataSets();

/** Pairs of arguments of one call that are the same numbers, as `case: call i = j`. */
function twins(one: Case): string[] {
  const scope = new Scope({}, NO_FILES);
  for (const [name, spec] of Object.entries(one.data)) scope.variables.set(name, data.get(spec));
  const found: string[] = [];
  const look = (step: Step): void => {
    step.together?.forEach(look);
    if (step.let) scope.variables.set(step.let, numbers(step.be!, scope));
    // A call that is refused gives no answer that the other argument could change.
    if (step.raises || !step.args) return;
    const texts = step.args.map((spec) => text(spec, scope));
    texts.forEach((written, i) => {
      const j = written === null ? -1 : texts.indexOf(written, i + 1);
      if (j > 0) found.push(`${one.id}: ${step.call ?? step.function ?? step.new} ${i} = ${j}`);
    });
  };
  one.steps.forEach(look);
  return found;
}

/** What the case itself holds; what a binding answers is not known here. */
function numbers(spec: ValueSpec, scope: Scope) {
  try {
    return asTensor(scope.value(spec));
  } catch {
    return undefined;
  }
}

function text(spec: ValueSpec, scope: Scope): string | null {
  const tensor = typeof spec === 'string' || typeof spec === 'object' ? numbers(spec, scope) : undefined;
  return tensor ? `${tensor.kind} ${Array.from<number | bigint>(tensor.data)}` : null;
}

it('finds arrays that are equal', () => {
  const [id, one] = [...loadCases()].find(([id]) => id === 'functions/fvec-sub/answer')!;
  const same = { ...one, data: { in_a: one.data.in_a!, in_b: one.data.in_a! } };
  expect(twins(same)).toEqual([`${id}: fvec_sub 0 = 1`]);
});

it('generated cases give no call the same array twice', () => {
  const generated = loadCases(ROOTS.filter(({ label }) => label === 'generated'));
  expect(generated.size).toBeGreaterThan(5_000);
  expect([...generated.values()].flatMap(twins)).toEqual([]);
});
