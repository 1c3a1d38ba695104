import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, cacheRoot } from './cache.ts';
import { buildRecipe, compile } from './compile.ts';
import { installed } from './installed.ts';
import { keyOf } from './key.ts';
import { flagsOf, type Level, levelsOf, roundingFlags } from './levels.ts';
import { preparation } from './prepare.ts';
import { say } from './run.ts';
import { fortranShim } from './shim.ts';
import { origin } from './source.ts';
import { openblas, toolchain } from './toolchain.ts';

/** A FAISS to compile against and link with. Paths are absolute. */
export interface Engine {
  readonly faissVersion: string;
  readonly origin: 'installed' | 'source' | 'crate';
  readonly level: Level;
  /** Compiler flags that code including FAISS's headers must have too: SIMD level, OpenMP, FINTEGER. */
  readonly flags: readonly string[];
  readonly includeDirs: readonly string[];
  /** FAISS's library. */
  readonly library: string;
  /** Everything to link after our objects, in order: FAISS, BLAS, system libraries. */
  readonly link: readonly string[];
  readonly blas: string | null;
  readonly cxx: string;
  readonly compiler: string;
  /** Changes when anything above changes in content. */
  readonly key: string;
}

/** Builds (or finds in the cache, or where FAISS_ROOT says) FAISS at a SIMD level. */
export async function engine(level: Level, env: NodeJS.ProcessEnv = process.env): Promise<Engine> {
  if (!levelsOf(process.arch).includes(level)) {
    throw new Error(`FAISS has no level ${level} on ${process.arch}; it has ${levelsOf(process.arch).join(', ')}`);
  }
  const from = origin(env);
  const tools = toolchain(env);
  const rounding = roundingFlags(tools.compiler);
  const flags = [...flagsOf(level), ...rounding, '-fopenmp', '-DFINTEGER=int'];
  if (from.kind === 'installed') {
    const found = installed(from.root, level, flags, tools, env);
    return found.blas === null ? found : { ...found, link: withShim(found.link, await fortranShim(tools, env)) };
  }

  const blas = openblas(env);
  const key = keyOf([
    from.identity,
    level,
    tools.compiler,
    buildRecipe(level, '', '', rounding).join(' '),
    preparation(),
  ]);
  const root = join(cacheRoot(env), 'engine');
  const folder = await cached(root, `faiss-${level}-${key}`, say, (into) =>
    compile({
      level,
      source: from.folder(),
      cxx: tools.cxx,
      rounding,
      scratch: join(root, `building-${level}-${key}`),
      into,
    }),
  );
  const { faissVersion } = JSON.parse(readFileSync(join(folder, 'engine.json'), 'utf8')) as { faissVersion: string };
  const library = join(folder, 'lib/libfaiss.a');
  return {
    faissVersion,
    origin: from.kind,
    level,
    flags,
    includeDirs: [join(folder, 'include')],
    library,
    link: [library, blas, await fortranShim(tools, env), '-fopenmp', '-lpthread', '-lm', '-ldl'],
    blas,
    ...tools,
    key: keyOf([key, blas, ...flags]),
  };
}

/** The shim goes right after FAISS and BLAS, before the system libraries. */
function withShim(link: readonly string[], shim: string): string[] {
  return [...link.slice(0, 2), shim, ...link.slice(2)];
}
