/**
 * `n` rows of `d` values in [0, 1), equal on every machine. Plain JavaScript, so that worker threads and
 * child processes can use it too.
 * @param {number} n
 * @param {number} d
 * @param {number} seed
 * @returns {Float32Array}
 */
export function matrix(n, d, seed = 1) {
  const out = new Float32Array(n * d);
  let state = (seed * 2654435761) >>> 0;
  for (let i = 0; i < out.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    out[i] = (state >>> 8) / (1 << 24);
  }
  return out;
}
