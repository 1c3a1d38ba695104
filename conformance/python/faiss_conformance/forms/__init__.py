"""Members that Python FAISS offers in another form than the schema: as calls of the object itself, with pointers and
counts in place of arrays, or through result objects. By the class that declares them; subclasses inherit."""

from . import graphs, indexes, lists, quantizers, searches

TOPICS = (graphs, indexes, lists, quantizers, searches)


def joined(table):
    return {name: form for topic in TOPICS for name, form in getattr(topic, table, {}).items()}


CONSTRUCTORS = joined("CONSTRUCTORS")
METHODS = joined("METHODS")
FUNCTIONS = joined("FUNCTIONS")


def method(kind, name):
    """The form of the nearest class that declares it; None where Python's own is the schema's."""
    return next((METHODS[f"{base.__name__}.{name}"] for base in kind.__mro__ if f"{base.__name__}.{name}" in METHODS), None)
