/** Runs clang over FAISS's public headers and gives its syntax tree, namespace block by namespace block. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A node of clang's `-ast-dump=json`; only the parts that facts are made of. */
export interface Node {
  readonly id?: string;
  readonly kind: string;
  readonly name?: string;
  readonly loc?: Location;
  readonly type?: { readonly qualType: string; readonly desugaredQualType?: string };
  readonly inner?: readonly Node[];
  readonly bases?: readonly { readonly access: string; readonly type: { readonly qualType: string } }[];
  readonly completeDefinition?: boolean;
  readonly tagUsed?: string;
  readonly access?: string;
  readonly virtual?: boolean;
  readonly pure?: boolean;
  readonly storageClass?: string;
  readonly isImplicit?: boolean;
  readonly explicitlyDeleted?: boolean;
  readonly value?: string | boolean;
  readonly opcode?: string;
  readonly castKind?: string;
  readonly text?: string;
  readonly init?: string;
  readonly referencedDecl?: { readonly kind: string; readonly name?: string };
}

interface Location {
  readonly file?: string;
  readonly line?: number;
  readonly expansionLoc?: Location;
  readonly spellingLoc?: Location;
}

/** Parts of FAISS that other machines, compilers or libraries are needed for, and files that only headers include. */
const LEFT_OUT = /(^|\/)(gpu|svs|python|cppcontrib|simdlib|(pq_)?code_distance)|-inl|fp16|avx|neon|sve|_arm|-arm/;

/** `faiss/Index.h` and so on, sorted, as `#include` names them. */
export function publicHeaders(include: string): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(include, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (LEFT_OUT.test(posix.relative('faiss', path))) return [];
      return entry.isDirectory() ? walk(path) : entry.name.endsWith('.h') ? [path] : [];
    });
  return walk('faiss').sort();
}

/**
 * Throws with clang's own words when the headers do not compile: facts of half a tree would mislead. Only headers of
 * inner folders (`faiss/impl/fast_scan/…`) may want to be included from a place that is prepared for them; they are
 * left out then.
 */
export async function parseHeaders(include: string, clang = process.env.FSDK_CLANG ?? 'clang++'): Promise<Node[]> {
  let paths = publicHeaders(include);
  for (;;) {
    const { dump, errors } = await dumpOf(paths, include, clang);
    if (errors === '') return splitDocuments(dump).map((text) => JSON.parse(text) as Node);
    // Others may fail for what those brought along, so these go first.
    const refused = refusedHeaders(errors, paths).filter((path) => path.split('/').length > 3);
    if (refused.length === 0) throw new Error(`${clang} refuses FAISS's headers:\n${errors.slice(0, 2000)}`);
    paths = paths.filter((path) => !refused.includes(path));
  }
}

/** Those whose `#include`, one on each line of the input, led to an error. */
function refusedHeaders(errors: string, paths: readonly string[]): string[] {
  const lines = [...errors.matchAll(/^In file included from <stdin>:(\d+):/gm)].map((match) => Number(match[1]));
  return [...new Set(lines)].map((line) => paths[line - 1]!);
}

async function dumpOf(
  paths: readonly string[],
  include: string,
  clang: string,
): Promise<{ dump: string; errors: string }> {
  const args = ['-std=c++17', '-fopenmp', '-DFINTEGER=int', `-I${include}`, '-Xclang', '-ast-dump=json'];
  args.push('-Xclang', '-ast-dump-filter=faiss', '-fparse-all-comments', '-fsyntax-only', '-w', '-ferror-limit=0');
  const child = spawn(clang, [...args, '-x', 'c++', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', (error) =>
      reject(new Error(`${clang} does not start (${error.message}); run \`npm run bootstrap\`, or set FSDK_CLANG`)),
    );
    child.on('close', (code) => resolve(code ?? 1));
  });
  child.stdin.end(paths.map((path) => `#include <${path}>\n`).join(''));
  const status = await ended;
  return { dump: Buffer.concat(chunks).toString('utf8'), errors: status === 0 ? '' : errors || `status ${status}` };
}

/** clang prints one JSON object after the other, each closed by a `}` in column one. */
function splitDocuments(text: string): string[] {
  return text
    .split(/^\}$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `${part}\n}`);
}
