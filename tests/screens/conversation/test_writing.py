"""Writing down what is said, by keyboard. FICTIEF."""

from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from tests.screens.conversation.table import ENTER, OpenPage, Talk, open_page
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.ui.common.look import Look


def test_enter_keeps_a_passage_and_one_types_on(page: OpenPage, talk: Talk) -> None:
    page.write("Drie deurwaarders, samen ongeveer 8.400 euro.")
    page.write("Mark werkt wisselende diensten.")
    assert talk.texts() == page.shown
    assert page.text == ""
    assert page.edit.hasFocus()
    assert len(page.changes) == 2


def test_shift_enter_is_a_new_line_in_the_same_passage(page: OpenPage, talk: Talk) -> None:
    page.type("Eerst")
    page.press(ENTER, shift=True)
    page.type("dan")
    page.press(ENTER)
    assert talk.texts() == ["Eerst\ndan"]


def test_enter_without_words_keeps_nothing(page: OpenPage, talk: Talk) -> None:
    page.type("  ")
    page.press(ENTER)
    assert talk.texts() == []
    assert page.view.paper.writer.problem == ""


def test_a_quote_of_mark_by_slash(page: OpenPage, talk: Talk) -> None:
    page.type("/cit")
    assert page.menu() == ["Citaat van Fatima", "Citaat van Mark"]
    page.press(Qt.Key.Key_Down)
    page.press(ENTER)
    page.type("Ik ben moe.")
    page.press(ENTER)
    (passage,) = talk.passages()
    assert (passage.text, passage.kind, passage.said_by) == (
        "Ik ben moe.",
        PassageKind.QUOTE,
        talk.mark,
    )


def test_a_mark_after_the_sentence_takes_the_slash_away(page: OpenPage, talk: Talk) -> None:
    page.type("Post zonder angst /do")
    page.press(ENTER)
    assert page.text == "Post zonder angst "
    page.press(ENTER)
    (passage,) = talk.passages()
    assert (passage.text, passage.kind) == ("Post zonder angst", PassageKind.GOAL)


def test_typed_dates_and_words_with_a_slash_stay_text(page: OpenPage, talk: Talk) -> None:
    page.type("Bellen op 24/11 en/of mailen / appen")
    assert page.menu() == []
    page.press(ENTER)
    assert talk.texts() == ["Bellen op 24/11 en/of mailen / appen"]


def test_escape_leaves_the_slash_as_it_was_typed(page: OpenPage, talk: Talk) -> None:
    page.type("/do")
    page.press(Qt.Key.Key_Escape)
    assert page.menu() == []
    page.type("e")
    assert page.menu() == []
    page.press(ENTER)
    assert talk.texts() == ["/doe"]


def test_arrows_go_round_in_the_menu(page: OpenPage, talk: Talk) -> None:
    page.type("#")
    assert page.menu()[:2] == [LifeDomain.MONEY.label, LifeDomain.WORK.label]
    page.press(Qt.Key.Key_Backspace)
    page.type("/")
    assert page.menu() == [
        "Citaat van Fatima",
        "Citaat van Mark",
        "Feit",
        "Mijn indruk",
        "Doel",
        "Actie",
        "Eigen kracht",
        "Zorgpunt",
    ]
    page.press(Qt.Key.Key_Backspace)
    page.type("#")
    page.press(Qt.Key.Key_Up)
    page.press(ENTER)
    page.type("Zondag naar het koor.")
    page.press(ENTER)
    assert talk.passages()[0].life_domain is LifeDomain.MEANING


def test_f2_and_f3_say_who_speaks(page: OpenPage, talk: Talk) -> None:
    page.type("Ik doe de post niet meer open.")
    page.press(Qt.Key.Key_F2)
    page.press(ENTER)
    page.type("Ik help wel.")
    page.press(Qt.Key.Key_F3)
    page.press(ENTER)
    kept = [(one.kind, one.said_by) for one in talk.passages()]
    assert kept == [(PassageKind.QUOTE, talk.fatima), (PassageKind.QUOTE, talk.mark)]
    assert page.shown[0] == "citaat, Fatima: Ik doe de post niet meer open."


def test_a_key_without_a_person_does_nothing(page: OpenPage) -> None:
    page.type("Stil.")
    page.press(Qt.Key.Key_F8)
    assert page.view.writing.said_by is None


def test_goal_and_action_stand_in_the_one_plan(page: OpenPage, talk: Talk) -> None:
    page.write("Ik wil dat de post geen angst meer geeft. /doel")
    page.press(ENTER)
    page.write("Post sorteren in drie stapels. /act")
    page.press(ENTER)
    dossier = talk.household()
    assert [goal.own_words for goal in dossier.goals] == [
        "Ik wil dat de post geen angst meer geeft."
    ]
    assert [action.what for action in dossier.actions] == ["Post sorteren in drie stapels."]
    assert page.view.harvest.told == ["1 doel", "1 actie"]


def test_r_2_2_own_words_of_nobody_stay_on_the_screen_and_in_the_draft(
    qtbot: QtBot, look: Look, talk: Talk
) -> None:
    talk.keep_draft(PassageWords(text="Zo kan het niet.", kind=PassageKind.QUOTE))
    page = open_page(qtbot, talk)
    page.press(ENTER)
    assert talk.texts() == []
    assert page.text == "Zo kan het niet."
    assert page.view.paper.writer.problem == "Kies van wie deze woorden zijn."
    assert talk.draft().text == "Zo kan het niet."
    page.press(Qt.Key.Key_F3)
    assert page.view.paper.writer.problem == ""
    page.press(ENTER)
    assert talk.passages()[0].said_by == talk.mark


def test_pasted_words_come_without_their_looks(page: OpenPage) -> None:
    copied = QMimeData()
    copied.setHtml("<b>vet</b>")
    copied.setText("vet")
    page.edit.insertFromMimeData(copied)
    assert page.text == "vet"
