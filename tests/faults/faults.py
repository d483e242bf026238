"""The faults there are: every module of this folder that has `run`."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import tests.faults
from tests.faults.outcome import Outcome


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One fault: how often in the long form, how often in the gate, and what does it."""

    name: str
    long: int
    short: int
    run: Callable[[int, Path], Outcome]


def all_faults() -> list[Fault]:
    """Every fault, by name."""
    names = sorted(found.name for found in pkgutil.iter_modules(tests.faults.__path__))
    own = [name for name in names if not name.startswith(("_", "test_"))]
    modules = [importlib.import_module(f"tests.faults.{name}") for name in own]
    return [
        Fault(
            name=module.__name__.rpartition(".")[2],
            long=module.LONG,
            short=module.SHORT,
            run=module.run,
        )
        for module in modules
        if hasattr(module, "run")
    ]
