"""Members that Python FAISS offers in another form than the schema: as calls of the object itself, with pointers and
counts in place of arrays, or through result objects. By the class that declares them; subclasses inherit."""

import faiss
import numpy as np

ptr = faiss.swig_ptr


def rows(array):
    return np.ascontiguousarray(array)


def kept(target, array):
    """FAISS keeps the address of a query: the array lives as long as the object."""
    target.kept_query = rows(array).copy()
    return ptr(target.kept_query)


def scan_range(scanner, codes, ids, radius):
    found = faiss.RangeSearchResult(1)
    part = faiss.RangeSearchPartialResult(found)
    query = part.new_result(0)
    scanner.scan_codes_range(len(ids), ptr(rows(codes)), ptr(ids), radius, query)
    labels, distances = np.zeros(query.nres, np.int64), np.zeros(query.nres, np.float32)
    part.copy_range(0, query.nres, ptr(labels), ptr(distances))
    return {"distances": distances, "labels": labels}


def scan(scanner, codes, ids, distances, labels):
    return scanner.scan_codes(len(ids), ptr(rows(codes)), ptr(ids), ptr(distances), ptr(labels), len(distances))


def objects(several):
    """A list of objects, as C++ takes it."""
    vector = faiss.InvertedListsPtrVector()
    for one in several:
        vector.push_back(one)
    return vector


def stack(kind):
    def make(several):
        vector = objects(several)
        made = kind(vector.size(), vector.data())
        made.kept_lists = several
        return made

    return make


def numbers(data):
    """An array, also of what FAISS keeps as a vector."""
    return data if isinstance(data, np.ndarray) else faiss.vector_to_array(data)


def reader(data=None):
    made = faiss.VectorIOReader()
    if data is not None:
        faiss.copy_array_to_vector(numbers(data), made.data)
    return made


def block_lists(nlist, *more):
    if len(more) == 1:
        more[0].this.disown()  # the lists free their packer
    return faiss.BlockInvertedLists(nlist, *more)


def zero_copy(data):
    bytes_of = numbers(data).copy()
    made = faiss.ZeroCopyIOReader(ptr(bytes_of), len(bytes_of))
    made.kept_data = bytes_of
    return made


def merge_from_multiple(target, several, *more):
    vector = objects(several)
    return target.merge_from_multiple(vector.data(), vector.size(), *more)


def search_centroid(index, x):
    found = np.zeros(len(x), np.int64)
    faiss.search_centroid(index, ptr(rows(x)), len(x), ptr(found))
    return found


def search_and_return_centroids(index, x, k):
    n = len(x)
    found = {
        "distances": np.zeros((n, k), np.float32),
        "labels": np.zeros((n, k), np.int64),
        "query_centroid_ids": np.zeros(n, np.int64),
        "result_centroid_ids": np.zeros((n, k), np.int64),
    }
    faiss.search_and_return_centroids(index, n, ptr(rows(x)), k, *[ptr(one) for one in found.values()])
    return {name: one.ravel() for name, one in found.items()}


def flat(found):
    return {name: np.ravel(one) for name, one in found.items()}


def search_with_parameters(index, x, k, params=None):
    distances, labels, stats = faiss.search_with_parameters(index, x, k, params, output_stats=True)
    return flat({"distances": distances, "labels": labels}) | {"ndis": int(stats["ndis"])}


def range_search_with_parameters(index, x, radius, params=None):
    lims, distances, labels, stats = faiss.range_search_with_parameters(index, x, radius, params, output_stats=True)
    return {"lims": lims, "distances": distances, "labels": labels, "ndis": int(stats["ndis"])}


def replace(index, lists):
    index.kept_lists = lists
    index.replace_invlists(lists)


CONSTRUCTORS = {
    "BlockInvertedLists": block_lists,
    "HStackInvertedLists": stack(faiss.HStackInvertedLists),
    "VStackInvertedLists": stack(faiss.VStackInvertedLists),
    "VectorIOReader": reader,
    "ZeroCopyIOReader": zero_copy,
}

METHODS = {
    "BinaryInvertedListScanner.distance_to_code": lambda o, code: o.distance_to_code(ptr(code)),
    "BinaryInvertedListScanner.scan_codes": scan,
    "BinaryInvertedListScanner.scan_codes_range": scan_range,
    "BinaryInvertedListScanner.set_query": lambda o, x: o.set_query(kept(o, x)),
    "CodePacker.pack_1": lambda o, code, offset, block: o.pack_1(code, offset, block.reshape(1, -1)),
    "CodePacker.unpack_1": lambda o, block, offset: o.unpack_1(block.reshape(1, -1), offset),
    "CodeSet.insert": lambda o, codes: o.insert(codes).astype(np.uint8),
    "DistanceComputer.distance_to": lambda o, i: o(i),
    "DistanceComputer.set_query": lambda o, x: o.set_query(kept(o, x)),
    "FlatCodesDistanceComputer.distance_to_code": lambda o, code: o.distance_to_code(ptr(code)),
    "IOReader.read_bytes": lambda o, size: np.frombuffer(o.read_bytes(size), np.uint8),
    "IOWriter.write_bytes": lambda o, data: o.write_bytes(data.tobytes()),
    "IndexBinaryIVF.replace_invlists": replace,
    "IndexIVF.replace_invlists": replace,
    "InvertedListScanner.distance_to_code": lambda o, code: o.distance_to_code(ptr(code)),
    "InvertedListScanner.scan_codes": scan,
    "InvertedListScanner.scan_codes_range": scan_range,
    "InvertedListScanner.set_query": lambda o, x: o.set_query(kept(o, x)),
    "InvertedLists.get_single_code": lambda o, list_no, offset: faiss.rev_swig_ptr(
        o.get_single_code(list_no, offset), o.code_size
    ).copy(),
    "OnDiskInvertedLists.merge_from_multiple": merge_from_multiple,
    "ShardingFunction.shard_of": lambda o, i, count: o(i, count),
}

FUNCTIONS = {
    "range_search_with_parameters": range_search_with_parameters,
    "search_and_return_centroids": search_and_return_centroids,
    "search_centroid": search_centroid,
    "search_with_parameters": search_with_parameters,
}


def method(kind, name):
    """The form of the nearest class that declares it; None where Python's own is the schema's."""
    return next((METHODS[f"{base.__name__}.{name}"] for base in kind.__mro__ if f"{base.__name__}.{name}" in METHODS), None)
