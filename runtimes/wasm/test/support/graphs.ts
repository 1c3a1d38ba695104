/**
 * Whether a case has a graph: which one several threads build depends on who comes first. It is then built by one, as all
 * are where the goldens come from, and natively.
 */
export const hasGraph = (one: unknown): boolean => /hnsw|nsg|cagra|nndescent/i.test(JSON.stringify(one));
