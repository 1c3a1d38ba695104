"""Calls of C++ members and functions that Python FAISS passes on as they are, with pointers in place of arrays.

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
    if not is_raw(getattr(kind, name, None)):
        return None
    return next((TABLE[f"{base.__name__}.{name}"] for base in kind.__mro__ if f"{base.__name__}.{name}" in TABLE), None)


def function_of(name, values):
    """The entry of the function, or of the overload of it that takes these values."""
    if not is_raw(getattr(faiss, name, None)):
        return None
    return next((table for table in TABLE.values() if table.get("function") == name and takes(table, values)), None)


def is_raw(function):
    return getattr(function, "__module__", "").startswith("faiss.swigfaiss")


def takes(table, values):
    required = [one for one in table["args"] if one["name"] not in table.get("defaults", {})]
    if not len(required) <= len(values) <= len(table["args"]):
        return False
    return all(isinstance(value, np.ndarray) == ("dims" in one) for one, value in zip(table["args"], values))


def call(target, function, table, values, options=None):
    """Allocates the results, passes pointers, and gives the results by name, or the lone one."""
    known = dict(table.get("defaults", {}))
    known.update(zip([one["name"] for one in table["args"]], values))
    known.update(options or {})
    shapes = {one["name"]: one["dims"] for one in table["args"] if "dims" in one}
    for one, value in list(known.items()):
        if isinstance(value, np.ndarray):
            for dim, size in zip(shapes[one], value.shape):
                if len(dim) == 1 and dim[0] not in known and not measurable(target, dim[0]):
                    known[dim[0]] = size
    results = {one["name"]: room(target, known, one) for one in table["outputs"] if one.get("kind") != "returned"}
    given = [argument(known, results, one) for one in table["call"]]
    missing = [place for place, value in enumerate(given) if value is MISSING]
    returned = function(*given[: missing[0] if missing else len(given)])
    if not table["outputs"]:
        return returned
    answers = {}
    for one in table["outputs"]:
        answers.update(answer(one, results.get(one["name"], returned)))
    return answers if len(answers) > 1 else next(iter(answers.values()))


MISSING = object()
LITERALS = {"true": True, "false": False, "nullptr": None, "0": 0}


def room(target, known, one):
    """What C++ fills in: an array, one number, or a range result."""
    if one.get("kind") == "range":
        return faiss.RangeSearchResult(known[one["rows"]])
    if one.get("kind") == "filled":
        return np.zeros(1, NUMPY[one["element"]])
    return np.zeros([product(target, known, dim) for dim in one["dims"]], NUMPY[one["element"]])


def answer(one, value):
    if one.get("kind") == "filled":
        return {one["name"]: int(value[0])}
    if one.get("kind") != "range":
        return {one["name"]: value}
    lims = faiss.rev_swig_ptr(value.lims, value.nq + 1).copy()
    total = int(lims[-1])
    if total == 0:
        return {"lims": lims, "distances": np.zeros(0, np.float32), "labels": np.zeros(0, np.int64)}
    distances = faiss.rev_swig_ptr(value.distances, total).copy()
    return {"lims": lims, "distances": distances, "labels": faiss.rev_swig_ptr(value.labels, total).copy()}


def argument(known, results, one):
    value = results[one] if one in results else known.get(one, LITERALS.get(one, MISSING))
    if isinstance(value, np.ndarray):
        # A copy would hide from the caller what is changed in place.
        return faiss.swig_ptr(value if value.flags["C_CONTIGUOUS"] else np.ascontiguousarray(value))
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
