"""The picture of time, from who is involved and who has or had the regie; knows no Qt."""

from datetime import date, timedelta

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_involvements import InvolvementsFile
from wijkteam_desk.casework.read_regie import RegieFile
from wijkteam_desk.domain.regie import RegieAssignment, RegieKind
from wijkteam_desk.domain.timeline import Held, Lane, Timeline

_DAY = timedelta(days=1)


def timeline_of(
    found: InvolvementsFile, regie: RegieFile | None, file: HouseholdFile, today: date
) -> Timeline:
    """The lanes in the order of the tab, with the casusregie above them as far as it was read."""
    history = regie.history if regie else ()
    gaps = regie.gaps if regie else ()
    return Timeline(
        today=today,
        lanes=tuple(Lane(name=one.organisation.name, course=one.course) for one in found.sheets),
        held=tuple(
            Held(name=_holder(one, file), since=one.started_on, until=one.ended_on)
            for one in history
            if one.holds and one.kind is RegieKind.CASE
        ),
        vacant=tuple((gap.since, gap.until and gap.until + _DAY) for gap in gaps),
    )


def _holder(one: RegieAssignment, file: HouseholdFile) -> str:
    holder = one.holder_coach or one.holder_member or one.holder_contact or ""
    return file.doers.get(holder, "")
