"""python -m faiss_conformance goldens|spread: see conformance/README.md."""

import argparse
import os
import sys
from pathlib import Path

import faiss

from . import goldens, spread
from .cases import load_cases
from .data import DataSets

HERE = Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(prog="faiss_conformance")
    parser.add_argument("command", choices=["goldens", "answers", "spread"])
    parser.add_argument("--filter", default="", help="only ids that contain this (answers and spread)")
    parser.add_argument("--out", help="file for answers")
    parser.add_argument("--engine", help="the release that must run every case")
    arguments = parser.parse_args()
    faiss.omp_set_num_threads(1)
    roots = [(HERE / "cases", "cases"), (HERE.parent / "generated" / "conformance", "generated")]
    cases = load_cases(roots)
    data = DataSets(HERE / "data")
    target = HERE / "goldens" / faiss.__version__
    if arguments.command == "answers":
        spread.answers(cases, data, arguments.filter, arguments.out, target)
        return 0
    if arguments.command == "spread":
        return spread.report(cases, arguments.filter)
    done = goldens.make(cases, data, target, faiss.__version__ == arguments.engine)
    errors = sum(len(golden.get("errors", [])) for golden in done.values())
    skipped = sum("skip" in golden for golden in done.values())
    left = sum("left" in golden for golden in done.values())
    print(f"{len(done)} cases, {skipped} not for Python, {left} that this release cannot run, {errors} expected errors")
    return 0


status = main()
sys.stdout.flush()
# Without the interpreter's clean-up: it destroys what is left in any order, and FAISS's objects hold bare pointers to each other.
os._exit(status)
