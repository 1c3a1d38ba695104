/** `IndexIVFPQ` → `index-ivfpq`, the first part of the ids of its cases. */
export function slugOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
