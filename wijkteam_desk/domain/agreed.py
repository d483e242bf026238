"""What was agreed of a plan, as it travels in and out."""

from dataclasses import dataclass

from wijkteam_desk.domain.plan_version import Agreement, PlanVersion, VersionLine


@dataclass(frozen=True, kw_only=True)
class Agreed:
    """The rows of one household, in the order in which they point at each other."""

    versions: tuple[PlanVersion, ...] = ()
    lines: tuple[VersionLine, ...] = ()
    agreements: tuple[Agreement, ...] = ()
