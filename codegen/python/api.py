"""Prints the public API of the installed faiss-cpu as JSON: what `npm run coverage` compares the schema with.

Names only, as Python itself shows them: classes with their own members, functions, constants, global variables,
and what the modules of faiss.contrib define at their top level.
"""

import ast
import importlib.metadata
import inspect
import json
import pathlib
import sys

import faiss


def members(cls):
    """Own members of a class by what they are; private names and dunders left out."""
    kinds = {"attributes": [], "methods": [], "constants": []}
    for name, value in vars(cls).items():
        if name.startswith("_") or name == "this":
            continue
        if isinstance(value, (int, float, str)):
            kinds["constants"].append(name)
        elif callable(value) or isinstance(value, (staticmethod, classmethod)):
            kinds["methods"].append(name)
        else:
            kinds["attributes"].append(name)
    return {kind: sorted(names) for kind, names in kinds.items() if names}


def top_level():
    classes, aliases, functions, constants = {}, {}, [], []
    for name, value in vars(faiss).items():
        if name.startswith("_") or inspect.ismodule(value):
            continue
        if inspect.isclass(value):
            if value.__name__ != name:
                aliases[name] = value.__name__
                continue
            bases = [base.__name__ for base in value.__bases__ if base is not object]
            classes[name] = {**({"bases": bases} if bases else {}), **members(value)}
        elif callable(value):
            functions.append(name)
        elif isinstance(value, (bool, int, float, str)):
            constants.append(name)
    return classes, aliases, sorted(functions), sorted(constants)


def contrib():
    """Definitions of each module, read without importing it: some need packages that are not there."""
    modules = {}
    folder = pathlib.Path(faiss.__file__).parent / "contrib"
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        kinds = (ast.FunctionDef, ast.ClassDef)
        names = [node.name for node in tree.body if isinstance(node, kinds) and not node.name.startswith("_")]
        if names:
            modules[path.relative_to(folder).with_suffix("").as_posix()] = sorted(names)
    return modules


def main():
    classes, aliases, functions, constants = top_level()
    globals_ = sorted(name.strip() for name in str(faiss.cvar).strip("()").split(",") if name.strip())
    api = {
        "release": importlib.metadata.version("faiss-cpu"),
        "classes": dict(sorted(classes.items())),
        "aliases": dict(sorted(aliases.items())),
        "functions": functions,
        "constants": constants,
        "globals": globals_,
        "contrib": contrib(),
    }
    json.dump(api, sys.stdout, indent=1)
    print()


main()
