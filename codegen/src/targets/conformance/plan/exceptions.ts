/** Indexes that store vectors only under ids of the caller. */
export const WANTS_IDS: ReadonlySet<string> = new Set([
  'IndexIDMap',
  'IndexIDMap2',
  'IndexBinaryIDMap',
  'IndexBinaryIDMap2',
]);

const NOT_WRITTEN = 'FAISS writes only the subclasses, which name their storage.';
const LAPACK =
  'Trained by a singular value decomposition, whose last bits another LAPACK amplifies; cases by hand cover it.';
const ONE_CHARACTER = 'A C++ char, which Python reads as a text of one character instead of a number.';

const NOT_DOWNCAST = 'Python FAISS 1.12.0 fails to find the class of this quantizer.';
const OF_PARTS = 'FAISS writes no index that hands its work to others; cases by hand fill and search it.';
const CODEC = 'It only encodes and decodes; cases by hand do.';

/**
 * What generated cases leave out, because samples alone cannot make it right, with the reason: `Class` leaves out
 * its life, `Class.field` the comparison of a field with Python.
 */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  IndexHNSW: NOT_WRITTEN,
  IndexNSG: NOT_WRITTEN,
  IndexNNDescent: NOT_WRITTEN,
  IndexNNDescentFlat:
    'Its graph depends on the number of threads, and 5 links find little; cases by hand give it more.',
  IndexNSGPQ: 'With 4 links FAISS may look for a place for a link for ever; cases by hand give it more.',
  IndexHNSWCagra: 'Python FAISS 1.12.0 calls what it reads IndexHNSW; cases by hand cover it.',
  IndexFlat1D: 'Its vectors have one component; cases by hand fill it.',
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
  LinearTransform: 'Its matrix is set by hand or by a subclass; until then it does nothing.',
  ITQMatrix: LAPACK,
  ITQTransform: LAPACK,
  PCAMatrix: 'The direction of each axis is up to LAPACK, whose versions differ; cases by hand cover it.',
  MultiIndexQuantizer: 'Its vectors are virtual: nothing can be added.',
  'NSG.final_graph': 'Python FAISS 1.12.0 gives a shared pointer of no class; get_final_graph leads on.',
  'IndexRaBitQ.rabitq': NOT_DOWNCAST,
  'IndexIVFRaBitQ.rabitq': NOT_DOWNCAST,
  'IndexIVF.quantizer_trains_alone': ONE_CHARACTER,
  'IndexNSG.build_type': ONE_CHARACTER,
  'OPQMatrix.opq_verbose': 'A second C++ field named verbose, which Python cannot reach.',
};

/** Classes that samples alone cannot construct, with the reason. */
export const MADE_BY_HAND: Readonly<Record<string, string>> = {
  MultiIndexQuantizer2: 'It takes an index of half its dimension for each half.',
};

/** Classes without generated cases, with the reason. */
export const CLASSES_BY_HAND: Readonly<Record<string, string>> = {
  GlobalVariables:
    'Python has the one object cvar; what is set there holds for the process, so cases by hand put it back.',
};

const PRINTS = 'It prints to the standard output, which an adapter speaks its protocol on.';
const EMPTY_SPACE = 'A new space has no combinations; cases by hand fill it.';
const TEXTS = 'Its texts name parameters of one kind of index.';

/** Array fields that are empty in the standard state: there is no element to set. */
export const EMPTY: ReadonlySet<string> = new Set(['LinearTransform.b', 'Clustering.centroids']);

/** Methods of inverted files that look ids up, and so need a direct map first. */
export const LOOK_UP: ReadonlySet<string> = new Set([
  'reconstruct',
  'reconstruct_batch',
  'compute_residual',
  'compute_residual_n',
  'update_vectors',
  'get',
]);

/** Functions whose answers samples cannot ask for, with the reason. */
export const FUNCTIONS_BY_HAND: Readonly<Record<string, string>> = {
  normalize_L2: 'Python takes the row length off the array.',
  imbalance_factor: 'The lists have to lie below k.',
  smawk: 'The matrix has to be one whose smallest values move to the right.',
  hashtable_int64_to_int64_add: 'The table has to be a made one.',
  hashtable_int64_to_int64_lookup: 'The table has to be a made one.',
  matrix_qr: 'The signs of the columns are up to LAPACK; cases by hand look at what they span.',
  kmeans_clustering: 'It warns of few points on the standard output, which an adapter speaks its protocol on.',
};

/** Methods that no generated case calls, with the reason: `method` of every class, or `Class.method`. */
export const METHODS_BY_HAND: Readonly<Record<string, string>> = {
  display: PRINTS,
  print_stats: PRINTS,
  print_neighbor_stats: PRINTS,
  'InvertedLists.get_codes': 'Python gives a pointer without a length; cases by hand read through it.',
  'InvertedLists.get_ids': 'Python gives a pointer without a length; cases by hand read through it.',
  'IndexPreTransform.prepend_transform': 'In Python an index from a file would free the transform a second time.',
  'IndexIVFSpectralHash.replace_vt': 'It takes a transform to nbit components; a case by hand makes one.',
  'IndexIVFSpectralHash.replace_vt_of': 'It takes a chain that ends in a certain IndexLSH; a case by hand makes one.',
  'OperatingPoints.add': TEXTS,
  'ParameterSpace.combination_ge': EMPTY_SPACE,
  'ParameterSpace.combination_name': EMPTY_SPACE,
  'ParameterSpace.explore': TEXTS,
  'ParameterSpace.set_index_parameters_by_number': EMPTY_SPACE,
};
