"""Members that Python FAISS leaves as C++ has them, with pointers and room for results in place of arrays.

Called as the interpreter that makes the goldens calls them: how many numbers a pointer stands for is written down once.
Another binding has no need of this file.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "python"))

from faiss_conformance.interpret import call_function, call_method, construct  # noqa: E402


def call(target, name, args, options):
    """`target` is an object, or None for a free function."""
    if target is None:
        return call_function(name, args, options)
    return call_method(target, name, args, options)


__all__ = ["call", "construct"]
