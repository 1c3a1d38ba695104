import { isTypedArray } from '../arrays/kinds.ts';
import { FaissError, operationOf } from '../errors/faiss-error.ts';
import { currentRuntime } from '../runtime.ts';
import type { Call } from './call.ts';
import { Reporter, type Watch } from './progress.ts';

/**
 * Rows of one part. FAISS hands BLAS its queries in blocks of 4096, so parts of that many give BLAS the same blocks as
 * one call would, and every distance the same bits.
 */
const ROWS = 4096;

/** How often a call that runs as a whole is asked how far it is, in milliseconds. */
const ASK_EVERY = 100;

/** Whether a watched call is done in parts. Asked when its turn has come: only then does its object stand still. */
export function isDivided(watch: Watch, args: readonly unknown[]): boolean {
  return watch.unit === 'vectors' && (watch.alone || currentRuntime().divisible(args[0] as number));
}

/**
 * Runs a call part after part. For the order of operations it is one call: nothing gets in between.
 *
 * The signal ends it between two parts. A change that ends so is no broken one: the parts that are done are there, as
 * after a shorter call, and the error says how many rows they are.
 */
export async function runInParts(
  call: Call<unknown>,
  watch: Watch,
  args: readonly unknown[],
  token: number | null,
): Promise<unknown> {
  const { rows } = watch;
  const reporter = new Reporter(watch);
  let done = 0;
  let raw: unknown;
  do {
    if (done > 0 && call.signal?.aborted) throw stopped(call, done, rows);
    // The last part takes what is left over: FAISS has other kernels for a handful of rows, which round differently.
    const end = rows - done < 2 * ROWS ? rows : done + ROWS;
    try {
      raw = await currentRuntime().submit(call.op, part(args, watch, done, end), token);
    } catch (error) {
      throw call.effect === 'write' && done > 0 ? failed(error, done, rows) : error;
    }
    done = end;
    if (done < rows) reporter.at(done, rows);
  } while (done < rows);
  reporter.end(rows);
  return raw;
}

/** Runs a call as a whole and asks the engine now and then what it has counted. */
export async function runCounted(
  call: Call<unknown>,
  watch: Watch,
  args: readonly unknown[],
  token: number,
): Promise<unknown> {
  const runtime = currentRuntime();
  const reporter = new Reporter(watch);
  runtime.count(token, watch.unit === 'vectors' ? 1 : 2);
  const timer = setInterval(() => {
    const [done, planned] = runtime.progress(token);
    const total = watch.unit === 'vectors' ? watch.rows : planned;
    if (done > 0 && done < total) reporter.at(done, total);
  }, ASK_EVERY);
  let raw: unknown;
  try {
    raw = await runtime.submit(call.op, args, token);
  } finally {
    clearInterval(timer);
  }
  const [done, planned] = runtime.progress(token);
  reporter.end(watch.unit === 'vectors' ? watch.rows : planned > 0 ? planned : done);
  return raw;
}

type Rows = { readonly length: number; subarray(from: number, to: number): unknown };

/** The arguments of one part: views of the same memory, no copies. */
function part(args: readonly unknown[], watch: Watch, from: number, to: number): readonly unknown[] {
  if (to - from === watch.rows) return args;
  const out = [...args];
  for (const place of watch.arrays) {
    const array = args[place];
    if (!isTypedArray(array)) continue;
    const width = (array as unknown as Rows).length / watch.rows;
    out[place] = (array as unknown as Rows).subarray(from * width, to * width);
  }
  return out;
}

function stopped(call: Call<unknown>, done: number, rows: number): FaissError {
  const left =
    call.effect === 'write' ? `the first ${done} are in, and the object can be used.` : 'nothing has changed.';
  return new FaissError(
    'ABORTED',
    `${call.name} was aborted after ${done} of ${rows} vectors: ${left}`,
    operationOf(call.name),
  );
}

/** The failure of a later part, with what the earlier ones have left. */
function failed(error: unknown, done: number, rows: number): unknown {
  if (!(error instanceof FaissError)) return error;
  error.message = `${error.message} The ${done} vectors before that, of ${rows}, are in.`;
  return error;
}
