"""Fields of one row of a checked document, as the domain holds them."""

from datetime import date, datetime
from typing import TypeVar

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.exchange.day_and_moment import read_day, read_moment
from wijkteam_desk.exchange.json_text import Tree

L = TypeVar("L", bound=Labelled)


def known_id(row: Tree) -> str:
    """The id of the row itself, in small letters."""
    return str(row["id"]).lower()


def id_in(row: Tree, field: str) -> str | None:
    """The id in that field, in small letters."""
    return str(row[field]).lower() if field in row else None


def ids_in(row: Tree, field: str) -> tuple[str, ...]:
    """The ids in that list, each once."""
    return tuple(dict.fromkeys(str(one).lower() for one in row.get(field, ())))


def day_in(row: Tree, field: str) -> date | None:
    """The day in that field."""
    return read_day(row[field]) if field in row else None


def moment_in(row: Tree, field: str) -> datetime | None:
    """The moment in that field, in UTC."""
    return read_moment(row[field]) if field in row else None


def code_of(row: Tree, field: str, kind: type[L]) -> L:
    """The code in a field that the schema asks for."""
    return next(one for one in kind if one.value == row[field])


def code_in(row: Tree, field: str, kind: type[L]) -> L | None:
    """The code in that field."""
    return next((one for one in kind if one.value == row.get(field)), None)
