"""Runs every Python block of the guide on the installed FAISS, one program a section.

Usage: run_python.py docs/migrating-from-python.md
Called when goldens are made, so that the Python half of the guide is as true as the TypeScript half.
"""

import contextlib
import io
import os
import re
import sys
import tempfile
import traceback

import faiss
import numpy as np

BLOCK = re.compile(r"^```(\S*)[ ]*(.*?)\n(.*?)^```$", re.M | re.S)


def prelude(folder, slug):
    rng = np.random.RandomState(1)
    return {
        "faiss": faiss,
        "np": np,
        "dimension": 128,
        "vectors": rng.rand(600, 128).astype("float32"),
        "queries": rng.rand(8, 128).astype("float32"),
        "file": os.path.join(folder, f"{slug}.faiss"),
    }


def main(path):
    text = open(path, encoding="utf8").read()
    failed = ran = 0
    with tempfile.TemporaryDirectory() as folder:
        for section in re.split(r"^## ", text, flags=re.M)[1:]:
            title = section.split("\n", 1)[0].strip()
            blocks = [code for language, flags, code in BLOCK.findall(section) if language == "python" and "no-run" not in flags]
            if not blocks:
                continue
            ran += 1
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    exec(compile("\n".join(blocks), title, "exec"), prelude(folder, re.sub(r"\W+", "-", title)))
            except Exception:
                failed += 1
                print(f"guide section '{title}' fails on Python FAISS {faiss.__version__}:\n{traceback.format_exc()}", file=sys.stderr)
    print(f"guide: {ran - failed} of {ran} Python programs ran on FAISS {faiss.__version__}")
    return 1 if failed or not ran else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
