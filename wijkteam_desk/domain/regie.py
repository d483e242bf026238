"""Regie: who keeps the overview, who stands in. Never vacant, never two (R-3.1, R-3.2)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.household import Member, age_of
from wijkteam_desk.domain.labelled import Labelled, listed
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal

YOUNGEST_HOLDER = 16


class RegieKind(Labelled):
    """Which regie; casusregie is the one that is meant where no kind is named."""

    CASE = "casusregie", "casusregie"
    PROCESS = "procesregie", "procesregie"
    CARE = "zorgcoordinatie", "zorgcoördinatie"


class Standing(Labelled):
    """Whether an assignment counts: only what holds is or was the regie."""

    HOLDS = "geldt", "geldt"
    OFFERED = "aangeboden", "aangeboden, nog niet aangenomen"
    LAPSED = "niet_doorgegaan", "niet doorgegaan"
    ASKED = "te_vragen", "van buiten, overlapt met een ander"


class ForcedFramework(Labelled):
    """By which law an organisation leads (R-3.7); told, for no list of organisations knows it."""

    GUARDIAN = "gi", "gecertificeerde instelling (GI)"
    SAFE_HOME = "veilig_thuis", "Veilig Thuis"
    PROBATION = "reclassering", "reclassering"


class RegieTask(Labelled):
    """What belongs to it (Toezicht Sociaal Domein, DOMAIN 3.1)."""

    SITUATION = "situatie", "alle leefgebieden in kaart brengen"
    STRAIN = "draagkracht", "inschatten wat het gezin aankan"
    NETWORK = "netwerk", "het netwerk in kaart brengen"
    RISK = "risico", "samen met anderen risico's inschatten"
    PLAN = "plan", "samen het plan maken"
    STEER = "uitvoering", "zorgen dat gebeurt wat is afgesproken"
    EVALUATE = "evaluatie", "evalueren"
    SCALE_UP = "opschalen", "opschalen als een organisatie niet doet wat is afgesproken"


class AgreedHow(Labelled):
    """How it was agreed."""

    MEETING = "startoverleg", "in het startoverleg"
    TALK = "gesprek", "in een gesprek"
    PHONE = "telefoon", "aan de telefoon"
    LETTER = "bericht", "in een brief of mail"


class EndReason(Labelled):
    """Why it ended (DOMAIN 3.2)."""

    REACHED = "doel_bereikt", "het doel is bereikt"
    HANDED_OVER = "overgedragen", "overgedragen"
    FAMILY = "gezin", "het gezin neemt de regie zelf"
    COLLEAGUE = "medewerker", "wisseling van medewerker"
    FORCED = "gedwongen_kader", "naar gedwongen kader"
    MOVED = "verhuisd", "verhuisd"
    STOPPED = "huishouden_stopt", "het huishouden stopt ermee"
    OTHER = "anders", "iets anders"


class RegieAssignment(Identified, Record):
    """Regie held by a coach, by the family itself, or by who works at an organisation.

    `contact_coach` is the team's contactpersoon where it is held outside the team: always by the
    family and in a forced framework (R-3.1, R-3.7). `tasks`: codes with a comma between them.
    """

    __tablename__ = "regie_assignment"
    __table_args__ = (
        CheckConstraint(
            "(holder_coach IS NOT NULL) + (holder_member IS NOT NULL)"
            " + (holder_contact IS NOT NULL) = 1",
            name="one_holder",
        ),
        CheckConstraint(
            "(holder_member IS NULL AND forced IS NULL) OR contact_coach IS NOT NULL",
            name="contact",
        ),
        CheckConstraint("forced IS NULL OR holder_contact IS NOT NULL", name="by_law"),
        Index(
            "uq_regie_assignment_current",
            "household_id",
            "kind",
            unique=True,
            sqlite_where=Column("ended_on").is_(None) & (Column("standing") == "geldt"),
        ),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    started_on: Mapped[date] = mapped_column()
    reason: Mapped[str] = mapped_column()
    agreed_with: Mapped[str] = mapped_column()
    kind: Mapped[RegieKind] = mapped_column(default=RegieKind.CASE)
    standing: Mapped[Standing] = mapped_column(default=Standing.HOLDS)
    holder_coach: Mapped[str | None] = mapped_column(ForeignKey("coach.id"), default=None)
    holder_member: Mapped[str | None] = mapped_column(
        ForeignKey("member.id"), default=None, index=True
    )
    holder_contact: Mapped[str | None] = mapped_column(
        ForeignKey("contact_person.id"), default=None, index=True
    )
    forced: Mapped[ForcedFramework | None] = mapped_column(default=None)
    contact_coach: Mapped[str | None] = mapped_column(ForeignKey("coach.id"), default=None)
    second_coach: Mapped[str | None] = mapped_column(ForeignKey("coach.id"), default=None)
    deputy_coach: Mapped[str | None] = mapped_column(ForeignKey("coach.id"), default=None)
    deputy_due: Mapped[date | None] = mapped_column(default=None)
    deputy_reach: Mapped[str] = mapped_column(default="")
    agreed_how: Mapped[AgreedHow | None] = mapped_column(default=None)
    mandate: Mapped[str] = mapped_column(default="")
    tasks: Mapped[str] = mapped_column(default="")
    ended_on: Mapped[date | None] = mapped_column(default=None)
    end_reason: Mapped[EndReason | None] = mapped_column(default=None)
    end_note: Mapped[str] = mapped_column(default="")

    @property
    def holds(self) -> bool:
        """Whether it is or was the regie: not an offer, and not what has to be asked first."""
        return self.standing is Standing.HOLDS

    @property
    def for_team(self) -> str | None:
        """The coach whom one calls: who holds it, or the contactpersoon of the team."""
        return self.holder_coach or self.contact_coach

    @property
    def coaches(self) -> frozenset[str]:
        """The ids of all colleagues it names."""
        named = (self.holder_coach, self.contact_coach, self.second_coach, self.deputy_coach)
        return frozenset(one for one in named if one)

    def deputy_is_late(self, today: date) -> bool:
        """Whether the day is past on which there would be a deputy."""
        return self.deputy_due is not None and self.deputy_due < today


@dataclass(frozen=True, kw_only=True)
class RegieWords:
    """What the form tells about who holds the regie; the fields are those of the assignment."""

    started_on: date
    reason: str
    agreed_with: str
    kind: RegieKind = RegieKind.CASE
    holder_coach: str | None = None
    holder_member: str | None = None
    holder_contact: str | None = None
    forced: ForcedFramework | None = None
    contact_coach: str | None = None
    second_coach: str | None = None
    deputy_coach: str | None = None
    deputy_due: date | None = None
    deputy_reach: str = ""
    agreed_how: AgreedHow | None = None
    mandate: str = ""
    tasks: str = ""


@dataclass(frozen=True, kw_only=True)
class EndTold:
    """What a form tells of the end of a regie that nobody takes over yet."""

    ended_on: date
    end_reason: EndReason | None = None
    end_note: str = ""


def check_regie(words: RegieWords, today: date) -> None:
    """Refuses regie without holder, start, reason, deputy and agreement (R-3.1, R-3.3, R-3.7)."""
    _check_holder_and_contact(words)
    if not words.deputy_coach and not words.deputy_due:
        raise Refusal("Kies een vervanger, of een datum waarop die er is.")
    if words.deputy_coach and words.deputy_coach in (words.holder_coach, words.contact_coach):
        raise Refusal("De vervanger is iemand anders dan wie de regie heeft. Kies een collega.")
    if words.second_coach and words.second_coach in (words.holder_coach, words.contact_coach):
        raise Refusal("De tweede wijkcoach is iemand anders dan de eerste. Kies een collega.")
    _check_words(words, today)


def _check_holder_and_contact(words: RegieWords) -> None:
    holders = (words.holder_coach, words.holder_member, words.holder_contact)
    if sum(map(bool, holders)) != 1:
        raise Refusal("Kies één persoon die de regie heeft.")
    if words.forced and not words.holder_contact:
        raise Refusal("In een gedwongen kader leidt een organisatie. Kies wie daar de regie heeft.")
    if words.contact_coach:
        return
    if words.holder_member:
        raise Refusal("Het gezin heeft zelf de regie. Kies ook een contactpersoon van het team.")
    if words.forced:
        raise Refusal("Een ander leidt volgens de wet. Kies ook een contactpersoon van het team.")


def _check_words(words: RegieWords, today: date) -> None:
    if words.started_on > today:
        raise Refusal("De regie begint vandaag of is al begonnen. Kies een andere datum.")
    refuse_long_texts(words.reason, words.agreed_with, words.mandate)
    refuse_long_names(words.deputy_reach)
    if not words.reason.strip():
        raise Refusal("Schrijf op waarom deze persoon de regie heeft.")
    if not words.agreed_with.strip():
        raise Refusal("Schrijf op met wie dit is afgesproken.")


def may_hold(member: Member, today: date) -> bool:
    """Whether somebody is old enough; who is of unknown age may hold it."""
    age = age_of(member, today)
    return age is None or age >= YOUNGEST_HOLDER


def check_holder(holder: Member, today: date) -> None:
    """Refuses who may not hold it: a child."""
    if not may_hold(holder, today):
        raise Refusal("Een kind kan de regie niet hebben. Kies een volwassene of een collega.")


def begin_regie(
    household_id: str, words: RegieWords, today: date, standing: Standing = Standing.HOLDS
) -> RegieAssignment:
    """A new assignment; refused as by `check_regie`. What cannot be with this holder is left."""
    check_regie(words, today)
    own = words.holder_coach is not None
    return RegieAssignment(
        household_id=household_id,
        started_on=words.started_on,
        reason=words.reason.strip(),
        agreed_with=words.agreed_with.strip(),
        kind=words.kind,
        standing=standing,
        holder_coach=words.holder_coach,
        holder_member=words.holder_member,
        holder_contact=words.holder_contact,
        forced=words.forced,
        contact_coach=None if own else words.contact_coach,
        second_coach=words.second_coach,
        deputy_coach=words.deputy_coach,
        deputy_due=None if words.deputy_coach else words.deputy_due,
        deputy_reach=words.deputy_reach.strip() if words.deputy_coach else "",
        agreed_how=words.agreed_how,
        mandate=words.mandate.strip(),
        tasks=listed(words.tasks, RegieTask),
    )


def end_regie(current: RegieAssignment, successor: RegieAssignment) -> None:
    """Ends it on the day its successor starts; overlap is refused (R-3.2)."""
    check_order(current, successor.started_on)
    current.ended_on = successor.started_on
    current.end_reason = _why_ended(successor)


def check_order(current: RegieAssignment, successor_starts: date) -> None:
    """Refuses a successor that starts before who has it now (R-3.2)."""
    if successor_starts < current.started_on:
        raise Refusal("Op die dag had een ander al de regie. Kies een latere begindatum.")


def end_vacant(current: RegieAssignment, told: EndTold, today: date) -> None:
    """Ends it while nobody takes it over: from then on it is a gap (DOMAIN 00.1).

    Refused without a reason, without words for another reason, and on a day that cannot be.
    """
    refuse_coming(told.ended_on, today)
    if told.ended_on < current.started_on:
        raise Refusal("Op die dag was de regie nog niet begonnen. Kies een latere dag.")
    if told.end_reason is None:
        raise Refusal("Kies waarom de regie stopt.")
    if told.end_reason is EndReason.OTHER and not told.end_note.strip():
        raise Refusal("Schrijf op waarom de regie stopt.")
    refuse_long_texts(told.end_note)
    current.ended_on, current.end_reason = told.ended_on, told.end_reason
    current.end_note = told.end_note.strip()


def _why_ended(successor: RegieAssignment) -> EndReason:
    if successor.holder_member:
        return EndReason.FAMILY
    return EndReason.FORCED if successor.forced else EndReason.HANDED_OVER
