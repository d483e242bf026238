"""What the form about a melding holds; knows no Qt."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from wijkteam_desk.domain.family_plan import FamilyPlan, with_outcome
from wijkteam_desk.domain.feedback import Level
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.melding import BroughtBy, Melding, MeldingTold, fill_melding
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, short_day

YES = "ja"
OUTCOME = "family_plan"
SKIPS = frozenset(one.value for one in FamilyPlan if one.skips)
"""The outcomes after which the team makes a hulpverleningsplan."""
DAYS = tuple(one.name for one in fields(MeldingTold) if one.type in (date, date | None))
"""The fields that hold a day."""
_COMING = ("family_plan_until",)
_BY = {one.value: one for one in BroughtBy}
_HEARS = {one.value: one for one in Level}
_OUTCOMES = {one.value: one for one in FamilyPlan}


def melding_texts(told: MeldingTold) -> dict[str, str]:
    """What the fields show."""
    return {name: _shown(value) for name, value in vars(told).items()}


def told_by(melding: Melding) -> MeldingTold:
    """What the store holds, as the form would tell it."""
    return told_of(melding, MeldingTold)


def read_melding(typed: Mapping[str, str], today: date) -> MeldingTold | Wrong:
    """What the fields of a new melding tell, or what is the matter."""
    told = MeldingTold(reported_on=today, question=typed.get("question", "").strip())
    for name in ("reported_on", "brought_by", "brought_by_name", "may_hear", "urgent"):
        answer = read_field(told, name, typed.get(name, ""), today)
        if isinstance(answer, Wrong):
            return answer if told.question else replace(answer, at="question")
        told = answer
    return told


def read_field(was: MeldingTold, at: str, typed: str, today: date) -> MeldingTold | Wrong:
    """The melding with that one field as it was typed, or what is the matter with it."""
    value: object = typed.strip()
    if at in DAYS:
        value = read_day(typed, today, Lean.COMING if at in _COMING else Lean.PAST)
        if value is None and (typed.strip() or at == "reported_on"):
            sentence = "Deze dag is niet te lezen. Typ bijvoorbeeld 24-11 of vandaag."
            return Wrong(at=at, sentence=sentence)
    elif at == "urgent":
        value = typed == YES
    elif at == "brought_by":
        value = _BY.get(typed, BroughtBy.SELF)
    elif at == "may_hear":
        value = _HEARS.get(typed)
    changes: dict[str, Any] = {at: value}
    told = replace(was, **changes) if at != OUTCOME else _with_outcome(was, typed, today)
    try:
        fill_melding(Melding(household_id="", reported_on=told.reported_on), told, today)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told


def _with_outcome(was: MeldingTold, typed: str, today: date) -> MeldingTold:
    return with_outcome(was, _OUTCOMES.get(typed, FamilyPlan.OPEN), today)


def _shown(value: object) -> str:
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, bool):
        return YES if value else ""
    if isinstance(value, Labelled):
        return value.value
    return str(value or "")
