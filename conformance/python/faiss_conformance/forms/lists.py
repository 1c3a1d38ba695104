"""Inverted lists, what scans them, and what reads and writes files."""

import faiss
import numpy as np

from .arrays import kept, numbers, objects, ptr, rows


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


def stack(kind):
    def make(several):
        vector = objects(several)
        made = kind(vector.size(), vector.data())
        made.kept_lists = several
        return made

    return make


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


def replace(index, lists):
    index.kept_lists = lists
    index.replace_invlists(lists)


def direct_map_add(direct_map, n, xids=None):
    kept_ids = None if xids is None else rows(xids).copy()
    made = faiss.DirectMapAdd(direct_map, n, None if kept_ids is None else ptr(kept_ids))
    made.kept_ids = kept_ids
    return made


CONSTRUCTORS = {
    "DirectMapAdd": direct_map_add,
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
}
