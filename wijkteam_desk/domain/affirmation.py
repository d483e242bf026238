"""Samen lezen: what may be read together at the table, and who said that it is right."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.conversation import Conversation, Passage, PassageKind
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.domain.record import Identified, Record

# Named one by one: a kind that is added later is not read together until somebody decides so.
_READ = frozenset(
    {
        PassageKind.FACT,
        PassageKind.QUOTE,
        PassageKind.VIEW,
        PassageKind.GOAL,
        PassageKind.ACTION,
        PassageKind.STRENGTH,
        PassageKind.WORRY,
    }
)


class Affirmation(Identified, Record):
    """Somebody said that these words are right. A correction of them is not affirmed yet."""

    __tablename__ = "affirmation"
    __table_args__ = (Index("uq_affirmation", "passage_id", "member_id", unique=True),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    passage_id: Mapped[str] = mapped_column(ForeignKey("passage.id"))
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    said_at: Mapped[datetime] = mapped_column()


def may_read_together(passage: Passage, talk: Conversation) -> bool:
    """Whether these words may stand before everybody who is at the table (DESIGN 7).

    Never what was told alone, nor safety. What is delicate only before who said it; all else only
    before those who said or heard it.
    """
    if passage.alone or passage.kind not in _READ or passage.life_domain is LifeDomain.SAFETY:
        return False
    if passage.life_domain in DELICATE:
        return {*talk.there} == {passage.speaker}
    return not talk.who_missed(passage)
