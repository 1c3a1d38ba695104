import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONFORMANCE } from '../folders.ts';
import { Goldens } from './store.ts';

/** The release that the SDK is built on: its Python must run every case. */
export const ENGINE = '1.12.0';

const GOLDENS = join(CONFORMANCE, 'goldens');

/** Negative where `a` is the older release. */
function order(a: string, b: string): number {
  const [x, y] = [a, b].map((release) => release.split('.').map(Number)) as [number[], number[]];
  const at = x.findIndex((part, i) => part !== y[i]);
  return at < 0 ? 0 : x[at]! - (y[at] ?? 0);
}

/** Releases with committed goldens, oldest first. */
export function releases(): string[] {
  if (!existsSync(GOLDENS)) return [];
  const names = readdirSync(GOLDENS).filter((name) => /^\d+(\.\d+)*$/.test(name));
  return names.sort(order);
}

/** The release with goldens that tells most about this one: itself, else the next newer one, else the newest. */
export function nearestRelease(release: string, known: readonly string[] = releases()): string {
  return known.find((one) => order(one, release) >= 0) ?? known.at(-1)!;
}

export function goldensOf(release: string): Goldens {
  return new Goldens(join(GOLDENS, release));
}
