import type { Case, Oracle } from '../cases/types.ts';
import { asTensor, Tensor } from '../data/tensor.ts';
import type { Answers } from '../goldens/answers.ts';
import { offers } from '../interpret/names.ts';
import type { Scope } from '../interpret/scope.ts';
import { exact, type Fault, ofClass } from './exact.ts';
import { padding, prefix, sorted } from './invariants.ts';
import { recall, ties } from './labels.ts';
import { close, ulp, within } from './numeric.ts';

/** Judges one expectation of a case that has run; null when it holds. */
export function judge(one: Case, path: string, oracle: Oracle, scope: Scope, goldens: Answers): Fault {
  if (oracle.oracle === 'exists') return exists(path, scope);
  let actual = scope.lookUp(path);
  const sides = [
    ...((oracle.of ?? 'golden') === 'golden' ? [path] : []),
    ...(oracle.distances ? [oracle.distances] : []),
  ];
  if (sides.some((side) => goldens.varies(one.id, side))) return null;
  const other = (at: string) => {
    const golden = goldens.value(one.id, at);
    if (golden === undefined) throw new Error(`no golden for ${one.id} ${at}; run \`npm run goldens\``);
    return golden;
  };
  const expected = () => {
    const of = oracle.of ?? 'golden';
    return of === 'golden' ? other(path) : scope.value(of);
  };
  switch (oracle.oracle) {
    case 'exact':
      return exact(actual, expected());
    case 'class':
      return ofClass(actual, expected());
    case 'ulp':
      return ulp(actual, expected(), oracle.n ?? 1);
    case 'close':
      return close(actual, expected(), oracle.abs, oracle.rel);
    case 'ties': {
      const distances = required(oracle.distances, 'ties needs distances');
      return ties({
        actual,
        expected: expected(),
        actualDistances: scope.lookUp(distances),
        expectedDistances: other(distances),
        abs: oracle.abs ?? 0,
        rel: oracle.rel ?? 0,
      });
    }
    case 'recall': {
      let wanted = expected();
      if (asTensor(wanted)?.shape.length === 1)
        wanted = shaped(wanted, rowLength(String(oracle.of), wanted, scope, oracle));
      return recall(actual, wanted, required(oracle.min, 'recall needs min'));
    }
    case 'sorted':
      return sorted(actual, rowLength(path, actual, scope, oracle), oracle.order ?? 'ascending');
    case 'padding':
      return padding(
        actual,
        scope.lookUp(required(oracle.labels, 'padding needs labels')),
        required(oracle.missing, 'padding needs missing'),
      );
    case 'prefix': {
      const of = required(oracle.of, 'prefix needs of') as string;
      const shorter = scope.lookUp(of);
      return prefix(actual, rowLength(path, actual, scope, oracle), shorter, rowLength(of, shorter, scope));
    }
    case 'range':
      if (typeof actual === 'bigint') actual = Number(actual);
      return within(actual, oracle.min, oracle.max);
  }
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(what);
  return value;
}

function shaped(value: unknown, width: number): unknown {
  const tensor = asTensor(value)!;
  return new Tensor(tensor.kind, [tensor.data.length / width, width], tensor.data);
}

/** Numbers in a row of `r.labels`: said by the oracle, by the array's shape, or by the result's k. */
function rowLength(path: string, value: unknown, scope: Scope, oracle?: Oracle): number {
  if (oracle?.n !== undefined) return oracle.n;
  const tensor = asTensor(value);
  if (tensor && tensor.shape.length > 1) return tensor.width;
  const holder = path.includes('.') ? scope.lookUp(path.slice(0, path.lastIndexOf('.'))) : undefined;
  const k = (holder as { k?: unknown } | undefined)?.k;
  if (typeof k === 'number') return k;
  throw new Error(`the row length of ${path} is unknown; give n`);
}

function exists(path: string, scope: Scope): Fault {
  const head = path.split('.')[0]!;
  if (!scope.variables.has(head)) return offers(scope.api, path) ? null : `${path} is not offered`;
  try {
    return scope.lookUp(path) === undefined ? `${path} is undefined` : null;
  } catch (error) {
    return (error as Error).message;
  }
}
