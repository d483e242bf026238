"""Somebody types who belongs to the household. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.screens.common.nameless import nameless_controls
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.member_fields import MemberFields
from wijkteam_desk.ui.common.member_told import Asked
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.sizes import em

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


@pytest.fixture
def fields(qtbot: QtBot) -> MemberFields:
    made = MemberFields()
    qtbot.addWidget(made)
    made.resize(em(70), em(10))
    with qtbot.waitExposed(made):
        made.show()
    return made


def line(fields: MemberFields, asked: Asked) -> QLineEdit:
    control = fields.control(asked)
    assert isinstance(control, QLineEdit)
    return control


def test_the_tab_key_walks_through_the_fields_in_reading_order(
    fields: MemberFields, qtbot: QtBot
) -> None:
    line(fields, Asked.GIVEN).setFocus()
    walked = []
    for _ in Asked:
        walked.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), TAB)
    assert walked == [fields.control(asked) for asked in Asked]


def test_the_age_stands_beside_the_birth_date(fields: MemberFields, qtbot: QtBot) -> None:
    years = today().year - 1988 - ((today().month, today().day) < (3, 5))
    qtbot.keyClicks(line(fields, Asked.BORN), "05031988")
    assert fields.age == f"{years} jaar"
    qtbot.keyClicks(line(fields, Asked.BORN), "9")
    assert fields.age == ""


def test_a_date_nobody_knows_is_said_on_leaving_the_field(
    fields: MemberFields, qtbot: QtBot
) -> None:
    born = line(fields, Asked.BORN)
    born.setFocus()
    qtbot.keyClicks(born, "31-2-1988")
    assert fields.problem(Asked.BORN) == ""
    qtbot.keyClick(born, TAB)
    assert fields.problem(Asked.BORN) == "Deze datum klopt niet. Typ bijvoorbeeld 5-3-1988."
    qtbot.keyClick(born, Qt.Key.Key_Backspace)
    assert fields.problem(Asked.BORN) == ""


def test_a_birth_date_in_the_future_is_said_at_the_field(
    fields: MemberFields, qtbot: QtBot
) -> None:
    born = line(fields, Asked.BORN)
    born.setFocus()
    qtbot.keyClicks(born, f"1-1-{today().year + 1}")
    qtbot.keyClick(born, TAB)
    assert "toekomst" in fields.problem(Asked.BORN)


def test_a_known_birth_date_takes_the_place_of_a_guess(fields: MemberFields, qtbot: QtBot) -> None:
    fields.fill({"given_name": "Daan", "about_age": "14", "relation": "kind"})
    born = line(fields, Asked.BORN)
    born.setFocus()
    qtbot.keyClicks(born, "1-2-2012")
    qtbot.keyClick(born, TAB)
    assert fields.fields[Asked.ABOUT] == ""


def test_a_guess_is_digits_only(fields: MemberFields, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(fields, Asked.ABOUT), "een1x4")
    assert fields.fields[Asked.ABOUT] == "14"


def test_of_a_guess_that_is_pasted_with_words_the_number_is_taken(
    fields: MemberFields, qtbot: QtBot
) -> None:
    about = line(fields, Asked.ABOUT)
    QApplication.clipboard().setText("ongeveer 14")
    with qtbot.waitSignal(fields.touched):
        about.paste()
    assert fields.fields[Asked.ABOUT] == "14"


def test_an_emptied_guess_is_left_as_well(fields: MemberFields, qtbot: QtBot) -> None:
    fields.fill({"about_age": "14"})
    about = line(fields, Asked.ABOUT)
    about.setFocus()
    qtbot.keyClicks(about, "\b\b")
    with qtbot.waitSignal(fields.left):
        qtbot.keyClick(about, TAB)


def test_a_relation_is_chosen_by_keyboard(fields: MemberFields, qtbot: QtBot) -> None:
    relation = fields.control(Asked.RELATION)
    assert isinstance(relation, QComboBox)
    relation.setFocus()
    with qtbot.waitSignals([fields.touched, fields.left]):
        qtbot.keyClicks(relation, "k")
    assert fields.fields[Asked.RELATION] == "kind"


def test_typing_leaving_and_enter_are_told(fields: MemberFields, qtbot: QtBot) -> None:
    with qtbot.waitSignals([fields.touched, fields.left, fields.entered]):
        qtbot.keyClicks(line(fields, Asked.GIVEN), "F")
        qtbot.keyClick(line(fields, Asked.GIVEN), ENTER)


@pytest.mark.parametrize(("wide", "lines"), [(72, 1), (45, 2), (24, 4)])
def test_the_fields_stand_on_as_many_lines_as_the_width_asks(
    qtbot: QtBot, wide: int, lines: int
) -> None:
    page, fields = Page("Gezinslid"), MemberFields()
    page.body.addWidget(fields)
    qtbot.addWidget(page)
    page.resize(em(100), em(40))
    with qtbot.waitExposed(page):
        page.show()

    def tops() -> int:
        controls = [fields.control(asked) for asked in Asked]
        return len({control.mapTo(fields, control.rect().topLeft()).y() for control in controls})

    page.resize(em(wide), em(40))
    qtbot.waitUntil(lambda: tops() == lines)


def test_every_field_has_a_name(fields: MemberFields) -> None:
    assert nameless_controls(fields) == []
