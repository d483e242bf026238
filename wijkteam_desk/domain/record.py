"""What every kept row has: an id, its author and its device."""

import enum
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Enum, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from wijkteam_desk.domain.identity import new_id


class UtcMoment(TypeDecorator[datetime]):
    """A moment in UTC: the store keeps no zone, the program never sees a moment without one."""

    impl = DateTime
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    @override
    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value.replace(tzinfo=UTC) if value else None


def _codes(kind: type[enum.Enum]) -> list[str]:
    return [str(member.value) for member in kind]


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """A row of the store. No `repr`: names and notes must never reach a traceback."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - the name and form that SQLAlchemy asks
        datetime: UtcMoment(),
        enum.Enum: Enum(enum.Enum, native_enum=False, length=20, values_callable=_codes),
    }


class Signed(MappedAsDataclass, kw_only=True, eq=False, repr=False):
    """Who wrote the row, on which laptop; the unit of work fills both."""

    author: Mapped[str] = mapped_column(init=False, default="")
    device: Mapped[str] = mapped_column(init=False, default="")


class Identified(Signed, kw_only=True, eq=False, repr=False):
    """A row known by its id."""

    id: Mapped[str] = mapped_column(primary_key=True, default_factory=new_id)


class Searchable(Signed, kw_only=True, eq=False, repr=False):
    """A row known by its id that also has the stable number the search index needs."""

    row: Mapped[int] = mapped_column(primary_key=True, init=False)
    id: Mapped[str] = mapped_column(unique=True, default_factory=new_id)
