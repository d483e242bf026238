"""A version of the plan: what was agreed as it stood then, and who says what (R-1.1)."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.plan import Action, Goal, owner_id
from wijkteam_desk.domain.plan_text import PlanText, PlanTextKind
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.signature import check_signature
from wijkteam_desk.domain.told import told_of


class LineKind(Labelled):
    """What a line of the plan is."""

    WISH = "wens", "wens"
    GIVES = "bijdrage", "bijdrage"
    GOAL = "doel", "doel"
    ACTION = "actie", "actie"


class Answer(Labelled):
    """What somebody says of a version (DOMAIN 1.3)."""

    AGREED = "akkoord", "akkoord"
    WITH_REMARK = "met_opmerking", "met een opmerking akkoord"
    NOT_AGREED = "niet_akkoord", "niet akkoord"
    SEEN = "gezien", "gezien, zegt er niets van"
    NOT_ASKED = "niet_gevraagd", "niet gevraagd"


class Means(Labelled):
    """How somebody said so."""

    ORAL = "mondeling", "gezegd, en hier opgeschreven"
    PAPER = "papier", "op papier ondertekend"
    MAIL = "e_mail", "per e-mail"
    PEN = "pen", "hier ondertekend, met pen of vinger"


NOTHING_TO_AGREE = "Er staat nog niets in het plan om af te spreken."
_TEXTS = {PlanTextKind.WISH: LineKind.WISH, PlanTextKind.GIVES: LineKind.GIVES}
CONSENTS = frozenset({Answer.AGREED, Answer.WITH_REMARK})
_WITH_WORDS = {
    Answer.WITH_REMARK: "Schrijf de opmerking erbij.",
    Answer.NOT_ASKED: "Schrijf erbij waarom het niet is gevraagd.",
}


class PlanVersion(Identified, Record):
    """One version. Its lines never change: what is agreed anew is the next version.

    `transferred_on`: when it was put over to the official file (DESIGN decision 12).
    """

    __tablename__ = "plan_version"
    __table_args__ = (Index("uq_plan_version", "plan_id", "number", unique=True),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    plan_id: Mapped[str] = mapped_column(ForeignKey("support_plan.id"))
    number: Mapped[int] = mapped_column()
    agreed_on: Mapped[date] = mapped_column()
    text_sha256: Mapped[str] = mapped_column()
    transferred_on: Mapped[date | None] = mapped_column(default=None)


class VersionLine(Identified, Record):
    """One line as it stood then; see `PlanLine`."""

    __tablename__ = "plan_version_line"
    __table_args__ = (Index("uq_plan_version_line", "version_id", "position", unique=True),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    version_id: Mapped[str] = mapped_column(ForeignKey("plan_version.id"))
    position: Mapped[int] = mapped_column()
    kind: Mapped[LineKind] = mapped_column()
    of: Mapped[str] = mapped_column()
    words: Mapped[str] = mapped_column()
    under: Mapped[str] = mapped_column(default="")
    whose: Mapped[str] = mapped_column(default="")
    good_when: Mapped[str] = mapped_column(default="")
    due: Mapped[date | None] = mapped_column(default=None)
    rhythm: Mapped[str] = mapped_column(default="")


class Agreement(Identified, Record):
    """What one member says of a version, with an own statement that is never changed (R-1.10)."""

    __tablename__ = "agreement"
    __table_args__ = (Index("uq_agreement", "version_id", "member_id", unique=True),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    version_id: Mapped[str] = mapped_column(ForeignKey("plan_version.id"))
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    said_on: Mapped[date] = mapped_column()
    answer: Mapped[Answer] = mapped_column()
    means: Mapped[Means] = mapped_column(default=Means.ORAL)
    remark: Mapped[str] = mapped_column(default="")
    statement: Mapped[str] = mapped_column(default="")
    signature: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class PlanLine:
    """What the plan says, as words. `of` and `under`: the ids of it and of the goal of an action.

    `whose`: the ids of the members it is of or for, or of who does it, with a comma between them.
    No names: somebody who is called otherwise since is still the same.
    """

    kind: LineKind
    of: str
    words: str
    under: str = ""
    whose: str = ""
    good_when: str = ""
    due: date | None = None
    rhythm: str = ""


@dataclass(frozen=True, kw_only=True)
class AgreementTold:
    """What a form tells of what somebody says; `signature` as in domain/signature.py."""

    answer: Answer
    means: Means = Means.ORAL
    remark: str = ""
    statement: str = ""
    signature: str = ""


@dataclass(frozen=True, kw_only=True)
class Change:
    """What became of one line: new without `before`, gone without `after`.

    `of_whom` and `was_of`: whose it is and was, by ids: its own, or those of the goal of an action.
    """

    before: PlanLine | None
    after: PlanLine | None
    of_whom: tuple[str, ...] = ()
    was_of: tuple[str, ...] = ()


def plan_lines(
    goals: Iterable[Goal], actions: Iterable[Action], texts: Sequence[PlanText]
) -> tuple[PlanLine, ...]:
    """The plan as lines: what members want and give, each goal with what is done for it, the rest.

    Which goal has its turn first is no part of what was agreed: it changes as goals are reached.
    Nor is what the coach keeps beside the plan, such as where the official file lies.
    """
    lines = [_text_line(one) for kind in _TEXTS for one in texts if one.kind is kind]
    rest = list(actions)
    for goal in sorted(goals, key=lambda one: (one.position, one.id)):
        lines.append(_goal_line(goal))
        lines += [_action_line(one) for one in rest if one.goal_id == goal.id]
        rest = [one for one in rest if one.goal_id != goal.id]
    return (*lines, *(_action_line(one) for one in rest))


def lines_of(rows: Iterable[VersionLine]) -> tuple[PlanLine, ...]:
    """The lines of a version, in order."""
    ordered = sorted(rows, key=lambda one: one.position)
    return tuple(told_of(row, PlanLine) for row in ordered)


def text_sha256(lines: Iterable[PlanLine]) -> str:
    """The same for the same text: kept with a version, so that both can be compared later."""
    told = [{name: str(value or "") for name, value in vars(line).items()} for line in lines]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def changes_between(old: Sequence[PlanLine], new: Sequence[PlanLine]) -> tuple[Change, ...]:
    """What is new or otherwise, in the order of the new text; then what is gone."""
    was, now = {line.of: line for line in old}, {line.of: line for line in new}
    both = [(was.get(line.of), line) for line in new]
    gone = [(line, None) for line in old if line.of not in now]
    changed = [pair for pair in both if pair[0] != pair[1]]
    return tuple(
        Change(before=before, after=after, of_whom=_whose(after, now), was_of=_whose(before, was))
        for before, after in (*changed, *gone)
    )


def _whose(line: PlanLine | None, among: Mapping[str, PlanLine]) -> tuple[str, ...]:
    told = among.get(line.under) if line and line.kind is LineKind.ACTION else line
    return tuple(one for one in told.whose.split(",") if one) if told else ()


def check_version(
    lines: Sequence[PlanLine], newest: PlanVersion | None, on: date, today: date
) -> None:
    """Refuses a version without a word, one like the newest, and one of a day that cannot be."""
    if not lines:
        raise Refusal(NOTHING_TO_AGREE)
    if newest and newest.text_sha256 == text_sha256(lines):
        raise Refusal(
            f"Er is niets veranderd na versie {newest.number}. Leg daar vast wat iemand ervan zegt."
        )
    refuse_coming(on, today)
    if newest and on < newest.agreed_on:
        raise Refusal("Deze dag ligt voor de vorige versie. Kijk de datum na.")


def check_transfer(on: date | None, agreed_on: date, today: date) -> None:
    """Refuses a day to come, and one before the version was agreed."""
    refuse_coming(on or today, today)
    if on and on < agreed_on:
        raise Refusal("Toen was deze versie nog niet afgesproken. Kijk de datum na.")


def check_agreement(told: AgreementTold) -> None:
    """Refuses an answer without what belongs to it, and as by `check_signature`."""
    missing = _WITH_WORDS.get(told.answer)
    if missing and not told.remark.strip():
        raise Refusal(missing)
    if (told.means is Means.PEN) is not bool(told.signature):
        raise Refusal("Laat hier tekenen, of kies anders hoe dit is gezegd.")
    check_signature(told.signature)
    refuse_long_texts(told.remark, told.statement)


def fill_agreement(agreement: Agreement, told: AgreementTold) -> None:
    """Writes what somebody says; refused as by `check_agreement`."""
    check_agreement(told)
    agreement.answer, agreement.means = told.answer, told.means
    agreement.remark, agreement.statement = told.remark.strip(), told.statement
    agreement.signature = told.signature


def _text_line(text: PlanText) -> PlanLine:
    kind = _TEXTS[text.kind]
    return PlanLine(kind=kind, of=text.id, words=text.text, whose=text.member_id or "")


def _goal_line(goal: Goal) -> PlanLine:
    return PlanLine(
        kind=LineKind.GOAL,
        of=goal.id,
        words=goal.own_words,
        whose=",".join(member.id for member in goal.for_members),
        good_when=goal.good_when,
    )


def _action_line(action: Action) -> PlanLine:
    return PlanLine(
        kind=LineKind.ACTION,
        of=action.id,
        words=action.what,
        under=action.goal_id or "",
        whose=owner_id(action),
        due=action.due,
        rhythm=action.rhythm,
    )
