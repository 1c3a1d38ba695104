"""Measures how far Python FAISS differs from itself between SIMD levels: the evidence for tolerances."""

import os
import pickle
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from .cases import golden_paths
from .goldens import kept_file
from .interpret import Interpreter

LEVELS = {
    "GENERIC": {"FAISS_OPT_LEVEL": "GENERIC"},
    "AVX2": {"FAISS_OPT_LEVEL": "AVX2"},
    "AVX512": {"FAISS_OPT_LEVEL": "AVX512", "OPENBLAS_CORETYPE": "SkylakeX"},
}


def answers(cases, data, pattern, out, goldens):
    """Every expected value of the cases, pickled; run once per level, on the stored golden files."""
    folder = Path(tempfile.mkdtemp(prefix="faiss-spread-"))
    found = {}
    for case_id, case in cases.items():
        if pattern not in case_id or "python" in case:
            continue
        one = Interpreter(case, data, Path(tempfile.mkdtemp(dir=folder)), lambda name: kept_file(goldens, cases, name))
        try:
            one.run()
        except Exception as error:  # a build case may end differently at another level: that is a finding
            found[case_id, ""] = f"{type(error).__name__}: {error}"
            continue
        for path in golden_paths(case):
            found[case_id, path] = one.answer(path)
    Path(out).write_bytes(pickle.dumps(found))


def measure(a, b):
    """Largest absolute and relative difference, or the share of equal labels."""
    if not isinstance(a, np.ndarray):
        return None if a == b or (a != a and b != b) else f"{a} against {b}"
    if a.shape != b.shape:
        return f"shapes {a.shape} and {b.shape}"
    if a.tobytes() == b.tobytes():
        return None
    if a.dtype.kind != "f":
        return f"{np.mean(a == b):.4f} of {a.size} equal"
    x, y = a.astype(np.float64).ravel(), b.astype(np.float64).ravel()
    usable = np.isfinite(x) & np.isfinite(y)
    gap = np.abs(x - y)[usable]
    size = np.maximum(np.abs(x), np.abs(y))[usable]
    relative = np.max(gap / np.where(size == 0, 1, size), initial=0)
    return f"abs {gap.max(initial=0):.2g} rel {relative:.2g}"


def report(cases, pattern):
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for level, variables in LEVELS.items():
            out = f"{folder}/{level}"
            command = [sys.executable, "-m", "faiss_conformance", "answers", "--filter", pattern, "--out", out]
            subprocess.run(command, env={**os.environ, **variables}, check=True)
            found[level] = pickle.loads(Path(out).read_bytes())
    for key, reference in found["AVX2"].items():
        for level in ("GENERIC", "AVX512"):
            difference = measure(reference, found[level].get(key))
            if difference:
                oracle = cases[key[0]]["expect"].get(key[1], "")
                print(f"{key[0]}  {key[1]}  {level}: {difference}   [{oracle}]")
    return 0
