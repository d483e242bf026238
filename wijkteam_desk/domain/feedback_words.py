"""Terugkoppeling in words: what was agreed, what one asks for, and what one says on the phone."""

from collections.abc import Iterator

from wijkteam_desk.domain.feedback import AgreementTold, Level, Moment, Way
from wijkteam_desk.domain.feedback_guide import FeedbackGuide

SAY_NOTHING = "Ik mag hier niets over zeggen. Vraag het de ouders."
"""The line for the phone when nothing may be told (DOMAIN 00.8)."""
_TOLD = {
    Way.TO_PROVIDER: "het wijkteam vertelt",
    Way.TO_REFERRER: "het wijkteam vertelt aan wie aanmeldde",
    Way.TO_FAMILY: "het wijkteam vertelt het gezin",
}
_MAY_SAY = (
    (Level.STATUS, "dat het is opgepakt of afgesloten, en door wie"),
    (Level.NEXT, "wat de volgende stap is"),
    (Level.RESULT, "wat elk doel bracht"),
    (Level.REPORT, "een verslag"),
)


def agreed_in_words(told: AgreementTold) -> str:
    """`Tussentijds, elke 13 weken.`, with the words of the agreement itself where there are any."""
    if told.words:
        return told.words
    who = _TOLD.get(told.way, "")
    parts = (told.moment.label, term_in_words(told), who)
    said = ", ".join(part for part in parts if part)
    return f"{said[0].upper()}{said[1:]}."


def term_in_words(told: AgreementTold) -> str:
    """`binnen 5 werkdagen`, `elke 13 weken`, `4 weken ervoor`; nothing where there is no term."""
    if told.weeks and told.moment is Moment.ENDING:
        return f"{told.weeks} weken ervoor"
    if told.weeks:
        return f"elke {told.weeks} weken"
    return f"binnen {told.days} werkdagen" if told.days else ""


def asked_again(told: AgreementTold, reference: str, guide: FeedbackGuide) -> str:
    """What one reads out on the phone, or mails: their kenmerk if any, and no name (R-4.8)."""
    wanted = guide.proposals[told.moment].content
    about = f"kenmerk {reference}" if reference else "een gezin waar jullie helpen"
    return (
        f"Het gaat om {about}. Wij spraken af dat jullie laten weten hoe het gaat"
        f" ({told.moment.label}). Dat kregen wij nog niet. Kunnen jullie dit nog vertellen?"
        f" {wanted}"
    )


def told_in_words(moment: Moment, level: Level) -> str:
    """What one tells who brought a melding: no more than that level; what is open is written in."""
    if level is Level.NOTHING:
        return ""
    begin = (
        "Wij hebben dit afgesloten."
        if moment is Moment.CLOSED
        else "Wij hebben uw bericht opgepakt. Ik ben de contactpersoon."
    )
    return begin if level is Level.STATUS else f"{begin} Hierna gebeurt dit: "


def may_be_said(level: Level) -> str:
    """What one may say when they call; the line for the phone where that is nothing."""
    said = [*_parts(level)]
    if not said:
        return f"“{SAY_NOTHING}”"
    return f"Je mag zeggen: {', '.join(said)}. Over de rest: “{SAY_NOTHING}”"


def _parts(level: Level) -> Iterator[str]:
    for one, words in _MAY_SAY:
        if int(one.value) <= int(level.value):
            yield words
