"""Additive and product quantizers, their tables, and QINCo."""

import faiss
import numpy as np

from .arrays import ptr, rows, tensor, vector


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


def into_heaps(name):
    def call(pq, x, codes, res, init_finalize_heap=True):
        getattr(pq, name)(ptr(rows(x)), len(x), ptr(rows(codes)), len(codes), res.heaps, init_finalize_heap)

    return call


METHODS = {
    "IcmEncoder.encode": lambda o, codes, x, gen, n, iters: o.encode(ptr(codes), ptr(rows(x)), gen.mt, n, iters),
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
}

FUNCTIONS = {
    "aq_quantize_LUT_and_bias": quantized_lengths,
    "compute_PQ_dis_tables_dsub2": tables_of_pairs,
    "compute_codes_add_centroids_mp_lut0": codes_in_pool("compute_codes_add_centroids_mp_lut0"),
    "compute_codes_add_centroids_mp_lut1": codes_in_pool("compute_codes_add_centroids_mp_lut1"),
    "initialize_IVFPQ_precomputed_table": precomputed_table,
    "ivf_residual_add_from_flat_codes": add_flat_codes,
    "quantize_LUT_and_bias": quantized_tables,
    "refine_beam_LUT_mp": refine_beam_lut_mp,
    "refine_beam_mp": refine_beam_mp,
}
