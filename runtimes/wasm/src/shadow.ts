/** Above the size from which an allocator always asks the system for fresh pages, which nothing touches. */
const PIECE = 33 << 20;

/**
 * Tells the garbage collector what the module holds. Nothing of the web does that, and an index is a few bytes to the
 * collector: forgotten ones would fill the module before it ever ran. So empty buffers of the same size are kept beside
 * it, which count for the collector and, never being touched, take no memory of the machine.
 */
export function shadow(): (delta: number) => void {
  const pieces: ArrayBuffer[] = [];
  let held = 0;
  return (delta) => {
    held = Math.max(0, held + delta);
    const wanted = Math.floor(held / PIECE);
    if (pieces.length > wanted) pieces.length = wanted;
    while (pieces.length < wanted) {
      try {
        pieces.push(new ArrayBuffer(PIECE));
      } catch {
        return; // address space is short; the module's own limit still holds
      }
    }
  };
}
