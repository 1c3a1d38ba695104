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
  276: '---o', // IndexIVF.decode_vectors
  278: '--o', // IndexIVF.encode_listno
  279: '---o', // IndexIVF.encode_vectors
  297: '---o', // IndexIVF.reconstruct_from_offset
  299: '-----oo', // IndexIVF.search_and_return_codes
  300: '------oo', // IndexIVF.search_preassigned
  320: '---o', // IndexIVFPQ.decode_multiple
  323: '---o', // IndexIVFPQ.encode
  324: '-x--o', // IndexIVFPQ.encode_multiple
  379: '--o', // IndexPQ.hamming_distance_table
  384: '-----oo', // IndexPQ.search_core_polysemous
  431: '--o', // Level1Quantizer.encode_listno
  449: '--o', // LinearTransform.transform_transpose
  554: '--o', // ProductQuantizer.compute_code
  555: '--o', // ProductQuantizer.compute_code_from_distance_table
  556: '--o', // ProductQuantizer.compute_distance_table
  557: '--o', // ProductQuantizer.compute_distance_tables
  558: '--o', // ProductQuantizer.compute_inner_prod_table
  559: '--o', // ProductQuantizer.compute_inner_prod_tables
  574: '--o', // Quantizer.compute_codes
  576: '--o', // Quantizer.decode
  632: '--o', // VectorTransform.apply
  637: '--o', // VectorTransform.reverse_transform
  646: '------oo', // knn
  647: '---o', // lrand
  648: 'x-', // normalize_L2
  651: '-----o', // pairwise_distances
  652: '--o', // rand
  653: '---o', // rand_smooth_vectors
  654: '---o', // randint
  655: '--o', // randn
};
