"""Functions and classes that Python FAISS offers in another form than bindings with arrays of known length.

SWIG wants references and room for results from the caller; Python's own wrappers read numbers off the shape
that others are told. Every answer is FAISS's. Names are looked up when they are called: older releases lack some.
"""

import faiss
import numpy as np

ptr = faiss.swig_ptr


def batch_4(name):
    def call(x, *others):
        function = getattr(faiss, name)
        dis = np.zeros(4, np.float32)
        function(ptr(x), *map(ptr, others), len(x), *(ptr(dis[i : i + 1]) for i in range(4)))
        return dis

    return call


def nearest(x, y):
    room = np.zeros(len(y), np.float32)
    return faiss.fvec_L2sqr_ny_nearest(ptr(room), ptr(x), ptr(y), len(x), len(y))


def nearest_transposed(x, y, y_sqlen, d_offset):
    room = np.zeros(len(y_sqlen), np.float32)
    return faiss.fvec_L2sqr_ny_nearest_y_transposed(
        ptr(room), ptr(x), ptr(y), ptr(y_sqlen), len(x), d_offset, len(y_sqlen)
    )


def neighbors(name, *more):
    def call(x, y, d, k, **options):
        function = getattr(faiss, name)
        distances = np.zeros((len(x), k), np.float32)
        labels = np.zeros((len(x), k), np.int64)
        given = [options.get(option) for option in more]
        given = [ptr(one) if isinstance(one, np.ndarray) else one for one in given]
        function(ptr(x), ptr(y), d, len(x), len(y), k, ptr(distances), ptr(labels), *given)
        return {"distances": distances, "labels": labels}

    return call


def fvec2bitvec(x):
    b = np.zeros((len(x) + 7) // 8, np.uint8)
    faiss.fvec2bitvec(ptr(x), ptr(b), len(x))
    return b


def fvecs2bitvecs(x, d):
    b = np.zeros((x.size // d, (d + 7) // 8), np.uint8)
    faiss.fvecs2bitvecs(ptr(x), ptr(b), d, len(b))
    return b


def bitvecs2fvecs(b, d):
    x = np.zeros((b.size // ((d + 7) // 8), d), np.float32)
    faiss.bitvecs2fvecs(ptr(b), ptr(x), d, len(x))
    return x


def real_to_binary(x):
    b = np.zeros(len(x) // 8, np.uint8)
    faiss.real_to_binary(len(x), ptr(x), ptr(b))
    return b


def bitvec_shuffle(da, order, a):
    n = a.size // ((da + 7) // 8)
    b = np.zeros((n, (len(order) + 7) // 8), np.uint8)
    faiss.bitvec_shuffle(n, da, len(order), ptr(order), ptr(a), ptr(b))
    return b


def pack_bitstrings(a, nbits):
    return faiss.pack_bitstrings(a, nbits.tolist() if isinstance(nbits, np.ndarray) else nbits)


def heaps_of(name):
    def call(a, b, code_size, k, ordered=True, *mode, sel=None):
        function = getattr(faiss, name)
        distances = np.zeros((len(a), k), np.int32)
        labels = np.zeros((len(a), k), np.int64)
        heaps = faiss.int_maxheap_array_t()
        heaps.nh, heaps.k, heaps.val, heaps.ids = len(a), k, ptr(distances), ptr(labels)
        if not ordered:
            heaps.heapify()
        more = [*mode, sel] if sel is not None else mode
        function(heaps, ptr(a), ptr(b), len(b), code_size, int(ordered), *more)
        return {"distances": distances, "labels": labels}

    return call


def hammings_knn_mc(a, b, k, code_size, sel=None):
    distances = np.zeros((len(a), k), np.int32)
    labels = np.zeros((len(a), k), np.int64)
    faiss.hammings_knn_mc(ptr(a), ptr(b), len(a), len(b), k, code_size, ptr(distances), ptr(labels), sel)
    return {"distances": distances, "labels": labels}


def match_hamming_thres(bs1, bs2, ht, code_size):
    count = np.zeros(1, np.uint64)
    faiss.hamming_count_thres(ptr(bs1), ptr(bs2), len(bs1), len(bs2), ht, code_size, ptr(count))
    idx, dis = np.zeros((int(count[0]), 2), np.int64), np.zeros(int(count[0]), np.int32)
    faiss.match_hamming_thres(ptr(bs1), ptr(bs2), len(bs1), len(bs2), ht, code_size, ptr(idx), ptr(dis))
    return {"idx": idx, "dis": dis}


def fvec_argsort(vals):
    perm = np.zeros(len(vals), np.int64)
    faiss.fvec_argsort(len(vals), ptr(vals), ptr(perm.view(np.uint64)))
    return perm


def in_place(tab, nbucket=0, nt=0):
    return faiss.matrix_bucket_sort_inplace(tab, nbucket or None, nt)


def hashtable_init(log2_capacity):
    tab = np.zeros((2**log2_capacity, 2), np.int64)
    faiss.hashtable_int64_to_int64_init(log2_capacity, ptr(tab))
    return tab


def histogram(name, bins):
    def call(data, least, shift):
        function = getattr(faiss, name)
        # FAISS loads vectors from addresses that are multiples of 32.
        room = faiss.AlignedTableUint16(len(data))
        faiss.copy_array_to_AlignedTable(data, room)
        hist = np.zeros(bins, np.int32)
        function(room.get(), len(data), least, shift, ptr(hist))
        return hist

    return call


def merge_knn_results(Dall, Iall, nshard, k, keep_max=False):
    return faiss.merge_knn_results(Dall, Iall, keep_max)


def bincode_hist(codes, nbits):
    hist = np.zeros(nbits, np.int32)
    faiss.bincode_hist(codes.size * 8 // nbits, nbits, ptr(codes), ptr(hist))
    return hist


def fvecs_maybe_subsample(d, x, nmax, seed=1234):
    n = np.array([x.size // d], np.uint64)
    drawn = faiss.fvecs_maybe_subsample(d, ptr(n), nmax, ptr(x), False, seed)
    return faiss.rev_swig_ptr(drawn, int(n[0]) * d).copy()


def kmeans1d(x, nclusters):
    centroids = np.zeros(nclusters, np.float32)
    factor = faiss.kmeans1d(ptr(x), len(x), nclusters, ptr(centroids))
    return {"centroids": centroids, "imbalance_factor": factor}


class HeapArray:
    """Heaps over arrays of their own, which C++ leaves to the caller."""

    def __init__(self, name, number, nh, k):
        self.nh, self.k = nh, k
        self.val, self.ids = np.zeros(nh * k, number), np.zeros(nh * k, np.int64)
        self.heaps = getattr(faiss, name)()
        self.heaps.nh, self.heaps.k, self.heaps.val, self.heaps.ids = nh, k, ptr(self.val), ptr(self.ids)
        self.heapify()

    def heapify(self):
        self.heaps.heapify()

    def addn(self, nj, vin, j0=0, i0=0):
        self.heaps.addn(nj, ptr(vin), j0, i0, vin.size // nj)

    def addn_with_ids(self, nj, vin, id_in, id_stride=0, i0=0):
        self.heaps.addn_with_ids(nj, ptr(vin), ptr(id_in), id_stride, i0, vin.size // nj)

    def addn_query_subset_with_ids(self, subset, nj, vin, id_in, id_stride=0):
        self.heaps.addn_query_subset_with_ids(len(subset), ptr(subset), nj, ptr(vin), ptr(id_in), id_stride)

    def reorder(self):
        self.heaps.reorder()

    def per_line_extrema(self):
        vals, idx = np.zeros(self.nh, self.val.dtype), np.zeros(self.nh, np.int64)
        self.heaps.per_line_extrema(ptr(vals), ptr(idx))
        return {"vals_out": vals, "idx_out": idx}

    def get_val(self, key):
        return faiss.rev_swig_ptr(self.heaps.get_val(key), self.k).copy()

    def get_ids(self, key):
        return faiss.rev_swig_ptr(self.heaps.get_ids(key), self.k).copy()


def heaps(name, number):
    kind = type(name, (HeapArray,), {})
    return lambda nh, k: kind(name, number, nh, k)



class Encoder:
    """FAISS's encoder over bytes of its own; it writes its last bits when it goes."""

    def __init__(self, name, code, *how):
        self.name, self.begin, self.how, self.nbits, self.numbers = name, code.copy(), how, how[0], []

    def encode(self, x):
        self.numbers.append(x)

    @property
    def code(self):
        code = self.begin.copy()
        inner = getattr(faiss, self.name)(ptr(code), *self.how)
        for x in self.numbers:
            inner.encode(x)
        del inner
        return code


class Decoder:
    def __init__(self, name, code, nbits):
        self.code, self.nbits = code.copy(), nbits
        self.inner = getattr(faiss, name)(ptr(self.code), nbits)

    def decode(self):
        return self.inner.decode()


def coder(kind, name):
    return type(name, (kind,), {"__init__": lambda self, *given: kind.__init__(self, name, *given)})


class Bits:
    """FAISS's reader or writer of bits over bytes of its own."""

    def __init__(self, name, code):
        self.code, self.code_size = code, len(code)
        self.inner = getattr(faiss, name)(ptr(code), len(code))

    @property
    def i(self):
        return self.inner.i


class BitstringReader(Bits):
    def __init__(self, code):
        super().__init__("BitstringReader", code.copy())

    def read(self, nbit):
        return self.inner.read(nbit)


class BitstringWriter(Bits):
    def __init__(self, code_size):
        super().__init__("BitstringWriter", np.zeros(code_size, np.uint8))

    def write(self, x, nbit):
        self.inner.write(x, nbit)


class Combiner:
    """FAISS's combiner, with arrays in place of pointers."""

    ARRAYS = ("I", "D", "mask", "lim_remain", "D_remain", "I_remain")

    def __init__(self, name, number, nq, k, r2, keep_max):
        self.name, self.number, self.nq, self.k, self.r2, self.keep_max = name, number, nq, k, r2, keep_max
        for one in self.ARRAYS:
            kind = np.uint8 if one == "mask" else number if one.startswith("D") else np.int64
            setattr(self, one, np.zeros(0, kind))
        self.L_res = np.zeros(0, np.int64)

    def inner(self):
        made = getattr(faiss, self.name)(self.nq, self.k, self.r2, self.keep_max)
        exact = np.int16 if self.number == np.int32 else self.number
        self.kept = {one: getattr(self, one).astype(exact) if one.startswith("D") else getattr(self, one) for one in self.ARRAYS}
        self.kept["mask"] = self.kept["mask"] != 0
        for one in self.ARRAYS if len(self.mask) else ("I", "D"):
            setattr(made, one, ptr(self.kept[one]))
        return made

    def compute_sizes(self):
        self.L_res = np.zeros(self.nq + 1, np.int64)
        self.inner().compute_sizes(ptr(self.L_res))
        return self.L_res.copy()

    def write_result(self):
        made, limits = self.inner(), np.zeros(self.nq + 1, np.int64)
        made.compute_sizes(ptr(limits))
        distances, labels = np.zeros(limits[-1], self.kept["D"].dtype), np.zeros(limits[-1], np.int64)
        made.write_result(ptr(distances), ptr(labels))
        return {"distances": distances.astype(self.number), "labels": labels}


def combiner(name, number):
    kind = type(name, (Combiner,), {})
    return lambda *given: kind(name, number, *given)


CLASSES = {
    "BitstringReader": BitstringReader,
    "BitstringWriter": BitstringWriter,
    "CallbackIOReader": lambda *given: faiss.PyCallbackIOReader(*given),
    "CallbackIOWriter": lambda *given: faiss.PyCallbackIOWriter(*given),
    "CombinerRangeKNNfloat": combiner("CombinerRangeKNNfloat", np.float32),
    "CombinerRangeKNNint16": combiner("CombinerRangeKNNint16", np.int32),
    **{name: coder(Encoder, name) for name in ("PQEncoder8", "PQEncoder16", "PQEncoderGeneric")},
    **{name: coder(Decoder, name) for name in ("PQDecoder8", "PQDecoder16", "PQDecoderGeneric")},
    "float_maxheap_array_t": heaps("float_maxheap_array_t", np.float32),
    "float_minheap_array_t": heaps("float_minheap_array_t", np.float32),
    "int_maxheap_array_t": heaps("int_maxheap_array_t", np.int32),
    "int_minheap_array_t": heaps("int_minheap_array_t", np.int32),
}

FUNCTIONS = {
    "fvec_inner_product_batch_4": batch_4("fvec_inner_product_batch_4"),
    "fvec_L2sqr_batch_4": batch_4("fvec_L2sqr_batch_4"),
    "fvec_L2sqr_ny_nearest": nearest,
    "fvec_L2sqr_ny_nearest_y_transposed": nearest_transposed,
    "knn_L2sqr": neighbors("knn_L2sqr", "y_norm2", "sel"),
    "knn_inner_product": neighbors("knn_inner_product", "sel"),
    "fvec2bitvec": fvec2bitvec,
    "fvecs2bitvecs": fvecs2bitvecs,
    "bitvecs2fvecs": bitvecs2fvecs,
    "real_to_binary": real_to_binary,
    "bitvec_shuffle": bitvec_shuffle,
    "pack_bitstrings": pack_bitstrings,
    "hammings_knn_hc": heaps_of("hammings_knn_hc"),
    "hammings_knn": heaps_of("hammings_knn"),
    "hammings_knn_mc": hammings_knn_mc,
    "generalized_hammings_knn_hc": heaps_of("generalized_hammings_knn_hc"),
    "match_hamming_thres": match_hamming_thres,
    "fvec_argsort": fvec_argsort,
    "bucket_sort": lambda tab, nbucket=0, nt=0: faiss.bucket_sort(tab, nbucket or None, nt),
    "matrix_bucket_sort_inplace": in_place,
    "hashtable_int64_to_int64_init": hashtable_init,
    "simd_histogram_8": histogram("simd_histogram_8", 8),
    "simd_histogram_16": histogram("simd_histogram_16", 16),
    "merge_knn_results": merge_knn_results,
    "merge_knn_results_int32": merge_knn_results,
    "ranklist_intersection_size": lambda v1, v2: faiss.ranklist_intersection_size(len(v1), ptr(v1), len(v2), ptr(v2)),
    "bincode_hist": bincode_hist,
    "kmeans1d": kmeans1d,
    "bvec_checksum": lambda a: faiss.bvec_checksum(len(a), ptr(a)),
    "bvecs_checksum": lambda a: faiss.checksum(a),
    "fvecs_maybe_subsample": fvecs_maybe_subsample,
}
