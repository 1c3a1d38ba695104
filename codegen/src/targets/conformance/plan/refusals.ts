/** Methods that a class inherits and FAISS does not offer for it: the answer is an error, in Python as here. */
import { lineage } from '../../../model/shapes.ts';
import type { ClassModel } from '../../../model/types.ts';

export interface Refusal {
  readonly raises: readonly string[];
  readonly why: string;
  /** Set where Python does not answer with an error: see conformance/README.md. */
  readonly python?: 'unsafe';
}

const MERGE = 'merge_from check_compatible_for_merge';
const CODEC = 'sa_code_size sa_encode sa_decode';
const ONE_BY_ONE = 'reconstruct_batch reconstruct_from_offset compute_residual compute_residual_n';
const READ = 'reconstruct reconstruct_n search_and_reconstruct';

/** What `npm run goldens` met with FAISS 1.12.0: names apart by spaces, subclasses included unless it says `alone`. */
const NOT_OFFERED: Readonly<Record<string, string>> = {
  ITQTransform: 'reverse_transform train',
  ITQMatrix: 'reverse_transform',
  IndexFastScan: 'add_with_ids add_sa_codes range_search',
  IndexFlatCodes: 'add_with_ids',
  IndexHNSW: `add_with_ids add_sa_codes remove_ids ${MERGE} ${CODEC}`,
  IndexNSG: `add build add_with_ids add_sa_codes range_search remove_ids ${MERGE} ${CODEC}`,
  IndexPreTransform: 'add_with_ids add_sa_codes',
  IndexRefine: `add_with_ids add_sa_codes remove_ids ${MERGE}`,
  IndexBinaryFlat: `add_with_ids add_sa_codes ${MERGE}`,
  IndexBinaryFromFloat: `add_with_ids add_sa_codes range_search remove_ids ${MERGE} ${READ}`,
  IndexBinaryHNSW: `add_with_ids add_sa_codes range_search remove_ids ${MERGE}`,
  IndexBinaryMultiHash: `add_with_ids add_sa_codes remove_ids ${MERGE} ${READ}`,
  IndexBinaryHash: `remove_ids ${MERGE} ${READ}`,
  IndexBinaryIDMap: `add add_sa_codes ${MERGE}`,
  'IndexBinaryIDMap alone': READ,
  'IndexIDMap alone': 'reconstruct reconstruct_batch search_and_reconstruct compute_residual compute_residual_n',
  IndexIDMap: 'add add_sa_codes sa_encode sa_decode',
  IndexIVFPQR: 'remove_ids',
  IndexIVFFlatDedup: `range_search update_vectors search_and_return_codes ${READ} ${ONE_BY_ONE}`,
  IndexIVFSpectralHash: `decode_vectors sa_decode reconstruct reconstruct_n ${ONE_BY_ONE}`,
  IndexIVFFastScan: 'search_and_reconstruct decode_vectors search_and_return_codes update_vectors',
  VectorIOReader: 'filedescriptor',
  VectorIOWriter: 'filedescriptor',
  BufferedIOReader: 'filedescriptor',
  BufferedIOWriter: 'filedescriptor',
  IndexPQ: 'search_core_polysemous hamming_distance_table',
};

/** Python FAISS 1.12.0 ends with SIGSEGV or SIGABRT, writes where it must not (IndexBinaryIVF), or reads there in the
 * next search (IndexIVFPQR, which refines by position). */
const ENDS_PYTHON: Readonly<Record<string, string>> = {
  IndexIVFFastScan: 'add_core copy_subset_to range_search_preassigned',
  'IndexIDMap alone': 'reconstruct_n',
  IndexIVFPQR: 'add_with_ids add_sa_codes',
  IndexIVFSpectralHash: 'search_and_reconstruct',
  IndexBinaryIVF: 'reconstruct_n search_and_reconstruct',
  IndexHNSW2Level: 'link_singletons',
  AdditiveQuantizer: 'decode_qcint',
  IcmEncoder: 'set_binary_term',
  ProductAdditiveQuantizer: 'decode_qcint decode_64bit compute_codebook_tables knn_centroids_L2',
};

/** Python FAISS 1.12.0 ends with SIGSEGV after reading such an index; a case by hand builds one instead. */
export const ENDS_PYTHON_AFTER_READING: Readonly<Record<string, string>> = {
  IndexIVFFastScan:
    'reconstruct reconstruct_batch reconstruct_n reconstruct_from_offset compute_residual compute_residual_n sa_decode add_sa_codes',
};

export function refusal(owner: ClassModel, method: string): Refusal | undefined {
  for (const at of [`${owner.name} alone`, ...[...lineage(owner)].map((one) => one.name)]) {
    if (ENDS_PYTHON[at]?.split(' ').includes(method))
      return {
        raises: ['UNSUPPORTED', 'ENGINE', 'INVALID_ARGUMENT', 'NOT_TRAINED'],
        why: 'FAISS 1.12.0 ends the process here, or reads or writes past its arrays.',
        python: 'unsafe',
      };
    if (NOT_OFFERED[at]?.split(' ').includes(method))
      return {
        raises: ['UNSUPPORTED', 'ENGINE', 'INVALID_ARGUMENT', 'NOT_TRAINED'],
        why: `FAISS does not offer ${method} here.`,
      };
  }
  return undefined;
}
