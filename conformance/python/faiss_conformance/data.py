"""Committed data sets and made ones (conformance/README.md, "Made data")."""

import hashlib
from pathlib import Path

import numpy as np

from .yaml12 import load

NUMPY = {
    "f32": np.dtype("<f4"),
    "f64": np.dtype("<f8"),
    "u8": np.dtype("u1"),
    "u16": np.dtype("<u2"),
    "i32": np.dtype("<i4"),
    "i64": np.dtype("<i8"),
    "u64": np.dtype("<u8"),
}
NAMES = {dtype: name for name, dtype in NUMPY.items()}


def mix(x):
    x = x.astype(np.uint32)
    x ^= x >> np.uint32(16)
    x *= np.uint32(0x7FEB352D)
    x ^= x >> np.uint32(15)
    x *= np.uint32(0x846CA68B)
    x ^= x >> np.uint32(16)
    return x


def draw(seed, i):
    start = mix(np.array([(seed * 0x9E3779B9 + 0x85EBCA6B) & 0xFFFFFFFF], np.uint32))
    return mix(start + i.astype(np.uint32))


def make(spec):
    n, d, seed, kind = spec["n"], spec["d"], spec["seed"], spec["make"]
    i = np.arange(n * d, dtype=np.uint32)
    bits = draw(seed, i)
    if kind == "uniform":
        out = (bits >> np.uint32(8)).astype(np.float32) / np.float32(1 << 24)
    elif kind == "grid":
        out = (bits % np.uint32(16)).astype(np.float32)
    elif kind == "bytes":
        out = (bits & np.uint32(255)).astype(np.uint8)
    elif kind == "clusters":
        centre = draw(seed ^ 0x5BD1E995, np.arange(n, dtype=np.uint32)) % np.uint32(16)
        place = (centre[:, None] * np.uint32(d) + np.arange(d, dtype=np.uint32)).ravel()
        whole = np.uint32(3) * (draw(99, place) >> np.uint32(16)) + (bits >> np.uint32(16))
        out = whole.astype(np.float32) / np.float32(1 << 18)
    else:
        raise ValueError(f"unknown made data: {kind}")
    return out.reshape(n, d)


class DataSets:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.index = load(self.folder / "index.yaml")

    def get(self, spec):
        if isinstance(spec, dict):
            return make(spec)
        entry = self.index[spec]
        raw = (self.folder / entry["file"]).read_bytes()
        if hashlib.sha256(raw).hexdigest() != entry["sha256"]:
            raise ValueError(f"{entry['file']} is not the file that data/index.yaml describes")
        stored = np.frombuffer(raw, NUMPY[entry["stored"]]).reshape(entry["shape"])
        return stored.astype(NUMPY[entry["as"]])
