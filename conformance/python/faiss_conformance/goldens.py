"""Writes goldens/<release>/: one JSON file per case file, arrays and index files by content hash, provenance."""

import hashlib
import json
import math
import os
import platform
import shutil
import tempfile
from pathlib import Path

import faiss
import numpy as np

from .apart import Died, apart
from .cases import canonical, case_hash, golden_paths, used_names
from .data import NAMES
from .interpret import Interpreter, said

INLINE_BYTES = 96
# Neither a small number nor part of a usual one.
UNWRITTEN = 0x5A
# Levels whose cases compute nothing.
QUIET = {"surface", "errors"}


def sha256(data):
    return hashlib.sha256(data).hexdigest()


class Store:
    """Arrays and files under their content's hash; small ones inline."""

    def __init__(self, folder):
        self.blobs = folder / "blobs"
        self.blobs.mkdir(parents=True, exist_ok=True)

    def put(self, data):
        name = sha256(data)[:32]
        (self.blobs / name).write_bytes(data)
        return name

    def entry(self, value):
        if isinstance(value, np.ndarray):
            array = np.ascontiguousarray(value)
            kind = NAMES[array.dtype.newbyteorder("<") if array.dtype.itemsize > 1 else array.dtype]
            data = array.tobytes()
            place = {"hex": data.hex()} if len(data) <= INLINE_BYTES else {"blob": self.put(data)}
            return {"array": kind, "shape": list(array.shape), **place}
        if isinstance(value, bool) or value is None or isinstance(value, str):
            return {"value": value}
        if isinstance(value, int):
            return {"value": value} if abs(value) < 2**53 else {"integer": str(value)}
        if isinstance(value, float):
            return {"value": value} if math.isfinite(value) else {"real": str(value)}
        if isinstance(value, list):
            return {"list": [self.entry(item) for item in value]}
        return value


def data_hash(inputs):
    whole = hashlib.sha256()
    for name in sorted(inputs):
        array = inputs[name]
        whole.update(canonical([name, NAMES[array.dtype], list(array.shape)]) + array.tobytes())
    return whole.hexdigest()


def kept_file(folder, cases, name):
    """Path of a golden file among goldens made earlier."""
    case_id, file = name.split("#")
    stored = folder / (cases[case_id]["file"].removesuffix(".yaml") + ".json")
    found = json.loads(stored.read_text(encoding="utf-8"))["cases"][case_id]["files"][file]
    return str(folder / "blobs" / found["blob"])


class LeftOut(Exception):
    """The release cannot run this case."""


class Run:
    """
    Executes cases in the order in which they need each other's files. The engine's own release must run
    every case; of another one it is recorded which cases it cannot run, and why.
    """

    def __init__(self, cases, data, folder, engine):
        self.cases, self.data, self.store, self.folder, self.engine = cases, data, Store(folder), folder, engine
        self.done = {}
        self.files = Path(tempfile.mkdtemp(prefix="faiss-goldens-"))

    def golden_file(self, name):
        case_id, file = name.split("#")
        if case_id not in self.done:
            self.case(case_id)
        if "files" not in self.done[case_id]:
            raise LeftOut(f"it does not make the file of {case_id}")
        entry = self.done[case_id]["files"][file]
        return str(self.store.blobs / entry["blob"])

    def case(self, case_id):
        if case_id in self.done:
            return
        case = self.cases[case_id]
        golden = {"case": case_hash(case)}
        if "python" in case:
            golden["skip"] = case["python"]["skip"]
        elif self.engine:
            try:
                golden.update(self.answers(case))
            except Exception as error:
                raise RuntimeError(f"{case['file']}: {case_id}: {type(error).__name__}: {error}") from error
        else:
            golden.update(self.possible(case))
        self.done[case_id] = golden

    def possible(self, case):
        """The answers of a release that may lack what the case needs, take its arguments otherwise, or die."""
        lacks = [name for name in used_names(case) if not hasattr(faiss, name)]
        if lacks:
            return {"left": "lacks " + ", ".join(lacks)}
        try:
            for name in golden_files(case):
                self.golden_file(name)  # made in this process, so that it is there for other cases too
            found = apart(lambda: self.answers(case))
        except LeftOut as reason:
            return {"left": str(reason)}
        except Died as reason:
            return {"left": str(reason)}
        if "done" not in found:
            return {"left": said(found["raised"])}
        return found["done"] if case["level"] in QUIET else self.settled(case, found["done"])

    def settled(self, case, golden):
        """The same with other bytes in memory that nobody wrote: what differs then is no answer, but chance."""
        try:
            again = apart(lambda: self.answers(case), fill=UNWRITTEN).get("done")
        except Died as reason:
            return {"left": f"reads memory that it never wrote: {reason} where that holds other bytes"}
        if again is None:
            return {"left": "reads memory that it never wrote: fails where that holds other bytes"}
        for path, entry in golden["values"].items():
            if again["values"][path] != entry:
                golden["values"][path] = {"varies": True}
        return golden

    def answers(self, case):
        scratch = Path(tempfile.mkdtemp(dir=self.files))
        run = Interpreter(case, self.data, scratch, self.golden_file)
        run.run()
        golden = {"data": data_hash(run.inputs)}
        golden["values"] = {path: self.store.entry(run.answer(path)) for path in golden_paths(case)}
        if run.errors:
            golden["errors"] = run.errors
        if case.get("keep"):
            golden["files"] = {}
            for name in case["keep"]:
                content = (scratch / name).read_bytes()
                golden["files"][name] = {"blob": self.store.put(content), "bytes": len(content)}
        return golden

    def close(self):
        shutil.rmtree(self.files)


def dump(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(content, indent=1, sort_keys=True, allow_nan=False) + "\n"
    path.write_text(text, encoding="utf-8")
    return sha256(text.encode())


def processor():
    """The family, not the machine: goldens are the same on all of one family."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    flags = next((line for line in lines if line.startswith("flags")), "").split()
    return " ".join([platform.machine(), *sorted(set(flags) & {"avx2", "f16c", "fma", "popcnt"})])


def provenance(hashes):
    body = {
        "command": "npm run goldens",
        "faiss": faiss.__version__,
        "numpy": np.__version__,
        "python": platform.python_version(),
        "blas": f"OpenBLAS in the faiss-cpu wheel, OPENBLAS_CORETYPE={os.environ.get('OPENBLAS_CORETYPE', '')}",
        "simd": faiss.get_compile_options().strip(),
        "processor": processor(),
        "threads": faiss.omp_get_max_threads(),
        "files": hashes,
    }
    return {**body, "seal": sha256(canonical(body))}


def golden_files(node):
    """Names `case#file` of all golden files that a case reads."""
    if isinstance(node, dict):
        own = [node["golden"]] if isinstance(node.get("golden"), str) else []
        return own + [name for item in node.values() for name in golden_files(item)]
    return [name for item in node for name in golden_files(item)] if isinstance(node, list) else []


def blobs_of(node):
    """Names of all arrays and files that a golden refers to."""
    if isinstance(node, dict):
        own = [node["blob"]] if "blob" in node else []
        return own + [name for item in node.values() for name in blobs_of(item)]
    return [name for item in node for name in blobs_of(item)] if isinstance(node, list) else []


def make(cases, data, target, engine):
    """All or nothing: the old goldens stay until every case has run."""
    fresh = target.with_name(target.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    run = Run(cases, data, fresh, engine)
    try:
        faults = []
        for case_id in cases:
            try:
                run.case(case_id)
            except RuntimeError as fault:
                faults.append(str(fault))
        if faults:
            raise SystemExit("\n".join(dict.fromkeys(faults)))
        by_file = {}
        for case_id, golden in run.done.items():
            by_file.setdefault(cases[case_id]["file"], {})[case_id] = golden
        hashes = {}
        for file, found in sorted(by_file.items()):
            name = file.removesuffix(".yaml") + ".json"
            hashes[name] = dump(fresh / name, {"cases": found})
        dump(fresh / "provenance.json", provenance(hashes))
        wanted = set(blobs_of(list(run.done.values())))
        for blob in (fresh / "blobs").iterdir():
            if blob.name not in wanted:
                blob.unlink()  # what varied, or what a child had stored when it died
    finally:
        run.close()
    shutil.rmtree(target, ignore_errors=True)
    fresh.rename(target)
    return run.done
