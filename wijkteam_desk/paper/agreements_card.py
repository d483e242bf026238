"""The afsprakenkaart on paper: one page per organisation that all three read and sign."""

from collections.abc import Iterator

from wijkteam_desk.domain.card_sheet import CardSheet
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.feedback_words import agreed_in_words
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.involvement import StepTold, since_in_words
from wijkteam_desk.domain.joining import Confer, InCharge, JoiningTold
from wijkteam_desk.domain.leaving import LeavingTold, View
from wijkteam_desk.domain.tapering import TaperTold
from wijkteam_desk.paper import plan_words, regie_words
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.help_words import begun, stopped, what_to_do, when_ended
from wijkteam_desk.paper.labels import DUTCH, Label, sentence
from wijkteam_desk.paper.looks import LEDE, SOFT_BODY
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_TITLE = "Afsprakenkaart"
_NOT_AGREED = "niet afgesproken"
_CONFER = {
    Confer.NOT_ASKED: "nog niet besproken",
    Confer.YES: "Hulpverleners mogen samen praten over minder hulp.",
    Confer.NO: "Hulpverleners praten niet zonder ons over minder hulp.",
}
_VIEWS = {View.AGREES: "eens", View.DISAGREES: "niet eens"}

_Row = tuple[str, str]


def agreements_card(sheet: CardSheet, *, large: bool = False) -> bytes:
    """The card as a PDF that a screen reader can read. What is not agreed stands there as such.

    `large`: for who sees little; then it may be more than one page.
    """
    about = About(title=_TITLE, subject="Afspraken op papier", made_on=sheet.printed_on)
    warning = plan_words.FICTITIOUS_BAND if sheet.fictitious else ""
    paper = Paper(about, margins=Margins(foot=_foot(sheet), warning=warning), large=large)
    fictitious = [plan_words.FICTITIOUS] if sheet.fictitious else []
    corner = [f"kenmerk {sheet.reference}", *fictitious]
    paper.opening(_TITLE, [(_between(sheet), LEDE)], corner)
    overview = regie_words.overview(sheet.regie)
    paper.box(*DUTCH.parts(*overview), telephone=regie_words.can_call(sheet.regie))
    columns = [Column(name="Waarover", share=0.25, bold=True), Column(name="Afspraak", share=0.75)]
    paper.table(columns, [*_agreed(sheet), *_stops(sheet)], close=True)
    paper.text(f"{begun(sheet.vouched_for)}.", style=SOFT_BODY, keep_next=True)
    _signatures(paper, sheet)
    return paper.finished()


def _between(sheet: CardSheet) -> str:
    whom = names_in_words(sheet.whom) if sheet.whom else "het hele gezin"
    return f"voor {whom}, met {sheet.provider}"


def _agreed(sheet: CardSheet) -> Iterator[_Row]:
    told, provider = sheet.joining, begun(sheet.provider)
    yield "De vraag", sheet.question or _NOT_AGREED
    yield "Begin", _begin(sheet)
    if sheet.contact or sheet.phone:
        yield "Daar bereikbaar", ", ".join(filter(None, (sheet.contact, sheet.phone)))
    yield f"{provider} doet", told.provider_does or _NOT_AGREED
    yield "Het wijkteam doet", told.team_does or _NOT_AGREED
    yield "Het gezin zelf doet", told.family_does or _NOT_AGREED
    if told.network_does:
        yield "Anderen doen", told.network_does
    process = _in_charge(told.process, sheet.provider)
    content = _in_charge(told.content, sheet.provider)
    yield "Wie let waarop", f"Afspraken: {process}. Hulp: {content}."
    yield "Hoe vaak, hoe lang", _how_long(told)
    yield "Wat we vertellen", _information(told)
    yield "Wie hoort wat", " ".join(map(agreed_in_words, sheet.feedback)) or _NOT_AGREED


def _begin(sheet: CardSheet) -> str:
    told = sheet.joining
    met = f"Kennismaken op {full_date(told.met_on)}" if told.met_on else ""
    with_whom = f" met {told.met_with}" if met and told.met_with else ""
    yes = sheet.yes_by and told.yes_on
    lines = (
        _when(sheet.begin, told),
        met + with_whom,
        f"{sheet.yes_by} zei ja op {full_date(told.yes_on)}" if yes and told.yes_on else "",
    )
    return " ".join(f"{line}." for line in lines if line)


def _when(begin: StepTold | None, told: JoiningTold) -> str:
    if begin:
        return f"{'Begint' if begin.planned else 'Begonnen'} {_on(begin)}"
    if told.start_expected:
        return f"Begint waarschijnlijk op {full_date(told.start_expected)}"
    return begun(_NOT_AGREED)


def _on(step: StepTold) -> str:
    words = since_in_words(step)
    return f"op {words}" if words == full_date(step.since) else f"in {words}"


def _in_charge(who: InCharge, provider: str) -> str:
    words = {InCharge.TEAM: "het wijkteam", InCharge.FAMILY: "het gezin zelf"}
    return provider if who is InCharge.PROVIDER else words.get(who, _NOT_AGREED)


def _how_long(told: JoiningTold) -> str:
    weeks = f"{told.weeks} weken" if told.weeks and told.weeks > 1 else "één week"
    parts = (
        told.rhythm.strip(" ."),
        weeks if told.weeks else "",
        f"tot {full_date(told.end_expected)}" if told.end_expected else "",
        f"terugkijken op {full_date(told.review_on)}" if told.review_on else "",
    )
    return ", ".join(filter(None, parts)) or _NOT_AGREED


def _information(told: JoiningTold) -> str:
    return "niets" if told.shares_nothing else told.information or _NOT_AGREED


def _stops(sheet: CardSheet) -> Iterator[_Row]:
    told = sheet.leaving
    yield "Gaat het niet goed", _worse(sheet)
    if sheet.tapering:
        yield "Stap voor stap", " ".join(map(_step, sheet.tapering))
    yield "Het stopt, en dan", when_ended(told) or _NOT_AGREED
    views = [*_views(sheet)]
    if views:
        yield "Eens over stoppen", " ".join(views)
    if told.own_words and sheet.own_words_of:
        yield f"{sheet.own_words_of} zegt", plan_words.quoted(told.own_words)
    yield "Onderling overleg", _CONFER[sheet.joining.confer]


def _worse(sheet: CardSheet) -> str:
    told = sheet.leaving
    lines = (
        stopped(told.signs),
        what_to_do(sheet.joining.at_relapse, told.call),
        DUTCH.text(sentence(Label.DANGER)),
    )
    return " ".join(filter(None, lines))


def _step(step: TaperTold) -> str:
    day = f" op {full_date(step.planned_on)}" if step.planned_on else ""
    down = f" Dat kan als: {stopped(step.down_when)}" if step.down_when else ""
    up = f" Weer meer als: {stopped(step.up_when)}" if step.up_when else ""
    return f"{step.what.strip(' .')}{day}.{down}{up}"


def _views(sheet: CardSheet) -> Iterator[str]:
    """What each of the three thinks of stopping, and that they talk where that differs."""
    told = sheet.leaving
    family = names_in_words(sheet.whom) if sheet.whom else "het gezin"
    views = (
        (family, told.family_view, told.family_why),
        (sheet.provider, told.provider_view, told.provider_why),
        ("het wijkteam", told.coach_view, told.coach_why),
    )
    agree = tuple(who for who, view, why in views if view is View.AGREES and not why)
    if agree:
        yield f"{begun(names_in_words(agree))}: {_VIEWS[View.AGREES]}."
    for who, view, why in views:
        if view in _VIEWS and who not in agree:
            reason = plan_words.quoted(why) if why else ""
            yield f"{begun(who)}: {_VIEWS[view]}. {reason}".strip()
    if any(view is View.DISAGREES for _, view, _ in views):
        yield _talk(told)


def _talk(told: LeavingTold) -> str:
    if told.talked_on:
        return f"Op {full_date(told.talked_on)} praatten we daarover."
    day = f"Op {full_date(told.talk_on)} praten" if told.talk_on else "Daarom praten"
    return f"{day} we daar met z’n drieën over."


def _signatures(paper: Paper, sheet: CardSheet) -> None:
    names = (begun(sheet.provider), "Het gezin", "Het wijkteam")
    asked = (plan_words.SIGN_HERE,) * len(names)
    columns = [Column(name=name, share=1 / 3) for name in names]
    paper.table(columns, [asked], tall=True, close=True)


def _foot(sheet: CardSheet) -> list[str]:
    whom = sheet.whom or ("het gezin",)
    readers = names_in_words((*whom, *((sheet.provider,) if sheet.shared else ())))
    printed = f"Afgedrukt op {full_date(sheet.printed_on)}."
    return [
        f"Vertrouwelijk. Voor {readers}.",
        f"{_TITLE}, kenmerk {sheet.reference}. {printed}",
    ]
