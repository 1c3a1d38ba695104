/** One result of a query: the id of a stored vector and its distance (or inner product). */
export interface Neighbor {
  readonly id: bigint;
  readonly distance: number;
}
