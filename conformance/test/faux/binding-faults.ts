/**
 * Faults of a binding, put into the real runtime of this process. Each is what a hand-written
 * binding gets wrong in practice; the suite must catch every one, at the level that names it.
 */
import type { Api } from '../../src/index.ts';

type Found = { distances: Float32Array; labels: BigInt64Array; k: number };
type Method = (this: Self, ...args: unknown[]) => unknown;
type Self = Record<string, unknown> & { d: number };
/** Given the original and the call, a wrong answer. */
type Wrong = (original: Method, self: Self, args: unknown[]) => unknown;

/** Replaces a method, in both of its forms, in every class that has it. */
function replace(api: Api, name: string, wrong: Wrong): void {
  for (const Class of Object.values(api)) {
    const prototype = (Class as { prototype?: object } | null)?.prototype;
    for (const key of [name, `${name}Sync`]) {
      const original = prototype && Object.getOwnPropertyDescriptor(prototype, key)?.value;
      if (typeof original !== 'function') continue;
      Object.defineProperty(prototype, key, {
        configurable: true,
        writable: true,
        value(this: Self, ...args: unknown[]) {
          return wrong(original, this, args);
        },
      });
    }
  }
}

/** Changes what searches give back, whichever form they have. */
function afterSearch(api: Api, change: (found: Found) => Found): void {
  replace(api, 'search', (original, self, args) => {
    const result = original.apply(self, args);
    return result instanceof Promise ? result.then(change) : change(result as Found);
  });
}

const floats = (x: unknown): x is Float32Array => x instanceof Float32Array;

function withoutLastRow(x: unknown, d: number): unknown {
  return floats(x) && x.length > d ? x.subarray(0, x.length - d) : x;
}

function rowsReversed(x: Float32Array, d: number): Float32Array {
  const rows = Array.from({ length: x.length / d }, (_, row) => x.subarray(row * d, (row + 1) * d)).reverse();
  const out = new Float32Array(x.length);
  rows.forEach((row, at) => {
    out.set(row, at * d);
  });
  return out;
}

function constructorOf(api: Record<string, unknown>, name: string, change: (args: unknown[]) => unknown[]): void {
  const Class = api[name] as new (...args: unknown[]) => object;
  api[name] = new Proxy(Class, {
    construct: (target, args, newTarget) => Reflect.construct(target, change(args), newTarget),
  });
}

export const BINDING_FAULTS: Readonly<Record<string, (api: Record<string, unknown>) => void>> = {
  'always-wrong': (api) => afterSearch(api, (found) => ({ ...found, labels: found.labels.fill(7n), k: found.k })),
  'label-off-by-one': (api) =>
    afterSearch(api, (found) => {
      found.labels.forEach((label, i) => {
        if (label >= 0n) found.labels[i] = label + 1n;
      });
      return found;
    }),
  'drops-last-row': (api) =>
    replace(api, 'search', (original, self, [x, ...rest]) => original.call(self, withoutLastRow(x, self.d), ...rest)),
  'ignores-nprobe': (api) =>
    replace(api, 'search', (original, self, args) => {
      // The field reads back as it was set; it is the search that looks elsewhere.
      if ('nprobe' in self) self.nprobe = 1;
      return original.apply(self, args);
    }),
  'ignores-selector': (api) => replace(api, 'search', (original, self, [x, k]) => original.call(self, x, k)),
  'wrong-metric': (api) => constructorOf(api, 'IndexFlat', ([d]) => [d]),
  'float64-rounding': (api) =>
    afterSearch(api, (found) => {
      found.distances.forEach((distance, i) => {
        found.distances[i] = distance * (1 + 2 ** -22);
      });
      return found;
    }),
  'swaps-add-order': (api) =>
    replace(api, 'add', (original, self, [x, ...rest]) =>
      original.call(self, floats(x) ? rowsReversed(x, self.d) : x, ...rest),
    ),
  'loses-ids': (api) =>
    replace(api, 'addWithIds', (original, self, [x, ids, ...rest]) =>
      original.call(
        self,
        x,
        BigInt64Array.from(ids as BigInt64Array, (id) => BigInt(Number(id))),
        ...rest,
      ),
    ),
  'adds-only-once': (api) => {
    const seen = new WeakSet<object>();
    replace(api, 'add', (original, self, args) => {
      if (seen.has(self)) return undefined;
      seen.add(self);
      return original.apply(self, args);
    });
  },
};
