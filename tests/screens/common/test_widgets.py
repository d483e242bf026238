"""The shared widgets say what they are asked to say, also to who listens."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wijkteam_desk.ui.common.banner import Banner, Offer
from wijkteam_desk.ui.common.buttons import icon_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.secret_field import SecretField
from wijkteam_desk.ui.common.tick_boxes import TickBoxes
from wijkteam_desk.ui.common.words import words


def heard(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader is told."""
    return QAccessible.queryAccessibleInterface(widget).text(what)


def seen(widget: QWidget) -> list[str]:
    """The words of the labels that are shown."""
    QCoreApplication.processEvents()  # Qt shows what is new in a layout when it comes to it
    labels = widget.findChildren(QLabel)
    return [label.text() for label in labels if label.text() and label.isVisibleTo(widget)]


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_a_name_is_never_read_as_markup(qtbot: QtBot, look: Look) -> None:
    plain = words("<b>Jansen</b> & <i>zonen</i>")
    qtbot.addWidget(plain)

    assert plain.textFormat() is Qt.TextFormat.PlainText
    assert plain.text() == "<b>Jansen</b> & <i>zonen</i>"


def test_a_button_shows_an_ampersand_and_is_pressed_with_enter(qtbot: QtBot, look: Look) -> None:
    pressed: list[str] = []
    button = plain_button("Bel Jansen & Jansen").when_clicked(lambda: pressed.append("ja"))
    shown(qtbot, button)

    QTest.keyPress(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)

    assert pressed == ["ja", "ja"]
    assert button.text() == "Bel Jansen && Jansen"
    assert heard(button) == "Bel Jansen & Jansen"


def test_a_button_with_only_an_icon_has_a_name_and_a_tip(qtbot: QtBot, look: Look) -> None:
    button = icon_button("Sluit melding", "x")
    qtbot.addWidget(button)

    assert heard(button) == button.toolTip() == "Sluit melding"


def test_the_bar_is_hidden_until_there_is_something_to_say(qtbot: QtBot, look: Look) -> None:
    page = Page("Plan")
    shown(qtbot, page)
    assert page.banner.isHidden()

    page.banner.refused("Een doel heeft eigen woorden nodig.")

    assert page.banner.isVisible()
    assert heard(page.banner) == page.banner.sentence == "Een doel heeft eigen woorden nodig."
    page.banner.clear()
    assert page.banner.isHidden()
    assert page.banner.sentence == ""


def test_each_kind_of_message_has_its_own_look(qtbot: QtBot, look: Look) -> None:
    bar, looks = Banner(), list[str]()
    shown(qtbot, bar)
    for say in (bar.refused, bar.trouble, bar.done, bar.note):
        say("Er is iets.")
        looks.append(bar.property("look"))

    assert looks == ["banner_amber", "banner_red", "banner_green", "banner_teal"]


def test_the_offer_of_the_bar_acts_once_and_goes(qtbot: QtBot, look: Look) -> None:
    bar, done = Banner(), list[str]()
    shown(qtbot, bar)
    bar.done("Het doel is weg.", Offer("Zet terug", lambda: done.append("terug")))

    buttons = [b for b in bar.findChildren(QWidget) if b.accessibleName() == "Zet terug"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    assert done == ["terug"]
    assert bar.isHidden()


def test_a_message_without_an_offer_shows_no_button(qtbot: QtBot, look: Look) -> None:
    bar = Banner()
    shown(qtbot, bar)
    bar.done("Het doel is weg.", Offer("Zet terug", list[str]().clear))
    bar.note("Het plan is afgedrukt.")

    names = [w.accessibleName() for w in bar.findChildren(QWidget) if w.isVisible()]
    assert "Zet terug" not in names
    assert "Sluit melding" in names


def test_a_field_gives_its_label_and_hint_to_who_listens(qtbot: QtBot, look: Look) -> None:
    line = QLineEdit()
    form_field = Field("Naam", line, hint="Staat op het plan.")
    shown(qtbot, form_field)

    assert heard(line) == "Naam"
    assert heard(line, QAccessible.Text.Description) == "Staat op het plan."
    assert seen(form_field) == ["Naam", "Staat op het plan."]


def test_a_problem_stands_under_its_field_and_goes(qtbot: QtBot, look: Look) -> None:
    line = QLineEdit()
    form_field = Field("Naam", line, hint="Staat op het plan.")
    shown(qtbot, form_field)

    form_field.show_problem("Vul je naam in.")
    assert "Vul je naam in." in seen(form_field)
    assert heard(line, QAccessible.Text.Description) == "Vul je naam in."
    assert line.property("look") == "problem"

    form_field.clear_problem()
    assert "Vul je naam in." not in seen(form_field)
    assert heard(line, QAccessible.Text.Description) == "Staat op het plan."


def test_a_passphrase_is_hidden_until_one_asks(qtbot: QtBot, look: Look) -> None:
    secret = SecretField("Wachtzin")
    shown(qtbot, secret)
    eye = next(w for w in secret.findChildren(QWidget) if w.toolTip() == "Laat zien wat er staat")
    assert secret.line.echoMode() is QLineEdit.EchoMode.Password

    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert secret.line.echoMode() is QLineEdit.EchoMode.Normal
    assert heard(eye) == "Verberg wat er staat"
    secret.forget()
    assert secret.line.echoMode() is QLineEdit.EchoMode.Password
    assert secret.text == ""


def test_a_passphrase_is_not_learned_by_the_keyboard(qtbot: QtBot, look: Look) -> None:
    secret = SecretField("Wachtzin")
    qtbot.addWidget(secret)

    hints = secret.line.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_chips_go_on_on_the_next_line(qtbot: QtBot, look: Look) -> None:
    chips = [Chip(f"Leefgebied {number}") for number in range(8)]
    row = Flow(*chips)
    shown(qtbot, row)
    row.resize(3 * chips[0].sizeHint().width(), row.heightForWidth(300))

    tops = [chip.y() for chip in chips]
    assert tops == sorted(tops)
    assert len(set(tops)) >= 3
    assert all(chip.geometry().right() <= row.width() for chip in chips)
    assert row.heightForWidth(300) > row.heightForWidth(2000)


def test_buttons_at_the_end_of_a_form_stand_at_the_right(qtbot: QtBot, look: Look) -> None:
    back, on = plain_button("Terug"), plain_button("Verder")
    row = Flow(back, on, to_right=True)
    shown(qtbot, row)
    row.resize(800, 60)

    assert on.geometry().right() == row.width() - 1
    assert back.x() < on.x()


def test_a_cleared_row_is_empty(qtbot: QtBot, look: Look) -> None:
    row = Flow(Chip("een"), Chip("twee"))
    shown(qtbot, row)
    row.clear()
    assert seen(row) == []
    row.put(Chip("drie"))
    assert seen(row) == ["drie"]


def test_a_card_is_filled_anew_under_its_title(qtbot: QtBot, look: Look) -> None:
    card = Card("Doelen", Tone.GREEN)
    shown(qtbot, card)
    for text in ("een", "twee"):
        card.body.addWidget(words(text))
    card.body.addWidget(rule())

    card.clear()
    card.body.addWidget(words("drie"))
    assert seen(card) == ["Doelen", "drie"]
    card.retitle("Acties")
    card.put_beside_title(Chip("3"))
    assert sorted(seen(card)) == ["3", "Acties", "drie"]


def test_nested_rows_are_emptied_too(qtbot: QtBot, look: Look) -> None:
    root = QWidget()
    column, inner = QVBoxLayout(root), QVBoxLayout()
    column.addLayout(inner)
    inner.addWidget(words("binnen"))
    column.addStretch()
    shown(qtbot, root)

    empty(column)

    assert seen(root) == []
    assert column.count() == 0


def test_a_row_holds_title_reason_chip_and_button(qtbot: QtBot, look: Look) -> None:
    row = Row("Gezin Osman", "Voegt in.", chips=[Chip("4T6R-9C")], buttons=[plain_button("Bel")])
    shown(qtbot, row)

    assert sorted(seen(row)) == ["4T6R-9C", "Gezin Osman", "Voegt in."]


def test_an_empty_list_says_how_to_begin(qtbot: QtBot, look: Look) -> None:
    state = EmptyState("Nog geen gesprekken.", "Begin met een gesprek.", icon_name="file-text")
    shown(qtbot, state)

    assert seen(state) == ["Nog geen gesprekken.", "Begin met een gesprek."]


def test_a_page_shows_another_title(qtbot: QtBot, look: Look) -> None:
    page = Page("Plan", "versie 3")
    shown(qtbot, page)
    page.retitle("Ons plan")

    assert seen(page) == ["Ons plan"]
    assert heard(page) == "Ons plan"


def test_a_chip_says_something_else(qtbot: QtBot, look: Look) -> None:
    chip = Chip("op weg", Tone.GREEN)
    shown(qtbot, chip)
    chip.say("stil")

    assert chip.text == heard(chip) == "stil"


def test_a_long_name_does_not_widen_what_it_stands_in(qtbot: QtBot, look: Look) -> None:
    name = "Maximiliaan-Alexander " * 9 + "van Oost & Zoon"
    choices = TickBoxes("Wie waren erbij", (("m", name), ("j", "Jo")))
    shown(qtbot, choices).resize(400, 200)
    box, short = choices.findChildren(QCheckBox)
    qtbot.waitUntil(lambda: box.geometry().right() < choices.width())
    assert box.text().startswith("Maximiliaan")
    assert box.text().endswith("Oost && Zoon")
    assert box.toolTip() == heard(box) == name
    assert (short.text(), short.toolTip()) == ("Jo", "")
