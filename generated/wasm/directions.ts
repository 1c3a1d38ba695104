// Generated from schema/ by npm run generate. Do not edit.

/** Operations that write argument arrays, by number. A letter per argument: `-` read, `o` written, `x` both. */
export const DIRECTIONS: Readonly<Record<number, string>> = {
  118: '---o', // Index.assign
  120: '---o', // Index.compute_residual
  121: '---o', // Index.compute_residual_n
  130: '--o', // Index.reconstruct
  131: '--o', // Index.reconstruct_batch
  132: '---o', // Index.reconstruct_n
  137: '--o', // Index.sa_decode
  138: '--o', // Index.sa_encode
  139: '----oo', // Index.search
  140: '----ooo', // Index.search_and_reconstruct
  147: '---o', // IndexBinary.assign
  157: '--o', // IndexBinary.reconstruct
  158: '---o', // IndexBinary.reconstruct_n
  163: '----oo', // IndexBinary.search
  164: '----ooo', // IndexBinary.search_and_reconstruct
  220: '---o', // IndexBinaryIVF.reconstruct_from_offset
  221: '------oo', // IndexBinaryIVF.search_preassigned
  256: '----o', // IndexFlat.compute_distance_subset
  306: '---o', // IndexIVF.decode_vectors
  308: '--o', // IndexIVF.encode_listno
  309: '---o', // IndexIVF.encode_vectors
  327: '---o', // IndexIVF.reconstruct_from_offset
  329: '-----oo', // IndexIVF.search_and_return_codes
  330: '------oo', // IndexIVF.search_preassigned
  356: '---o', // IndexIVFPQ.decode_multiple
  359: '---o', // IndexIVFPQ.encode
  360: '-x--o', // IndexIVFPQ.encode_multiple
  438: '--o', // IndexPQ.hamming_distance_table
  443: '-----oo', // IndexPQ.search_core_polysemous
  485: '-x', // IndexRowwiseMinMaxBase.train_inplace
  500: '--o', // IndexShardsIVF.encode_listno
  535: '--o', // Level1Quantizer.encode_listno
  553: '--o', // LinearTransform.transform_transpose
  704: '--o', // ProductQuantizer.compute_code
  705: '--o', // ProductQuantizer.compute_code_from_distance_table
  706: '--o', // ProductQuantizer.compute_distance_table
  707: '--o', // ProductQuantizer.compute_distance_tables
  708: '--o', // ProductQuantizer.compute_inner_prod_table
  709: '--o', // ProductQuantizer.compute_inner_prod_tables
  724: '--o', // Quantizer.compute_codes
  726: '--o', // Quantizer.decode
  731: '---o', // RaBitQuantizer.compute_codes_core
  732: '---o', // RaBitQuantizer.decode_core
  799: '--o', // VectorTransform.apply
  804: '--o', // VectorTransform.reverse_transform
  813: '------oo', // knn
  814: '---o', // lrand
  815: 'x-', // normalize_L2
  818: '-----o', // pairwise_distances
  819: '--o', // rand
  820: '---o', // rand_smooth_vectors
  821: '---o', // randint
  822: '--o', // randn
};
