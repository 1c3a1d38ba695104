import { DIRECTIONS } from '../../../../generated/wasm/directions.ts';
import type { Heap } from '../heap.ts';
import type { FaissModule } from '../module.ts';

/** How one operation is called: docs/contracts.md, section 3. */
export interface Signature {
  readonly display: string;
  /** One letter per argument. */
  readonly inputs: string;
  /** One letter per result. */
  readonly results: string;
  /** `-`, `o` or `x` per argument: whether its array is read, written, or both. */
  readonly directions: string;
  /** Where the results begin. */
  readonly inputSlots: number;
  readonly slots: number;
}

/** Strings and arrays take two slots: address and length. */
export function isWide(letter: string): boolean {
  return !'hiIfb'.includes(letter);
}

/** sizeof(fsdk_op): five pointers. */
const ROW = 20;

/** Signatures by operation number, read from the module when they are first asked for. */
export function signatures(module: FaissModule, heap: Heap): (op: number) => Signature | undefined {
  const counter = heap.allocate(4);
  const table = module._fsdk_ops(counter) >>> 0;
  heap.refresh();
  const count = heap.u32[counter >>> 2]!;
  heap.free(counter);
  const known: (Signature | undefined)[] = new Array(count);
  return (op) => {
    if (!(op >= 0 && op < count)) return undefined;
    known[op] ??= read(heap, table + op * ROW, op);
    return known[op];
  };
}

function read(heap: Heap, row: number, op: number): Signature {
  const display = heap.text(heap.u32[(row >>> 2) + 1]!);
  const [inputs = '', results = ''] = heap.text(heap.u32[(row >>> 2) + 2]!).split('>');
  const inputSlots = [...inputs].reduce((slots, letter) => slots + (isWide(letter) ? 2 : 1), 0);
  const directions = DIRECTIONS[op] ?? '-'.repeat(inputs.length);
  return { display, inputs, results, directions, inputSlots, slots: inputSlots + results.length };
}
