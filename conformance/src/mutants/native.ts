import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CONFORMANCE } from '../folders.ts';
import { execute } from '../goldens/python.ts';

/** What `runtimes/engine/engine.mjs --json` says of the FAISS of this machine. */
interface Engine {
  readonly level: string;
  readonly library: string;
  readonly flags: readonly string[];
  readonly includeDirs: readonly string[];
  readonly link: readonly string[];
  readonly cxx: string;
}

/**
 * Compiles the addon of a scratch copy: all of it once, without optimization, which is several minutes; after that what a
 * change of one file touches. The answer brings it up to date and returns the SIMD level that it is made for.
 */
export async function nativeBuild(copy: string, say: (line: string) => void): Promise<() => Promise<string>> {
  const root = join(CONFORMANCE, '..');
  const text = execFileSync(process.execPath, [join(root, 'runtimes/engine/engine.mjs'), '--json'], {
    encoding: 'utf8',
  });
  const engine = JSON.parse(text) as Engine;
  const home = join(copy, 'runtimes', 'node-native');
  // Until now a link to the checkout's own addon.
  rmSync(join(home, 'build'), { recursive: true, force: true });
  const tree = join(home, 'build', 'tree');
  const place = join(home, 'build', `${process.platform}-${process.arch}-${engine.level}`);
  mkdirSync(place, { recursive: true });
  const defines = {
    CMAKE_CXX_COMPILER: engine.cxx,
    FSDK_FLAGS: [...engine.flags, '-O0'].join(';'),
    FSDK_INCLUDE: engine.includeDirs.join(';'),
    FSDK_LINK: engine.link.join(';'),
    FSDK_STATIC_RUNTIME: engine.library.endsWith('.a') ? 'ON' : 'OFF',
  };
  const cmake = (command: string, ...more: string[]) => {
    const tool = createRequire(import.meta.url).resolve('cmake-js/bin/cmake-js');
    const args = [tool, command, '--directory', home, '--out', tree, '--generator', 'Ninja', '--log-level', 'warn'];
    return execute(process.execPath, [...args, ...more], () => {});
  };
  const build = async () => {
    await cmake('build', '--parallel', String(availableParallelism()));
    const made = join(place, 'faiss.node');
    rmSync(made, { force: true });
    copyFileSync(join(tree, 'Release', 'faiss.node'), made);
    return engine.level;
  };
  say('compiling the addon for faults in C++');
  await cmake('configure', ...Object.entries(defines).map(([name, value]) => `--CD${name}=${value}`));
  await build();
  return build;
}
