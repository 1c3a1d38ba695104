"""Writes goldens.json: what faiss.contrib answers, for ../../contrib.test.ts. Run with Python FAISS of the engine's release:
`python python.py goldens.json`.

Data are small and made by FAISS's own generators, so that the test makes the same."""
import base64
import json
import sys

import faiss
import numpy as np
from faiss.contrib import big_batch_search, clustering, evaluation, exhaustive_search, factory_tools, inspect_tools, ivf_tools
from faiss.contrib.datasets import SyntheticDataset

faiss.omp_set_num_threads(1)
out = {}


def put(name, value):
    if isinstance(value, np.ndarray):
        assert value.dtype.str in ("<f4", "<f8", "<i4", "<i8", "<u8", "|u1"), value.dtype
        data = np.ascontiguousarray(value)
        out[name] = {"type": data.dtype.str, "shape": data.shape, "data": base64.b64encode(data.tobytes()).decode()}
    elif isinstance(value, (list, tuple)):
        out[name] = [v.item() if hasattr(v, "item") else v for v in value]
    else:
        out[name] = value.item() if hasattr(value, "item") else value


D, NB, NQ = 16, 500, 20
xb = faiss.rand((NB, D), 1)
xq = faiss.rand((NQ, D), 2)
flat = faiss.IndexFlatL2(D)
flat.add(xb)
quantizer = faiss.IndexFlatL2(D)
ivf = faiss.IndexIVFFlat(quantizer, D, 8)
ivf.train(xb)
ivf.add(xb)
ivf.nprobe = 2
Dref, Iref = flat.search(xq, 5)
Dnew, Inew = ivf.search(xq, 5)
ref = flat.range_search(xq, 1.0)
new = ivf.range_search(xq, 1.0)

# evaluation
put("knn_intersection_measure", evaluation.knn_intersection_measure(Iref, Inew))
for mode in ("overall", "average"):
    put(f"range_PR.{mode}", evaluation.range_PR(ref[0].astype("int64"), ref[2], new[0].astype("int64"), new[2], mode))
    p, r = evaluation.range_PR_multiple_thresholds(ref[0], ref[2], new[0], new[1], new[2], np.array([0.5, 0.8, 1.0], "float32"), mode)
    put(f"range_PR_multiple_thresholds.{mode}.precisions", p)
    put(f"range_PR_multiple_thresholds.{mode}.recalls", r)
lims, dis, ids = evaluation.filter_range_results(*ref, 0.8)
put("filter_range_results.lims", lims)
put("filter_range_results.labels", ids)
put("sort_range_res_1", evaluation.sort_range_res_1(ref[0], ref[2]))
put("sort_range_res_2.distances", evaluation.sort_range_res_2(*ref)[1])
op = evaluation.OperatingPointsWithRanges()
op.add_range("nprobe", [1, 2, 4, 8])
op.add_range("ht", [10, 20, 30])
put("num_experiments", op.num_experiments())
put("sample_experiments.0", op.sample_experiments(0))
put("sample_experiments.5", op.sample_experiments(5))
put("cno_to_key.7", op.cno_to_key(7).tolist())
put("get_parameters.7", op.get_parameters(op.cno_to_key(7)))
points = [(1, 0.5, 1.0), (5, 0.7, 3.0), (2, 0.6, 0.9), (11, 0.9, 9.0), (8, 0.65, 4.0)]
put("add_operating_point", [bool(op.add_operating_point(op.cno_to_key(c), p, t)) for c, p, t in points])
put("optimal", [p for _, p, _ in op.operating_points])
put("predict_bounds.6", op.predict_bounds(op.cno_to_key(6)))

# exhaustive_search
blocks = lambda: (xb[i:i + 130] for i in range(0, NB, 130))
gt_d, gt_i = exhaustive_search.knn_ground_truth(xq, blocks(), 5)
put("knn_ground_truth.D", gt_d)
put("knn_ground_truth.I", gt_i)
gt_d, gt_i = exhaustive_search.knn_ground_truth(xq, blocks(), 5, metric_type=faiss.METRIC_INNER_PRODUCT)
put("knn_ground_truth.ip.I", gt_i)
lims, dis, ids = exhaustive_search.range_ground_truth(xq, blocks(), 0.9)
put("range_ground_truth.lims", lims)
put("range_ground_truth.labels", evaluation.sort_range_res_1(lims, ids))
radius, lims, dis, ids = exhaustive_search.range_search_max_results(
    flat, exhaustive_search.exponential_query_iterator(xq, start_bs=4), 1.2, max_results=200, min_results=120, clip_to_min=True)
put("range_search_max_results.radius", radius)
put("range_search_max_results.lims", lims)
put("range_search_max_results.labels", ids)
put("exponential_query_iterator", [len(x) for x in exhaustive_search.exponential_query_iterator(xb, 32, 100)])

# factory_tools
sizes = ["Flat", "IVF100,Flat", "IVF100_HNSW32,PQ8x6", "PQ16", "PQ8x4fs", "HNSW32", "SQ8", "SQ4", "SQ6", "SQfp16", "SQbf16",
         "PCA8,SQ8", "PCAR8,Flat", "OPQ4_8,PQ4x8", "OPQ4,PQ4", "RR8,Flat", "IVF100,PQ8,RFlat", "PQ8+16", "PQ8,Refine(SQ8)"]
put("get_code_size", {s: factory_tools.get_code_size(D, s) for s in sizes})
strings = ["Flat", "IVF32,Flat", "IVF32_HNSW16,Flat", "IMI2x4,Flat", "IVF32,PQ8x4", "IVF32,PQ8x4fs", "PQ8x6", "PQ8x4fs", "HNSW16",
           "LSHrt", "SQ4", "SQ6", "SQ8", "SQfp16", "SQbf16", "OPQ8_16,IVF32,PQ8x4", "PCA8,Flat", "PCAR8,SQ8", "IVF32(IVF8,Flat),Flat",
           "Flat,Refine(SQ8)"]
# Kept alive here, because reverse_index_factory lets go of what it was given before it reads it.
indexes = {s: faiss.index_factory(D, s) for s in strings}
put("reverse_index_factory", {s: factory_tools.reverse_index_factory(index) for s, index in indexes.items()})

# inspect_tools
put("get_invlist_sizes", inspect_tools.get_invlist_sizes(ivf.invlists))
put("get_invlist.ids", inspect_tools.get_invlist(ivf.invlists, 3)[0])
put("get_invlist.codes", inspect_tools.get_invlist(ivf.invlists, 3)[1])
A, b = faiss.rand((4, D), 3), faiss.rand(4, 4)
put("make_LinearTransform_matrix", inspect_tools.make_LinearTransform_matrix(A, b).apply(xq))
put("get_flat_data", inspect_tools.get_flat_data(flat))

# ivf_tools
empty = faiss.IndexIVFFlat(quantizer, D, 8)
a = (np.arange(NB) % 8).astype("int64")
ids = np.arange(NB) + 1000  # named, because add_preassigned keeps only its address
ivf_tools.add_preassigned(empty, xb, a, ids)
empty.nprobe = 2
lists = np.stack([np.arange(NQ) % 8, (np.arange(NQ) + 3) % 8], axis=1).astype("int64")
put("search_preassigned.D", ivf_tools.search_preassigned(empty, xq, 5, lists)[0])
put("search_preassigned.I", ivf_tools.search_preassigned(empty, xq, 5, lists)[1])
lims, dis, ids = ivf_tools.range_search_preassigned(empty, xq, 0.9, lists)
put("range_search_preassigned.lims", lims.astype("uint64"))
put("range_search_preassigned.labels", evaluation.sort_range_res_1(lims, ids))
sorted_ivf = faiss.clone_index(ivf)
ivf_tools.sort_invlists_by_size(sorted_ivf)
put("sort_invlists_by_size", inspect_tools.get_invlist_sizes(sorted_ivf.invlists))
put("sort_invlists_by_size.I", sorted_ivf.search(xq, 5)[1])

# big_batch_search
pq = faiss.index_factory(D, "IVF8,PQ4x4np")
pq.train(xb)
pq.add(xb)
pq.nprobe = 3
put("big_batch_search.flat.I", big_batch_search.big_batch_search(ivf, xq, 5, method="knn_function")[1])
put("big_batch_search.pq.I", big_batch_search.big_batch_search(pq, xq, 5, method="pairwise_distances")[1])

# datasets
ds = SyntheticDataset(24, 30, 40, 10)
put("SyntheticDataset.train", ds.get_train())
put("SyntheticDataset.database", ds.get_database())
put("SyntheticDataset.queries", ds.get_queries())
put("SyntheticDataset.groundtruth", ds.get_groundtruth(5))
put("SyntheticDataset.str", str(ds))

# clustering
sys.stdout = sys.stderr
# NumPy's argsort orders equal labels as it likes, so that k-means of a cluster begins elsewhere: only the quality compares.
objective = lambda c: float(faiss.knn(xb, c, 1)[0].sum())
put("two_level_clustering.rebalance", objective(clustering.two_level_clustering(xb, 3, 20)[0]))
put("two_level_clustering.even", objective(clustering.two_level_clustering(xb, 3, 20, rebalance=False)[0]))
c, stats = clustering.kmeans(10, clustering.DatasetAssign(xb), niter=6, verbose=False, return_stats=True)
put("kmeans.centroids", c)
put("kmeans.obj", [float(s["obj"]) for s in stats])
put("kmeans.imbalance", [float(s["imbalance_factor"]) for s in stats])
# Twelve different rows for fifteen centroids: some centroids are split.
twins = np.repeat(xb[:12], 5, axis=0)
c, stats = clustering.kmeans(15, clustering.DatasetAssign(twins), niter=4, verbose=False, return_stats=True)
put("kmeans.split.nsplit", [int(s["nsplit"]) for s in stats])
put("kmeans.split.centroids", c)

with open(sys.argv[1], "w") as f:
    json.dump({"faiss": faiss.__version__, "values": out}, f, sort_keys=True, indent=1)
    f.write("\n")
