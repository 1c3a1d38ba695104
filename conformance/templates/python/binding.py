"""Lets the FAISS conformance suite drive a binding. Fill in `Binding`; the rest is the protocol and stays.

    npx faiss-conformance validate --adapter "python adapter.py"
    npx faiss-conformance run --adapter "python adapter.py" --html report.html
"""

import base64
import json
import math
import os
import platform
import sys

import numpy as np

TYPES = {"f32": "<f4", "f64": "<f8", "u8": "u1", "u16": "<u2", "i32": "<i4", "i64": "<i8", "u64": "<u8"}
NAMES = {np.dtype(code): name for name, code in TYPES.items()}
REALS = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
LINE_LIMIT = 1 << 20  # larger arrays travel as files


class Unsupported(Exception):
    """The binding has no such class, method or field: not an error of the binding."""


# The binding: how FAISS's own names are found in it.


class Binding:
    # Classes and functions by FAISS's own names; what is not here is skipped. A class to begin with: IndexFlatL2.
    OFFERS = {}

    def hello(self):
        return {
            "name": "my-binding",
            "version": "0.0.0",
            "faiss": "1.12.0",
            "language": f"Python {platform.python_version()}",
            "offers": sorted(self.OFFERS),
            # Say true for kinds when errors tell what they are about; see the protocol's README.
            "capabilities": {"kinds": False, "close": False, "together": False},
        }

    def named(self, path):
        """A class, function or constant of FAISS by name."""
        if path not in self.OFFERS:
            raise Unsupported(path)
        return self.OFFERS[path]

    def member(self, value, name):
        """A field of an object, or a part of a result: distances, labels, lims."""
        if isinstance(value, dict):
            return value[name]
        if not hasattr(value, name):
            raise Unsupported(f"{type(value).__name__}.{name}")
        return getattr(value, name)

    def construct(self, name, args, options):
        return self.named(name)(*args, **options)

    def set(self, target, name, value):
        if not hasattr(target, name):
            raise Unsupported(f"{type(target).__name__}.{name}")
        setattr(target, name, value)

    def call(self, target, name, args, options):
        """A method, or a free function where target is None. Results of several parts as a dict of arrays."""
        found = self.named(name) if target is None else getattr(target, name, None)
        if found is None:
            raise Unsupported(f"{type(target).__name__}.{name}")
        return found(*args, **options)

    def plain(self, value):
        """What a result holds, as arrays, numbers, texts, lists; an object stays one."""
        return value


