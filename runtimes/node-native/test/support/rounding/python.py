"""Writes what Python FAISS makes of the sums of sums.ts at one SIMD level; goldens.ts runs it."""
import base64
import json
import sys
from pathlib import Path

import faiss
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[5] / "conformance/python"))
from faiss_conformance.data import make  # noqa: E402

level, plan, out = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3]
# The loader takes a lower level without a word where it cannot load the one that it was asked for.
loaded = [name for name in ("avx512", "avx2") if f"faiss.swigfaiss_{name}" in sys.modules] or ["generic"]
assert loaded == [level], f"Python FAISS loaded {loaded[0]}, not {level}"

golden = {"faiss": faiss.__version__}
for name in plan["functions"]:
    sums = []
    for d in plan["dimensions"]:
        x, y = (make({"make": "uniform", "n": plan["pairs"], "d": d, "seed": seed}) for seed in plan["seeds"])
        for i in range(plan["pairs"]):
            sides = [x[i]] if "norm" in name else [x[i], y[i]]
            sums.append(getattr(faiss, name)(*map(faiss.swig_ptr, sides), d))
    golden[name] = base64.b64encode(np.array(sums, "<f4").tobytes()).decode()
Path(out).write_text(json.dumps(golden, indent=2) + "\n")
print(f"{len(plan['functions'])} functions over {len(plan['dimensions'])} numbers of components at {level}")
