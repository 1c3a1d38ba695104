// Generated from schema/ by npm run generate. Do not edit.

/** Operations that write argument arrays, by number. A letter per argument: `-` read, `o` written, `x` both. */
export const DIRECTIONS: Readonly<Record<number, string>> = {
  115: '---o', // Index.assign
  117: '---o', // Index.compute_residual
  118: '---o', // Index.compute_residual_n
  127: '--o', // Index.reconstruct
  128: '--o', // Index.reconstruct_batch
  129: '---o', // Index.reconstruct_n
  134: '--o', // Index.sa_decode
  135: '--o', // Index.sa_encode
  136: '----oo', // Index.search
  137: '----ooo', // Index.search_and_reconstruct
  144: '---o', // IndexBinary.assign
  154: '--o', // IndexBinary.reconstruct
  155: '---o', // IndexBinary.reconstruct_n
  160: '----oo', // IndexBinary.search
  161: '----ooo', // IndexBinary.search_and_reconstruct
  212: '---o', // IndexBinaryIVF.reconstruct_from_offset
  213: '------oo', // IndexBinaryIVF.search_preassigned
  238: '----o', // IndexFlat.compute_distance_subset
  275: '---o', // IndexIVF.decode_vectors
  277: '---o', // IndexIVF.encode_vectors
  295: '---o', // IndexIVF.reconstruct_from_offset
  297: '-----oo', // IndexIVF.search_and_return_codes
  298: '------oo', // IndexIVF.search_preassigned
  313: '---o', // IndexIVFPQ.decode_multiple
  316: '---o', // IndexIVFPQ.encode
  317: '-x--o', // IndexIVFPQ.encode_multiple
  366: '--o', // IndexPQ.hamming_distance_table
  371: '-----oo', // IndexPQ.search_core_polysemous
  422: '--o', // LinearTransform.transform_transpose
  543: '--o', // ProductQuantizer.compute_code
  544: '--o', // ProductQuantizer.compute_code_from_distance_table
  545: '--o', // ProductQuantizer.compute_distance_table
  546: '--o', // ProductQuantizer.compute_distance_tables
  547: '--o', // ProductQuantizer.compute_inner_prod_table
  548: '--o', // ProductQuantizer.compute_inner_prod_tables
  563: '--o', // Quantizer.compute_codes
  565: '--o', // Quantizer.decode
  604: '--o', // VectorTransform.apply
  609: '--o', // VectorTransform.reverse_transform
  618: '------oo', // knn
  619: '---o', // lrand
  620: 'x-', // normalize_L2
  623: '-----o', // pairwise_distances
  624: '--o', // rand
  625: '---o', // rand_smooth_vectors
  626: '---o', // randint
  627: '--o', // randn
};
