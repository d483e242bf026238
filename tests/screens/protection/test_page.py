"""The page on which niet benaderen is set and lifted, over a real store. FICTIEF."""

from dataclasses import dataclass

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.conversation.table import LateActs
from tests.screens.household.on_screen import button, focused, line, part, said, settle, show
from tests.screens.household.with_store import draft, named, now
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.plan_conversation import plan_conversation
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.set_melding import register_melding
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.domain.melding import MeldingTold
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.talk_line import NO_KINDS, planned_lines
from wijkteam_desk.ui.screens.household.head import head_of
from wijkteam_desk.ui.screens.protection.presenter import ProtectionPresenter
from wijkteam_desk.ui.screens.protection.view import ProtectionView
from wijkteam_desk.ui.screens.protection.wiring import wire


@dataclass
class Open:
    """The page, and what changed by it."""

    view: ProtectionView
    presenter: ProtectionPresenter
    changes: list[Changed]

    def fill(self, second: str, reason: str) -> None:
        """Types who looked along and why."""
        for name, text in (("Welke collega keek mee", second), ("Waarom", reason)):
            line(self.view, name).clear()
            QTest.keyClicks(line(self.view, name), text)

    def press(self, name: str) -> None:
        """Presses a button."""
        button(self.view, name).click()
        settle()


def open_page(qtbot: QtBot, acts: StoreActs, file: HouseholdFile, about: str = "") -> Open:
    view, changes = ProtectionView(), list[Changed]()
    opened = Open(view, wire(view, acts, (file.household.id, about), changes.append), changes)
    show(qtbot, view)
    return opened


@pytest.fixture
def page(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> Open:
    """Opened from the page of Mark."""
    assert look.colours == "light"
    return open_page(qtbot, acts, file, named(file, "Mark").id)


def test_it_is_set_in_three_steps_and_lifted_in_two(
    page: Open, acts: StoreActs, file: HouseholdFile
) -> None:
    page.fill("Pim Haverstraat", "Er is gedreigd")
    page.press("Zet aan")
    assert now(acts, file).not_to_approach == {named(file, "Mark").id}
    assert "Sinds" in said(page.view)
    assert "samen met Pim Haverstraat. Er is gedreigd." in said(page.view)
    page.press("Hef niet benaderen op voor Mark de Wit")
    page.fill("Els Doorn", "Na overleg")
    page.press("Hef op")
    assert now(acts, file).not_to_approach == set()
    assert "Opgeheven op" in said(page.view)
    assert len(page.changes) == 2


def test_what_misses_is_said_at_its_field(page: Open, acts: StoreActs, file: HouseholdFile) -> None:
    page.press("Zet aan")
    assert "Vul in welke collega meekeek" in said(page.view)
    page.fill("Pim Haverstraat", " ")
    page.press("Zet aan")
    assert "Schrijf op waarom" in said(page.view)
    part(page.view, QComboBox).setCurrentIndex(-1)
    page.press("Zet aan")
    assert "Kies wie er niet wordt benaderd" in said(page.view)
    assert now(acts, file).protections == ()


def test_a_hidden_address_also_asks_the_words_that_tell(
    page: Open, acts: StoreActs, file: HouseholdFile
) -> None:
    words = "Woorden die de plek verraden"
    assert words not in said(page.view)
    page.press("Verborgen adres")
    QTest.keyClicks(line(page.view, words), "De Vlinder")
    part(page.view, QComboBox).setCurrentIndex(0)
    page.fill("Pim Haverstraat", "Er is gedreigd")
    page.press("Zet aan")
    assert not now(acts, file).hidden_place.may_tell("Naar De Vlinder fietsen.")
    assert "Deze woorden blijven weg: De Vlinder." in said(page.view)


def hide(acts: StoreActs, file: HouseholdFile, words: str = "") -> None:
    acts.store.perform(
        protect,
        household_id=file.household.id,
        kind=ProtectionKind.HIDDEN,
        told=SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd."),
        person_id=named(file, "Fatima").id,
        words=words,
    )


def test_words_that_tell_can_be_added_later(
    qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile
) -> None:
    hide(acts, file, "De Vlinder")
    page = open_page(qtbot, acts, file)
    page.press("Woorden erbij voor Fatima de Wit, verborgen adres")
    assert "Voeg woorden toe, samen met een collega" in said(page.view)
    QTest.keyClicks(focused(), "Zwembad Blokweer")
    page.fill("Pim Haverstraat", "Zij zwemt daar nu")
    page.press("Voeg woorden toe")
    assert "Deze woorden blijven weg: De Vlinder, Zwembad Blokweer." in said(page.view)
    assert not now(acts, file).hidden_place.may_tell("Zwemmen in zwembad Blokweer.")


def test_what_the_family_calls_somebody_is_asked_and_can_be_added_later(
    page: Open, acts: StoreActs, file: HouseholdFile
) -> None:
    asked = "Hoe noemt het gezin deze persoon nog meer"
    assert "niet hoe het gezin iemand noemt" in said(page.view)
    QTest.keyClicks(line(page.view, asked), "papa")
    page.fill("Pim Haverstraat", "Er is gedreigd")
    page.press("Zet aan")
    page.press("Woorden erbij voor Mark de Wit, niet benaderen")
    QTest.keyClicks(focused(), "mijn ex")
    page.fill("Pim Haverstraat", "Zo zegt zij het")
    page.press("Voeg woorden toe")
    assert "Wordt ook herkend als: papa · ex." in said(page.view)
    assert now(acts, file).names_away("Ex bellen.")


def test_a_hidden_place_without_words_is_asked_for_them_at_once(
    qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile
) -> None:
    hide(acts, file)
    opened = open_page(qtbot, acts, file)
    QTest.keyClicks(line(opened.view, "Woorden die de plek verraden"), "De Vlinder")
    assert part(opened.view, QComboBox).currentText() == "Fatima de Wit"
    opened.fill("Pim Haverstraat", "Het kwam uit een bestand")
    opened.press("Voeg woorden toe")
    assert "Deze woorden blijven weg: De Vlinder." in said(opened.view)
    assert "Zet aan, samen met een collega" in said(opened.view)


def test_what_was_half_typed_is_there_again(
    qtbot: QtBot, page: Open, acts: StoreActs, file: HouseholdFile
) -> None:
    page.fill("Pim Haverstraat", "")
    page.view.flush()
    assert draft(acts, "protection", file.household.id)["second"] == "Pim Haverstraat"
    again = open_page(qtbot, acts, file)
    assert line(again.view, "Welke collega keek mee").text() == "Pim Haverstraat"
    again.fill("Pim Haverstraat", "Er is gedreigd")
    again.press("Zet aan")
    assert draft(acts, "protection", file.household.id) == {}


def test_what_still_waits_for_them_is_told(
    page: Open, acts: StoreActs, file: HouseholdFile
) -> None:
    for what, owner in (
        ("De sleutels van de berging inleveren.", "Mark"),
        ("Mark bellen.", "Fatima"),
    ):
        words = ActionWords(what=what, owner_member=named(file, owner).id)
        acts.store.perform(add_action, household_id=file.household.id, words=words)
    home = file.household.id
    acts.store.perform(add_goal, household_id=home, words=GoalWords(own_words="Rust met Mark."))
    told = MeldingTold(
        reported_on=today(), question="Wij willen rust.", brought_by_name="Mark de Wit"
    )
    acts.store.perform(register_melding, household_id=home, told=told)
    page.fill("Pim Haverstraat", "Er is gedreigd")
    page.press("Zet aan")
    actions = "2 acties (De sleutels van de…; Mark bellen)"
    named_here = f"1 doel (Rust met Mark), {actions} en 1 melding"
    assert f"Hier staat deze persoon nog bij: {named_here}. Kijk dat na." in said(page.view)


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, "Het geplande gesprek is nu zonder deze persoon."),
        (2, "2 geplande gesprekken zijn nu zonder deze persoon."),
    ],
)
def test_a_planned_talk_goes_on_without_them(
    page: Open, acts: StoreActs, file: HouseholdFile, count: int, told: str
) -> None:
    fatima, mark = named(file, "Fatima").id, named(file, "Mark").id
    for there in ((fatima, mark),) * count + ((fatima,),):
        acts.store.perform(
            plan_conversation,
            household_id=file.household.id,
            told=TalkTold(held_on=today()),
            there=there,
        )
    page.fill("Pim Haverstraat", "Er is gedreigd")
    page.press("Zet aan")
    assert told in said(page.view)
    lines = planned_lines(now(acts, file), NO_KINDS)
    assert [line.under for line in lines] == ["bij het gezin thuis, met Fatima"] * (count + 1)


def test_the_head_says_what_protects_and_never_whom(
    page: Open, acts: StoreActs, file: HouseholdFile
) -> None:
    assert head_of(file, today()).protected == ()
    page.fill("Pim Haverstraat", "Er is gedreigd")
    page.press("Zet aan")
    (kind,) = head_of(now(acts, file), today()).protected
    assert kind.label == "niet benaderen"


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_and_everything_has_a_name(page: Open, look: Look, scale: int) -> None:
    page.fill("Pim Haverstraat", "Er is gedreigd")
    page.press("Zet aan")
    look.scale_text(scale)
    settle()
    assert cut_texts(page.view) == []
    assert nameless_controls(page.view) == []


def late_page(qtbot: QtBot, acts: StoreActs, file: HouseholdFile) -> tuple[Open, LateActs]:
    """The page over a store that answers when it is told to."""
    late = LateActs(acts.store)
    opened = open_page(qtbot, late, file, named(file, "Mark").id)
    late.let_through()
    opened.fill("Pim Haverstraat", "Er is gedreigd")
    return opened, late


def test_who_leaves_before_it_is_set_finds_an_empty_form(
    qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile
) -> None:
    page, late = late_page(qtbot, acts, file)
    page.press("Zet aan")
    page.view.flush()
    late.let_through()
    assert now(acts, file).not_to_approach == {named(file, "Mark").id}
    assert line(page.view, "Waarom").text() == ""
    again = open_page(qtbot, acts, file)
    assert line(again.view, "Waarom").text() == ""
    assert line(again.view, "Welke collega keek mee").text() == ""


def test_what_was_typed_while_it_was_being_set_is_kept_when_that_is_refused(
    qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile
) -> None:
    page, late = late_page(qtbot, acts, file)
    mark = named(file, "Mark").id
    told = SecondPairOfEyes(second="Els", reason="Eerder al")
    acts.store.perform(
        protect,
        household_id=file.household.id,
        kind=ProtectionKind.NO_CONTACT,
        told=told,
        person_id=mark,
    )
    page.press("Zet aan")
    QTest.keyClicks(line(page.view, "Waarom"), " door zijn broer")
    page.view.flush()
    late.let_through()
    page.view.flush()
    late.let_through()
    again = open_page(qtbot, acts, file)
    assert line(again.view, "Waarom").text() == "Er is gedreigd door zijn broer"
