"""The households at a glance."""

from dataclasses import dataclass

from sqlalchemy import text

from wijkteam_desk.storage.unit_of_work import Work

_LINES = text("""
    SELECT h.id, h.reference, h.name, h.fictitious,
      coalesce(c.name, m.given_name, '') AS regie, m.id IS NOT NULL AS by_family,
      (SELECT group_concat(p.given_name, ', ') FROM
        (SELECT given_name FROM member WHERE household_id = h.id ORDER BY position) AS p),
      (SELECT count(*) FROM goal AS g WHERE g.household_id = h.id)
    FROM household AS h
    LEFT JOIN regie_assignment AS r ON r.household_id = h.id AND r.ended_on IS NULL
    LEFT JOIN coach AS c ON c.id = r.holder_coach
    LEFT JOIN member AS m ON m.id = r.holder_member
    ORDER BY h.name COLLATE NOCASE""")


@dataclass(frozen=True, kw_only=True)
class HouseholdLine:
    """One line of the list. `regie` is empty where nobody has it yet."""

    household_id: str
    reference: str
    name: str
    fictitious: bool
    regie: str
    regie_by_family: bool
    members: str
    goals: int

    @property
    def status(self) -> str:
        """`zonder doelen` or `concept`; plans are agreed upon later."""
        return "concept" if self.goals else "zonder doelen"


def list_households(work: Work) -> tuple[HouseholdLine, ...]:
    """All households by name, in one query."""
    return tuple(
        HouseholdLine(
            household_id=row[0],
            reference=row[1],
            name=row[2],
            fictitious=bool(row[3]),
            regie=row[4],
            regie_by_family=bool(row[5]),
            members=row[6] or "",
            goals=row[7],
        )
        for row in work.session.execute(_LINES)
    )
