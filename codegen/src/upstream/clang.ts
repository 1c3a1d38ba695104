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

/** Parts of FAISS that other machines or other compilers are needed for, and files that only headers include. */
const LEFT_OUT = /(^|\/)(gpu|python|cppcontrib|simdlib|code_distance)|-inl|fp16|avx|neon|sve|_arm|-arm/;

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

/** Throws with clang's own words when the headers do not compile: facts of half a tree would mislead. */
export async function parseHeaders(include: string, clang = process.env.FSDK_CLANG ?? 'clang++'): Promise<Node[]> {
  const source = publicHeaders(include)
    .map((path) => `#include <${path}>\n`)
    .join('');
  const args = ['-std=c++17', '-fopenmp', '-DFINTEGER=int', `-I${include}`, '-Xclang', '-ast-dump=json'];
  args.push('-Xclang', '-ast-dump-filter=faiss', '-fparse-all-comments', '-fsyntax-only', '-w', '-x', 'c++', '-');
  const child = spawn(clang, args, { stdio: ['pipe', 'pipe', 'pipe'] });
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
  child.stdin.end(source);
  if ((await ended) !== 0) throw new Error(`${clang} refuses FAISS's headers:\n${errors.slice(0, 2000)}`);
  return splitDocuments(Buffer.concat(chunks).toString('utf8')).map((text) => JSON.parse(text) as Node);
}

/** clang prints one JSON object after the other, each closed by a `}` in column one. */
function splitDocuments(text: string): string[] {
  return text
    .split(/^\}$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `${part}\n}`);
}
