"""A coach notes who has gezag, who represents somebody and who decides. FICTIEF."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import (
    buttons,
    focused,
    line,
    said,
    settle,
)
from tests.screens.household.with_store import draft, named
from tests.screens.members.on_page import Open, choose, person, press
from wijkteam_desk.casework.judge_capacity import judge_capacity
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_authority import add_authority
from wijkteam_desk.casework.set_representative import add_representative
from wijkteam_desk.domain.authority import AuthorityKind, AuthorityTold, Established
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.representation import (
    Capable,
    CapacityTold,
    RepresentativeKind,
    RepresentativeTold,
)
from wijkteam_desk.domain.settle import Settle
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.members.representative_notes import RepresentativeNotes

LEFT = Qt.MouseButton.LeftButton
TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def test_gezag_is_noted_with_how_it_is_known_put_right_and_taken_away(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Daan")
    assert "Nog niet bekend wie het gezag heeft." in said(view)
    press(qtbot, view, "Noteer wie gezag heeft")
    choose(view, "Wie", "Fatima")
    choose(view, "Welk gezag", "gezag samen")
    press(qtbot, view, "Noteer")
    assert "Vul in hoe je dit weet" in said(view)
    choose(view, "Hoe weet je dat", "gezagsregister")
    assert line(view, "Van welke datum").text() == short_day(today())
    qtbot.keyClick(line(view, "Van welke datum"), ENTER)
    settle()
    (known,) = person(acts, file, "Daan").around.authority
    assert (known.kind, known.established) == (AuthorityKind.JOINT, Established.REGISTER)
    assert known.established_on == today()
    assert "Fatima de Wit" in said(view)
    press(qtbot, view, "Verander het gezag van Fatima de Wit")
    choose(view, "Welk gezag", "alleen het gezag")
    press(qtbot, view, "Pas aan")
    assert "alleen het gezag (gezagsregister" in said(view)
    press(qtbot, view, "Haal het gezag van Fatima de Wit weg")
    assert person(acts, file, "Daan").around.authority == ()


def test_gezag_of_a_guardian_elsewhere_needs_a_name(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Daan")
    press(qtbot, view, "Noteer wie gezag heeft")
    press(qtbot, view, "Noteer")
    assert "Kies wie het is" in said(view)
    choose(view, "Wie", "iemand buiten")
    line(view, "Naam of instelling").setText("Jeugdbescherming De Kaap")
    choose(view, "Welk gezag", "voogd: een gecertificeerde")
    choose(view, "Hoe weet je dat", "beschikking")
    line(view, "Van welke datum").setText("31-2-2025")
    press(qtbot, view, "Noteer")
    assert "Deze datum klopt niet." in said(view)
    line(view, "Van welke datum").setText("3-5-2025")
    press(qtbot, view, "Noteer")
    (known,) = person(acts, file, "Daan").around.authority
    told = (known.holder, known.holder_name, known.kind, known.established_on)
    name = "Jeugdbescherming De Kaap"
    assert told == (None, name, AuthorityKind.INSTITUTION, date(2025, 5, 3))


def test_an_adult_sees_over_whom_and_cannot_get_it(
    open_page: Open, acts: StoreActs, file: HouseholdFile
) -> None:
    told = AuthorityTold(child=named(file, "Daan").id, holder=named(file, "Fatima").id)
    acts.store.perform(add_authority, told=told)
    view, _ = open_page("Fatima")
    assert "Over Daan de Wit" in said(view)
    assert "nog niet uitgezocht" in said(view)
    assert "Noteer wie gezag heeft" not in buttons(view)


def test_no_number_stands_beside_a_representative_who_is_not_approached(
    acts: StoreActs, file: HouseholdFile
) -> None:
    perform, fatima = acts.store.perform, named(file, "Fatima").id
    told = RepresentativeTold(kind=RepresentativeKind.MENTOR, name="Mark", phone="06 00 00 00 11")
    perform(add_representative, member_id=fatima, told=told)

    def under() -> str:
        shown = RepresentativeNotes().shown(person(acts, file, "Fatima"), today())
        assert shown is not None
        return shown.rows[0].under

    assert under() == "06 00 00 00 11"
    perform(
        protect,
        household_id=file.household.id,
        kind=ProtectionKind.NO_CONTACT,
        told=SecondPairOfEyes(second="Pim", reason="Er is gedreigd."),
        person_id=named(file, "Mark").id,
    )
    assert under() == ""


def test_a_representative_has_a_period(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Mark")
    press(qtbot, view, "Noteer een vertegenwoordiger")
    press(qtbot, view, "Noteer")
    assert "Kies waarop dit rust" in said(view)
    choose(view, "Als", "mentor")
    press(qtbot, view, "Noteer")
    assert "Vul in wie de vertegenwoordiger is." in said(view)
    line(view, "Wie of welk kantoor").setText("Anja Korrelaar")
    line(view, "Sinds (mag leeg)").setText("3-5-2024")
    line(view, "Tot en met (mag leeg)").setText("3-5-2023")
    press(qtbot, view, "Noteer")
    assert "Het einde ligt voor het begin." in said(view)
    line(view, "Tot en met (mag leeg)").setText("3-5-2025")
    press(qtbot, view, "Noteer")
    (mentor,) = person(acts, file, "Mark").around.representatives
    assert (mentor.kind, mentor.name) == (RepresentativeKind.MENTOR, "Anja Korrelaar")
    assert "Anja Korrelaar, mentor\nafgelopen op 3 mei 2025" in said(view)
    press(qtbot, view, "Verander wat over Anja Korrelaar staat")
    line(view, "Tot en met (mag leeg)").setText("")
    press(qtbot, view, "Pas aan")
    assert "sinds 3 mei 2024" in said(view)


def test_a_doubt_is_noted_and_later_judged_about_the_same_matter(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, cards = open_page("Mark")
    press(qtbot, view, "Noteer een twijfel of een oordeel")
    line(view, "Waarover gaat het").setText("Verhuizen")
    choose(view, "Wat is het oordeel", "twijfel")
    press(qtbot, view, "Noteer")
    assert "Verhuizen\ntwijfel, nog niet beoordeeld" in said(view)
    cards.settle(Settle.CAPACITY)
    assert line(view, "Waarover gaat het").text() == "Verhuizen"
    choose(view, "Wat is het oordeel", "kan hierover deels")
    press(qtbot, view, "Noteer")
    assert "Schrijf op wie dit heeft beoordeeld, en wanneer." in said(view)
    line(view, "Wie heeft dat beoordeeld").setText("Arts Kok")
    press(qtbot, view, "Noteer")
    doubt, judged = person(acts, file, "Mark").around.capacity
    assert (doubt.capable, judged.capable) == (Capable.NOT_JUDGED, Capable.PARTLY)
    assert (judged.matter, judged.judged_by) == ("Verhuizen", "Arts Kok")


def test_a_half_filled_form_comes_back_and_nu_niet_throws_it_away(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Mark")
    press(qtbot, view, "Noteer een vertegenwoordiger")
    qtbot.keyClicks(line(view, "Wie of welk kantoor"), "Anj")
    view.flush()
    again, _ = open_page("Mark")
    assert line(again, "Wie of welk kantoor").text() == "Anj"
    assert "Hier was je nog mee bezig." in said(again)
    press(qtbot, again, "Nu niet")
    assert draft(acts, "representative", named(file, "Mark").id) == {}
    assert "Noteer een vertegenwoordiger" in buttons(again)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Daan", {"Gezag", "Wilsbekwaamheid"}),
        ("Mark", {"Vertegenwoordiging", "Wilsbekwaamheid"}),
    ],
)
def test_a_page_shows_what_goes_with_an_age(open_page: Open, name: str, shown: set[str]) -> None:
    view, _ = open_page(name)
    titles = {"Gezag", "Vertegenwoordiging", "Wilsbekwaamheid"}
    assert titles & set(said(view).splitlines()) == shown


@pytest.mark.parametrize(
    ("about", "name", "field"),
    [
        (Settle.AGE, "Daan", "Geboortedatum"),
        (Settle.LANGUAGE, "Mark", "Taal"),
        (Settle.AUTHORITY, "Daan", "Wie"),
        (Settle.CAPACITY, "Mark", "Waarover gaat het"),
    ],
)
def test_a_question_leads_to_its_field(
    open_page: Open, about: Settle, name: str, field: str
) -> None:
    view, cards = open_page(name)
    cards.settle(about)
    settle()
    assert focused().accessibleName() == field
    assert (
        view.viewport().rect().contains(focused().mapTo(view.viewport(), focused().rect().center()))
    )


def _fill(acts: StoreActs, file: HouseholdFile) -> None:
    daan, mark = named(file, "Daan").id, named(file, "Mark").id
    acts.store.perform(add_authority, told=AuthorityTold(child=daan, holder_name="Vader in Gent"))
    doubt = CapacityTold(matter="Verhuizen", capable=Capable.NOT_JUDGED)
    acts.store.perform(judge_capacity, member_id=mark, told=doubt)


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("name", ["Daan", "Mark"])
def test_everything_has_a_name_and_nothing_is_cut(
    open_page: Open, acts: StoreActs, file: HouseholdFile, look: Look, name: str, scale: int
) -> None:
    _fill(acts, file)
    view, cards = open_page(name)
    for about in (Settle.AUTHORITY, Settle.CAPACITY):
        cards.settle(about)
    look.scale_text(scale)
    settle()
    assert nameless_controls(view) == []
    assert cut_texts(view) == []
