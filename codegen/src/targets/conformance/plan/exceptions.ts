const WANTS_IDS = 'It stores vectors only under ids of the caller; cases by hand cover it.';
const NOT_WRITTEN = 'FAISS writes only the subclasses, which name their storage.';
const ONE_CHARACTER = 'A C++ char, which Python reads as a text of one character instead of a number.';

/**
 * What generated cases leave out, because samples alone cannot make it right, with the reason: `Class` leaves out
 * its life, `Class.field` the comparison of a field with Python.
 */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  IndexIDMap: WANTS_IDS,
  IndexIDMap2: WANTS_IDS,
  IndexBinaryIDMap: WANTS_IDS,
  IndexBinaryIDMap2: WANTS_IDS,
  IndexHNSW: NOT_WRITTEN,
  IndexNSG: NOT_WRITTEN,
  MultiIndexQuantizer: 'Its vectors are virtual: nothing can be added.',
  'IndexIVF.quantizer_trains_alone': ONE_CHARACTER,
  'IndexNSG.build_type': ONE_CHARACTER,
  'OPQMatrix.opq_verbose': 'A second C++ field named verbose, which Python cannot reach.',
};
