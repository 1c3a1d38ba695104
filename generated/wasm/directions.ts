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
  372: '--o', // IndexPQ.hamming_distance_table
  377: '-----oo', // IndexPQ.search_core_polysemous
  428: '--o', // LinearTransform.transform_transpose
  549: '--o', // ProductQuantizer.compute_code
  550: '--o', // ProductQuantizer.compute_code_from_distance_table
  551: '--o', // ProductQuantizer.compute_distance_table
  552: '--o', // ProductQuantizer.compute_distance_tables
  553: '--o', // ProductQuantizer.compute_inner_prod_table
  554: '--o', // ProductQuantizer.compute_inner_prod_tables
  569: '--o', // Quantizer.compute_codes
  571: '--o', // Quantizer.decode
  610: '--o', // VectorTransform.apply
  615: '--o', // VectorTransform.reverse_transform
  624: '------oo', // knn
  625: '---o', // lrand
  626: 'x-', // normalize_L2
  629: '-----o', // pairwise_distances
  630: '--o', // rand
  631: '---o', // rand_smooth_vectors
  632: '---o', // randint
  633: '--o', // randn
};
