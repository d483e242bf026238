"""Verstrekking: what left the program, to whom, and of a share on which ground (DOMAIN 5.5)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.domain.weighing import Weighing


class DisclosureKind(Labelled):
    """What left."""

    PLAN = "plan", "plan op papier"
    PLAN_WORD = "plan_word", "plan als Word-bestand"
    PLAN_DAYS = "plan_agenda", "afspraken van het plan voor de agenda"
    STORY = "verhaal", "verhaal op papier"
    FAMILY = "gezin", "gezin en netwerk op papier"
    STAND_IN = "waarneming", "kenmerk op een blad voor wie waarneemt"
    FEEDBACK = "terugkoppeling", "terugkoppeling"
    LETTER = "briefje", "briefje dat het gezin zelf meeneemt"
    DAY = "vandaag", "kenmerk op een blad van de dag"
    WEEK = "week", "kenmerk in een week voor de agenda"
    CARD = "kaart", "afsprakenkaart op papier"
    CONSENT = "toestemming", "vraag om toestemming op papier"
    DOSSIER = "dossier", "dossier als bestand"
    OVERVIEW = "overzicht", "wie weet wat op papier"
    SHARE = "delen", "wat gekozen is"


class Handed(Labelled):
    """How a share reached who reads it (DOMAIN 5.5)."""

    FAMILY = "gezin", "via het gezin zelf"
    PAPER = "papier", "op papier"
    MAIL = "mail", "met beveiligde mail"
    FILE = "bestand", "als bestand"
    DESK = "wijkteam", "als bestand voor een andere Wijkteam Desk"
    SPOKEN = "mondeling", "mondeling, in een overleg"


class Disclosure(Identified, Record):
    """One line of the register: what, for whom, in which variant, which exact document.

    `readers`: ids of members; `organisation_id`: who reads it outside the household, with the
    `function` there and the `reference` by which it knows the household. `made_by`: by name, for it
    stays true in another vault. A share (`SHARE`) also tells what `ShareTold` does, and has lines;
    a spoken one has no document.
    """

    __tablename__ = "disclosure"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    kind: Mapped[DisclosureKind] = mapped_column()
    made_at: Mapped[datetime] = mapped_column()
    made_by: Mapped[str] = mapped_column(default="")
    readers: Mapped[str] = mapped_column(default="")
    document_sha256: Mapped[str] = mapped_column(default="")
    pages: Mapped[int | None] = mapped_column(default=None)
    variant: Mapped[str] = mapped_column(default="")
    organisation_id: Mapped[str | None] = mapped_column(
        ForeignKey("organisation.id"), default=None, index=True
    )
    function: Mapped[str] = mapped_column(default="")
    reference: Mapped[str] = mapped_column(default="", index=True)
    purpose: Mapped[Purpose | None] = mapped_column(default=None)
    direction: Mapped[Direction] = mapped_column(default=Direction.TELL)
    needed: Mapped[str] = mapped_column(default="")
    no_other_way: Mapped[str] = mapped_column(default="")
    no_more: Mapped[str] = mapped_column(default="")
    tried: Mapped[str] = mapped_column(default="")
    harm: Mapped[str] = mapped_column(default="")
    conscience: Mapped[str] = mapped_column(default="")
    effect: Mapped[str] = mapped_column(default="")
    consulted: Mapped[str] = mapped_column(default="")
    consulted_on: Mapped[date | None] = mapped_column(default=None)
    told_on: Mapped[date | None] = mapped_column(default=None)
    not_told: Mapped[str] = mapped_column(default="")
    handed: Mapped[Handed | None] = mapped_column(default=None)


class DisclosureLine(Identified, Record):
    """One thing that was shared, as far as it is about one person, and on which ground.

    About nobody: what names nobody. It never holds the words that were shared, only which `kind`
    of row it was and its id (`of`; nothing of what was said aloud). It goes with its person.
    """

    __tablename__ = "disclosure_line"
    __table_args__ = (CheckConstraint("member_id IS NULL OR network_id IS NULL", name="about_one"),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    disclosure_id: Mapped[str] = mapped_column(ForeignKey("disclosure.id"), index=True)
    kind: Mapped[ShareableKind] = mapped_column()
    of: Mapped[str] = mapped_column(default="")
    member_id: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    network_id: Mapped[str | None] = mapped_column(
        ForeignKey("network_person.id"), default=None, index=True
    )
    consent_id: Mapped[str | None] = mapped_column(
        ForeignKey("consent.id"), default=None, index=True
    )
    categories: Mapped[str] = mapped_column(default="")
    needed: Mapped[str] = mapped_column(default="")
    ground: Mapped[str] = mapped_column(default="")
    article: Mapped[str] = mapped_column(default="")
    basis: Mapped[str] = mapped_column(default="")
    lifts: Mapped[str] = mapped_column(default="")
    breaks: Mapped[str] = mapped_column(default="")

    @property
    def person_id(self) -> str:
        """Whom it is about: a member or somebody of the network, or nobody."""
        return self.member_id or self.network_id or ""


@dataclass(frozen=True, kw_only=True)
class ShareTold(Weighing):
    """What a share tells beside the document.

    `readers`: the id of a member who reads it; else `organisation_id`. `reference`: the kenmerk
    under which that organisation knows the household (R-4.8). `needed`, `no_other_way`, `no_more`:
    the necessity in words, as `Necessity`; what a `Weighing` tells only where one was needed.
    `told_on`: when those it is about were told; else `not_told`: why they were not (R-5.18).
    """

    organisation_id: str | None = None
    readers: str = ""
    function: str = ""
    reference: str = ""
    purpose: Purpose = Purpose.ARRANGE
    direction: Direction = Direction.TELL
    needed: str = ""
    no_other_way: str = ""
    no_more: str = ""
    told_on: date | None = None
    not_told: str = ""
    handed: Handed = Handed.PAPER


@dataclass(frozen=True, kw_only=True)
class LineTold:
    """What one line tells. `basis`: a code of `Basis`; `lifts`: codes of `Lifts`, with commas.

    `ground`, `article`, `breaks`: of the line of the table by which it went. `needed`: why this
    one, in a few words. `consent_id`: the toestemming, where that was the ground.
    """

    kind: ShareableKind
    of: str = ""
    member_id: str | None = None
    network_id: str | None = None
    consent_id: str | None = None
    categories: str = ""
    needed: str = ""
    ground: str = ""
    article: str = ""
    basis: str = ""
    lifts: str = ""
    breaks: str = ""


@dataclass(frozen=True, kw_only=True)
class Disclosures:
    """The register of one household, as it is loaded and travels."""

    disclosures: tuple[Disclosure, ...] = ()
    lines: tuple[DisclosureLine, ...] = ()
