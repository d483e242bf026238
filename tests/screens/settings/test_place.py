"""Where the settings stand, and what the practice vault keeps to itself. FICTIEF."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.screens.pressing import press
from tests.screens.settings.own_vault import OwnVault
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.app.settings_page import SETTINGS
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.main_window.entry import Entry
from wijkteam_desk.ui.screens.absence.view import AbsenceView
from wijkteam_desk.ui.screens.settings.vault_rows import VaultRows


def test_the_settings_stand_below_above_the_ways_to_go_dark(composer: Composer) -> None:
    window = composer.window
    shown = sorted(
        (entry.mapTo(window, entry.rect().topLeft()).y(), entry.accessibleName())
        for entry in window.findChildren(Entry)
    )

    places = ["Vandaag", "Huishoudens", "Organisaties"]
    below = ["Instellingen", "Afdekken", "Vergrendel"]
    assert [name for _, name in shown] == places + below
    assert [e.accessibleName() for e in window.findChildren(Entry) if e.isChecked()] == [
        "Instellingen"
    ]


def test_the_practice_vault_keeps_its_own_keys(
    own: OwnVault, look: Look, qapp: QApplication
) -> None:
    idle = Idle(qapp)
    composer = Composer(own.desk, look, idle, practice="Dit is de oefenkluis.")
    composer.window.show()
    composer.window.show_place(SETTINGS)
    own.settle()
    rows = composer.window.findChild(VaultRows)
    assert isinstance(rows, VaultRows)

    said = [label.text() for label in rows.findChildren(QLabel) if label.isVisible()]

    assert "De oefenkluis houdt zijn eigen wachtzin en herstelcode." in said
    assert [b for b in rows.findChildren(QPushButton) if b.isVisible()] == []
    idle.stop()
    composer.window.close()
    composer.window.deleteLater()


def test_a_long_path_breaks_after_a_folder(look: Look) -> None:
    folder = Path("/").joinpath(*["een map met een lange naam"] * 9)
    rows = VaultRows(str(folder), practice=False)
    path = next(label for label in rows.findChildren(QLabel) if "lange naam" in label.text())

    assert path.minimumSizeHint().width() < 300
    rows.deleteLater()


def test_from_the_settings_one_hands_over_for_a_while_and_comes_back(
    own: OwnVault, composer: Composer
) -> None:
    press(composer.window, "Afwezigheid")
    own.settle()
    assert composer.window.findChildren(AbsenceView)
    press(composer.window, "Terug naar de instellingen")
    own.settle()
    shown = [one.text() for one in composer.window.findChildren(QLabel) if one.isVisible()]
    assert "Ben je er een tijdje niet?" in shown
