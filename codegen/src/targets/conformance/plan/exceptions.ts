/** Indexes that store vectors only under ids of the caller. */
export const WANTS_IDS: ReadonlySet<string> = new Set([
  'IndexIDMap',
  'IndexIDMap2',
  'IndexBinaryIDMap',
  'IndexBinaryIDMap2',
]);

const CALLERS_QUANTIZER = 'FAISS writes only the subclasses, which hold their quantizer; cases by hand make one.';
const NOT_WRITTEN = 'FAISS writes only the subclasses, which name their storage.';
/** Classes that Python FAISS 1.12.0 reads from a file as objects of their base class, which stands beside them. */
export const PYTHON_READS_AS_BASE: ReadonlyMap<string, string> = new Map([['IndexHNSW2Level', 'IndexHNSW']]);

const LAPACK =
  'Trained by a singular value decomposition, whose last bits another LAPACK amplifies; cases by hand cover it.';
const ONE_CHARACTER = 'A C++ char, which Python reads as a text of one character instead of a number.';

const NOT_DOWNCAST = 'Python FAISS 1.12.0 fails to find the class of this quantizer.';
const OF_PARTS = 'FAISS writes no index that hands its work to others; cases by hand fill and search it.';
const SELECTOR = 'Python shows the base class, as it has no table for selectors; a test of the runtime asks for it.';
const INNER = "Python's walks along the memory of the caller, which the cases stand in for.";
const BARE = 'Python gives a bare pointer.';
const NETS = 'Its weights come from elsewhere, and FAISS writes no such index; cases by hand give it some.';
const CODEC = 'It only encodes and decodes; cases by hand do.';

/**
 * What generated cases leave out, because samples alone cannot make it right, with the reason: `Class` leaves out
 * its life, `Class.field` the comparison of a field with Python.
 */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  IndexHNSW: NOT_WRITTEN,
  IndexNSG: NOT_WRITTEN,
  IndexAdditiveQuantizer: CALLERS_QUANTIZER,
  AdditiveCoarseQuantizer: CALLERS_QUANTIZER,
  ResidualCoarseQuantizer: 'Its vectors are virtual: nothing can be added.',
  LocalSearchCoarseQuantizer: 'Its vectors are virtual: nothing can be added.',
  IndexFlat1D: 'Its vectors have one component; cases by hand fill it.',
  Index2Layer: 'It cannot be searched; cases by hand build one.',
  IndexNNDescent: NOT_WRITTEN,
  IndexNNDescentFlat:
    'Its graph depends on the number of threads, and 5 links find little; cases by hand give it more.',
  IndexNSGPQ: 'With 4 links FAISS may look for a place for a link for ever; cases by hand give it more.',
  IndexHNSWCagra: 'Python FAISS 1.12.0 calls what it reads IndexHNSW; cases by hand cover it.',
  IndexLattice: 'FAISS writes it without its vectors; cases by hand fill it.',
  IndexNeuralNetCodec: NETS,
  IndexQINCo: NETS,
  IndexRandom: 'FAISS writes no such index; cases by hand cover it.',
  IndexSplitVectors: OF_PARTS,
  IndexShards: OF_PARTS,
  IndexShardsIVF: OF_PARTS,
  IndexReplicas: OF_PARTS,
  IndexBinaryShards: OF_PARTS,
  IndexBinaryReplicas: OF_PARTS,
  IndexRowwiseMinMax: CODEC,
  IndexRowwiseMinMaxFP16: CODEC,
  NSG_Graph_int: 'A new graph holds what was in memory before; cases by hand read one that an index built.',
  ProductResidualQuantizer:
    "Its training amplifies the last bit: of its codes Python's own AVX2 and AVX-512 agree in 0.6; stored indexes cover it.",
  LinearTransform: 'Its matrix is set by hand or by a subclass; until then it does nothing.',
  ITQMatrix: LAPACK,
  ITQTransform: LAPACK,
  PCAMatrix: 'The direction of each axis is up to LAPACK, whose versions differ; cases by hand cover it.',
  MultiIndexQuantizer: 'Its vectors are virtual: nothing can be added.',
  'BlockInvertedLists.code_size': 'There is no code size; Python shows the largest unsigned number, the SDK -1.',
  'BufferedIOReader.reader': 'Python shows the base class, as it has no table for readers.',
  'BufferedIOWriter.writer': 'Python shows the base class, as it has no table for writers.',
  'PQEncoderGeneric.offset': INNER,
  'PQEncoderGeneric.reg': INNER,
  'PQDecoderGeneric.offset': INNER,
  'PQDecoderGeneric.reg': INNER,
  'PQDecoderGeneric.mask': INNER,
  'IVFFastScanStats.times': BARE,
  'IVFFastScanStats.reservoir_times': BARE,
  'BufferedIOReader.buffer': BARE,
  'BufferedIOWriter.buffer': BARE,
  'IDSelectorNot.sel': SELECTOR,
  'IDSelectorAnd.lhs': SELECTOR,
  'IDSelectorAnd.rhs': SELECTOR,
  'IDSelectorOr.lhs': SELECTOR,
  'IDSelectorOr.rhs': SELECTOR,
  'IDSelectorXOr.lhs': SELECTOR,
  'IDSelectorXOr.rhs': SELECTOR,
  'IDSelectorArray.ids': BARE,
  'IDSelectorBitmap.bitmap': BARE,
  'NSG.final_graph': 'Python FAISS 1.12.0 gives a shared pointer of no class; get_final_graph leads on.',
  'IndexRaBitQ.rabitq': NOT_DOWNCAST,
  'IndexIVFRaBitQ.rabitq': NOT_DOWNCAST,
  'IndexIVF.quantizer_trains_alone': ONE_CHARACTER,
  'IndexNSG.build_type': ONE_CHARACTER,
  'NSG.enterpoint': 'FAISS sets it when the graph is built, and leaves what memory held before.',
  'AdditiveQuantizer.qnorm': 'Python gives an IndexFlat1D back as its base class; a case by hand asks for its class.',
  'OPQMatrix.opq_verbose': 'A second C++ field named verbose, which Python cannot reach.',
};

/** Classes without generated cases, with the reason. */
export const CLASSES_BY_HAND: Readonly<Record<string, string>> = {
  GlobalVariables:
    'Python has the one object cvar; what is set there holds for the process, so cases by hand put it back.',
};

const PRINTS = 'It prints to the standard output, which an adapter speaks its protocol on.';
const EMPTY_SPACE = 'A new space has no combinations; cases by hand fill it.';
const TEXTS = 'Its texts name parameters of one kind of index.';

/** Classes that samples cannot make, with the reason. */
export const MADE_BY_HAND: Readonly<Record<string, string>> = {
  IndexAdditiveQuantizerFastScan: 'Its quantizer must store lengths as fast scan needs them.',
  IndexIVFAdditiveQuantizerFastScan: 'Its quantizer must store lengths as fast scan needs them.',
  CodePackerPQ4: 'Python cannot make it; cases by hand take that of an index.',
  MultiIndexQuantizer2: 'It takes an index of half its dimension for each half.',
  SlidingIndexWindow: 'It begins with a trained inverted file; cases by hand make one.',
};

const FILLED = 'New lists and maps hold no entries, and FAISS reads beyond their end; cases by hand fill them.';
const GROWING = 'A new graph has no vectors; a case by hand builds one step by step.';
const WALKS =
  'It takes tables for all vectors of the graph, and their links; cases by hand and a test of the runtime make them.';
const OTHER_FORM = 'Python offers it in another form, which cases by hand use.';

const AMPLIFIES =
  'K-means step by step over turned vectors amplifies the last bit; the life of the index covers training.';

/**
 * Residual quantizers train step by step in the axes of a PCA by default, whose last bits are those of the BLAS kernel
 * that the processor gets; k-means makes other codebooks of them. Cases train by plain k-means: the field that says so.
 */
export const TRAIN_TYPE: Readonly<Record<string, string>> = {
  ResidualQuantizer: 'train_type',
  IndexResidualQuantizer: 'rq.train_type',
  IndexResidualQuantizerFastScan: 'rq.train_type',
  IndexIVFResidualQuantizer: 'rq.train_type',
  IndexIVFResidualQuantizerFastScan: 'rq.train_type',
};

/** The same where the quantizers lie inside of another, so that few labels agree between two builds. */
export const AMPLIFYING: ReadonlySet<string> = new Set([
  'IndexProductResidualQuantizer',
  'IndexProductResidualQuantizerFastScan',
  'IndexIVFProductResidualQuantizer',
  'IndexIVFProductResidualQuantizerFastScan',
]);

/** Array fields that are empty in the standard state: there is no element to set. */
export const EMPTY: ReadonlySet<string> = new Set([
  'LinearTransform.b',
  'Clustering.centroids',
  'CombinerRangeKNNfloat.D',
  'CombinerRangeKNNfloat.D_remain',
]);

/** Methods of inverted files that look ids up, and so need a direct map first. */
export const LOOK_UP: ReadonlySet<string> = new Set([
  'reconstruct',
  'reconstruct_batch',
  'compute_residual',
  'compute_residual_n',
  'update_vectors',
  'get',
]);

/** Why no generated case calls the method, if so. */
export const byHand = (owner: string, declared: string | undefined, method: string): boolean =>
  [method, `${declared}.${method}`, `${owner}.${method}`].some((name) => name in METHODS_BY_HAND);

/** Functions whose answers samples cannot ask for, with the reason. */
export const FUNCTIONS_BY_HAND: Readonly<Record<string, string>> = {
  bitvec_print: 'It prints to the standard output, which an adapter speaks its protocol on.',
  normalize_L2: 'Python takes the row length off the array.',
  aq_estimate_norm_scale: 'Fewer tables have to hold lengths than there are.',
  round_uint8_per_column_multi: 'Two of its dimensions come before the array in Python; a case by hand.',
  imbalance_factor: 'The lists have to lie below k.',
  smawk: 'The matrix has to be one whose smallest values move to the right.',
  hashtable_int64_to_int64_add: 'The table has to be a made one.',
  hashtable_int64_to_int64_lookup: 'The table has to be a made one.',
  matrix_qr: 'The signs of the columns are up to LAPACK; cases by hand look at what they span.',
  kmeans_clustering: 'It warns of few points on the standard output, which an adapter speaks its protocol on.',
};

/** Methods that no generated case calls, with the reason: `method` of every class, or `Class.method`. */
export const METHODS_BY_HAND: Readonly<Record<string, string>> = {
  search_level_0: 'It takes a vector to start from for each query; a case by hand.',
  'IndexIVFPQR.add_core_o': 'It leaves out the codes that refine the others, without which the index is none.',
  train_encoder: 'It takes more vectors than samples have; a case by hand.',
  fill_with_random_links: PRINTS,
  check_knn_graph: 'It takes neighbors that are there; a case by hand.',
  print_if_verbose: PRINTS,
  'BufferList.copy_range': 'FAISS reads pieces that are not there; a case by hand fills some.',
  'CombinerRangeKNNfloat.compute_sizes': 'It takes results to put together; a case by hand.',
  'CombinerRangeKNNfloat.write_result': 'It takes results to put together; a case by hand.',
  'CombinerRangeKNNint16.compute_sizes': 'It takes results to put together; a case by hand.',
  'CombinerRangeKNNint16.write_result': 'It takes results to put together; a case by hand.',
  'IDSelectorRange.find_sorted_ids_bounds':
    'The sample is made without assumeSorted, and FAISS ends the process; a case by hand.',
  'ProductQuantizer.search_sdc': 'It takes codes of 8 bits; a case by hand.',
  'NNDescent.update': GROWING,
  'NNDescent.eval_recall': GROWING,
  'NSG.dfs': WALKS,
  'NSG.tree_grow': WALKS,
  'NSG.attach_unlinked': WALKS,
  'RaBitQuantizer.get_distance_computer': OTHER_FORM,
  'Nhood.insert': 'FAISS reads the first of the candidates, of which a new one has none.',
  'ProductQuantizer.compute_codes_with_assign_index': 'It takes an index of one part; a case by hand makes one.',
  'IndexPQ.hamming_distance_histogram': 'It takes codes of whole bytes, a multiple of 8; a case by hand makes some.',
  'ParameterSpace.update_bounds': EMPTY_SPACE,
  'HNSW.neighbor_range': 'A new graph has no vectors; a case by hand asks that of an index.',
  'HNSW.set_default_probas': OTHER_FORM,
  'HNSW.permute_entries': 'A new graph has no vectors; a case by hand asks that of an index.',
  display: PRINTS,
  print_stats: PRINTS,
  print_neighbor_stats: PRINTS,
  'ArrayInvertedLists.permute_invlists': FILLED,
  'BlockInvertedLists.add_entries': FILLED,
  'BlockInvertedLists.remove_ids': FILLED,
  'DirectMap.add_single_id': FILLED,
  'DirectMap.check_can_add': FILLED,
  'DirectMap.clear': FILLED,
  'DirectMap.get': FILLED,
  'DirectMap.remove_ids': FILLED,
  'DirectMap.set_type': FILLED,
  'DirectMap.update_codes': FILLED,
  'Cloner.clone_VectorTransform': 'FAISS copies only some transforms; cases by hand take one of them.',
  'CodeSet.insert': OTHER_FORM,
  'IOReader.read_bytes': OTHER_FORM,
  'IOWriter.write_bytes': OTHER_FORM,
  'IndexFlatCodes.get_CodePacker': OTHER_FORM,
  'IndexFastScan.get_CodePacker': OTHER_FORM,
  'IndexIVF.get_CodePacker': OTHER_FORM,
  'IndexIVF.get_InvertedListScanner': OTHER_FORM,
  'IndexBinaryIVF.get_InvertedListScanner': OTHER_FORM,
  'ShardingFunction.shard_of': OTHER_FORM,
  'InvertedLists.add_entries': FILLED,
  'InvertedLists.add_entry': FILLED,
  'InvertedLists.copy_subset_to': FILLED,
  'InvertedLists.get_codes': FILLED,
  'InvertedLists.get_ids': FILLED,
  'InvertedLists.get_iterator': FILLED,
  'InvertedLists.get_single_code': FILLED,
  'InvertedLists.get_single_id': FILLED,
  'InvertedLists.imbalance_factor': FILLED,
  'InvertedLists.merge_from': FILLED,
  'InvertedLists.prefetch_lists': FILLED,
  'InvertedLists.reset': FILLED,
  'InvertedLists.resize': FILLED,
  'InvertedLists.update_entries': FILLED,
  'InvertedLists.update_entry': FILLED,
  'IndexBinaryIVF.replace_invlists': FILLED,
  'IndexIVF.replace_invlists': FILLED,
  'IndexPreTransform.prepend_transform': 'In Python an index from a file would free the transform a second time.',
  'IndexIVFSpectralHash.replace_vt': 'It takes a transform to nbit components; a case by hand makes one.',
  'IndexIVFSpectralHash.replace_vt_of': 'It takes a chain that ends in a certain IndexLSH; a case by hand makes one.',
  find_nn: 'FAISS reads the code behind the last one; a test of the runtime covers it.',
  'NeuralNetCodec.decode': 'Samples of codes count on from 0, beyond the entries; cases by hand take some.',
  'Repeats.decode': 'The vector of a new one has one order; a case by hand takes a longer one.',
  'OperatingPoints.add': TEXTS,
  'ParameterSpace.combination_ge': EMPTY_SPACE,
  'ParameterSpace.combination_name': EMPTY_SPACE,
  'ParameterSpace.explore': TEXTS,
  'ParameterSpace.set_index_parameters_by_number': EMPTY_SPACE,
  'IndexIVFResidualQuantizer.train': AMPLIFIES,
  'IndexIVFProductResidualQuantizer.train': AMPLIFIES,
  'IndexResidualQuantizer.train': AMPLIFIES,
  'IndexProductResidualQuantizer.train': AMPLIFIES,
  'Clustering1D.train': 'Its points have one component; cases by hand cover it.',
  'Clustering1D.train_exact': 'Its points have one component; cases by hand cover it.',
  'Clustering1D.train_encoded': 'Its points have one component.',
  'IndexHNSW2Level.flip_to_ivf': 'Python reads such an index as its base class; a case by hand builds one.',
  'AdditiveQuantizer.compute_centroid_norms':
    'Python is given an array of a length that no shape expresses; a case by hand.',
  'ProgressiveDimIndexFactory.make': 'In Python the object itself is called; what it makes shows in training.',
  'ProductAdditiveQuantizer.subquantizer': 'Python gives it as its base class; a case by hand asks for its class.',
  'ResidualQuantizer.refine_beam': 'Python is given room for beams that no shape expresses.',
  'ResidualQuantizer.retrain_AQ_codebook': 'It takes more vectors than samples have; a case by hand.',
};
