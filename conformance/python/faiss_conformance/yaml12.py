"""YAML 1.2 core scalars for PyYAML, so that Python and TypeScript read a case alike.

PyYAML follows YAML 1.1, where `no` is false and `1e-5` is a text.
"""

import re

import yaml


class Loader(yaml.SafeLoader):
    """SafeLoader with the scalars of YAML 1.2's core schema only."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    (
        "float",
        r"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$",
        list("-+0123456789."),
    ),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)

Loader.add_constructor(
    "tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node))
)


def _float(loader, node):
    text = loader.construct_scalar(node).lower()
    if text.endswith(".inf"):
        return float("-inf") if text.startswith("-") else float("inf")
    return float("nan") if text == ".nan" else float(text)


Loader.add_constructor("tag:yaml.org,2002:float", _float)


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader)
