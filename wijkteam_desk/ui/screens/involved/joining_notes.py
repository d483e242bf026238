"""The agreements of the joining moment: what is there, and what R-4.1 wants and is not."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from wijkteam_desk.casework.let_join import DRAFT_FORM, let_join
from wijkteam_desk.domain.involvement import BEFORE
from wijkteam_desk.domain.joining import (
    Confer,
    InCharge,
    Joining,
    JoiningTold,
    Missing,
    fill_joining,
    not_agreed,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import Lean, spoken_day, today
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown
from wijkteam_desk.ui.common.told_fields import ToldFields
from wijkteam_desk.ui.screens.involved.one import One, shown_in
from wijkteam_desk.ui.screens.involved.places import place_of

_CHARGE = tuple((one.value, one.label) for one in InCharge)
_CONFER = tuple((one.value, one.label) for one in Confer)
_SHARES, _STARTED = "shares_nothing", "started_on"
_WORDS = (
    *("why_now", "why_this", "rhythm", "team_does", "provider_does", "family_does"),
    *("network_does", "information", "feedback", "at_relapse", "met_with", "seen_by"),
)
_COMING = ("start_expected", "end_expected", "review_on", "met_on")
_BEEN = ("yes_on", "seen_on")
_LABELS = {
    "why_now": "Waarom nu",
    "why_this": "Waarom deze aanbieder",
    "start_expected": "Begint naar verwachting",
    "weeks": "Verwachte duur in weken",
    "end_expected": "Stopt naar verwachting",
    "review_on": "Terugkijken op",
    "rhythm": "Hoe vaak",
    "team_does": "Wat het wijkteam doet",
    "provider_does": "Wat de aanbieder doet",
    "family_does": "Wat het gezin doet",
    "network_does": "Wat het netwerk doet",
    "process": "Wie bewaakt het proces",
    "content": "Wie gaat over de inhoud",
    "information": "Wat vertellen jullie elkaar",
    "feedback": "Wanneer en hoe koppelen ze terug",
    "at_relapse": "Wat bij terugval of haast",
    "met_on": "Kennismaking op",
    "met_with": "Kennismaking met",
    "yes_by": "Wie van het gezin zei ja",
    "yes_on": "Wanneer was dat ja",
    "confer": "Mogen aanbieders samen over afschalen praten",
    "seen_on": "De aanbieder zag deze afspraken op",
    "seen_by": "Wie zag ze daar",
}


class JoiningNotes:
    """What is missing first, each with a button; then what was agreed."""

    form = DRAFT_FORM

    def shown(self, one: One, today: date, /) -> NotesShown:
        """The agreements."""
        joining = one.course.joining
        lacking = [_lacking(missing) for missing in not_agreed(joining)]
        agreed = [*_agreed(one, joining, today)] if joining else []
        return NotesShown(
            rows=(*lacking, *agreed),
            more="Verander de afspraken" if joining else "Leg afspraken vast",
            changes=joining is not None,
        )

    def lines(self, one: One, _: str, /) -> Lines:
        """What R-4.1 wants; the rest is folded."""
        wanted: list[tuple[Ask, ...]] = [
            (_ask("end_expected", hint="Of kies een dag om terug te kijken."), _ask("review_on")),
            (_ask("process", choices=_CHARGE), _ask("content", choices=_CHARGE)),
            (_ask("feedback", free=True), _ask("information", free=True)),
            (
                Ask(
                    key=_SHARES,
                    label="Of: niets met elkaar delen",
                    ticks=(("ja", "Geen informatie delen, dat is afgesproken"),),
                ),
            ),
        ]
        if one.course.stage(today()) in BEFORE:
            begun = Ask(key=_STARTED, label="Is begonnen op", hint="Leeg zolang het niet begon.")
            wanted.insert(0, (begun,))
        return (*wanted, *_folded(one))

    def begin(self, one: One, _: str, __: date, /) -> dict[str, str]:
        """What was agreed until now."""
        told = one.course.joining or JoiningTold()
        return {
            RECORD: one.id,
            **shown_in(told, _LABELS),
            _SHARES: "ja" if told.shares_nothing else "",
        }

    def open_question(self, one: One, /) -> str:
        """There is one set of agreements."""
        return one.id

    def note(self, one: One, fields: Mapping[str, str], today: date, /) -> Do | Wrong:
        """Keeps them."""
        said, joining = ToldFields(fields, today), one.course.joining
        try:
            told = _told(said)
            started = said.been_day(_STARTED)
            said.at = _suspect(told)
            fill_joining(Joining(household_id="", involvement_id=""), told, today)
        except Refusal as no:
            return Wrong(at=said.at, sentence=no.sentence)
        was = told_of(joining, JoiningTold) if joining else JoiningTold()
        given = {"involvement_id": one.id, "told": told, "was": was, "started_on": started}
        return Do(act=let_join, given=given)

    def take_away(self, record: str, /) -> Do:
        """What was agreed is changed, never taken away as a whole."""
        raise LookupError(record)


def _ask(
    key: str,
    *,
    hint: str = "",
    choices: tuple[tuple[str, str], ...] = (),
    free: bool = False,
    folded: bool = False,
) -> Ask:
    return Ask(key=key, label=_LABELS[key], hint=hint, choices=choices, free=free, folded=folded)


def _folded(one: One) -> Lines:
    def more(*keys: str, free: bool = False) -> tuple[Ask, ...]:
        return tuple(_ask(key, folded=True, free=free) for key in keys)

    return (
        more("why_now", "why_this", free=True),
        more("start_expected", "weeks"),
        more("rhythm"),
        more("team_does", "provider_does", free=True),
        more("family_does", "network_does", free=True),
        more("at_relapse", free=True),
        more("met_on", "met_with"),
        (_ask("yes_by", folded=True, choices=one.asked_people), *more("yes_on")),
        (_ask("confer", folded=True, choices=_CONFER),),
        more("seen_on", "seen_by"),
    )


def _told(said: ToldFields) -> JoiningTold:
    told: dict[str, Any] = {
        **{key: said.words(key) for key in _WORDS},
        **{key: said.day(key) for key in _COMING},
        **{key: said.day(key, Lean.PAST) for key in _BEEN},
    }
    return JoiningTold(
        **told,
        process=said.choice("process", InCharge) or InCharge.NOBODY,
        content=said.choice("content", InCharge) or InCharge.NOBODY,
        confer=said.choice("confer", Confer) or Confer.NOT_ASKED,
        shares_nothing=bool(said.words(_SHARES)),
        yes_by=said.words("yes_by") or None,
        weeks=said.number("weeks"),
    )


def _suspect(told: JoiningTold) -> str:
    """The field at which a refusal of all together is told."""
    if bool(told.yes_by) != bool(told.yes_on):
        return "yes_on" if told.yes_by else "yes_by"
    if told.shares_nothing and told.information:
        return _SHARES
    if told.weeks is not None and not told.start_expected:
        return "weeks"
    return "end_expected" if told.end_expected else "review_on"


def _lacking(missing: Missing) -> NoteRow:
    words = missing.label[0].upper() + missing.label[1:]
    field = place_of(missing)[1]
    return NoteRow(record=field, title=words, chip="ontbreekt", open="Spreek af", at=field)


def _agreed(one: One, joining: Joining, today: date) -> Iterator[NoteRow]:
    for key, label in _LABELS.items():
        value = getattr(joining, key)
        words = _said(one, value, today)
        if words and value not in (InCharge.NOBODY, Confer.NOT_ASKED):
            yield NoteRow(record=key, title=label, under=words)
    if joining.shares_nothing:
        yield NoteRow(record=_SHARES, title=_LABELS["information"], under="Niets, is afgesproken.")
    yield NoteRow(record="vouched", title=one.sheet.vouched_for)


def _said(one: One, value: object, today: date) -> str:
    if isinstance(value, date):
        return spoken_day(value, today)
    if isinstance(value, (InCharge, Confer)):
        return value.label
    return one.file.names.get(str(value), str(value)) if value else ""
