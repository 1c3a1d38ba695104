/**
 * What generated cases leave out, because samples alone cannot make it right, with the reason: `Class` leaves out
 * its life, `Class.field` the cases of a field.
 */
const WANTS_IDS = 'It stores vectors only under ids of the caller; cases by hand cover it.';
const NOT_WRITTEN = 'FAISS writes only the subclasses, which name their storage.';

export const EXCEPTIONS: Readonly<Record<string, string>> = {
  IndexIDMap: WANTS_IDS,
  IndexIDMap2: WANTS_IDS,
  IndexBinaryIDMap: WANTS_IDS,
  IndexBinaryIDMap2: WANTS_IDS,
  IndexHNSW: NOT_WRITTEN,
  IndexNSG: NOT_WRITTEN,
  MultiIndexQuantizer: 'Its vectors are virtual: nothing can be added.',
  'OPQMatrix.opq_verbose': 'A second C++ field named verbose, which Python cannot reach.',
};
