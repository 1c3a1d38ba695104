import { createHash } from 'node:crypto';
import type { Case } from './types.ts';

/**
 * A byte form of parsed YAML that Python and TypeScript build alike: tagged, keys sorted by their
 * UTF-8 bytes, numbers that are not whole by their bits.
 */
export function canonical(node: unknown): Buffer {
  if (node === null || node === undefined) return Buffer.from('n');
  if (node === true) return Buffer.from('t');
  if (node === false) return Buffer.from('f');
  if (typeof node === 'string') {
    const bytes = Buffer.from(node);
    return Buffer.concat([Buffer.from(`s${bytes.length}:`), bytes]);
  }
  if (typeof node === 'number') return Buffer.from(numberForm(node));
  if (Array.isArray(node)) return Buffer.concat([Buffer.from('l'), ...node.map(canonical), Buffer.from('e')]);
  const keys = Object.keys(node).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const pairs = keys.flatMap((key) => [canonical(key), canonical((node as Record<string, unknown>)[key])]);
  return Buffer.concat([Buffer.from('m'), ...pairs, Buffer.from('e')]);
}

function numberForm(value: number): string {
  if (Number.isSafeInteger(value)) return `i${value}`;
  if (Number.isNaN(value)) return 'dnan';
  const bits = Buffer.alloc(8);
  bits.writeDoubleBE(value);
  return `d${bits.toString('hex')}`;
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const WITHOUT_OTHER_SIDE = new Set(['sorted', 'padding', 'prefix', 'range', 'exists']);

/** Paths whose other side is Python's answer, and so are kept as goldens. */
export function goldenPaths(one: Pick<Case, 'expect'>): string[] {
  const paths = Object.entries(one.expect).flatMap(([path, oracle]) => {
    if (WITHOUT_OTHER_SIDE.has(oracle.oracle) || (oracle.of ?? 'golden') !== 'golden') return [];
    return oracle.distances ? [path, oracle.distances] : [path];
  });
  return [...new Set(paths)].sort();
}

/** Changes whenever Python's answers could: not with a tolerance, a level or a remark. */
export function caseHash(one: Case): string {
  return sha256(canonical({ id: one.id, data: one.data, steps: one.steps, keep: one.keep, golden: goldenPaths(one) }));
}
