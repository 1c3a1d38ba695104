/** FAISS releases as the schema writes them: `1.12.0`. */

/** The oldest FAISS that the generated tree compiles against; what has no `since` is at least this old. */
export const OLDEST = '1.7.3';

/** `1.12.0` → 11200, the number that C++ guards compare. */
export function versionNumber(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major * 10000 + minor * 100 + patch;
}

/** The newest of several releases: an entry cannot be older than what holds it. */
export function latest(...versions: (string | undefined)[]): string {
  return versions
    .filter((v): v is string => v !== undefined)
    .reduce((a, b) => (versionNumber(a) >= versionNumber(b) ? a : b), OLDEST);
}

/** The oldest of several upper bounds, when there is one. */
export function earliest(...versions: (string | undefined)[]): string | undefined {
  const known = versions.filter((v): v is string => v !== undefined);
  return known.length === 0 ? undefined : known.reduce((a, b) => (versionNumber(a) <= versionNumber(b) ? a : b));
}
