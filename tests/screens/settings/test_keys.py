"""Another passphrase and another recovery code, on a real vault. FICTIEF."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from sqlalchemy import text

from tests.screens.pressing import line, press, write
from tests.screens.settings.own_vault import WORDS, OwnVault
from tests.waiting import let_pass
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.app.places import HOUSEHOLDS
from wijkteam_desk.app.settings_page import SETTINGS
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.ui.keys.code.sheet import CodeSheet
from wijkteam_desk.vault.opening import (
    codes_that_open,
    open_with_passphrase,
    open_with_recovery_code,
)
from wijkteam_desk.vault.trouble import WrongPassphrase, WrongRecoveryCode

NEW = "kaars ladder mossel trein vlinder"


def seen(composer: Composer) -> str:
    labels = composer.window.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def opens(own: OwnVault, passphrase: str) -> bool:
    try:
        open_with_passphrase(own.desk.folder, passphrase)
    except WrongPassphrase:
        let_pass(own.desk.folder)
        return False
    return True


def code_opens(own: OwnVault, code: str) -> bool:
    try:
        open_with_recovery_code(own.desk.folder, code)
    except WrongRecoveryCode:
        let_pass(own.desk.folder)
        return False
    return True


def acts(own: OwnVault) -> list[str]:
    def read(work: Work) -> list[str]:
        return list(work.session.scalars(text("SELECT act FROM op ORDER BY seq")))

    return own.desk.perform(read).result()[1:]


def choose_new(own: OwnVault, composer: Composer, new: str = NEW) -> None:
    """From the settings to the moment before the change."""
    press(composer.window, "Andere wachtzin")
    own.prove(composer)
    press(composer.window, "Zelf een wachtzin bedenken")
    write(composer.window, "Je eigen wachtzin", new)
    press(composer.window, "Verder")
    write(composer.window, "Wachtzin", new)


def begin_code(own: OwnVault, composer: Composer) -> str:
    """To the sheet with the new code; gives the code."""
    press(composer.window, "Nieuwe herstelcode")
    own.prove(composer)
    sheet = next(s for s in composer.window.findChildren(CodeSheet) if s.isVisible())
    groups = [label.text() for label in sheet.findChildren(QLabel)]
    return " ".join(text for text in groups if text.isupper() or text.isdigit())


def test_the_new_passphrase_opens_and_the_old_one_does_not(
    own: OwnVault, composer: Composer
) -> None:
    choose_new(own, composer)
    press(composer.window, "Verander de wachtzin")
    own.settle()

    assert composer.window.banner.sentence.startswith("De kluis heeft een nieuwe wachtzin.")
    assert "Reservekopieën van hiervoor" in composer.window.banner.sentence
    assert "Instellingen" in seen(composer)
    assert (opens(own, NEW), opens(own, WORDS)) == (True, False)
    assert acts(own) == ["change_passphrase"]


def test_the_passphrase_that_one_has_is_no_new_one(own: OwnVault, composer: Composer) -> None:
    choose_new(own, composer, WORDS)
    press(composer.window, "Verander de wachtzin")
    own.settle()

    assert composer.window.banner.sentence.startswith("Dit is de wachtzin die je nu al hebt.")
    assert "Instellingen" in seen(composer)
    assert (opens(own, WORDS), acts(own)) == (True, [])


def test_a_wrong_present_passphrase_goes_no_further(own: OwnVault, composer: Composer) -> None:
    press(composer.window, "Andere wachtzin")
    own.prove(composer, "iets heel anders dan het is")

    assert "Deze wachtzin past niet." in seen(composer)
    assert line(composer.window, "Je wachtzin van nu").selectedText()
    own.prove(composer)
    assert "Wacht nog 1 seconde" in seen(composer)
    let_pass(own.desk.folder)
    own.prove(composer)
    assert "Je nieuwe wachtzin" in seen(composer)


@pytest.mark.parametrize("weak", ["Noor Haddad Blokweer", "keukentafelgesprekken"])
def test_what_others_know_is_no_passphrase(own: OwnVault, composer: Composer, weak: str) -> None:
    press(composer.window, "Andere wachtzin")
    own.prove(composer)
    press(composer.window, "Zelf een wachtzin bedenken")
    write(composer.window, "Je eigen wachtzin", weak)
    press(composer.window, "Verder")

    assert "vijf losse woorden" in seen(composer)


def test_who_leaves_meanwhile_is_told_all_the_same(own: OwnVault, composer: Composer) -> None:
    choose_new(own, composer)
    press(composer.window, "Verander de wachtzin")
    composer.window.show_place(HOUSEHOLDS)
    own.settle()

    assert composer.window.banner.sentence.startswith("De kluis heeft een nieuwe wachtzin.")
    assert "Nog geen huishoudens" in seen(composer)
    assert opens(own, NEW)


def test_who_leaves_before_the_end_keeps_the_passphrase(own: OwnVault, composer: Composer) -> None:
    choose_new(own, composer)
    QTest.keyPress(line(composer.window, "Wachtzin"), Qt.Key.Key_Escape)
    composer.window.show_place(HOUSEHOLDS)
    own.settle()

    assert (opens(own, NEW), opens(own, WORDS)) == (False, True)
    assert acts(own) == []


def test_a_change_that_cannot_be_written_is_said(
    own: OwnVault, composer: Composer, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_new(own, composer)
    for name in ("keys.a", "keys.b"):
        beside = own.desk.folder / f"{name}.new"
        beside.mkdir()
    press(composer.window, "Verander de wachtzin")
    own.settle()

    assert composer.window.banner.sentence.startswith("In deze map kan niet worden geschreven.")
    assert opens(own, WORDS)


def test_the_new_code_is_on_paper_before_the_old_one_ends(
    own: OwnVault, composer: Composer
) -> None:
    code = begin_code(own, composer)
    done = next(
        b for b in composer.window.findChildren(QPushButton) if b.accessibleName() == "Klaar"
    )
    assert code_opens(own, code)
    assert not done.isEnabled()
    box = composer.window.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    done.click()
    own.settle()

    assert composer.window.banner.sentence == "Alleen de nieuwe herstelcode opent de kluis."
    assert code_opens(own, code)
    assert codes_that_open(own.desk.folder) == 1
    assert acts(own) == ["replace_recovery_code"]


def test_the_old_code_can_be_kept_after_all(own: OwnVault, composer: Composer) -> None:
    code = begin_code(own, composer)
    press(composer.window, "Houd de oude code")
    own.settle()

    assert composer.window.banner.sentence == "Je oude herstelcode blijft gelden."
    assert not code_opens(own, code)
    assert acts(own) == []


def test_a_code_that_was_left_on_the_screen_is_said_and_solved(
    own: OwnVault, composer: Composer
) -> None:
    first = begin_code(own, composer)
    composer.window.show_place(SETTINGS)
    own.settle()
    assert "openen nu twee codes de kluis" in seen(composer)

    second = begin_code(own, composer)

    assert (code_opens(own, first), code_opens(own, second)) == (False, True)
    press(composer.window, "Houd de oude code")
    own.settle()
    assert "openen nu twee codes de kluis" not in seen(composer)


def test_the_sheet_is_written_with_the_name_of_the_coach(
    own: OwnVault, composer: Composer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "herstelcode.pdf"
    monkeypatch.setattr("wijkteam_desk.ui.common.ask_target.ask_target", lambda *_: target)
    begin_code(own, composer)
    press(composer.window, "Bewaar als PDF")
    own.settle()

    assert "De code staat in het bestand." in seen(composer)
    assert target.read_bytes().startswith(b"%PDF-")
