"""The cards of the overview; each is filled anew when what it shows changed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wijkteam_desk.domain.settle import Question
from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import Button, icon_button, link_button, plain_button
from wijkteam_desk.ui.common.card import Card, rule
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.protection_chip import protection_chip
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.talk_line import TalkLine
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.overview.glance import Glance, Line, RegieLine

Choose = Callable[[str], None]
Ask = Callable[[], None]
Talk = Callable[[TalkLine], None]
Settle = Callable[[Question], None]
translate = QCoreApplication.translate


def fill_members(
    card: Card, members: Sequence[Line], change: Choose, ways: tuple[Ask, Ask]
) -> None:
    """Who belongs to it; each can be opened. `ways`: add somebody, and protect somebody."""
    said = translate("OverviewCards", "Verander wat over {who} is ingevuld")
    rows = [
        Row(
            line.title,
            line.under,
            chips=[protection_chip(kind) for kind in line.protected],
            buttons=[_open(said.format(who=line.title), line, change)],
        )
        for line in members
    ]
    more = translate("OverviewCards", "Iemand toevoegen")
    safe = translate("OverviewCards", "Niet benaderen of verborgen adres")
    said_by = ((more, "user-plus"), (safe, "hand-stop"))
    links = [link_button(*said).when_clicked(ask) for said, ask in zip(said_by, ways, strict=True)]
    _fill(card, [*_ruled(rows), *links])


def fill_questions(card: Card, questions: Sequence[Question], settle: Settle) -> None:
    """What is not known yet, each with the way to where it is settled."""
    said = translate("OverviewCards", "Zoek uit: {question}")
    rows = [
        Row(
            question.sentence,
            buttons=[
                icon_button(said.format(question=question.sentence), "chevron-right").when_clicked(
                    partial(settle, question)
                )
            ],
        )
        for question in questions
    ]
    _fill(card, _ruled(rows))
    card.setVisible(bool(rows))


def fill_regie(card: Card, regie: RegieLine, ask: Ask) -> None:
    """Who has the regie, since when, who stands in."""
    if not regie.holder:
        how = translate("OverviewCards", "Niemand heeft de regie. Spreek af wie dat doet.")
        settle = translate("OverviewCards", "Leg de regie vast")
        chip = Chip(translate("OverviewCards", "geen regie"), Tone.RED, icon_name="alert-triangle")
        _fill(card, [Flow(chip), words(how), _wrapped(plain_button(settle).when_clicked(ask))])
        return
    since = translate("OverviewCards", "sinds {since}").format(since=regie.since)
    hand_over = plain_button(translate("OverviewCards", "Draag over")).when_clicked(ask)
    deputy = words(deputy_words(regie), "body" if regie.deputy else "soft")
    late = Chip(translate("OverviewCards", "te laat"), Tone.AMBER, icon_name="alert-triangle")
    missing = [Flow(late)] if regie.deputy_late else []
    _fill(card, [Row(holder_words(regie), since), deputy, *missing, _wrapped(hand_over)])


def fill_goals(card: Card, goals: Sequence[Line], ask: Ask) -> None:
    """What they want, in their own words."""
    if not goals:
        none = translate("OverviewCards", "Nog geen doelen. Ze ontstaan vanzelf in een gesprek.")
        _fill(card, [words(none, "soft")])
        return
    rows = [Row(line.title, line.under) for line in goals]
    plan = link_button(translate("OverviewCards", "Bekijk het plan")).when_clicked(ask)
    _fill(card, [*_ruled(rows), plan])


def fill_actions(card: Card, glance: Glance, ask: Ask) -> None:
    """What is agreed, the first to be done above; what nobody does yet stands first (R-1.11)."""
    if not (glance.nobody or glance.actions):
        none = translate("OverviewCards", "Nog niets afgesproken.")
        _fill(card, [words(none, "soft")])
        return
    rows = [_unowned(line) for line in glance.nobody]
    rows += [Row(line.title, line.under) for line in glance.actions]
    _fill(card, [*_ruled(rows), *_rest_of_actions(glance, ask)])


def _rest_of_actions(glance: Glance, ask: Ask) -> list[QWidget]:
    said = translate("OverviewCards", "Regel het in het plan") if glance.nobody else ""
    if glance.more_actions:
        said = translate("OverviewCards", "en nog {count} in het plan")
    words_now = said.format(count=glance.more_actions)
    return [link_button(words_now).when_clicked(ask)] if words_now else []


def fill_conversations(
    card: Card, glance: Glance, open_one: Talk, show_all: Ask, start: Ask
) -> None:
    """What is planned, the latest conversations, a way to the earlier ones, and a way to start."""
    rows = [_talk(line, open_one) for line in (*glance.planned, *glance.conversations)]
    begin = _wrapped(plain_button(talk_words.new_talk(), "message").when_clicked(start))
    if not rows:
        none = translate("OverviewCards", "Nog geen gesprekken. Begin aan de keukentafel.")
        _fill(card, [words(none, "soft"), begin])
        return
    more = translate("OverviewCards", "en nog {count} eerder").format(
        count=glance.more_conversations
    )
    rest = [link_button(more).when_clicked(show_all)] if glance.more_conversations else []
    _fill(card, [*_ruled(rows), *rest, begin])


def fill_together(card: Card, story: Ask, situation: Ask, form: Ask) -> None:
    """What is made with the family, each on a page of its own."""
    links = (
        (talk_words.our_story(), "quote", story),
        (talk_words.how_it_goes(), "target-arrow", situation),
        (translate("OverviewCards", "Leeg formulier voor een gesprek"), "printer", form),
    )
    _fill(card, [link_button(said, icon).when_clicked(ask) for said, icon, ask in links])


def holder_words(regie: RegieLine) -> str:
    """`Noor Haddad`, or that the family does it itself."""
    if not regie.by_family:
        return regie.holder
    return translate("OverviewCards", "Het gezin zelf, {who}").format(who=regie.holder)


def deputy_words(regie: RegieLine) -> str:
    """Who stands in, or until when that is open; and whom the family can call."""
    said = translate("OverviewCards", "Vervanger: {who}").format(who=regie.deputy)
    if not regie.deputy:
        said = translate("OverviewCards", "Nog geen vervanger. Die is er uiterlijk {due}.")
        if regie.deputy_late:
            said = translate("OverviewCards", "Nog geen vervanger. Die zou er op {due} zijn.")
        said = said.format(due=regie.deputy_due)
    if regie.contact:
        contact = translate("OverviewCards", "Contactpersoon: {who}").format(who=regie.contact)
        return f"{contact}\n{said}"
    return said


def _unowned(line: Line) -> Row:
    nobody = translate("OverviewCards", "nog niemand")
    return Row(line.title, line.under, chips=[Chip(nobody, Tone.AMBER, icon_name="user-question")])


def _talk(line: TalkLine, choose: Talk) -> Row:
    said = translate("OverviewCards", "Open het gesprek van {day}").format(day=line.head)
    if line.planned:
        said = translate("OverviewCards", "Bereid voor of begin: {line}").format(line=line.heard)
    way = icon_button(said, "chevron-right").when_clicked(partial(choose, line))
    return Row(line.head, line.under, buttons=[way])


def _open(name: str, line: Line, choose: Choose) -> Button:
    return icon_button(name, "chevron-right").when_clicked(lambda: choose(line.about))


def _wrapped(button: Button) -> Flow:
    return Flow(button)


def _ruled(rows: Sequence[QWidget]) -> list[QWidget]:
    """The rows with a thin line between each two."""
    ruled: list[QWidget] = []
    for row in rows:
        ruled += [rule(), row] if ruled else [row]
    return ruled


def _fill(card: Card, widgets: Sequence[QWidget]) -> None:
    card.clear()
    for widget in widgets:
        card.body.addWidget(widget)
