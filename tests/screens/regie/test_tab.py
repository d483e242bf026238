"""A coach settles who keeps the overview, and hands it over. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.household_store import TOO_LONG_FOR_THE_DISK, StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, buttons, focused, line, said, settle
from tests.screens.household.with_store import draft, named, now
from tests.screens.regie.open_tab import CONTACT, DEPUTY, HOLDER, Tab, open_tab
from wijkteam_desk.casework.add_member import add_member
from wijkteam_desk.casework.assign_regie import DRAFT_FORM, assign_regie
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.regie.form import LATER, NEW, Part

LEFT = Qt.MouseButton.LeftButton
TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def tab(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> Tab:
    tom = acts.store.perform(introduce_coach, name="Tom Bos").id
    return open_tab(qtbot, acts, file, tom)


@pytest.fixture
def settled(tab: Tab, acts: StoreActs, file: HouseholdFile) -> Tab:
    """Noor has the regie since today, Tom stands in."""
    words = RegieWords(
        started_on=today(),
        reason="kent het gezin",
        agreed_with="Fatima",
        holder_coach=acts.store.author,
        deputy_coach=tab.tom,
    )
    acts.store.perform(assign_regie, household_id=file.household.id, words=words)
    tab.read()
    settle()
    return tab


def test_r_3_1_without_regie_the_form_stands_open(tab: Tab) -> None:
    assert "Nog niemand heeft de regie over dit huishouden." in said(tab.view)
    assert "geen regie" in said(tab.view)
    assert line(tab.view, "Sinds").text() == short_day(today())
    assert line(tab.view, "Afgesproken met").text() == "Fatima en Mark"
    assert "Nu niet" not in buttons(tab.view)


def test_r_3_1_regie_is_settled_by_keyboard(tab: Tab, qtbot: QtBot) -> None:
    tab.view.begin()
    qtbot.keyClicks(focused(), "Noor")
    for _ in range(2):
        qtbot.keyClick(focused(), TAB)
    assert focused() is line(tab.view, "Waarom deze persoon")
    qtbot.keyClicks(focused(), "kent het gezin")
    for _ in range(2):
        qtbot.keyClick(focused(), TAB)
    qtbot.keyClicks(focused(), "Tom")
    qtbot.keyClick(focused(), TAB)
    assert focused() is button(tab.view, "Leg vast")
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    settle()
    assert (tab.regie.holder_coach, tab.regie.deputy_coach) == (tab.acts.store.author, tab.tom)
    assert "Noor Haddad heeft de regie sinds" in said(tab.view)
    assert focused() is button(tab.view, "Draag de regie over")
    assert "Leg vast" not in buttons(tab.view)


def test_r_3_1_no_holder_is_said_at_the_field(tab: Tab, qtbot: QtBot) -> None:
    tab.settle(qtbot)
    assert tab.view.form.problem(Part.HOLDER) == "Kies één persoon die de regie heeft."
    assert focused() is tab.combo(HOLDER)
    tab.choose(HOLDER, tab.tom)
    assert tab.view.form.problem(Part.HOLDER) == ""
    tab.view.flush()


def test_r_3_1_the_family_is_asked_for_its_contactpersoon(tab: Tab, qtbot: QtBot) -> None:
    tab.fill()
    assert not tab.combo(CONTACT).isVisible()
    fatima = named(tab.file, "Fatima").id
    tab.choose(HOLDER, fatima)
    assert tab.combo(CONTACT).isVisible()
    tab.settle(qtbot)
    assert "Kies ook een contactpersoon van het team." in said(tab.view)
    tab.choose(CONTACT, tab.acts.store.author)
    tab.settle(qtbot)
    assert tab.regie.holder_member == fatima
    assert tab.regie.contact_coach == tab.acts.store.author


@pytest.mark.parametrize(
    ("name", "part", "typed"),
    [
        ("Sinds", Part.SINCE, "31-2-2026"),
        ("Waarom deze persoon", Part.REASON, ""),
        ("Afgesproken met", Part.AGREED, ""),
    ],
)
def test_r_3_3_what_is_missing_is_said_at_its_field(
    tab: Tab, qtbot: QtBot, name: str, part: Part, typed: str
) -> None:
    tab.fill()
    line(tab.view, name).setText(typed)
    tab.settle(qtbot)
    assert tab.view.form.problem(part) != ""
    assert focused() is line(tab.view, name)
    assert now(tab.acts, tab.file).regie is None
    tab.view.flush()


def test_r_3_3_a_deputy_or_a_day_is_asked(tab: Tab, qtbot: QtBot) -> None:
    tab.fill()
    tab.choose(DEPUTY, LATER)
    due = line(tab.view, "Uiterlijk op")
    tab.settle(qtbot)
    assert tab.view.form.problem(Part.DEPUTY_DUE).startswith("Deze datum klopt niet.")
    qtbot.keyClicks(due, "morgen")
    qtbot.keyClick(due, ENTER)
    settle()
    assert tab.regie.deputy_coach is None
    assert (tab.regie.deputy_due or today()) > today()
    assert "Er is nog geen vervanger." in said(tab.view)


def test_r_3_3_the_deputy_is_not_the_holder(tab: Tab, qtbot: QtBot) -> None:
    tab.fill()
    tab.choose(DEPUTY, tab.acts.store.author)
    tab.settle(qtbot)
    assert tab.view.form.problem(Part.DEPUTY).startswith("De vervanger is iemand anders")
    tab.view.flush()


def test_r_3_2_regie_is_handed_over_and_never_doubled(settled: Tab, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(settled.view, "Draag de regie over"), LEFT)
    assert focused() is settled.combo(HOLDER)
    settled.choose(HOLDER, settled.tom)
    line(settled.view, "Waarom deze persoon").setText("Noor gaat met verlof")
    settled.choose(DEPUTY, settled.acts.store.author)
    settled.settle(qtbot)
    assert settled.regie.holder_coach == settled.tom
    assert "Tom Bos heeft de regie sinds" in said(settled.view)


def test_r_3_2_an_overlap_is_said_at_the_first_day(settled: Tab, qtbot: QtBot) -> None:
    settled.view.begin()
    settled.fill()
    settled.choose(HOLDER, settled.tom)
    settled.choose(DEPUTY, settled.acts.store.author)
    line(settled.view, "Sinds").setText("gisteren")
    settled.settle(qtbot)
    assert settled.view.form.problem(Part.SINCE).startswith("Op die dag had een ander al de regie")
    assert settled.regie.holder_coach == settled.acts.store.author
    settled.view.flush()


def test_somebody_of_the_team_who_is_not_known_yet_is_introduced(tab: Tab, qtbot: QtBot) -> None:
    tab.fill()
    tab.choose(HOLDER, NEW)
    tab.settle(qtbot)
    assert "Vul een naam in." in said(tab.view)
    assert focused() is line(tab.view, "Naam van je collega")
    qtbot.keyClicks(focused(), "Ilse Kok")
    qtbot.keyClicks(line(tab.view, "Telefoon"), "078")
    tab.settle(qtbot)
    assert "Dit kan geen telefoonnummer zijn." in said(tab.view)
    assert focused() is line(tab.view, "Telefoon")
    assert now(tab.acts, tab.file).regie is None
    qtbot.keyClicks(line(tab.view, "Telefoon"), "0001236")
    tab.settle(qtbot)
    ilse = now(tab.acts, tab.file).coach(tab.regie.holder_coach)
    assert ilse is not None
    assert (ilse.name, ilse.phone, ilse.team) == ("Ilse Kok", "078 000 12 36", "wijkteam Blokweer")
    assert "Ilse Kok heeft de regie sinds" in said(tab.view)


def test_holder_and_deputy_can_be_new_together(tab: Tab, qtbot: QtBot) -> None:
    tab.fill()
    tab.choose(HOLDER, NEW)
    tab.choose(DEPUTY, NEW)
    qtbot.keyClicks(line(tab.view, "Naam van je collega", 0), "Ilse Kok")
    qtbot.keyClicks(line(tab.view, "Naam van je collega", 1), "Jan Smit")
    tab.settle(qtbot)
    file = now(tab.acts, tab.file)
    assert file.coach_name(tab.regie.holder_coach) == "Ilse Kok"
    assert file.coach_name(tab.regie.deputy_coach) == "Jan Smit"


def test_a_half_filled_form_is_kept_within_two_seconds_and_comes_back(
    tab: Tab, qtbot: QtBot
) -> None:
    about = tab.file.household.id
    tab.choose(HOLDER, tab.tom)
    qtbot.keyClicks(line(tab.view, "Waarom deze persoon"), "omdat")
    qtbot.waitUntil(
        lambda: draft(tab.acts, DRAFT_FORM, about).get("reason") == "omdat", timeout=2000
    )
    again = open_tab(qtbot, tab.acts, tab.file, tab.tom)
    assert again.combo(HOLDER).currentData() == tab.tom
    assert line(again.view, "Waarom deze persoon").text() == "omdat"
    again.choose(DEPUTY, tab.acts.store.author)
    again.settle(qtbot)
    assert draft(tab.acts, DRAFT_FORM, about) == {}


def test_escape_closes_a_handover_and_keeps_what_was_typed(settled: Tab, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(settled.view, "Draag de regie over"), LEFT)
    qtbot.keyClicks(line(settled.view, "Waarom deze persoon"), "verlof")
    qtbot.keyClick(line(settled.view, "Waarom deze persoon"), ESCAPE)
    assert "Leg vast" not in buttons(settled.view)
    assert focused() is button(settled.view, "Draag de regie over")
    assert draft(settled.acts, DRAFT_FORM, settled.file.household.id)["reason"] == "verlof"
    qtbot.mouseClick(button(settled.view, "Draag de regie over"), LEFT)
    assert line(settled.view, "Waarom deze persoon").text() == "verlof"


def test_what_is_being_typed_stays_when_the_household_is_read_anew(tab: Tab, qtbot: QtBot) -> None:
    reason = line(tab.view, "Waarom deze persoon")
    tab.choose(HOLDER, tab.tom)
    reason.setFocus()
    qtbot.keyClicks(reason, "oma we")
    oma = WhoIsWho(given_name="Riet", relation=Relation.GRANDPARENT)
    tab.acts.store.perform(add_member, household_id=tab.file.household.id, told=oma)
    tab.read()
    assert (reason.text(), focused()) == ("oma we", reason)
    assert tab.combo(HOLDER).currentData() == tab.tom
    assert tab.combo(HOLDER).findText("Het gezin zelf: Riet") >= 0
    tab.view.flush()


def test_an_untouched_form_follows_the_household(tab: Tab) -> None:
    oma = WhoIsWho(given_name="Riet", relation=Relation.GRANDPARENT)
    tab.acts.store.perform(add_member, household_id=tab.file.household.id, told=oma)
    tab.read()
    assert line(tab.view, "Afgesproken met").text() == "Fatima, Mark en Riet"


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_has_a_name_and_nothing_is_cut(
    tab: Tab, qtbot: QtBot, look: Look, scale: int
) -> None:
    tab.choose(HOLDER, named(tab.file, "Fatima").id)
    tab.choose(CONTACT, NEW)
    tab.choose(DEPUTY, LATER)
    tab.settle(qtbot)
    look.scale_text(scale)
    settle()
    assert nameless_controls(tab.view) == []
    assert cut_texts(tab.view) == []
    tab.view.flush()


@pytest.mark.parametrize("scale", [100, 200])
def test_a_settled_regie_is_shown_whole(settled: Tab, look: Look, scale: int) -> None:
    look.scale_text(scale)
    settle()
    assert nameless_controls(settled.view) == []
    assert cut_texts(settled.view) == []


def test_a_draft_that_could_not_be_kept_is_tried_again(tab: Tab, qtbot: QtBot) -> None:
    tab.acts.fill_disk()
    line(tab.view, "Waarom deze persoon").setText(TOO_LONG_FOR_THE_DISK)
    qtbot.keyClicks(line(tab.view, "Waarom deze persoon"), "!")
    tab.view.flush()
    assert "schijf" in tab.view.banner.sentence
    tab.acts.make_room()
    about = tab.file.household.id
    qtbot.waitUntil(lambda: bool(draft(tab.acts, DRAFT_FORM, about)), timeout=2000)
