"""Reads case files and expands `each`, exactly as conformance/src/cases does."""

import hashlib
import re
import struct
from pathlib import Path

from .yaml12 import load

PLACEHOLDER = re.compile(r"\$\{([A-Za-z0-9_]+)\}")


def text_of(value):
    """A value pasted into a longer text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def substitute(node, names):
    if isinstance(node, str):
        whole = PLACEHOLDER.fullmatch(node)
        if whole:
            return names[whole.group(1)]
        return PLACEHOLDER.sub(lambda m: text_of(names[m.group(1)]), node)
    if isinstance(node, list):
        return [substitute(item, names) for item in node]
    if isinstance(node, dict):
        return {key: substitute(item, names) for key, item in node.items()}
    return node


def expand(document, file):
    """Every case of one file, defaults filled in."""
    for raw in document["cases"]:
        base = {
            "level": document.get("level"),
            "needs": document.get("needs", []),
            "data": document.get("data", {}),
        }
        base.update(raw)
        base["data"] = {**document.get("data", {}), **raw.get("data", {})}
        base["file"] = file
        for names in raw.get("each") or [None]:
            case = {key: item for key, item in base.items() if key != "each"}
            yield substitute(case, names) if names is not None else case


def load_cases(roots):
    """Cases of all folders by id, retired ones left out."""
    cases = {}
    for root, label in roots:
        for path in sorted(Path(root).rglob("*.yaml"), key=lambda p: p.relative_to(root).as_posix()):
            name = f"{label}/{path.relative_to(root).as_posix()}"
            for case in expand(load(path), name):
                if case["id"] in cases:
                    raise ValueError(f"{name}: the id {case['id']} is taken by {cases[case['id']]['file']}")
                cases[case["id"]] = case
    return {key: case for key, case in cases.items() if "retired" not in case}


def canonical(node):
    """A byte form of parsed YAML that every language can build: tagged, sorted, floats by their bits."""
    if node is None:
        return b"n"
    if node is True:
        return b"t"
    if node is False:
        return b"f"
    if isinstance(node, str):
        data = node.encode()
        return b"s%d:%s" % (len(data), data)
    if isinstance(node, (int, float)):
        if isinstance(node, float) and not (node.is_integer() and abs(node) < 2**53):
            return b"d" + (b"nan" if node != node else struct.pack(">d", node).hex().encode())
        return b"i%d" % int(node)
    if isinstance(node, list):
        return b"l" + b"".join(map(canonical, node)) + b"e"
    pairs = sorted((key.encode(), value) for key, value in node.items())
    return b"m" + b"".join(canonical(key.decode()) + canonical(value) for key, value in pairs) + b"e"


def golden_paths(case):
    """Paths whose other side is Python's answer."""
    paths = []
    for path, oracle in case.get("expect", {}).items():
        if isinstance(oracle, str):
            oracle = {"oracle": oracle}
        if oracle["oracle"] in ("sorted", "padding", "prefix", "range", "exists"):
            continue
        if oracle.get("of", "golden") == "golden":
            paths.append(path)
            if "distances" in oracle:
                paths.append(oracle["distances"])
    return sorted(set(paths))


def case_hash(case):
    """Changes whenever the answers could: not with a tolerance, a level or a remark."""
    relevant = {
        "id": case["id"],
        "data": case["data"],
        "steps": case["steps"],
        "keep": case.get("keep", []),
        "golden": golden_paths(case),
    }
    return hashlib.sha256(canonical(relevant)).hexdigest()


def used_names(case):
    """Classes and functions that the case needs, as its declaration and its steps name them."""
    names = {name.split(".")[0] for name in case.get("needs", [])}
    for step in case["steps"] + [inner for step in case["steps"] for inner in step.get("together", [])]:
        names.update(step[key] for key in ("new", "function") if key in step)
    return sorted(names)
