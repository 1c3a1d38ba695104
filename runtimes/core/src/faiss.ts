import { lineageOf } from './objects/class-table.ts';
import { currentRuntime, type Runtime } from './runtime.ts';

/** Release in which a name appeared, or `since..until` when FAISS has dropped it again (`until` is the first without). */
export type SupportTable = Readonly<Record<string, string>>;

const supported = new Map<string, string>();
let expected: { readonly abi: number; readonly hash: string } | null = null;

/** Registers the names of the schema with their releases. Generated code calls it once, when it loads. */
export function registerSupports(table: SupportTable): void {
  for (const [name, releases] of Object.entries(table)) supported.set(name, releases);
}

/** States which C ABI and schema the generated classes were made for. Generated code calls it once, when it loads. */
export function schema(abi: number, hash: string): void {
  expected = { abi, hash };
}

/** What a loader compares with the engine's own numbers before it installs a runtime. */
export function expectedSchema(): { readonly abi: number; readonly hash: string } | null {
  return expected;
}

/** Facts about the engine behind the classes. */
export const faiss = {
  /** FAISS release of the engine, such as `1.12.0`. */
  get version(): string {
    return currentRuntime().faissVersion;
  },

  /** Which runtime is behind the classes: `native`, `wasm` or `cuda`. */
  get runtime(): Runtime['name'] {
    return currentRuntime().name;
  },

  /**
   * Which build of that runtime it is: natively the SIMD level (`generic`, `avx2`, `avx512`), in WebAssembly `single` or
   * `threads`.
   */
  get build(): string {
    return currentRuntime().build;
  },

  /**
   * Whether the engine has a class, function, constant or member.
   *
   * @param name `IndexRaBitQ`, `readIndex`, `METRIC_Jaccard`, or a member as `IndexIVF.searchPreassigned`,
   *   own or inherited
   * @returns false also for names that FAISS never had
   */
  supports(name: string): boolean {
    const [owner, member] = name.split('.') as [string, string?];
    if (!isThere(owner)) return false;
    if (member === undefined) return true;
    // A member may be inherited; the table lists it where it is declared.
    return isThere(name) || lineageOf(owner).some((ancestor) => isThere(`${ancestor}.${member}`));
  },
} as const;

/** Whether the engine's release has what the table lists under this very name. */
function isThere(name: string): boolean {
  const releases = supported.get(name);
  if (releases === undefined) return false;
  const [since, until] = releases.split('..') as [string, string?];
  const version = currentRuntime().faissVersion;
  return compareReleases(version, since) >= 0 && (until === undefined || compareReleases(version, until) < 0);
}

/** Negative when release `a` is older than `b`, 0 when they are the same. */
export function compareReleases(a: string, b: string): number {
  const left = a.split('.').map((part) => Number.parseInt(part, 10));
  const right = b.split('.').map((part) => Number.parseInt(part, 10));
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
