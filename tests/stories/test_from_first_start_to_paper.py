"""The whole road: first start, vault, household, conversation, plan, regie, paper. FICTIEF."""

import logging
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.vault.folder import default_folder

CANARY = "kanarieberkenhoutwater"


def test_from_first_start_to_a_plan_on_paper(
    start: Started, hand: Hand, tmp_path: Path, qapp: QApplication
) -> None:
    start()
    road.make_vault(hand)
    road.make_household(hand)
    road.sit_down(hand)
    road.write_down(hand, "Ik doe de post niet meer open.")
    road.plan_it(hand)
    road.settle_regie(hand)
    road.put_on_paper(hand, tmp_path / "plan.pdf")
    text = road.words_of(tmp_path / "plan.pdf", qapp)
    for said in ("Fatima", "geen angst meer geeft", "De post sorteren", "elke dinsdag", "Tom Bos"):
        assert said in text
    assert "niet meer open" not in text


def test_no_byte_of_what_was_typed_lies_readable_anywhere(
    start: Started,
    hand: Hand,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for variable in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(variable, str(tmp_path))
    caplog.set_level(logging.DEBUG)
    program = start()
    passphrase = road.make_vault(hand)
    road.make_household(hand)
    road.sit_down(hand)
    road.write_down(hand, CANARY)
    hand.types(f"half {CANARY}")
    program.lock()
    for secret in (CANARY, passphrase, "Fatima"):
        assert holding(tmp_path, secret) == []
        assert secret not in caplog.text
    program.stop()
    assert holding(tmp_path, CANARY) == []


def holding(folder: Path, secret: str) -> list[str]:
    """The files of the vault, the home and everything else of this run that hold the words."""
    forms = (secret.encode(), secret.encode("utf-16-le"))
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert default_folder() / "store.db" in files
    return [file.name for file in files if any(form in file.read_bytes() for form in forms)]


@pytest.mark.parametrize("weak", ["wijkcoach2024", "Welkom2026!", "keukentafelgesprek"])
def test_a_weak_passphrase_of_your_own_is_refused(start: Started, hand: Hand, weak: str) -> None:
    start()
    hand.fill("Je naam", "Noor Haddad")
    hand.fill("Je team", "wijkteam Blokweer")
    hand.press("Verder")
    hand.press("Zelf een wachtzin bedenken")
    hand.fill("Je eigen wachtzin", weak)
    hand.press("Verder")
    hand.sees("vijf losse woorden")
    assert not default_folder().exists()
