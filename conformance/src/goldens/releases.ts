import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONFORMANCE } from '../folders.ts';
import { Goldens } from './store.ts';

/** The release that the SDK is built on: its Python must run every case. */
export const ENGINE = '1.12.0';

const GOLDENS = join(CONFORMANCE, 'goldens');
const numbers = (release: string) => release.split('.').map(Number);

/** Releases with committed goldens, oldest first. */
export function releases(): string[] {
  if (!existsSync(GOLDENS)) return [];
  const names = readdirSync(GOLDENS).filter((name) => /^\d+(\.\d+)*$/.test(name));
  return names.sort((a, b) => {
    const [x, y] = [numbers(a), numbers(b)];
    const at = x.findIndex((part, i) => part !== y[i]);
    return at < 0 ? 0 : x[at]! - (y[at] ?? 0);
  });
}

export function goldensOf(release: string): Goldens {
  return new Goldens(join(GOLDENS, release));
}
