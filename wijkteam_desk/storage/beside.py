"""What belongs to many things at once, read beside them in the same statement."""

from typing import Any, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import InstrumentedAttribute, contains_eager

R = TypeVar("R")


def beside(found: Select[R], *relations: InstrumentedAttribute[Any]) -> Select[R]:
    """The statement with these relations of its rows, each in its own order; ask for `unique()`.

    Flat joins: of a nested one, as `joinedload` writes it, SQLite makes the whole table first.
    """
    for relation in relations:
        how: Any = relation.property
        found = (
            found.outerjoin(how.secondary, how.primaryjoin)
            .outerjoin(how.mapper.class_, how.secondaryjoin)
            .order_by(*how.order_by or ())
            .options(contains_eager(relation))
        )
    return found
