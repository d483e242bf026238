"""Somebody comes in, somebody asks for a picture, and one meets again. FICTIEF."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.screens.conversation.table import OpenPage, Talk, open_page
from tests.screens.household.on_screen import button, settle
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.read_family import read_family
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.pictures.ecogram import ecogram
from wijkteam_desk.pictures.sheet import CARD
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.common.talk_line import NO_KINDS, UNFINISHED, held_lines

CANARY = "zilverkanarie"
SHOW = "Toon wat eerder gezegd is"
SECRETS = (
    PassageWords(text=f"Hij drinkt, {CANARY}.", life_domain=LifeDomain.SUBSTANCES),
    PassageWords(text=f"Alleen verteld, {CANARY}.", alone=True),
    PassageWords(text=f"Mijn gedachte, {CANARY}.", kind=PassageKind.NOTE),
)


def in_sight(page: OpenPage) -> str:
    """All that any widget in sight shows, says or offers."""
    told: list[str] = []
    for widget in (page.view, *page.view.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        told += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        for name in ("text", "plainText", "placeholderText", "title"):
            value = widget.property(name)
            told.append(value if isinstance(value, str) else "")
    return "\n".join(told)


def test_bare_shows_no_widget_with_a_secret(page: OpenPage, talk: Talk) -> None:
    talk.say(*SECRETS)
    page.presenter.load()
    settle()
    seen = in_sight(page)
    assert "Schrijf op wat er gezegd wordt" in seen
    assert CANARY not in seen
    assert not any(domain.label in seen for domain in DELICATE)
    page.tap("Alleen met u")
    settle()
    assert in_sight(page).count(CANARY) >= len(SECRETS)
    assert all(domain.label in in_sight(page) for domain in DELICATE)


def test_f12_hides_all_of_it_and_the_page_at_once(page: OpenPage, talk: Talk) -> None:
    talk.say(*SECRETS, PassageWords(text="De post ligt er nog."))
    page.presenter.load()
    page.tap("Alleen met u")
    page.type(f"En dan nog dit: {CANARY}")
    page.view.let_in()
    seen = in_sight(page)
    assert CANARY not in seen
    assert "De post ligt er nog." not in seen
    assert not any(domain.label in seen for domain in LifeDomain)
    page.press(Qt.Key.Key_Return)
    settle()
    assert "De post ligt er nog." not in in_sight(page)
    assert page.edit.hasFocus()
    page.tap(SHOW)
    seen = in_sight(page)
    assert "De post ligt er nog." in seen
    assert CANARY not in seen


def test_the_picture_stands_beside_the_page_and_goes(page: OpenPage, talk: Talk) -> None:
    family = talk.acts.store.perform(read_family, household_id=talk.file.household.id)
    page.type("Half een zin")
    page.view.show_drawing(lambda measure: ecogram(family, CARD, measure))
    settle()
    assert "Tekening van het netwerk" in in_sight(page)
    assert page.edit.isVisible()
    assert page.text == "Half een zin"
    QTest.mouseClick(button(page.view, "Tekening weg"), Qt.MouseButton.LeftButton)
    settle()
    assert "Tekening van het netwerk" not in in_sight(page)


def test_where_there_is_no_room_the_picture_takes_the_page(page: OpenPage, talk: Talk) -> None:
    family = talk.acts.store.perform(read_family, household_id=talk.file.household.id)
    for _ in range(2):  # the columns fold away first
        page.view.resize(500, 700)
        settle()
    page.view.show_drawing(lambda measure: ecogram(family, CARD, measure))
    settle()
    assert not page.edit.isVisible()
    page.press(Qt.Key.Key_Escape)
    settle()
    assert page.edit.isVisible()


def test_klaar_asks_when_one_meets_again_and_plans_it(page: OpenPage, talk: Talk) -> None:
    left: list[bool] = []
    page.type("De post ligt er nog.")
    page.presenter.finish(lambda: left.append(True))
    assert (talk.texts(), left) == (["De post ligt er nog."], [])
    day = today() + timedelta(days=14)
    QTest.keyClicks(page.view.again.day, short_day(day))
    QTest.keyClicks(page.view.again.time, "14.30")
    page.tap("Plan het gesprek")
    assert left == [True]
    file = talk.acts.store.perform(read_household, household_id=talk.file.household.id)
    (planned,) = file.planned
    assert (planned.held_on, planned.at_time) == (day, "14:30")
    assert planned.there == (talk.fatima, talk.mark)


def test_a_day_that_is_none_is_said_at_the_day(page: OpenPage, talk: Talk) -> None:
    page.presenter.finish(lambda: None)
    QTest.keyClicks(page.view.again.day, "ooit")
    page.tap("Plan het gesprek")
    assert "24-11" in page.view.again.problem
    QTest.keyClick(page.view.again.day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.view.again.day, "morgen")
    QTest.keyClicks(page.view.again.time, "laat")
    page.tap("Plan het gesprek")
    assert "14:30" in page.view.again.problem


def test_one_may_leave_it_open(page: OpenPage, talk: Talk) -> None:
    left: list[bool] = []
    page.presenter.finish(lambda: left.append(True))
    settle()
    page.press(Qt.Key.Key_Escape)
    assert left == [True]
    file = talk.acts.store.perform(read_household, household_id=talk.file.household.id)
    assert file.planned == ()


def test_what_was_being_typed_is_back_with_a_line_that_says_so(page: OpenPage, talk: Talk) -> None:
    talk.keep_draft(PassageWords(text="Half een zin"))
    page.presenter.load()
    assert page.text == "Half een zin"
    assert "Hier was je gebleven" in page.view.banner.sentence


@pytest.mark.parametrize("alone", [False, True])
def test_a_sentence_that_was_being_typed_is_told_of_wherever_the_talk_stands(
    page: OpenPage, talk: Talk, *, alone: bool
) -> None:
    assert UNFINISHED not in held_lines(talk.household(), NO_KINDS)[0].under
    if alone:
        page.tap("Alleen met u")
    page.type("Half een zin")
    page.view.paper.flush()
    line = held_lines(talk.household(), NO_KINDS)[0]
    assert UNFINISHED in line.under
    assert "Half" not in line.heard
    page.view.close()
    again = open_page(page.qtbot, talk)
    assert "Hier was je gebleven" in again.view.banner.sentence
    assert "Half" not in again.view.banner.sentence
    assert again.text == ("" if alone else "Half een zin")
    again.tap("Alleen met u")
    assert again.text == "Half een zin"
    again.press(Qt.Key.Key_Return)
    assert UNFINISHED not in held_lines(talk.household(), NO_KINDS)[0].under
