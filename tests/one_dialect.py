"""Engines that know each other's statements, so that each is put into SQL once in a run."""

from collections.abc import Callable
from typing import Any

from sqlalchemy.engine import Engine

Made = Callable[..., Engine]


def of_one_dialect(make: Made) -> Made:
    """Makes engines as `make` does, with the dialect and the statements of the first one."""
    first: list[Engine] = []
    statements: dict[Any, Any] = {}

    def made(*given: Any, **named: Any) -> Engine:
        engine = make(*given, **named).execution_options(compiled_cache=statements)
        if first:
            engine.dialect = first[0].dialect
        first[:] = first[:1] or [engine]
        return engine

    return made
