"""Rows that say just what a form tells: to a document and back, field by field."""

from dataclasses import MISSING, Field, fields
from datetime import date
from types import UnionType
from typing import Any, TypeVar, get_args, get_type_hints

from wijkteam_desk.domain.hidden_place import HiddenPlace
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.exchange.day_and_moment import read_day
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.references import POINTING

T = TypeVar("T")
Plain = str | int | bool


def told_in(row: Tree, kind: type[T]) -> T:
    """What a checked row tells; a field that is left out has its default."""
    hints, named = get_type_hints(kind), _fields(kind)
    given = {field.name: row[field.name] for field in named if field.name in row}
    return kind(**{name: _read(name, value, hints[name]) for name, value in given.items()})


def told_tree(record: object, kind: type[Any]) -> Tree:
    """The fields of the record that such a form has, without those that say nothing new."""
    values = {field.name: (getattr(record, field.name), field.default) for field in _fields(kind)}
    return {
        name: _written(value)
        for name, (value, default) in values.items()
        if default is MISSING or value != default
    }


def without_telling(row: Tree, hidden: HiddenPlace) -> Tree:
    """The row without how one calls somebody, when that names a hidden place."""
    told = hidden.may_tell(row.get("safe_contact", ""))
    return {name: value for name, value in row.items() if told or name != "safe_contact"}


def _fields(kind: type[Any]) -> tuple[Field[Any], ...]:
    return fields(kind)


def _read(name: str, value: Plain, hint: type | UnionType) -> object:
    wanted = get_args(hint)[0] if isinstance(hint, UnionType) else hint
    if isinstance(value, str) and wanted is date:
        return read_day(value)
    if wanted is int:
        return int(value)
    if issubclass(wanted, Labelled):
        codes: type[Labelled] = wanted
        return codes.coded(str(value))
    return value.lower() if isinstance(value, str) and name in POINTING else value


def _written(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Labelled) else value
