"""What is open about the regie: left vacant, held outside by law, overlapping. FICTIEF."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.casework.test_organisations import BOTH, known
from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, buttons, line, said, settle
from tests.screens.household.with_store import now
from tests.screens.regie.open_tab import CONTACT, DEPUTY, HOLDER, Tab, open_tab
from wijkteam_desk.casework.go_away import go_away
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_organisation import add_organisation
from wijkteam_desk.domain.absence import AwayTold
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.regie import ForcedFramework, RegieWords, Standing, begin_regie
from wijkteam_desk.ui.common.dutch_day import spoken_day, today
from wijkteam_desk.ui.common.look import Look

LEFT = Qt.MouseButton.LeftButton
LAW = "Leidt deze organisatie volgens de wet"


@pytest.fixture
def tab(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> Tab:
    """Noor has it and Tom stands in; De Brug is known with Sanne Vos."""
    tom = acts.store.perform(introduce_coach, name="Tom Bos").id
    acts.store.perform(add_organisation, told=BOTH)
    tab = open_tab(qtbot, acts, file, tom)
    tab.fill()
    tab.settle(qtbot)
    return tab


def choose(tab: Tab, name: str, key: str) -> None:
    """The one in sight: the same choice may be asked elsewhere too."""
    combo = next(
        one
        for one in tab.view.findChildren(QComboBox)
        if one.accessibleName() == name and one.isVisible()
    )
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def press(tab: Tab, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(button(tab.view, name), LEFT)
    settle()


def test_r_3_2_regie_that_nobody_takes_over_is_told_in_red_with_its_owner(
    tab: Tab, qtbot: QtBot
) -> None:
    press(tab, qtbot, "Niemand neemt het over")
    press(tab, qtbot, "Laat de regie stoppen")
    assert "Kies waarom de regie stopt" in said(tab.view)
    choose(tab, "Waarom stopt de regie", "medewerker")
    press(tab, qtbot, "Laat de regie stoppen")
    assert now(tab.acts, tab.file).regie is None
    assert "De teamleider is aan zet. Waarom: wisseling van medewerker." in said(tab.view)
    assert "geen regie" in said(tab.view)


def test_a_vervanger_who_is_away_is_told(
    tab: Tab, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    told = AwayTold(since=today(), until=today() + timedelta(days=6))
    words = ActionWords(what="bellen", owner_coach=tab.tom, due=today())
    acts.store.perform(add_action, household_id=file.household.id, words=words)
    acts.store.perform(go_away, coach_id=tab.tom, told=told)
    tab.read()
    settle()
    away = f"De vervanger, Tom Bos, is er zelf niet tot en met {spoken_day(told.until, today())}"
    assert said(tab.view).count(away) == 1
    press(tab, qtbot, "Draag de regie over")
    tab.choose(DEPUTY, tab.tom)
    settle()
    assert said(tab.view).count(away) == 2


def test_r_3_7_who_leads_by_law_asks_for_a_contactpersoon(tab: Tab, qtbot: QtBot) -> None:
    (sanne,) = known(tab.acts.store).contacts
    press(tab, qtbot, "Draag de regie over")
    choose(tab, HOLDER, sanne.id)
    choose(tab, LAW, "gi")
    line(tab.view, "Waarom deze persoon").setText("ondertoezichtstelling")
    tab.choose(DEPUTY, tab.tom)
    press(tab, qtbot, "Leg vast")
    assert "Kies ook een contactpersoon van het team." in said(tab.view)
    choose(tab, CONTACT, tab.acts.store.author)
    press(tab, qtbot, "Leg vast")
    assert tab.regie.forced is ForcedFramework.GUARDIAN
    assert "Sanne Vos, De Brug leidt sinds" in said(tab.view)


def test_r_3_2_what_a_file_says_besides_is_asked(tab: Tab, qtbot: QtBot) -> None:
    words = RegieWords(
        started_on=today(),
        reason="stond in het bestand",
        agreed_with="Mark",
        holder_coach=tab.tom,
        deputy_coach=tab.acts.store.author,
    )
    asked = begin_regie(tab.file.household.id, words, today(), Standing.ASKED)
    tab.acts.store.perform(lambda work: work.add(asked))
    tab.read()
    settle()
    assert "dat Tom Bos de casusregie heeft" in said(tab.view)
    press(tab, qtbot, "Ja, dat klopt")
    assert tab.regie.holder_coach == tab.tom
    assert "Ja, dat klopt" not in buttons(tab.view)


@pytest.mark.parametrize("scale", [100, 200])
def test_an_offer_is_shown_whole(tab: Tab, qtbot: QtBot, look: Look, scale: int) -> None:
    press(tab, qtbot, "Draag de regie over")
    press(tab, qtbot, "Meer vastleggen")
    press(tab, qtbot, "Bied de regie eerst aan")
    choose(tab, HOLDER, tab.tom)
    line(tab.view, "Waarom deze persoon").setText("heeft ruimte")
    choose(tab, "Vervanger", tab.acts.store.author)
    look.scale_text(scale)
    press(tab, qtbot, "Bied de regie eerst aan")
    assert "of schrijf op waarom dat niet kan" in said(tab.view)
    assert nameless_controls(tab.view) == []
    assert cut_texts(tab.view) == []
    line(tab.view, "Of: waarom kan dat niet").setText("Noor is ziek")
    press(tab, qtbot, "Bied de regie eerst aan")
    press(tab, qtbot, "Niet aangenomen")
    assert "Overdracht aangeboden aan Tom Bos" in said(tab.view)
    assert nameless_controls(tab.view) == []
    assert cut_texts(tab.view) == []
    tab.view.flush()
