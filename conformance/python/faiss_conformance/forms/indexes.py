"""Members of indexes."""

import faiss
import numpy as np

from .arrays import ptr, rows


def find_duplicates(index):
    ids, lims = np.zeros(index.ntotal, np.int64), np.zeros(index.ntotal + 2, np.uint64)
    groups = index.find_duplicates(ptr(ids), ptr(lims))
    return {"dup_ids": ids[: int(lims[groups])], "lims": lims[: groups + 1]}


def copied(function, count):
    """What FAISS gives by pointer, which may be the array that it was given."""

    def call(target, x):
        x = rows(x)
        return faiss.rev_swig_ptr(getattr(target, function)(len(x), ptr(x)), len(x) * count(target)).copy()

    return call


def reverse_chain(index, xt):
    xt = rows(xt.reshape(-1, index.index.d))
    x = np.zeros((len(xt), index.d), np.float32)
    index.reverse_chain(len(xt), ptr(xt), ptr(x))
    return x.ravel()


def bit_histogram(index, x, xb=None):
    hist = np.zeros(index.pq.M * index.pq.nbits + 1, np.int64)
    xb = None if xb is None else rows(xb)
    index.hamming_distance_histogram(len(x), ptr(rows(x)), 0 if xb is None else len(xb), None if xb is None else ptr(xb), ptr(hist))
    return hist


def add_core_o(index, x, xids, precomputed_idx):
    residuals = np.zeros_like(x)
    xids = None if xids is None else ptr(xids)
    index.add_core_o(len(x), ptr(rows(x)), xids, ptr(residuals), ptr(precomputed_idx))
    return residuals


METHODS = {
    "IndexIVFPQ.add_core_o": add_core_o,
    "IndexLSH.apply_preprocess": copied("apply_preprocess", lambda index: index.nbits),
    "IndexPQ.hamming_distance_histogram": bit_histogram,
    "IndexPreTransform.apply_chain": copied("apply_chain", lambda index: index.index.d),
    "IndexPreTransform.reverse_chain": reverse_chain,
    "IndexFlat.get_xb": lambda o: faiss.rev_swig_ptr(o.get_xb(), o.ntotal * o.d).copy(),
    "IndexIVFPQ.find_duplicates": find_duplicates,
}
