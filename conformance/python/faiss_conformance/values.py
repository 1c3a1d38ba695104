"""Turns the value forms of a case into Python values, and Python's answers into plain ones."""

import io
import itertools
import sys

import faiss
import numpy as np

from .data import NUMPY

ARRAYS = set(NUMPY)


def numbers(kind, spec):
    if isinstance(spec, dict):
        start, count, step = int(spec["from"]), spec["count"], spec.get("step", 1)
        items = [start + step * i for i in range(count)]
    elif kind in ("f32", "f64"):
        items = [float(item) for item in spec]
    else:
        items = [int(item) for item in spec]
    return np.array(items, NUMPY[kind])


class Scope:
    """Variables of one case, its scratch folder and the golden files it may read."""

    def __init__(self, variables, scratch, golden_file):
        self.variables = variables
        self.scratch = scratch
        self.golden_file = golden_file

    def file(self, name):
        return str(self.scratch / name)

    def collects(self, name):
        """A function that appends what it is given to a variable."""
        self.variables[name] = np.zeros(0, np.uint8)

        def write(data):
            self.variables[name] = np.concatenate([self.variables[name], np.frombuffer(data, np.uint8)])

        return write

    def look_up(self, path):
        head, *rest = path.split(".")
        if head in self.variables:
            value = self.variables[head]
        elif head[0].isupper() or hasattr(faiss, head):
            value = getattr(faiss, head)
        else:
            raise KeyError(f"no variable or constant {head}")
        for name in rest:
            value = member(value, name)
        return value

    def value(self, spec):
        if isinstance(spec, str):
            return self.look_up(spec)
        if not isinstance(spec, dict):
            return spec
        for kind in ARRAYS & spec.keys():
            array = numbers(kind, spec[kind])
            return array.reshape(spec["shape"]) if "shape" in spec else array
        if "text" in spec:
            return spec["text"]
        if "id" in spec:
            return int(spec["id"])
        if "file" in spec:
            return self.file(spec["file"])
        if "golden" in spec:
            return self.golden_file(spec["golden"])
        if "reads" in spec:
            data = io.BytesIO(plain(self.value(spec["reads"])).tobytes())
            most = spec.get("most", sys.maxsize)
            return failing(spec.get("fails"), lambda size: data.read(min(size, most)))
        if "writes" in spec:
            return failing(spec.get("fails"), self.collects(spec["writes"]))
        if "rows" in spec:
            return self.value(spec["rows"])[spec.get("from") : spec.get("to")].copy()
        if "list" in spec:
            return [self.value(item) for item in spec["list"]]
        if "join" in spec:
            return np.concatenate([self.value(item) for item in spec["join"]])
        if "reshape" in spec:
            return self.value(spec["reshape"]).reshape(spec["shape"]).copy()
        if "patch" in spec:
            array = plain(self.value(spec["patch"])).copy()
            for *place, item in spec["at"]:
                array[tuple(place)] = item
            return array
        raise ValueError(f"not a value: {spec}")


def failing(at, work):
    """The function, which raises in its call number `at`."""
    calls = itertools.count(1)

    def call(given):
        if next(calls) == at:
            raise OSError(f"the function fails in call {at}, as the case says")
        return work(given)

    return call


def downcast(value):
    """FAISS's own tables; SWIG returns fields as their declared class."""
    for base, cast in [
        (faiss.Index, faiss.downcast_index),
        (faiss.IndexBinary, faiss.downcast_IndexBinary),
        (faiss.InvertedLists, faiss.downcast_InvertedLists),
        (faiss.VectorTransform, faiss.downcast_VectorTransform),
        (faiss.Quantizer, faiss.downcast_Quantizer),
    ]:
        if isinstance(value, base):
            return cast(value)
    return value


def member(value, name):
    if isinstance(value, dict):
        return value[name]
    if name.isdigit():
        return downcast(value.at(int(name)))
    found = getattr(value, name)
    if isinstance(found, str) and len(found) == 1:
        return ord(found)  # SWIG shows a char field, which FAISS uses as a small number, as a text
    return downcast(found)


def plain(value):
    """An array, a number, a text, None, or {'class': name} for an object."""
    if value is None or isinstance(value, (bool, int, float, str, np.ndarray)):
        return value
    if isinstance(value, (np.bool_, np.integer, np.floating)):
        return value.item()
    name = type(value).__name__
    if name.startswith("AlignedTable"):
        return faiss.AlignedTable_to_array(value)
    if name.startswith("MaybeOwnedVector") or name.endswith("Vector"):
        try:
            return faiss.vector_to_array(value)
        except (AttributeError, KeyError):
            return [plain(downcast(value.at(i))) for i in range(value.size())]
    if isinstance(value, dict):
        raise ValueError("a result with several parts is read part by part")
    return {"class": name}
