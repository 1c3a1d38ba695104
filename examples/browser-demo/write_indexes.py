"""Writes index files over raw float32 vectors: write_indexes.py VECTORS DIMENSION [[KEY, FACTORY], ...] FOLDER"""

import json
import sys

import faiss
import numpy as np

raw, dimension, specs, folder = sys.argv[1:]
vectors = np.fromfile(raw, dtype=np.float32).reshape(-1, int(dimension))
for key, factory in json.loads(specs):
    index = faiss.index_factory(int(dimension), factory)
    index.train(vectors)
    index.add(vectors)
    faiss.write_index(index, f"{folder}/{key}.faiss")
    print(f"  {factory}: {index.ntotal} vectors", flush=True)
