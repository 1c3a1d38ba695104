"""Graphs and how FAISS builds them, step by step."""

import faiss
import numpy as np

from .arrays import bounds, ptr, vector


def neighbor_range(graph, no, layer_no):
    begin, end = bounds(graph.neighbor_range, no, layer_no)
    return {"begin": begin, "end": end}


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


def greedy_update_nearest(hnsw, qdis, level, nearest, d_nearest):
    at, distance = np.array([nearest], np.int32), np.array([d_nearest], np.float32)
    stats = faiss.greedy_update_nearest(hnsw, qdis, level, ptr(at), ptr(distance))
    return {"stats": stats, "nearest_found": int(at[0]), "d_nearest_found": float(distance[0])}


METHODS = {
    "HNSW.set_default_probas": default_probas,
    "NNDescent.eval_recall": eval_recall,
    "NNDescent.generate_eval_set": eval_set,
    "NNDescent.search": of_graph,
    "NSG.search": of_graph,
    "HNSW.neighbor_range": neighbor_range,
}

FUNCTIONS = {
    "greedy_update_nearest": greedy_update_nearest,
}
