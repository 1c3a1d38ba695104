"""Calls of C++ members that Python FAISS leaves with pointers in place of arrays.

As the interpreter that makes the goldens calls them. Another binding has no need of this file.
"""

import sys
from pathlib import Path

import faiss

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "python"))

from faiss_conformance import raw  # noqa: E402
from faiss_conformance.interpret import POINTED  # noqa: E402


def call(holder, name, args, options):
    """`holder` is an object, or the module `faiss` for a free function."""
    table = None if holder is faiss or options else raw.call_of(type(holder), name)
    if table:
        return raw.call(holder, name, table, args)
    answer = getattr(holder, name)(*args, **options)
    if name in POINTED and holder is not faiss:
        return faiss.rev_swig_ptr(answer, POINTED[name](holder, *args)).copy()
    return answer
