/**
 * How many threads the engine shall have: `'auto'` (as many as the machine has processors, up to 16, where threads can
 * share memory, else one), `'single'` (the build with one thread), or a number, which is that number or an error.
 */
export type Threads = 'auto' | 'single' | number;

/** Above this a region ends later than the threads begin it. */
const MOST_BY_ITSELF = 16;
/** More than any machine gains from, and each costs some megabytes. */
const MOST = 256;

/** What decides, apart from asking for it, so that every choice can be tested. */
export interface Surroundings {
  /** Why threads cannot share memory here; null when they can. */
  readonly apart: string | null;
  readonly processors: number;
  /** Only the build with one thread can be found. */
  readonly alone: boolean;
  /** Node, where everything was tried with threads; not Bun and Deno, which take its place. */
  readonly tried: boolean;
}

/**
 * The number of threads that the engine starts with; 1 stands for the build with one.
 *
 * @param by Who asks, for messages.
 * @throws Error when a number is asked for that cannot be had.
 */
export function decide(wish: Threads, by: string, where: Surroundings): number {
  if (wish === 'single' || wish === 1) return 1;
  if (wish === 'auto') {
    const able = where.apart === null && where.tried && !where.alone;
    return able ? Math.max(1, Math.min(where.processors, MOST_BY_ITSELF)) : 1;
  }
  if (where.apart !== null) throw new Error(`${by} cannot be had: ${where.apart}`);
  if (where.alone) {
    throw new Error(
      `${by} cannot be had: the module with threads is not where the other is. Say where its files lie with locate({ threadedWasm, thread }) of '@faiss-sdk/wasm/locate'.`,
    );
  }
  return wish;
}

/** A wish as it was written, in a program or in the environment. */
export function checkedWish(wish: unknown, name: string): Threads {
  if (wish === 'auto' || wish === 'single') return wish;
  if (typeof wish === 'number' && Number.isInteger(wish) && wish >= 1 && wish <= MOST) return wish;
  throw new TypeError(
    `${name} is ${typeof wish === 'string' ? JSON.stringify(wish) : String(wish)}: expected 'auto', 'single' or an integer from 1 to ${MOST}.`,
  );
}

/** What Node's environment asks for; `FAISS_SDK_THREADS` comes before `OMP_NUM_THREADS`, which others read as well. */
export function wishOf(env: Readonly<Record<string, string | undefined>>): { wish: Threads; by: string } {
  const { FAISS_SDK_THREADS: own = '', OMP_NUM_THREADS: openmp = '' } = env;
  if (own !== '') {
    const wish = checkedWish(/^\d+$/.test(own) ? Number(own) : own, 'FAISS_SDK_THREADS');
    return { wish, by: `FAISS_SDK_THREADS=${own}` };
  }
  // It may hold more than a number, for other programs.
  const count = /^\d+$/.test(openmp) ? Math.min(Number(openmp), MOST) : 0;
  return { wish: count > 0 ? count : 'auto', by: count > 0 ? `OMP_NUM_THREADS=${openmp}` : 'nobody' };
}
