"""The households at a glance: their order first, and of those in sight the lines."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, text

from wijkteam_desk.storage.unit_of_work import Work

_ORDER = "ORDER BY h.order_key, h.id"
_MEMBERS = (
    "(SELECT group_concat(given_name, ', ' ORDER BY position)"
    " FROM member WHERE household_id = h.id)"
)
_LINES = f"""
    SELECT h.id, h.reference, h.name, h.fictitious,
      coalesce(c.name, m.given_name, p.name || ', ' || o.name, '') AS regie,
      m.id IS NOT NULL AS by_family, coalesce({_MEMBERS}, ''),
      (SELECT count(*) FROM goal WHERE household_id = h.id),
      EXISTS (SELECT 1 FROM wrap_up WHERE household_id = h.id AND done_at IS NULL),
      coalesce((SELECT max(number) FROM plan_version WHERE household_id = h.id), 0)
    FROM household AS h
    LEFT JOIN regie_assignment AS r ON r.household_id = h.id AND r.ended_on IS NULL
      AND r.kind = 'casusregie' AND r.standing = 'geldt'
    LEFT JOIN coach AS c ON c.id = r.holder_coach
    LEFT JOIN member AS m ON m.id = r.holder_member
    LEFT JOIN contact_person AS p ON p.id = r.holder_contact
    LEFT JOIN organisation AS o ON o.id = p.organisation_id"""  # noqa: S608 - our own words
_ALL = text(f"{_LINES} {_ORDER}")
_SOME = text(f"{_LINES} WHERE h.id IN :ids").bindparams(bindparam("ids", expanding=True))
_IDS = text(f"SELECT h.id FROM household AS h {_ORDER}")  # noqa: S608 - our own words
_THEIRS = (
    "coalesce((SELECT ' ' || group_concat(DISTINCT reference) FROM disclosure"
    " WHERE household_id = h.id AND reference <> ''), '')"
)
_CALLED = text(
    f"SELECT h.id, h.name, coalesce({_MEMBERS}, ''), h.reference || {_THEIRS}"  # noqa: S608 - our own words
    " FROM household AS h"
)


@dataclass(frozen=True, kw_only=True)
class HouseholdLine:
    """One line of the list. `regie` is empty where nobody has it yet.

    `unfinished`: the nawerk of a conversation was begun and is not done. `version`: the number of
    the newest one of the plan; 0 before the first.
    """

    household_id: str
    reference: str
    name: str
    fictitious: bool
    regie: str
    regie_by_family: bool
    members: str
    goals: int
    unfinished: bool = False
    version: int = 0

    @property
    def status(self) -> str:
        """`versie 2`, or before the first one `concept` or `zonder doelen`."""
        if self.version:
            return f"versie {self.version}"
        return "concept" if self.goals else "zonder doelen"


@dataclass(frozen=True, kw_only=True)
class HouseholdOrder:
    """The ids of all households by name, and the lines of the first ones."""

    ids: tuple[str, ...]
    first: tuple[HouseholdLine, ...]


def list_households(work: Work) -> tuple[HouseholdLine, ...]:
    """All households by name, whole."""
    return tuple(map(_line, work.session.execute(_ALL)))


def order_households(work: Work, *, first: int) -> HouseholdOrder:
    """All households by name, of which the `first` so many whole."""
    ids = tuple(work.session.scalars(_IDS))
    return HouseholdOrder(ids=ids, first=household_lines(work, ids=ids[:first]))


def household_lines(work: Work, *, ids: tuple[str, ...]) -> tuple[HouseholdLine, ...]:
    """The lines of these households, in any order; who is gone is left out."""
    return tuple(map(_line, work.session.execute(_SOME, {"ids": ids})))


def called_households(work: Work) -> dict[str, tuple[str, str, str]]:
    """By id: name, members and kenmerk of every household, to look for one among them.

    Behind its own kenmerk those by which organisations know it (R-4.8).
    """
    return {row[0]: (row[1], row[2], row[3]) for row in work.session.execute(_CALLED)}


def _line(row: Row[*tuple[Any, ...]]) -> HouseholdLine:
    return HouseholdLine(
        household_id=row[0],
        reference=row[1],
        name=row[2],
        fictitious=bool(row[3]),
        regie=row[4],
        regie_by_family=bool(row[5]),
        members=row[6],
        goals=row[7],
        unfinished=bool(row[8]),
        version=row[9],
    )
