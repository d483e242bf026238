"""What a form tells of a record: a frozen dataclass with fields that the record has too."""

from dataclasses import fields
from typing import Any, TypeVar

T = TypeVar("T")


def told_of(record: object, kind: type[T]) -> T:
    """What the record's form shows; also the value an edit says it replaces."""
    named: Any = kind
    return kind(**{field.name: getattr(record, field.name) for field in fields(named)})


def tell(record: object, told: object) -> None:
    """Writes what was told into the record, words without the spaces around them."""
    for name, value in vars(told).items():
        setattr(record, name, value.strip() if type(value) is str else value)
