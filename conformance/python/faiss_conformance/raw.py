"""Calls of C++ members that Python FAISS passes on as they are, with pointers in place of arrays.

Their order and shapes come from the schema (generated/conformance/calls.json). What Python FAISS
wraps by hand is called like any Python method.
"""

import json
from pathlib import Path

import faiss
import numpy as np

from .data import NUMPY

TABLE = json.loads(
    (Path(__file__).resolve().parents[3] / "generated" / "conformance" / "calls.json").read_text(encoding="utf-8")
)


def call_of(kind, name):
    """The entry of the nearest class that declares the method; None where Python wraps it or it has no arrays."""
    method = getattr(kind, name, None)
    if not getattr(method, "__module__", "").startswith("faiss.swigfaiss"):
        return None
    return next((TABLE[f"{base.__name__}.{name}"] for base in kind.__mro__ if f"{base.__name__}.{name}" in TABLE), None)


def call(target, name, table, values):
    """Allocates the results, passes pointers, and gives the results by name, or the lone one."""
    known = dict(table.get("defaults", {}))
    known.update(zip([one["name"] for one in table["args"]], values))
    shapes = {one["name"]: one["dims"] for one in table["args"] if "dims" in one}
    for one, value in list(known.items()):
        if isinstance(value, np.ndarray):
            for dim, size in zip(shapes[one], value.shape):
                if len(dim) == 1 and dim[0] not in known and not measurable(target, dim[0]):
                    known[dim[0]] = size
    results = {}
    for one in table["outputs"]:
        shape = [product(target, known, dim) for dim in one["dims"]]
        results[one["name"]] = np.zeros(shape, NUMPY[one["element"]])
    given = [argument(known, results, one) for one in table["call"]]
    missing = [place for place, value in enumerate(given) if value is MISSING]
    returned = getattr(target, name)(*given[: missing[0] if missing else len(given)])
    if not results:
        return returned
    if "returns" in table:
        results[table["returns"]] = returned
    return results if len(results) > 1 else next(iter(results.values()))


MISSING = object()
LITERALS = {"true": True, "false": False, "nullptr": None, "0": 0, "-1": -1}


def argument(known, results, one):
    value = results[one] if one in results else known.get(one, LITERALS.get(one, MISSING))
    if isinstance(value, np.ndarray):
        return faiss.swig_ptr(np.ascontiguousarray(value))
    return value


def measurable(target, factor):
    return not isinstance(factor, str) or factor.endswith("()") or hasattr(target, factor)


def product(target, known, dim):
    size = 1
    for factor in dim:
        if isinstance(factor, int):
            size *= factor
        elif factor.endswith("()"):
            size *= getattr(target, factor[:-2])()
        else:
            size *= known[factor] if factor in known else getattr(target, factor)
    return size
