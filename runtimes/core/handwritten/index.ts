/** Classes that Python FAISS writes by hand and that we do, too, on top of the generated ones. Runtime packages export them. */
export { Kmeans } from './kmeans.ts';
export type { AssignResult, IterationStats, TrainOptions } from './kmeans-types.ts';
export { TimeoutGuard } from './timeout-guard.ts';
