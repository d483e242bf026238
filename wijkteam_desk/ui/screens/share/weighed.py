"""Where one tells without a yes or a law: what is asked of the conflict of duties; knows no Qt."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.domain.necessity import says_nothing
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.weighing import ANSWERS, Weighing, check_weighing
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, asked_day
from wijkteam_desk.ui.common.dutch_day import Lean

WEIGHED, OF, CONSULTED, CONSULTED_ON = "weighed", "weighed_of", "consulted", "consulted_on"
_YES = "ja"
_THEN = (WEIGHED, frozenset({_YES}))
_LABELS = {
    "tried": ("Wat deed je om een ja te krijgen", "Of waarom vragen niet veilig is."),
    "harm": ("Welke ernstige schade komt er als je zwijgt", "Voor wie, en hoe snel?"),
    "conscience": ("Waarom kun je niet zwijgen", "Waar botsen je plichten?"),
    "effect": ("Hoe helpt dit delen tegen die schade", "Wat kan de ander dan doen?"),
}


def weighed_lines(people: tuple[tuple[str, str], ...]) -> Lines:
    """One box to tick, and only then the rest; `people`: id and name of whom it can be about."""
    tick = Ask(
        key=WEIGHED,
        label="Conflict van plichten",
        hint="Kan het met een ja of een wet, laat dit dan leeg.",
        ticks=((_YES, "Ik deel iets zonder ja of wet, want zwijgen schaadt iemand ernstig"),),
    )
    tried, harm, conscience, effect = (
        Ask(key=key, label=_LABELS[key][0], hint=_LABELS[key][1], long=True, when=_THEN)
        for key in ANSWERS
    )
    whom = Ask(key=OF, label="Over wie deel je zonder ja of wet", ticks=people, when=_THEN)
    who = Ask(key=CONSULTED, label="Met welke collega of deskundige besprak je het", when=_THEN)
    day = Ask(key=CONSULTED_ON, label="Op welke dag besprak je het", when=_THEN)
    return ((tick,), (whom,), (tried, harm), (conscience, effect), (who, day))


def weighed_of(fields: Mapping[str, str]) -> frozenset[str]:
    """The ids of whom it was weighed."""
    return frozenset(fields.get(OF, "").split() if fields.get(WEIGHED) else ())


def weighing_told(fields: Mapping[str, str], today: date) -> Weighing | Wrong:
    """What was weighed, nothing where nothing was, or what is the matter at which field."""
    if not fields.get(WEIGHED):
        return Weighing()
    if not weighed_of(fields):
        return Wrong(at=OF, sentence="Kies over wie je iets deelt zonder ja of wet.")
    said = {key: fields.get(key, "") for key in (*ANSWERS, CONSULTED)}
    at = CONSULTED_ON
    try:
        on = asked_day(fields.get(CONSULTED_ON, ""), today, Lean.PAST)
        at = next((key for key in ANSWERS if says_nothing(said[key])), CONSULTED)
        told = Weighing(**said, consulted_on=on)
        check_weighing(told, today)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told
