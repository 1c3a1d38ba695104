import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONFORMANCE } from '../folders.ts';
import { Goldens } from './store.ts';

/** The release that the SDK is built on: its Python must run every case. */
export const ENGINE = '1.12.0';

const GOLDENS = join(CONFORMANCE, 'goldens');

/** Negative where the first release is the older one: 1.9.0 before 1.10.0. */
const order = new Intl.Collator('en', { numeric: true }).compare;

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
