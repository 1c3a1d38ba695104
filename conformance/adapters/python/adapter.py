"""Lets the conformance suite drive Python FAISS; a complete adapter to copy for another binding.

Speaks protocol version 1 (conformance/protocol/README.md): JSON lines on stdin and stdout. Needs `faiss`
and `numpy`, and nothing else of the suite. Whatever is special to a binding lies in `Binding`; the rest
is the protocol and stays as it is.

    npx faiss-conformance run --adapter "python conformance/adapters/python/adapter.py"
"""

import base64
import json
import math
import os
import platform
import sys

import faiss
import numpy as np

try:
    import pointers  # beside this file, for members that Python FAISS leaves with pointers
except ImportError:
    pointers = None

TYPES = {"f32": "<f4", "f64": "<f8", "u8": "u1", "u16": "<u2", "i32": "<i4", "i64": "<i8", "u64": "<u8"}
NAMES = {np.dtype(code): name for name, code in TYPES.items()}
REALS = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
LINE_LIMIT = 1 << 20  # larger arrays travel as files


class Unsupported(Exception):
    """The binding has no such class, method or field: not an error of the binding."""


# The binding: how FAISS's own names are found in it.


class Binding:
    NAME = "python"

    # Python hands several results as a tuple; the suite names their parts.
    SEARCH = ("distances", "labels")
    RANGE = ("lims", "distances", "labels")
    PARTS = {
        "search": SEARCH,
        "search_preassigned": SEARCH,
        "knn": SEARCH,
        "assign": SEARCH,
        "range_search": RANGE,
        "range_search_preassigned": RANGE,
        "search_and_reconstruct": ("distances", "labels", "recons"),
        "search_and_return_codes": ("distances", "labels", "codes"),
    }
    # SWIG returns fields as their declared class; FAISS's own tables know the real one.
    CASTS = [
        ("Index", "downcast_index"),
        ("IndexBinary", "downcast_IndexBinary"),
        ("InvertedLists", "downcast_InvertedLists"),
        ("VectorTransform", "downcast_VectorTransform"),
        ("Quantizer", "downcast_Quantizer"),
    ]

    def hello(self):
        return {
            "name": self.NAME,
            "version": faiss.__version__,
            "faiss": faiss.__version__,
            "language": f"Python {platform.python_version()}",
            "issues": "https://github.com/facebookresearch/faiss/issues",
            "offers": sorted(name for name in dir(faiss) if not name.startswith("_")),
            # Python's exceptions do not tell a wrong length from a corrupt file, so there are no kinds.
            "capabilities": {"reference": True},
        }

    def named(self, path):
        """A class, function or constant of FAISS by name, or a member of one."""
        value = faiss
        for name in path.split("."):
            if not hasattr(value, name):
                raise Unsupported(path)
            value = getattr(value, name)
        return value

    def member(self, value, name):
        """A field of an object, an entry of a vector, or a part of a result."""
        if isinstance(value, dict):
            return value[name]
        if name.isdigit():
            return self.downcast(value.at(int(name)))
        found = getattr(value, name)
        if isinstance(found, str) and len(found) == 1:
            return ord(found)  # SWIG shows a char field, which FAISS uses as a small number, as a text
        return self.downcast(found)

    def downcast(self, value):
        for base, cast in self.CASTS:
            if hasattr(faiss, cast) and isinstance(value, getattr(faiss, base)):
                return getattr(faiss, cast)(value)
        return value

    def construct(self, name, args, options):
        made = self.named(name)
        return pointers.construct(name, args, options) if pointers else made(*args, **options)

    def set(self, target, name, value):
        if not hasattr(target, name):
            raise Unsupported(f"{type(target).__name__}.{name}")
        if isinstance(value, np.ndarray) and not isinstance(getattr(target, name), np.ndarray):
            faiss.copy_array_to_vector(value.ravel(), getattr(target, name))
        else:
            setattr(target, name, value)

    def call(self, target, name, args, options):
        holder = faiss if target is None else target
        if not hasattr(holder, name):
            raise Unsupported(name if target is None else f"{type(target).__name__}.{name}")
        result = pointers.call(target, name, args, options) if pointers else getattr(holder, name)(*args, **options)
        return dict(zip(self.PARTS[name], result)) if isinstance(result, tuple) else result

    def plain(self, value):
        """What a result holds, as arrays, numbers, texts, lists; an object stays one."""
        kind = type(value).__name__
        if kind.startswith("AlignedTable"):
            return faiss.AlignedTable_to_array(value)
        if kind.startswith("MaybeOwnedVector") or kind.endswith("Vector"):
            try:
                return faiss.vector_to_array(value)
            except (AttributeError, KeyError):
                return [self.downcast(value.at(i)) for i in range(value.size())]
        return value


# The protocol: what every adapter does alike.


class Case:
    """Variables and steps of one case."""

    def __init__(self, binding, message, folder, progress):
        self.binding, self.message, self.folder, self.progress = binding, message, folder, progress
        self.variables = {name: self.value(spec) for name, spec in message["data"].items()}
        self.errors = []

    def run(self):
        for step in self.message["steps"]:
            if not self.step(step):
                return {"errors": self.errors, "values": {}}
        return {"errors": self.errors, "values": {path: self.answer(path) for path in self.message["answer"]}}

    def step(self, step):
        """True when the case goes on."""
        self.progress(step["number"])
        try:
            if "together" in step:
                return all([self.step(inner) for inner in step["together"]])
            result = self.execute(step)
        except (Unsupported, MemoryError):
            raise
        except Exception as error:  # every class counts: SWIG's, assertions, FAISS's own
            self.errors.append({"step": step["number"], "name": type(error).__name__, "message": str(error)[:2000]})
            return step.get("fails", False)
        if "as" in step:
            self.variables[step["as"]] = result
        return True

    def execute(self, step):
        # A NumPy array knows its row length: one given beside it is left out.
        args = [self.value(item) for item in step.get("args", []) if not (isinstance(item, dict) and "width" in item)]
        options = {name: self.value(item) for name, item in step.get("options", {}).items()}
        if "new" in step:
            return self.binding.construct(step["new"], args, options)
        if "call" in step:
            target = self.look_up(step["of"]) if "of" in step else None
            return self.binding.call(target, step["call"], args, options)
        if "get" in step:
            found = self.look_up(f"{step['of']}.{step['get']}")
            return found.copy() if isinstance(found, np.ndarray) else found
        if "set" in step:
            return self.binding.set(self.look_up(step["of"]), step["set"], self.value(step["to"]))
        if "let" in step:
            value = self.value(step["be"])
            self.variables[step["let"]] = value.copy() if isinstance(value, np.ndarray) else value
        elif "write" in step:
            self.value(step["bytes"]).tofile(step["write"])
        elif "read" in step:
            return np.fromfile(step["read"], np.uint8)
        elif "close" in step:
            del self.variables[step["close"]]
        return None

    def look_up(self, path):
        head, *rest = path.split(".")
        value = self.variables[head] if head in self.variables else self.binding.named(head)
        for name in rest:
            value = self.binding.member(value, name)
        return value

    def value(self, spec):
        if not isinstance(spec, dict):
            return spec
        if "array" in spec:
            if "file" in spec:
                flat = np.fromfile(spec["file"], TYPES[spec["array"]])
            else:
                flat = np.frombuffer(base64.b64decode(spec["base64"]), TYPES[spec["array"]])
            return flat.reshape(spec["shape"]).copy()
        if "variable" in spec:
            return self.look_up(spec["variable"])
        if "constant" in spec:
            return self.binding.named(spec["constant"])
        if "integer" in spec or "id" in spec:
            return int(spec.get("integer", spec.get("id")))
        if "real" in spec:
            return REALS[spec["real"]]
        if "text" in spec or "path" in spec:
            return spec.get("text", spec.get("path"))
        if "rows" in spec:
            return self.value(spec["rows"])[spec.get("from") : spec.get("to")].copy()
        if "list" in spec:
            return [self.value(item) for item in spec["list"]]
        if "join" in spec:
            return np.concatenate([self.value(item) for item in spec["join"]])
        if "reshape" in spec:
            return self.value(spec["reshape"]).reshape(spec["shape"]).copy()
        if "patch" in spec:
            array = self.binding.plain(self.value(spec["patch"])).copy()
            for *place, item in spec["at"]:
                array[tuple(place)] = item
            return array
        raise ValueError(f"not a value of protocol 1: {spec}")

    def answer(self, path):
        try:
            return self.encode(self.look_up(path))
        except (Unsupported, AttributeError, KeyError, IndexError) as error:
            return {"missing": f"{type(error).__name__}: {error}"}

    def encode(self, value):
        value = self.binding.plain(value)
        if isinstance(value, np.ndarray):
            return self.array(value)
        if isinstance(value, (np.bool_, np.integer, np.floating)):
            value = value.item()
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, int):
            return value if abs(value) < 2**53 else {"integer": str(value)}
        if isinstance(value, float):
            return value if math.isfinite(value) else {"real": str(value)}
        if isinstance(value, str):
            return {"text": value}
        if isinstance(value, list):
            return {"list": [self.encode(item) for item in value]}
        return {"class": type(value).__name__}

    def array(self, value):
        head = {"array": NAMES[value.dtype], "shape": list(value.shape)}
        if value.nbytes <= LINE_LIMIT:
            return {**head, "base64": base64.b64encode(value.tobytes()).decode()}
        name = os.path.join(self.folder, f"answer-{os.getpid()}-{self.message['seq']}-{len(os.listdir(self.folder))}")
        value.tofile(name)
        return {**head, "file": name}


def main():
    # FAISS prints remarks on stdout, which belongs to the protocol here: they go to stderr.
    lines = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    binding, folder = Binding(), None

    def send(message):
        lines.write(json.dumps(message, allow_nan=False) + "\n")
        lines.flush()

    faiss.omp_set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    for line in sys.stdin:
        message = json.loads(line)
        if message["type"] == "bye":
            return
        if message["type"] == "hello":
            folder = message["folder"]
            send({"type": "hello", "protocol": 1, **binding.hello()})
            continue
        head = {"seq": message["seq"], "case": message["case"]}

        def progress(step, seq=message["seq"]):
            send({"type": "progress", "seq": seq, "step": step})

        try:
            send({"type": "result", **head, **Case(binding, message, folder, progress).run()})
        except Unsupported as lack:
            send({"type": "unsupported", **head, "lacks": str(lack)})
        except Exception as error:
            send({"type": "fault", **head, "message": f"{type(error).__name__}: {error}"})


if __name__ == "__main__":
    main()
