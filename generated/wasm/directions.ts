// Generated from schema/ by npm run generate. Do not edit.

/** Operations that write argument arrays, by number. A letter per argument: `-` read, `o` written, `x` both. */
export const DIRECTIONS: Readonly<Record<number, string>> = {
  112: '---o', // Index.assign
  114: '---o', // Index.compute_residual
  115: '---o', // Index.compute_residual_n
  124: '--o', // Index.reconstruct
  125: '--o', // Index.reconstruct_batch
  126: '---o', // Index.reconstruct_n
  131: '--o', // Index.sa_decode
  132: '--o', // Index.sa_encode
  133: '----oo', // Index.search
  134: '----ooo', // Index.search_and_reconstruct
  141: '---o', // IndexBinary.assign
  151: '--o', // IndexBinary.reconstruct
  152: '---o', // IndexBinary.reconstruct_n
  157: '----oo', // IndexBinary.search
  158: '----ooo', // IndexBinary.search_and_reconstruct
  208: '---o', // IndexBinaryIVF.reconstruct_from_offset
  209: '------oo', // IndexBinaryIVF.search_preassigned
  234: '----o', // IndexFlat.compute_distance_subset
  271: '---o', // IndexIVF.decode_vectors
  273: '---o', // IndexIVF.encode_vectors
  290: '---o', // IndexIVF.reconstruct_from_offset
  292: '----ooo', // IndexIVF.search_and_return_codes
  293: '------oo', // IndexIVF.search_preassigned
  308: '---o', // IndexIVFPQ.decode_multiple
  311: '---o', // IndexIVFPQ.encode
  312: '-x--o', // IndexIVFPQ.encode_multiple
  361: '--o', // IndexPQ.hamming_distance_table
  366: '-----oo', // IndexPQ.search_core_polysemous
  414: '--o', // LinearTransform.transform_transpose
  534: '--o', // ProductQuantizer.compute_code
  535: '--o', // ProductQuantizer.compute_code_from_distance_table
  536: '--o', // ProductQuantizer.compute_distance_table
  537: '--o', // ProductQuantizer.compute_distance_tables
  538: '--o', // ProductQuantizer.compute_inner_prod_table
  539: '--o', // ProductQuantizer.compute_inner_prod_tables
  554: '--o', // Quantizer.compute_codes
  556: '--o', // Quantizer.decode
  595: '--o', // VectorTransform.apply
  600: '--o', // VectorTransform.reverse_transform
  609: '------oo', // knn
  610: 'x-', // normalize_L2
  613: '-----o', // pairwise_distances
  614: '--o', // rand
  615: '---o', // rand_smooth_vectors
  616: '---o', // randint
  617: '--o', // randn
};
