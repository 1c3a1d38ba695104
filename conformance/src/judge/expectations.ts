import type { Case, Oracle } from '../cases/types.ts';
import type { Answers } from '../goldens/answers.ts';
import { Deviation } from '../interpret/interpret.ts';
import type { Scope } from '../interpret/scope.ts';
import { show } from '../oracles/exact.ts';
import { judge } from '../oracles/index.ts';
import { type Comparison, compareArrays } from './compare.ts';

/** One expectation that does not hold. */
export interface Finding {
  readonly path: string;
  readonly oracle: string;
  readonly fault: string;
  /** Both sides in a few words; arrays are in `comparison`. */
  readonly expected?: string;
  readonly actual?: string;
  readonly comparison?: Comparison;
}

/** Every expectation of a case that has run; what the binding did not give does not hold. */
export function judgeAll(one: Case, scope: Scope, goldens: Answers): Finding[] {
  return Object.entries(one.expect).flatMap(([path, oracle]) => {
    let fault: string | null;
    try {
      fault = judge(one, path, oracle, scope, goldens);
    } catch (error) {
      // Anything else is a broken case or a missing golden, of which the binding is innocent.
      if (!(error instanceof Deviation)) throw error;
      fault = error.message;
    }
    return fault === null
      ? []
      : [{ path, oracle: sayOracle(oracle), fault, ...sides(one, path, oracle, scope, goldens) }];
  });
}

/** An oracle as its case writes it, on one line. */
export function sayOracle({ oracle, evidence, python: _, ...rest }: Oracle): string {
  const details = Object.entries(rest).map(
    ([key, item]) => `${key} ${typeof item === 'object' ? JSON.stringify(item) : item}`,
  );
  return [oracle, ...details].join(', ') + (evidence ? ` (${evidence})` : '');
}

function sides(one: Case, path: string, oracle: Oracle, scope: Scope, goldens: Answers): Partial<Finding> {
  const attempt = (read: () => unknown) => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };
  const actual = attempt(() => scope.lookUp(path));
  const of = oracle.of ?? 'golden';
  const expected = attempt(() => (of === 'golden' ? goldens.value(one.id, path) : scope.value(of)));
  const comparison = compareArrays(actual, expected);
  return {
    ...(expected === undefined ? {} : { expected: show(expected) }),
    ...(actual === undefined ? {} : { actual: show(actual) }),
    ...(comparison ? { comparison } : {}),
  };
}
