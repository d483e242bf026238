"""The checklist of terugkoppeling: what each agreement asks today, and how much may be told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import (
    COMES,
    LEAVES,
    AgreementTold,
    Feedback,
    FeedbackAgreement,
    Level,
    Moment,
    Way,
    may_more,
)
from wijkteam_desk.domain.feedback_guide import FeedbackGuide
from wijkteam_desk.domain.feedback_status import (
    Anchors,
    FeedbackStatus,
    Standing,
    anchors_of,
    standing,
)
from wijkteam_desk.domain.involvement import Stage
from wijkteam_desk.domain.leaving import GoalResult
from wijkteam_desk.domain.melding import BroughtBy, Melding
from wijkteam_desk.domain.naming import Called, is_named
from wijkteam_desk.domain.organisation import ContactPerson
from wijkteam_desk.domain.plan import Goal

NOT_WANTED = "Het gezin wil niet dat {} iets hoort."
ASK_FAMILY = "Vraag eerst aan het gezin wat {} mag horen."
SWITCHED_OFF = "De gemeente liet dit bericht uitzetten."


@dataclass(frozen=True, kw_only=True)
class Hearing:
    """How much may be told to somebody: up to `most`, after what is asked in `ask`.

    `refused`: why not even that; for the team only, never for whoever would hear it (R-6.2).
    """

    most: Level = Level.REPORT
    ask: str = ""
    refused: str = ""


@dataclass(frozen=True, kw_only=True)
class FeedbackLine:
    """One agreement as it stands; of what the team tells, `hearing` says how much it may.

    `kept`: it is a row. The receipt of a melding (M1) is none: the melding tells that.
    """

    agreement: FeedbackAgreement
    standing: Standing
    hearing: Hearing
    kept: bool = True

    @property
    def comes(self) -> bool:
        """Whether the team hears it; else the team tells it."""
        return self.agreement.way in COMES

    @property
    def level(self) -> Level:
        """How much goes or comes: what was agreed, but no more than may be told."""
        if self.comes:
            return self.agreement.level
        if self.hearing.ask or self.hearing.refused:
            return Level.NOTHING
        return may_more(self.hearing.most, self.agreement.level)


@dataclass(frozen=True, kw_only=True)
class FeedbackGroup:
    """An organisation, or who brought a melding, with its lines in the order of the moments.

    `proposals`: the usual moments, where none was agreed. `reference`: the kenmerk by which the
    organisation knows the household, if any.
    """

    name: str
    involvement_id: str = ""
    melding_id: str = ""
    melding: Melding | None = None
    contact: ContactPerson | None = None
    phone: str = ""
    reference: str = ""
    lines: tuple[FeedbackLine, ...] = ()
    proposals: tuple[AgreementTold, ...] = ()
    goals: tuple[Goal, ...] = ()
    results: tuple[GoalResult, ...] = ()

    @property
    def id(self) -> str:
        """Of the melding, or the involvement."""
        return self.melding_id or self.involvement_id

    @property
    def waits(self) -> bool:
        """Whether somebody has to do something about it."""
        return any(one.standing.is_open for one in self.lines)

    @property
    def tells(self) -> Level:
        """How much may be told when they call."""
        outside = (one for one in self.lines if one.agreement.way in LEAVES)
        said = (one.level for one in outside if one.kept)
        return max(said, default=Level.NOTHING, key=lambda one: int(one.value))


def lines_of_course(
    course: Course, today: date, hearings: Mapping[str, Hearing]
) -> tuple[FeedbackLine, ...]:
    """Those with one organisation; `hearings` by the id of an agreement.

    What is told to who brought a melding stands with the melding.
    """
    days = anchors_of(course, today)
    return tuple(
        _line(one, days, today, hearings.get(one.id, Hearing()))
        for one in course.feedback
        if not one.melding_id
    )


def proposals_for(course: Course, guide: FeedbackGuide, today: date) -> tuple[AgreementTold, ...]:
    """Start, evaluation and end (DOMAIN 00.9), while nothing was agreed and the help may go on."""
    if course.feedback or not course.runs(today) or course.stage(today) is Stage.CONSULTED:
        return ()
    return guide.usual(Way.FROM_PROVIDER)


@dataclass(frozen=True, kw_only=True)
class Brought:
    """A melding that somebody else brought, the days of its terms, and who that is."""

    melding: Melding
    days: Anchors
    name: str

    @property
    def hearing(self) -> Hearing:
        """What the family said about it (R-6.1)."""
        if self.melding.may_hear is None:
            return Hearing(ask=ASK_FAMILY.format(self.name))
        if self.melding.may_hear is Level.NOTHING:
            return Hearing(most=Level.NOTHING, refused=NOT_WANTED.format(self.name))
        return Hearing(most=self.melding.may_hear)


def brought_by_others(
    meldingen: Iterable[Melding],
    talked_on: Mapping[str, date],
    closed_on: date | None,
    away: Iterable[Called],
) -> Iterator[Brought]:
    """Those that somebody else than the family brought, but for who is not approached.

    `talked_on`: the first talk since, by the id of the melding. `away`: what those are called.
    """
    names = tuple(away)
    for one in meldingen:
        by = one.brought_by_name
        if one.brought_by is BroughtBy.SELF or any(is_named(by, each) for each in names):
            continue
        days = Anchors(
            reported_on=one.reported_on, talked_on=talked_on.get(one.id), closed_on=closed_on
        )
        yield Brought(melding=one, days=days, name=by or one.brought_by.label)


def lines_of_melding(
    brought: Brought,
    agreed: Sequence[FeedbackAgreement],
    today: date,
    hearings: Mapping[str, Hearing],
) -> tuple[FeedbackLine, ...]:
    """Those with who brought it; what the law or a consent refuses counts beside the family."""
    said = brought.hearing
    return tuple(
        _line(one, brought.days, today, _both(said, hearings.get(one.id, said))) for one in agreed
    )


def _both(family: Hearing, law: Hearing) -> Hearing:
    if family.refused or family.ask:
        return family
    return replace(law, most=may_more(family.most, law.most))


def receipt_of(brought: Brought, days: int, today: date, *, switched_on: bool) -> FeedbackLine:
    """M1: that it came in tells nothing new to who sent it, so it needs no yes (DOMAIN 00.8)."""
    melding = brought.melding
    told = melding.confirmed_on
    row = FeedbackAgreement(
        household_id=melding.household_id,
        melding_id=melding.id,
        moment=Moment.RECEIPT,
        way=Way.TO_REFERRER,
        level=Level.STATUS,
        days=days,
    )
    if told:
        row.heard = [Feedback(household_id=melding.household_id, agreement_id=row.id, told_on=told)]
    stands = standing(row, brought.days, today)
    if not switched_on and not told:
        stands = Standing(status=FeedbackStatus.NOT_NEEDED, reason=SWITCHED_OFF)
    return FeedbackLine(agreement=row, standing=stands, hearing=Hearing(), kept=False)


def waits_for_a_word(melding: Melding) -> bool:
    """Whether who brought it may hear something, as far as one knows, or nobody asked (R-6.1)."""
    return melding.may_hear is not Level.NOTHING and not melding.decided_on


def open_lines(
    groups: Sequence[FeedbackGroup],
) -> tuple[tuple[FeedbackGroup, FeedbackLine], ...]:
    """What somebody has to do something about, the oldest term first."""
    found = [(group, line) for group in groups for line in group.lines if line.standing.is_open]
    return tuple(sorted(found, key=lambda one: one[1].standing.due or date.max))


def unsettled_names(groups: Sequence[FeedbackGroup]) -> tuple[str, ...]:
    """`De Brug: einde van de hulp`: what closing would leave behind (R-4.9)."""
    return tuple(_unsettled(groups))


def _unsettled(groups: Sequence[FeedbackGroup]) -> Iterator[str]:
    for group in groups:
        if not group.lines and group.melding and waits_for_a_word(group.melding):
            yield f"{group.name}: nog niets afgesproken"
    for group, line in open_lines(groups):
        yield f"{group.name}: {line.agreement.moment.label}"


def _line(
    agreement: FeedbackAgreement, days: Anchors, today: date, hearing: Hearing
) -> FeedbackLine:
    hearing = hearing if agreement.way in LEAVES else Hearing()
    stands = standing(agreement, days, today, refused=hearing.refused)
    return FeedbackLine(agreement=agreement, standing=stands, hearing=hearing)
