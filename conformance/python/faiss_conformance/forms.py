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


def tensor(array):
    kind = faiss.Int32Tensor2D if array.dtype == np.int32 else faiss.Tensor2D
    return kind(rows(array.reshape(len(array), -1)))


def step_encode(step, xhat, x):
    residuals = faiss.Tensor2D(np.zeros_like(x))
    codes = step.encode(tensor(xhat), tensor(x), residuals)
    return {"codes": codes.numpy().ravel(), "residuals": residuals.numpy()}


def refine_beam_mp(rq, beam_size, x, out_beam_size, pool):
    n = x.size // (beam_size * rq.d)
    codes = np.zeros((n, out_beam_size, rq.M), np.int32)
    residuals = np.zeros((n, out_beam_size, rq.d), np.float32)
    distances = np.zeros((n, out_beam_size), np.float32)
    faiss.refine_beam_mp(rq, n, beam_size, ptr(rows(x)), out_beam_size, ptr(codes), ptr(residuals), ptr(distances), pool)
    return {"out_codes": codes.ravel(), "out_residuals": residuals.ravel(), "out_distances": distances.ravel()}


def refine_beam_lut_mp(rq, norms, query_cp, out_beam_size, pool):
    n = len(norms)
    codes, distances = np.zeros((n, out_beam_size, rq.M), np.int32), np.zeros((n, out_beam_size), np.float32)
    faiss.refine_beam_LUT_mp(rq, n, ptr(norms), ptr(rows(query_cp)), out_beam_size, ptr(codes), ptr(distances), pool)
    return {"out_codes": codes.ravel(), "out_distances": distances.ravel()}


def codes_in_pool(name):
    def call(rq, x, centroids, pool):
        codes = np.zeros((len(x), rq.code_size), np.uint8)
        function = getattr(faiss, name)
        function(rq, ptr(rows(x)), ptr(codes), len(x), None if centroids is None else ptr(rows(centroids)), pool)
        return codes.ravel()

    return call


def add_flat_codes(index, codes, code_size=-1):
    n = codes.size // (index.code_size if code_size == -1 else code_size)
    faiss.ivf_residual_add_from_flat_codes(index, n, ptr(rows(codes)), code_size)


def precomputed_table(use, quantizer, pq, by_residual, verbose):
    kind, table = np.array([use], np.int32), faiss.AlignedTableFloat32()
    faiss.initialize_IVFPQ_precomputed_table(ptr(kind), quantizer, pq, table, by_residual, verbose)
    return {"kind": int(kind[0]), "precomputed_table": faiss.AlignedTable_to_array(table)}


def quantized_tables(nprobe, M, ksub, each, lut, bias, M2, with_biasq=True):
    lutq = np.zeros((nprobe if each else 1) * M2 * ksub, np.uint8)
    biasq = np.zeros(nprobe if bias is not None and with_biasq else 0, np.uint16)
    a, b = np.zeros(1, np.float32), np.zeros(1, np.float32)
    bias = None if bias is None else ptr(bias)
    faiss.quantize_LUT_and_bias(
        nprobe, M, ksub, each, ptr(rows(lut)), bias, ptr(lutq), M2, ptr(biasq) if len(biasq) else None, ptr(a), ptr(b)
    )
    return {"LUTq": lutq, "biasq": biasq, "a": a[0].item(), "b": b[0].item()}


def quantized_lengths(nprobe, M, ksub, lut, bias, M_norm, norm_scale, M2):
    lutq, biasq = np.zeros(M2 * ksub, np.uint8), np.zeros(nprobe, np.uint16)
    a, b = np.zeros(1, np.float32), np.zeros(1, np.float32)
    faiss.aq_quantize_LUT_and_bias(
        nprobe, M, ksub, ptr(rows(lut)), ptr(bias), M_norm, norm_scale, ptr(lutq), M2, ptr(biasq), ptr(a), ptr(b)
    )
    return {"LUTq": lutq, "biasq": biasq, "a": a[0].item(), "b": b[0].item()}


def tables_of_pairs(d, ksub, centroids, x, is_inner_product):
    tables = np.zeros(len(x) * (d // 2) * ksub, np.float32)
    faiss.compute_PQ_dis_tables_dsub2(d, ksub, ptr(rows(centroids)), len(x), ptr(rows(x)), is_inner_product, ptr(tables))
    return tables


def find_duplicates(index):
    ids, lims = np.zeros(index.ntotal, np.int64), np.zeros(index.ntotal + 2, np.uint64)
    groups = index.find_duplicates(ptr(ids), ptr(lims))
    return {"dup_ids": ids[: int(lims[groups])], "lims": lims[: groups + 1]}


def vector(kind, array):
    made = kind()
    faiss.copy_array_to_vector(array, made)
    return made


def bounds(function, *given):
    """Two numbers that FAISS writes through pointers."""
    first, second = np.zeros(1, np.uint64), np.zeros(1, np.uint64)
    function(*given, ptr(first), ptr(second))
    return int(first[0]), int(second[0])


def neighbor_range(graph, no, layer_no):
    begin, end = bounds(graph.neighbor_range, no, layer_no)
    return {"begin": begin, "end": end}


def sorted_bounds(selector, ids):
    first, second = bounds(selector.find_sorted_ids_bounds, len(ids), ptr(rows(ids)))
    return {"jmin": first, "jmax": second}


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


def into_heaps(name):
    def call(pq, x, codes, res, init_finalize_heap=True):
        getattr(pq, name)(ptr(rows(x)), len(x), ptr(rows(codes)), len(codes), res.heaps, init_finalize_heap)

    return call


def add_core_o(index, x, xids, precomputed_idx):
    residuals = np.zeros_like(x)
    xids = None if xids is None else ptr(xids)
    index.add_core_o(len(x), ptr(rows(x)), xids, ptr(residuals), ptr(precomputed_idx))
    return residuals


def update_bounds(space, cno, op, upper_bound_perf, lower_bound_t):
    space.update_bounds(cno, op, ptr(upper_bound_perf), ptr(lower_bound_t))


def default_probas(graph, M, level_mult):
    """FAISS appends to the tables of the constructor."""
    graph.assign_probas.clear()
    graph.cum_nneighbor_per_level.clear()
    graph.set_default_probas(M, level_mult)


def of_graph(graph, computer, k, table):
    labels, distances = np.zeros(k, np.int64), np.zeros(k, np.float32)
    graph.search(computer, k, ptr(labels), ptr(distances), table)
    return {"distances": distances, "labels": labels}


def eval_set(graph, qdis, c, N):
    found = faiss.Int32VectorVector()
    found.resize(len(c))
    graph.generate_eval_set(qdis, vector(faiss.Int32Vector, c), found, N)
    return np.concatenate([faiss.vector_to_array(found.at(i)) for i in range(len(c))])


def eval_recall(graph, eval_points, m, acc_eval_set):
    true = faiss.Int32VectorVector()
    for row in acc_eval_set.reshape(-1, m):
        true.push_back(vector(faiss.Int32Vector, row))
    return graph.eval_recall(vector(faiss.Int32Vector, eval_points), true)


def extra_computer(xb, mt=faiss.METRIC_L2, metric_arg=0):
    xb = rows(xb).copy()
    made = faiss.get_extra_distance_computer(xb.shape[1], mt, metric_arg, len(xb), ptr(xb))
    made.kept_vectors = xb
    return made


def codes_computer(quantizer, qb, centroid_in=None):
    kept_centroid = None if centroid_in is None else rows(centroid_in).copy()
    made = quantizer.get_distance_computer(qb, None if kept_centroid is None else ptr(kept_centroid))
    made.kept_centroid = kept_centroid
    return made


def greedy_update_nearest(hnsw, qdis, level, nearest, d_nearest):
    at, distance = np.array([nearest], np.int32), np.array([d_nearest], np.float32)
    stats = faiss.greedy_update_nearest(hnsw, qdis, level, ptr(at), ptr(distance))
    return {"stats": stats, "nearest_found": int(at[0]), "d_nearest_found": float(distance[0])}


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
    "HNSW.set_default_probas": default_probas,
    "NNDescent.eval_recall": eval_recall,
    "NNDescent.generate_eval_set": eval_set,
    "NNDescent.search": of_graph,
    "NSG.search": of_graph,
    "RaBitQuantizer.get_distance_computer": codes_computer,
    "HNSW.neighbor_range": neighbor_range,
    "HeapArray.get_ids": lambda o, key: o.get_ids(key),
    "IDSelectorRange.find_sorted_ids_bounds": sorted_bounds,
    "IcmEncoder.encode": lambda o, codes, x, gen, n, iters: o.encode(ptr(codes), ptr(rows(x)), gen.mt, n, iters),
    "IndexIVFPQ.add_core_o": add_core_o,
    "IndexLSH.apply_preprocess": copied("apply_preprocess", lambda index: index.nbits),
    "IndexPQ.hamming_distance_histogram": bit_histogram,
    "IndexPreTransform.apply_chain": copied("apply_chain", lambda index: index.index.d),
    "IndexPreTransform.reverse_chain": reverse_chain,
    "LocalSearchQuantizer.icm_encode": lambda o, codes, x, iters, gen: o.icm_encode(
        ptr(codes), ptr(rows(x)), len(x), iters, gen.mt
    ),
    "LocalSearchQuantizer.icm_encode_impl": lambda o, codes, x, binaries, gen, iters, verbose=False: o.icm_encode_impl(
        ptr(codes), ptr(rows(x)), ptr(rows(binaries)), gen.mt, len(x), iters, verbose
    ),
    "LocalSearchQuantizer.perturb_codes": lambda o, codes, gen: o.perturb_codes(ptr(codes), len(codes), gen.mt),
    "LocalSearchQuantizer.perturb_codebooks": lambda o, T, stddev, gen: o.perturb_codebooks(
        T, vector(faiss.Float32Vector, stddev), gen.mt
    ),
    "ParameterSpace.update_bounds": update_bounds,
    "ProductQuantizer.search": into_heaps("search"),
    "ProductQuantizer.search_ip": into_heaps("search_ip"),
    "ProductQuantizer.search_sdc": into_heaps("search_sdc"),
    "Embedding.forward": lambda o, codes: o(tensor(codes)).numpy(),
    "FFN.forward": lambda o, x: o(tensor(x)).numpy().ravel(),
    "Linear.forward": lambda o, x: o(tensor(x)).numpy(),
    "NeuralNetCodec.decode": lambda o, codes: o.decode(tensor(codes)).numpy(),
    "NeuralNetCodec.encode": lambda o, x: o.encode(tensor(x)).numpy(),
    "ProductQuantizer.get_centroids": lambda o, m, i: faiss.rev_swig_ptr(o.get_centroids(m, i), o.dsub).copy(),
    "QINCoStep.decode": lambda o, xhat, codes: o.decode(tensor(xhat), tensor(codes)).numpy(),
    "QINCoStep.encode": step_encode,
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
    "IndexFlat.get_xb": lambda o: faiss.rev_swig_ptr(o.get_xb(), o.ntotal * o.d).copy(),
    "IndexIVFPQ.find_duplicates": find_duplicates,
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
    "get_extra_distance_computer": extra_computer,
    "greedy_update_nearest": greedy_update_nearest,
    "aq_quantize_LUT_and_bias": quantized_lengths,
    "compute_PQ_dis_tables_dsub2": tables_of_pairs,
    "compute_codes_add_centroids_mp_lut0": codes_in_pool("compute_codes_add_centroids_mp_lut0"),
    "compute_codes_add_centroids_mp_lut1": codes_in_pool("compute_codes_add_centroids_mp_lut1"),
    "initialize_IVFPQ_precomputed_table": precomputed_table,
    "ivf_residual_add_from_flat_codes": add_flat_codes,
    "quantize_LUT_and_bias": quantized_tables,
    "refine_beam_LUT_mp": refine_beam_lut_mp,
    "refine_beam_mp": refine_beam_mp,
    "range_search_with_parameters": range_search_with_parameters,
    "search_and_return_centroids": search_and_return_centroids,
    "search_centroid": search_centroid,
    "search_with_parameters": search_with_parameters,
}


def method(kind, name):
    """The form of the nearest class that declares it; None where Python's own is the schema's."""
    return next((METHODS[f"{base.__name__}.{name}"] for base in kind.__mro__ if f"{base.__name__}.{name}" in METHODS), None)
