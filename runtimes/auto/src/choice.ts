/** Which runtime to load, apart from loading it, so that every choice can be tested. */
export type RuntimeName = 'native' | 'wasm';

export interface Wish {
  /** The only runtime that will do; null lets the machine decide. */
  readonly runtime: RuntimeName | null;
  /** Who asked, for messages. */
  readonly by: string;
}

const NAMES: readonly string[] = ['native', 'wasm'] satisfies readonly RuntimeName[];

/**
 * What the program or its surroundings ask for.
 *
 * @param option Of `load()`; stronger than the environment.
 * @param env `FAISS_SDK_RUNTIME`, and `FAISS_SDK_SIMD`: who names a SIMD level means the native engine, and wants to be
 *   told when it is not there.
 */
export function wish(option: unknown, env: Readonly<Record<string, string | undefined>>): Wish {
  const { FAISS_SDK_RUNTIME: named = '', FAISS_SDK_SIMD: level = '' } = env;
  if (option !== undefined)
    return { runtime: checked(option, 'load({ runtime })'), by: `load({ runtime: '${option}' })` };
  if (named !== '') return { runtime: checked(named, 'FAISS_SDK_RUNTIME'), by: `FAISS_SDK_RUNTIME=${named}` };
  if (level !== '') return { runtime: 'native', by: `FAISS_SDK_SIMD=${level}` };
  return { runtime: null, by: 'nobody' };
}

function checked(name: unknown, where: string): RuntimeName {
  if (typeof name === 'string' && NAMES.includes(name)) return name as RuntimeName;
  throw new Error(
    `${where} is ${JSON.stringify(name)}: expected 'native' or 'wasm', or nothing to let the machine decide.`,
  );
}

/** The error for a native engine that was asked for and is not there. */
export function refused(by: string, reason: string, cause?: unknown): Error {
  return new Error(
    `${by} asks for the native FAISS, which cannot be loaded here: ${reason}\nWithout that wish, or with FAISS_SDK_RUNTIME=wasm, the WebAssembly runtime is loaded.`,
    { cause },
  );
}
