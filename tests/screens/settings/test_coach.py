"""Who works here changes name, function, team or phone. FICTIEF."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.screens.common.nameless import nameless_controls
from tests.screens.pressing import line, press
from tests.screens.settings.own_vault import OwnVault
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.app.places import HOUSEHOLDS
from wijkteam_desk.app.settings_page import SETTINGS
from wijkteam_desk.casework.change_coach import change_coach
from wijkteam_desk.casework.read_author import read_author
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.ui.common.look import Look


def seen(composer: Composer) -> str:
    labels = composer.window.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def typed(own: OwnVault, composer: Composer, name: str, text: str) -> None:
    """Types over what stands there, and stays in the field."""
    control = line(composer.window, name)
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text or "\b")
    own.settle()


def leave(own: OwnVault, composer: Composer, name: str) -> None:
    """Goes to the next field."""
    line(composer.window, name).editingFinished.emit()
    own.settle()


def author(own: OwnVault) -> CoachDetails:
    return told_of(own.desk.perform(read_author).result(), CoachDetails)


def draft(own: OwnVault) -> dict[str, str]:
    return own.desk.perform(read_draft, form="coach", about=own.desk.author).result()


def test_a_change_is_kept_on_leaving_the_field_and_seen_above(
    own: OwnVault, composer: Composer
) -> None:
    typed(own, composer, "Functie", "  gezinscoach ")
    assert author(own).function == "wijkcoach"

    leave(own, composer, "Functie")

    assert author(own).function == "gezinscoach"
    assert "Noor Haddad, gezinscoach" in seen(composer)
    assert draft(own) == {}


def test_without_a_name_nothing_changes_and_what_was_typed_is_not_lost(
    own: OwnVault, composer: Composer, look: Look
) -> None:
    typed(own, composer, "Naam", "")
    leave(own, composer, "Naam")
    assert "Vul een naam in." in seen(composer)
    assert author(own).name == "Noor Haddad"

    composer.flush()
    own.settle()

    again = own.window(look)
    assert "Hier was je nog aan het typen." in seen(again)
    press(again.window, "Zet terug wat er stond")
    own.settle()
    assert line(again.window, "Naam").text() == "Noor Haddad"
    assert draft(own) == {}
    again.window.close()
    again.window.deleteLater()


def test_half_a_word_is_a_draft_when_one_goes_elsewhere(own: OwnVault, composer: Composer) -> None:
    typed(own, composer, "Team", "wijkteam N")
    composer.flush()
    own.settle()
    assert draft(own)["team"] == "wijkteam N"
    assert author(own).team == "wijkteam Blokweer"

    composer.window.show_place(HOUSEHOLDS)
    composer.window.show_place(SETTINGS)
    own.settle()

    assert line(composer.window, "Team").text() == "wijkteam N"


def test_a_telephone_number_is_written_in_its_groups_or_refused(
    own: OwnVault, composer: Composer
) -> None:
    typed(own, composer, "Telefoonnummer voor inwoners", "0780001299")
    leave(own, composer, "Telefoonnummer voor inwoners")
    assert author(own).phone == "078 000 12 99"
    assert line(composer.window, "Telefoonnummer voor inwoners").text() == "078 000 12 99"

    typed(own, composer, "Telefoonnummer voor inwoners", "12")
    leave(own, composer, "Telefoonnummer voor inwoners")
    assert "Dit kan geen telefoonnummer zijn." in seen(composer)
    assert author(own).phone == "078 000 12 99"


def test_a_form_that_is_behind_overwrites_nothing(own: OwnVault, composer: Composer) -> None:
    was = author(own)
    meanwhile = CoachDetails(name="Noor Haddad", team="wijkteam Noord")
    own.desk.perform(change_coach, coach_id=own.desk.author, told=meanwhile, was=was).result()

    typed(own, composer, "Functie", "gezinscoach")
    leave(own, composer, "Functie")

    assert "Dit is intussen veranderd." in seen(composer)
    assert author(own).team == "wijkteam Noord"
    assert author(own).function == "wijkcoach"


def test_an_act_without_a_name_is_refused(own: OwnVault) -> None:
    was = author(own)
    with pytest.raises(Refusal, match="naam"):
        own.desk.perform(
            change_coach, coach_id=own.desk.author, told=CoachDetails(name=" "), was=was
        ).result()
    assert author(own) == was


def test_everything_has_a_name_and_the_path_does_not_widen_the_page(
    own: OwnVault, composer: Composer
) -> None:
    assert nameless_controls(composer.window) == []
    assert str(own.desk.folder) in seen(composer).replace("\u200b", "")
