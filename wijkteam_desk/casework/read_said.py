"""What goes well and what worries, with who says so (DOMAIN 1.2): it follows from the talks."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.conversation import Passage, PassageKind
from wijkteam_desk.domain.network import names_around
from wijkteam_desk.storage.around_loaders import network_of
from wijkteam_desk.storage.loaders import conversations_of, members_of, passages_of
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class SaidLine:
    """One sentence; `who` is empty where nobody was named."""

    text: str
    who: str
    said_on: date
    conversation_id: str


@dataclass(frozen=True, kw_only=True)
class Said:
    """`hidden`: how many more there are for one pair of eyes only."""

    strengths: tuple[SaidLine, ...]
    worries: tuple[SaidLine, ...]
    hidden: int


def read_said(work: Work, *, household_id: str) -> Said:
    """Loads both, in the order in which they were said."""
    names = names_around(members_of(work, household_id), network_of(work, household_id))
    days = {talk.id: talk.held_on for talk in conversations_of(work, household_id)}

    def line(passage: Passage) -> SaidLine:
        return SaidLine(
            text=passage.text,
            who=names.get(passage.speaker or "", ""),
            said_on=days[passage.conversation_id],
            conversation_id=passage.conversation_id,
        )

    strengths, worries = (
        passages_of(work, household_id=household_id, kind=kind)
        for kind in (PassageKind.STRENGTH, PassageKind.WORRY)
    )
    return Said(
        strengths=tuple(line(one) for one in strengths if not one.delicate),
        worries=tuple(line(one) for one in worries if not one.delicate),
        hidden=sum(one.delicate for one in (*strengths, *worries)),
    )
