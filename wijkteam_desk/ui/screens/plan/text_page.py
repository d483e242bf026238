"""What the full view shows of the texts of the plan, in words; knows no Qt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.plan_text import PERSONAL, PlanText, PlanTextKind


@dataclass(frozen=True, kw_only=True)
class TextLine:
    """One text. `about`: the id of whose it is, or of the plan, as its draft has it.

    `label` stands with it, `name` is heard by who does not see that. `closed`: only to be read.
    """

    kind: PlanTextKind
    about: str
    label: str
    name: str
    text: str
    closed: bool


def text_lines(file: HouseholdFile, texts: Iterable[PlanText]) -> tuple[TextLine, ...]:
    """All texts there can be; of who is not to be approached, or once it is closed, what is."""
    closed = file.plan.closed_on is not None
    known = {(one.kind, one.member_id or file.plan.id): one.text for one in texts}
    lines: list[TextLine] = []
    for kind in PlanTextKind:
        for about, who in _whose(file, kind):
            lines.append(
                TextLine(
                    kind=kind,
                    about=about,
                    label=who or kind.label,
                    name=f"{who}: {kind.label.lower()}" if who else kind.label,
                    text=known.get((kind, about), ""),
                    closed=closed,
                )
            )
    asked = set() if closed else {file.plan.id, *(one.id for one in file.approachable)}
    return tuple(one for one in lines if one.text or one.about in asked)


def _whose(file: HouseholdFile, kind: PlanTextKind) -> Iterator[tuple[str, str]]:
    """By id, with the name of who it is."""
    if kind in PERSONAL:
        yield from file.names.items()
    else:
        yield file.plan.id, ""
