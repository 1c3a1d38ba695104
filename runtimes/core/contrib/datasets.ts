/**
 * Data sets to try indexes on: the synthetic one of FAISS's own tests, and the usual real ones, which have to lie in a
 * folder already. Mirrors `faiss/contrib/datasets.py`.
 */
export { type DatabaseIteratorOptions, Dataset, type Metric } from './datasets/dataset.ts';
export {
  DatasetBigANN,
  DatasetDeep1B,
  DatasetGIST1M,
  DatasetMusic100,
  DatasetSIFT1M,
  datasetFromName,
  setDatasetBasedir,
} from './datasets/files.ts';
export { sanitize } from './datasets/sanitize.ts';
export { SyntheticDataset, type SyntheticDatasetOptions } from './datasets/synthetic.ts';
