"""The Python side of the benchmark: FAISS called as a Python program calls it. See ../README.md."""

import sys
import time

import faiss
import numpy as np

data_path, dimension, index_file = sys.argv[1], int(sys.argv[2]), sys.argv[3]
data = np.fromfile(data_path, "float32").reshape(-1, dimension)


class Job:
    def __init__(self, operation, factory, n, queries, k, parameter, value, threads):
        self.operation, self.factory, self.k = operation, factory, int(k)
        self.x = data[: int(n)]
        self.queries = data[len(data) - int(queries) :] if int(queries) else None
        faiss.omp_set_num_threads(int(threads))
        self.index = self.fresh()
        if operation in ("train", "kmeans"):
            return
        self.index.train(self.x)
        if operation == "add":
            return
        self.index.add(self.x)
        if parameter != "-":
            faiss.ParameterSpace().set_index_parameter(self.index, parameter, float(value))
        if operation == "read":
            faiss.write_index(self.index, index_file)

    def fresh(self):
        return faiss.index_factory(dimension, self.factory)

    def once(self):
        if self.operation == "batch":
            self.index.search(self.queries, self.k)
        elif self.operation == "single-own":
            D = np.empty((1, self.k), "float32")
            I = np.empty((1, self.k), "int64")
            for i in range(len(self.queries)):
                self.index.search(self.queries[i : i + 1], self.k, D=D, I=I)
        elif self.operation.startswith("single"):
            for i in range(len(self.queries)):
                self.index.search(self.queries[i : i + 1], self.k)
        elif self.operation == "train":
            self.index.train(self.x)
        elif self.operation == "add":
            self.index.add(self.x)
        elif self.operation == "kmeans":
            faiss.Kmeans(dimension, self.k, niter=10).train(self.x)
        elif self.operation == "write":
            faiss.write_index(self.index, index_file)
        elif self.operation == "read":
            faiss.read_index(index_file)

    def run(self, iterations):
        seconds = 0.0
        for _ in range(iterations):
            if self.operation == "train":
                self.index = self.fresh()
            if self.operation == "add":
                self.index.reset()
            start = time.perf_counter()
            self.once()
            seconds += time.perf_counter() - start
        return seconds


job = None
for line in sys.stdin:
    command, *arguments = line.split()
    try:
        if command == "prepare":
            job = None  # free the old index first, as the other workers do
            job = Job(*arguments)
            print("ok", flush=True)
        elif command == "run":
            print(f"{job.run(int(arguments[0])):.9f}", flush=True)
    except Exception as error:
        print("error", str(error).replace("\n", " "), flush=True)
