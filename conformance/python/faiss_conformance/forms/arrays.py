"""What the other files share: arrays and objects as C++ takes them."""

import faiss
import numpy as np

ptr = faiss.swig_ptr


def rows(array):
    return np.ascontiguousarray(array)


def kept(target, array):
    """FAISS keeps the address of a query: the array lives as long as the object."""
    target.kept_query = rows(array).copy()
    return ptr(target.kept_query)


def objects(several):
    """A list of objects, as C++ takes it."""
    vector = faiss.InvertedListsPtrVector()
    for one in several:
        vector.push_back(one)
    return vector


def numbers(data):
    """An array, also of what FAISS keeps as a vector."""
    return data if isinstance(data, np.ndarray) else faiss.vector_to_array(data)


def flat(found):
    return {name: np.ravel(one) for name, one in found.items()}


def tensor(array):
    kind = faiss.Int32Tensor2D if array.dtype == np.int32 else faiss.Tensor2D
    return kind(rows(array.reshape(len(array), -1)))


def vector(kind, array):
    made = kind()
    faiss.copy_array_to_vector(array, made)
    return made


def bounds(function, *given):
    """Two numbers that FAISS writes through pointers."""
    first, second = np.zeros(1, np.uint64), np.zeros(1, np.uint64)
    function(*given, ptr(first), ptr(second))
    return int(first[0]), int(second[0])
