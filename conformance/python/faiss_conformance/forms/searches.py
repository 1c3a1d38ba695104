"""Searches through functions, distance computers, selectors and the space of parameters."""

import faiss
import numpy as np

from .arrays import bounds, flat, kept, ptr, rows


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


def search_with_parameters(index, x, k, params=None):
    distances, labels, stats = faiss.search_with_parameters(index, x, k, params, output_stats=True)
    return flat({"distances": distances, "labels": labels}) | {"ndis": int(stats["ndis"])}


def range_search_with_parameters(index, x, radius, params=None):
    lims, distances, labels, stats = faiss.range_search_with_parameters(index, x, radius, params, output_stats=True)
    return {"lims": lims, "distances": distances, "labels": labels, "ndis": int(stats["ndis"])}


def sorted_bounds(selector, ids):
    first, second = bounds(selector.find_sorted_ids_bounds, len(ids), ptr(rows(ids)))
    return {"jmin": first, "jmax": second}


def update_bounds(space, cno, op, upper_bound_perf, lower_bound_t):
    space.update_bounds(cno, op, ptr(upper_bound_perf), ptr(lower_bound_t))


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


METHODS = {
    "RaBitQuantizer.get_distance_computer": codes_computer,
    "HeapArray.get_ids": lambda o, key: o.get_ids(key),
    "IDSelectorRange.find_sorted_ids_bounds": sorted_bounds,
    "ParameterSpace.update_bounds": update_bounds,
    "CodeSet.insert": lambda o, codes: o.insert(codes).astype(np.uint8),
    "DistanceComputer.distance_to": lambda o, i: o(i),
    "DistanceComputer.set_query": lambda o, x: o.set_query(kept(o, x)),
    "FlatCodesDistanceComputer.distance_to_code": lambda o, code: o.distance_to_code(ptr(code)),
    "ShardingFunction.shard_of": lambda o, i, count: o(i, count),
}

FUNCTIONS = {
    "get_extra_distance_computer": extra_computer,
    "range_search_with_parameters": range_search_with_parameters,
    "search_and_return_centroids": search_and_return_centroids,
    "search_centroid": search_centroid,
    "search_with_parameters": search_with_parameters,
}
