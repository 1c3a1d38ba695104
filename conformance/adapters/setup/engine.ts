import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, REPOSITORY, type Say, workshop } from './workshop.ts';

/** The FAISS that this SDK is built on; foreign bindings are compiled against the same, so that they can be compared. */
export interface EngineFacts {
  readonly faissVersion: string;
  readonly flags: readonly string[];
  readonly includeDirs: readonly string[];
  readonly link: readonly string[];
  readonly cxx: string;
  readonly key: string;
}

let found: EngineFacts | undefined;

export function engineFacts(say: Say): EngineFacts {
  if (!found) {
    say('finding the engine (FAISS is compiled if this user has none yet)');
    const text = execFileSync(process.execPath, [join(REPOSITORY, 'runtimes/engine/engine.mjs'), '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    found = JSON.parse(text) as EngineFacts;
  }
  return found;
}

/** FAISS's own source, whose c_api/ the engine does not install. */
export function faissSource(): string {
  if (process.env.FAISS_SOURCE_DIR) return process.env.FAISS_SOURCE_DIR;
  const args = ['metadata', '--locked', '--format-version', '1', '--manifest-path', 'runtimes/engine/Cargo.toml'];
  const text = execFileSync('cargo', args, {
    cwd: REPOSITORY,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
  });
  const { packages } = JSON.parse(text) as { packages: { name: string; manifest_path: string }[] };
  const crate = packages.find(({ name }) => name === 'faiss-sys');
  if (!crate) throw new Error('runtimes/engine/Cargo.toml does not bring faiss-sys');
  return join(dirname(crate.manifest_path), 'faiss');
}

/** A libfaiss_c.so with FAISS's C API over the engine, and the include folder that has faiss/c_api. */
export interface CApi {
  readonly folder: string;
  readonly include: string;
}

/**
 * @param extensions C++ file with further C functions, and the folder of their headers; these may use
 *   the error handling of FAISS's C API.
 */
export async function cApi(say: Say, name: string, extensions?: { file: string; include: string }): Promise<CApi> {
  const engine = engineFacts(say);
  const parts = [engine.key, ...(extensions ? [extensions.file, extensions.include] : [])];
  const folder = await workshop(`c-api-${name}`, parts, async (into) => {
    say(`compiling FAISS's C API for ${name}`);
    const source = join(faissSource(), 'c_api');
    const include = join(into, 'include');
    mkdirSync(join(include, 'faiss'), { recursive: true });
    symlinkSync(source, join(include, 'faiss', 'c_api'));
    const below = ['.', 'impl', 'utils'].flatMap((part) =>
      readdirSync(join(source, part)).map((file) => join(source, part, file)),
    );
    const files = [...below.filter((file) => file.endsWith('.cpp')), ...(extensions ? [extensions.file] : [])];
    const paths = [...(extensions ? [extensions.include] : []), include, ...engine.includeDirs].map(
      (path) => `-I${path}`,
    );
    const objects: string[] = [];
    for (const file of files) {
      const object = join(into, `${objects.length}.o`);
      await build(
        engine.cxx,
        ['-O2', '-DNDEBUG', '-fPIC', '-std=c++17', ...engine.flags, ...paths, '-c', file, '-o', object],
        into,
      );
      objects.push(object);
    }
    await build(engine.cxx, ['-shared', '-o', 'libfaiss_c.so', ...objects, ...engine.link], into);
    if (!existsSync(join(into, 'libfaiss_c.so'))) throw new Error('the linker left no libfaiss_c.so');
  });
  return { folder, include: join(folder, 'include') };
}
