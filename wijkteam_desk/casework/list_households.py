"""The households at a glance."""

from dataclasses import dataclass

from sqlalchemy import text

from wijkteam_desk.storage.unit_of_work import Work

_LINES = text("""
    WITH people AS (
      SELECT household_id, group_concat(given_name, ', ' ORDER BY position) AS names
      FROM member GROUP BY household_id),
    counted AS (SELECT household_id, count(*) AS goals FROM goal GROUP BY household_id)
    SELECT h.id, h.reference, h.name, h.fictitious,
      coalesce(c.name, m.given_name, '') AS regie, m.id IS NOT NULL AS by_family,
      coalesce(p.names, ''), coalesce(g.goals, 0)
    FROM household AS h
    LEFT JOIN people AS p ON p.household_id = h.id
    LEFT JOIN counted AS g ON g.household_id = h.id
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
            members=row[6],
            goals=row[7],
        )
        for row in work.session.execute(_LINES)
    )
