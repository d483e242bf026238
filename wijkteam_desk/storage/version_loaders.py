"""Named loaders of the versions of the plan, and of what was said of them."""

from sqlalchemy import select

from wijkteam_desk.domain.plan_version import Agreement, PlanVersion, VersionLine
from wijkteam_desk.storage.unit_of_work import Work


def versions_of(work: Work, household_id: str) -> list[PlanVersion]:
    """The versions, the first one first."""
    found = select(PlanVersion).where(PlanVersion.household_id == household_id)
    return list(work.session.scalars(found.order_by(PlanVersion.number)))


def version_lines_of(work: Work, household_id: str) -> list[VersionLine]:
    """The lines of all versions, in order within each."""
    found = select(VersionLine).where(VersionLine.household_id == household_id)
    return list(work.session.scalars(found.order_by(VersionLine.version_id, VersionLine.position)))


def agreements_of(work: Work, household_id: str, version_id: str = "") -> list[Agreement]:
    """What was said of all versions, or of that one."""
    found = select(Agreement).where(Agreement.household_id == household_id)
    if version_id:
        found = found.where(Agreement.version_id == version_id)
    return list(work.session.scalars(found.order_by(Agreement.version_id, Agreement.id)))
