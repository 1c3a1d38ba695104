import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, hashFiles } from './key.ts';
import { output, say } from './run.ts';

const HERE = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where FAISS comes from. `folder()` is only called when something must be compiled or copied. */
export type Origin =
  | { readonly kind: 'installed'; readonly root: string }
  | {
      readonly kind: 'source' | 'crate';
      /** Names the source by content: the crate's checksum, or a hash of the files. */
      readonly identity: string;
      /** Folder with FAISS's top CMakeLists.txt. */
      readonly folder: () => string;
    };

/** First of: FAISS_ROOT (installed), FAISS_SOURCE_DIR (a source tree), the crate pinned by Cargo.lock. */
export function origin(env: NodeJS.ProcessEnv = process.env): Origin {
  if (env.FAISS_ROOT) return { kind: 'installed', root: resolve(env.FAISS_ROOT) };
  if (env.FAISS_SOURCE_DIR) {
    const folder = resolve(env.FAISS_SOURCE_DIR);
    if (!existsSync(join(folder, 'faiss/Index.h'))) {
      throw new Error(`FAISS_SOURCE_DIR=${folder} holds no faiss/Index.h; give the top folder of a FAISS source tree`);
    }
    return { kind: 'source', identity: hashSource(folder), folder: () => folder };
  }
  return {
    kind: 'crate',
    identity: pinnedChecksum(readFileSync(join(HERE, 'Cargo.lock'), 'utf8')),
    folder: fetchCrate,
  };
}

/** SHA-256 of the faiss-sys package in Cargo.lock. */
export function pinnedChecksum(lock: string): string {
  const found = /name = "faiss-sys"[^[]*?checksum = "([0-9a-f]{64})"/.exec(lock)?.[1];
  if (!found) throw new Error('runtimes/engine/Cargo.lock pins no checksum for faiss-sys; run `cargo update` there');
  return found;
}

function hashSource(folder: string): string {
  const files = filesBelow(
    folder,
    (path) => /^(CMakeLists\.txt|cmake\/|faiss\/)/.test(path) && /\.(h|cpp|c|txt|cmake|in)$/.test(path),
  );
  return hashFiles(folder, files);
}

/** Lets cargo fetch the pinned crate (it checks the checksum) and says where its FAISS source lies. */
function fetchCrate(): string {
  const cwd = HERE;
  if (output('cargo', ['--version']) === null) {
    throw new Error(
      'cargo is needed to fetch the pinned FAISS source; run `npm run bootstrap`, or set FAISS_SOURCE_DIR to a FAISS 1.12.0 source tree',
    );
  }
  const metadata = (more: string[]) =>
    output('cargo', ['metadata', '--locked', '--format-version', '1', ...more], {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  let text = metadata(['--offline']);
  let folder = text === null ? null : sourceIn(text);
  if (folder === null) {
    say('  fetching the FAISS source with cargo');
    if (output('cargo', ['fetch', '--locked'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] }) === null) {
      throw new Error('`cargo fetch --locked` failed in runtimes/engine (see above); is the crate registry reachable?');
    }
    text = metadata([]);
    folder = text === null ? null : sourceIn(text);
  }
  if (folder === null)
    throw new Error(
      'cargo fetched faiss-sys, but its faiss/ folder is missing; run `cargo fetch --locked` in runtimes/engine',
    );
  return folder;
}

function sourceIn(metadata: string): string | null {
  const { packages } = JSON.parse(metadata) as { packages: { name: string; manifest_path: string }[] };
  const crate = packages.find(({ name }) => name === 'faiss-sys');
  const folder = crate ? join(dirname(crate.manifest_path), 'faiss') : '';
  return crate && existsSync(join(folder, 'faiss/Index.h')) ? folder : null;
}

/** The C++ that the headers of this release are written in. */
export function standardOf(faissVersion: string): 17 | 20 {
  const [major = 0, minor = 0] = faissVersion.split('.').map(Number);
  return major > 1 || minor >= 14 ? 20 : 17;
}

/** Version that FAISS's own header states. */
export function versionOf(includeDir: string): string {
  const header = readFileSync(join(includeDir, 'faiss/Index.h'), 'utf8');
  const part = (name: string) => new RegExp(`#define FAISS_VERSION_${name} (\\d+)`).exec(header)?.[1] ?? '0';
  return `${part('MAJOR')}.${part('MINOR')}.${part('PATCH')}`;
}
