"""The frame of a household: opened, named anew, and always true about the regie. FICTIEF."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.household_store import TOO_LONG_FOR_THE_DISK, StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, buttons, focused, line, said, settle, show
from tests.screens.household.with_store import draft, named, now
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.correct_passage import remove_passage
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.rename_household import DRAFT_FORM, rename_household
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.ui.common.dutch_day import spoken_day, today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.household.head import head_of
from wijkteam_desk.ui.screens.household.presenter import HouseholdPresenter
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.household.wiring import wire

LEFT = Qt.MouseButton.LeftButton
ENTER, ESCAPE, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Right
NAME = "Naam van dit huishouden"


@dataclass
class Frame:
    """The frame on the screen and the readings its tabs got."""

    view: HouseholdView = field(default_factory=HouseholdView)
    shown: list[HouseholdFile] = field(default_factory=list)
    presenter: HouseholdPresenter = field(init=False)


@pytest.fixture
def frame(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> Frame:
    return open_frame(qtbot, acts, file)


def open_frame(qtbot: QtBot, acts: StoreActs, file: HouseholdFile) -> Frame:
    made = Frame()
    made.presenter = wire(made.view, acts, file.household.id, made.shown.append)
    for key, title in (("overview", "Overzicht"), ("talks", "Gesprekken"), ("regie", "Regie")):
        made.view.add_tab(key, title, partial(QLabel, title))
    made.presenter.open()
    show(qtbot, made.view)
    return made


def regie(file: HouseholdFile, acts: StoreActs, **more: object) -> RegieWords:
    words = RegieWords(
        started_on=today() - timedelta(days=1),
        reason="kent het gezin",
        agreed_with="Fatima en Mark",
        holder_coach=acts.store.author,
        deputy_due=today(),
    )
    return replace(words, **more)  # type: ignore[arg-type] # any field may be given


def test_opening_is_noted_once_and_reading_anew_is_not(
    acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    before = acts.store.seq
    frame = open_frame(qtbot, acts, file)
    assert acts.store.seq == before + 1
    frame.presenter.refresh()
    assert acts.store.seq == before + 1
    assert [one.household.name for one in frame.shown] == ["De Wit", "De Wit"]


def test_r_3_1_a_household_without_regie_says_so_in_words(
    frame: Frame, file: HouseholdFile, qtbot: QtBot
) -> None:
    assert file.household.reference in said(frame.view)
    with qtbot.waitSignal(frame.view.regie_asked):
        qtbot.mouseClick(button(frame.view, "Geen regie"), LEFT)


def test_the_header_says_who_has_the_regie_and_since_when(
    frame: Frame, acts: StoreActs, file: HouseholdFile
) -> None:
    acts.store.perform(assign_regie, household_id=file.household.id, words=regie(file, acts))
    frame.presenter.refresh()
    settle()
    since = spoken_day(today() - timedelta(days=1), today())
    assert f"Regie: Noor Haddad, sinds {since}" in buttons(frame.view)


def test_the_regie_of_the_family_names_who_holds_it(acts: StoreActs, file: HouseholdFile) -> None:
    words = regie(
        file,
        acts,
        holder_coach=None,
        holder_member=named(file, "Fatima").id,
        contact_coach=acts.store.author,
        started_on=date(2025, 3, 9),
    )
    acts.store.perform(assign_regie, household_id=file.household.id, words=words)
    head = head_of(now(acts, file), date(2026, 11, 23))
    assert head.regie == "Regie: gezin zelf (Fatima), sinds 9 maart 2025"


def test_the_header_says_how_much_was_told_alone_and_never_what(
    frame: Frame, acts: StoreActs, file: HouseholdFile
) -> None:
    assert "alleen met u" not in said(frame.view)
    made = acts.store.perform(start_conversation, household_id=file.household.id, present=()).made
    told = (
        PassageWords(text="Ik durf niet naar huis.", life_domain=LifeDomain.SAFETY),
        PassageWords(text="Ik slaap in de auto.", alone=True),
        PassageWords(text="De post ligt er nog.", life_domain=LifeDomain.MONEY),
    )
    ids = [acts.store.perform(write_passage, conversation_id=made, words=one).made for one in told]
    frame.presenter.refresh()
    settle()
    assert "alleen met u: 2" in said(frame.view)
    acts.store.perform(remove_passage, passage_id=ids[0])
    frame.presenter.refresh()
    settle()
    assert "alleen met u: 1" in said(frame.view)
    assert not any(one.text in said(frame.view) for one in told)


def test_a_fictional_household_says_so(frame: Frame, file: HouseholdFile) -> None:
    assert "FICTIEF" not in said(frame.view)
    file.household.fictitious = True
    frame.view.show_household(file)
    settle()
    assert "FICTIEF" in said(frame.view)


def test_the_name_is_changed_where_it_stands(
    frame: Frame, acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(frame.view, "Verander de naam"), LEFT)
    assert line(frame.view, NAME).selectedText() == "De Wit"
    qtbot.keyClicks(focused(), "De Wit-Bakker")
    qtbot.keyClick(focused(), ENTER)
    settle()
    assert now(acts, file).household.name == "De Wit-Bakker"
    assert "De Wit-Bakker" in said(frame.view)
    assert focused() is button(frame.view, "Verander de naam")
    assert draft(acts, DRAFT_FORM, file.household.id) == {}


def test_leaving_the_name_keeps_it(
    frame: Frame, acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(frame.view, "Verander de naam"), LEFT)
    qtbot.keyClicks(focused(), "Bakker")
    button(frame.view, "Nieuw gesprek").setFocus()
    assert now(acts, file).household.name == "Bakker"
    assert focused() is button(frame.view, "Nieuw gesprek")


def test_escape_leaves_the_name_as_it_was(
    frame: Frame, acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(frame.view, "Verander de naam"), LEFT)
    qtbot.keyClicks(focused(), "Bakker")
    frame.view.flush()
    qtbot.keyClick(focused(), ESCAPE)
    assert now(acts, file).household.name == "De Wit"
    assert "De Wit" in said(frame.view)
    assert draft(acts, DRAFT_FORM, file.household.id) == {}


def test_an_empty_name_is_refused_and_can_be_typed_further(
    frame: Frame, acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(frame.view, "Verander de naam"), LEFT)
    qtbot.keyClick(focused(), Qt.Key.Key_Delete)
    qtbot.keyClick(focused(), ENTER)
    assert frame.view.banner.sentence.startswith("Geef het huishouden een naam")
    qtbot.keyClicks(line(frame.view, NAME), "Bakker")
    qtbot.keyClick(line(frame.view, NAME), ENTER)
    assert now(acts, file).household.name == "Bakker"


def test_a_name_that_changed_meanwhile_is_not_overwritten(
    frame: Frame, acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(frame.view, "Verander de naam"), LEFT)
    acts.store.perform(
        rename_household, household_id=file.household.id, name="De Wit en Bos", was="De Wit"
    )
    qtbot.keyClicks(focused(), "Bakker")
    qtbot.keyClick(focused(), ENTER)
    assert frame.view.banner.sentence.startswith("Dit is intussen veranderd.")
    assert line(frame.view, NAME).text() == "Bakker"
    assert now(acts, file).household.name == "De Wit en Bos"
    frame.view.flush()


def test_a_half_typed_name_comes_back(
    frame: Frame, acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(frame.view, "Verander de naam"), LEFT)
    qtbot.keyClicks(focused(), "De Wit-B")
    frame.view.flush()
    again = open_frame(qtbot, acts, file)
    assert line(again.view, NAME).text() == "De Wit-B"


def test_tabs_are_walked_by_keyboard(frame: Frame, qtbot: QtBot) -> None:
    frame.view.setFocus()
    qtbot.keyClick(focused(), RIGHT)
    assert frame.view.tab == "talks"
    frame.view.show_tab("regie")
    assert frame.view.tab == "regie"
    assert "Regie" in said(frame.view)
    assert "Overzicht" not in said(frame.view)


def test_a_tab_shows_its_count(frame: Frame) -> None:
    bar = frame.view.findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    frame.view.set_tab_note("talks", "4")
    assert (bar.tabText(1), bar.accessibleTabName(1)) == ("Gesprekken  4", "Gesprekken, 4")
    frame.view.set_tab_note("talks", "4", "4 gesprekken")
    assert bar.accessibleTabName(1) == "Gesprekken, 4 gesprekken"
    frame.view.set_tab_note("talks", "")
    assert (bar.tabText(1), bar.accessibleTabName(1)) == ("Gesprekken", "Gesprekken")


def test_the_buttons_ask_for_a_conversation_and_for_paper(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.view.talk_asked):
        qtbot.mouseClick(button(frame.view, "Nieuw gesprek"), LEFT)
    with qtbot.waitSignal(frame.view.print_asked):
        qtbot.mouseClick(button(frame.view, "Plan op papier"), LEFT)


def test_what_is_typed_in_a_tab_stays_when_the_file_is_read_anew(
    acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    frame = Frame()
    frame.presenter = wire(frame.view, acts, file.household.id, frame.shown.append)
    inside = QWidget()
    typed = QLineEdit(inside)
    frame.view.add_tab("one", "Een", lambda: inside)
    frame.presenter.open()
    show(qtbot, frame.view)
    typed.setFocus()
    qtbot.keyClicks(typed, "half")
    frame.presenter.refresh()
    settle()
    assert focused() is typed
    assert typed.text() == "half"


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_has_a_name_and_nothing_is_cut(
    frame: Frame, qtbot: QtBot, look: Look, scale: int
) -> None:
    look.scale_text(scale)
    settle()
    assert nameless_controls(frame.view) == []
    assert cut_texts(frame.view) == []
    qtbot.mouseClick(button(frame.view, "Verander de naam"), LEFT)
    assert nameless_controls(frame.view) == []


def test_a_half_typed_name_that_could_not_be_kept_is_tried_again(
    frame: Frame, acts: StoreActs, file: HouseholdFile, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(frame.view, "Verander de naam"), LEFT)
    acts.fill_disk()
    line(frame.view, NAME).setText(TOO_LONG_FOR_THE_DISK)
    qtbot.keyClicks(line(frame.view, NAME), "!")
    frame.view.flush()
    assert "schijf" in frame.view.banner.sentence
    acts.make_room()
    about = file.household.id
    qtbot.waitUntil(lambda: bool(draft(acts, DRAFT_FORM, about)), timeout=2000)
