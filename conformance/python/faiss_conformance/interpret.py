"""Executes the steps of one case on Python FAISS. Knows no class by name."""

import re

import faiss
import numpy as np

from . import forms, offered, raw
from .values import Scope, plain

# Python returns tuples; the schema names their parts.
PARTS = {
    "search": ("distances", "labels"),
    "range_search": ("lims", "distances", "labels"),
    "search_and_reconstruct": ("distances", "labels", "recons"),
    "search_and_return_codes": ("distances", "labels", "codes"),
    "search_preassigned": ("distances", "labels"),
    "range_search_preassigned": ("lims", "distances", "labels"),
    "knn": ("distances", "labels"),
    "Kmeans.assign": ("distances", "labels"),
    "kmin": ("distances", "labels"),
    "kmax": ("distances", "labels"),
    "knn_hamming": ("distances", "labels"),
    "merge_knn_results": ("distances", "labels"),
    "merge_knn_results_int32": ("distances", "labels"),
    "bucket_sort": ("lims", "perm"),
}

# Constructors that Python FAISS leaves as C++ has them, with a pointer for an array.
TAKE_POINTERS = {"IndexRefineFlat", "Repeats"}

# Methods that give a pointer into the object, what lies there, and how much.
POINTED = {
    "get_ids": (np.int64, lambda lists, list_no: lists.list_size(list_no)),
    "get_codes": (np.uint8, lambda lists, list_no: lists.list_size(list_no) * lists.code_size),
}


class CaseError(Exception):
    """The case did something that it does not expect."""


def said(error):
    """FAISS's own words on one line: without function, source file, folders and errno, which differ by machine."""
    text = " ".join(str(error).split("\n")[:1])
    text = re.sub(r"^Error in .* at \S+:\d+: (Error: )?", "", text)
    text = re.sub(r"(/[^/\s]+)+/", "", text)
    return re.sub(r"(\d+ != \d+) \(.*\)$", r"\1", text).strip()


class Interpreter:
    def __init__(self, case, data, scratch, golden_file):
        self.case = case
        self.errors = []
        arrays = {name: data.get(spec).copy() for name, spec in case["data"].items()}
        self.inputs = {name: array.copy() for name, array in arrays.items()}
        self.scope = Scope(arrays, scratch, golden_file)

    def run(self):
        for number, step in enumerate(self.case["steps"], 1):
            self.step(number, step)

    def step(self, number, step):
        if "python" in step:
            return
        if "together" in step:
            for inner in step["together"]:
                self.step(number, inner)
            return
        if "raises" not in step:
            self.do(step)
            return
        try:
            self.do(step)
        except Exception as error:  # every class counts: SWIG, asserts, FAISS
            self.errors.append({"step": number, "type": type(error).__name__, "says": said(error)})
        else:
            raise CaseError(f"no error in step {number}, which expects one")

    def do(self, step):
        result = self.result(step)
        if "as" in step:
            self.scope.variables[step["as"]] = result

    def result(self, step):
        scope = self.scope
        # NumPy arrays have a shape, so Python is never told a row length apart from them.
        args = [scope.value(item) for item in step.get("args", []) if not is_width(item)]
        options = {key: scope.value(item) for key, item in step.get("options", {}).items()}
        if "new" in step:
            return construct(step["new"], args, options)
        if "call" in step:
            path, name = step["call"].rsplit(".", 1)
            return call_method(scope.look_up(path), name, args, options)
        if "function" in step:
            return call_function(step["function"], args, options)
        if "get" in step:
            value = scope.look_up(step["get"])
            # Some of our own forms of Python's classes hold arrays that later steps change.
            return value.copy() if isinstance(value, np.ndarray) else value
        if "set" in step:
            path, name = step["set"].rsplit(".", 1)
            target = scope.look_up(path)
            if not hasattr(target, name):
                raise AttributeError(f"{type(target).__name__} has no {name}")
            value = scope.value(step["to"])
            if isinstance(value, np.ndarray) and isinstance(getattr(target, name), np.ndarray):
                setattr(target, name, value.ravel().copy())
            elif isinstance(value, np.ndarray):
                faiss.copy_array_to_vector(value.ravel(), getattr(target, name))
            else:
                setattr(target, name, value)
            return None
        if "let" in step:
            value = scope.value(step["be"])
            scope.variables[step["let"]] = value.copy() if hasattr(value, "copy") else value
            return None
        if "write" in step:
            with open(scope.file(step["write"]), "wb") as file:
                file.write(scope.value(step["bytes"]).tobytes())
            return None
        if "close" in step:
            del scope.variables[step["close"]]
            return None
        return read_bytes(scope.value(step["bytes"]))

    def answer(self, path):
        return plain(self.scope.look_up(path))


def construct(name, args, options):
    if name in TAKE_POINTERS:
        args = [faiss.swig_ptr(item) if isinstance(item, np.ndarray) else item for item in args]
    made = forms.CONSTRUCTORS.get(name) or offered.CLASSES.get(name) or getattr(faiss, name)
    return made(*args, **options)


def call_method(target, name, args, options):
    form = forms.method(type(target), name)
    if form:
        return form(target, *args, **options)
    own = f"{type(target).__name__}.{name}"
    table = raw.call_of(type(target), name)
    if table and not options:
        return raw.call(target, getattr(target, name), table, args)
    answer = getattr(target, name)(*args, **options)
    if name in POINTED:
        kind, count = POINTED[name]
        n = count(target, *args)
        return faiss.rev_swig_ptr(answer, n).copy() if n else np.zeros(0, kind)
    return parts(own if own in PARTS else name, answer)


def call_function(name, args, options):
    if name in forms.FUNCTIONS:
        return forms.FUNCTIONS[name](*args, **options)
    if name in offered.FUNCTIONS:
        return parts(name, offered.FUNCTIONS[name](*args, **options))
    table = raw.function_of(name, args)
    if table:
        return raw.call(None, getattr(faiss, name), table, args, options)
    return parts(name, getattr(faiss, name)(*args, **options))


def parts(name, result):
    if isinstance(result, tuple):
        return dict(zip(PARTS[name], result, strict=True))
    return result  # SWIG downcasts what a function returns; a second cast would drop the owner


def is_width(spec):
    return isinstance(spec, dict) and "width" in spec


def read_bytes(path):
    return np.fromfile(path, np.uint8)
