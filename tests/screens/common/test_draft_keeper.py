"""What is being typed is kept, at most two seconds behind."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from wijkteam_desk.ui.common.draft_keeper import DraftKeeper

BEHIND = 2_000


class Form(QLineEdit):
    """A form of one field that is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[dict[str, str]] = []
        self.keeper = DraftKeeper(self, self.fields, self.kept.append)
        self.textEdited.connect(self.keeper.touched)

    def fields(self) -> dict[str, str]:
        """What stands in the form."""
        return {"text": self.text()}


def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    return made


def test_what_is_typed_is_kept_within_two_seconds(qtbot: QtBot) -> None:
    typed = form(qtbot)
    QTest.keyClicks(typed, "Ik doe de post")
    assert typed.kept == []
    qtbot.waitUntil(lambda: typed.kept == [{"text": "Ik doe de post"}], timeout=BEHIND)


def test_someone_who_goes_on_typing_is_kept_up_with(qtbot: QtBot) -> None:
    typed = form(qtbot)

    def one_more_letter() -> bool:
        QTest.keyClicks(typed, "x")
        return bool(typed.kept)

    qtbot.waitUntil(one_more_letter, timeout=BEHIND)


def test_what_waits_is_kept_at_once_when_asked(qtbot: QtBot) -> None:
    typed = form(qtbot)
    QTest.keyClicks(typed, "nu")
    typed.keeper.flush()
    assert typed.kept == [{"text": "nu"}]


def test_what_was_handed_on_may_not_be_kept_so_leaving_hands_it_on_once_more(
    qtbot: QtBot,
) -> None:
    typed = form(qtbot)
    QTest.keyClicks(typed, "volle schijf")
    qtbot.waitUntil(lambda: len(typed.kept) == 1, timeout=BEHIND)
    typed.keeper.flush()
    assert typed.kept == [{"text": "volle schijf"}] * 2


def test_what_was_not_kept_is_tried_again(qtbot: QtBot) -> None:
    typed = form(qtbot)
    QTest.keyClicks(typed, "volle schijf")
    typed.keeper.flush()
    typed.keeper.again()
    qtbot.waitUntil(lambda: len(typed.kept) == 2, timeout=BEHIND)


def test_a_finished_form_is_not_tried_again(qtbot: QtBot) -> None:
    typed = form(qtbot)
    QTest.keyClicks(typed, "klaar")
    typed.keeper.flush()
    typed.keeper.forget()
    typed.keeper.again()
    typed.keeper.flush()
    assert len(typed.kept) == 1


def test_an_untouched_form_keeps_nothing(qtbot: QtBot) -> None:
    typed = form(qtbot)
    typed.keeper.flush()
    assert typed.kept == []


def test_a_finished_form_is_not_kept_any_more(qtbot: QtBot) -> None:
    typed = form(qtbot)
    QTest.keyClicks(typed, "klaar")
    typed.keeper.forget()
    typed.keeper.flush()
    assert typed.kept == []
