"""Nothing that was typed in any field of any screen lies readable on the disk. FICTIEF."""

import logging
from pathlib import Path

import pytest

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.vault.folder import default_folder

CANARY = "kanarieberkenhoutwater"
SHORTEST = 5
"""Shorter words also stand by chance in what is encrypted."""


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
    road.make_vault(hand)
    road.make_household(hand)
    road.sit_down(hand)
    road.write_down(hand, CANARY)
    road.plan_it(hand)
    fields = fill_every_form(hand)
    assert fields > 30
    program.lock()
    secrets = [text for text in hand.typed if len(text) >= SHORTEST]
    assert readable(tmp_path, secrets) == []
    assert [secret for secret in secrets if secret in caplog.text] == []
    program.stop()
    assert readable(tmp_path, secrets) == []


def fill_every_form(hand: Hand) -> int:
    """Types into each field of each screen and leaves it so, as a draft; how many fields."""
    fields = hand.types_everywhere(CANARY)
    hand.turn_to("Regie")
    hand.choose("Wie heeft de regie", "Iemand anders")
    hand.choose("Vervanger", "Iemand anders")
    fields += hand.types_everywhere(CANARY)
    hand.turn_to("Gesprekken")
    hand.press("Nieuw gesprek")
    fields += hand.types_everywhere(CANARY)
    for opener in ("Verander wat over Fatima de Wit is ingevuld", "Iemand toevoegen"):
        hand.turn_to("Overzicht")
        hand.press(opener)
        hand.sees("Voornaam")
        fields += hand.types_everywhere(CANARY)
        hand.press("Huishoudens")
        hand.press_list("De Wit")
        hand.sees("Fatima")
    hand.press("Verander de naam")
    fields += hand.types_everywhere(CANARY)
    hand.press("Huishoudens")
    fields += hand.types_everywhere(CANARY)
    hand.fill("Zoek op naam of kenmerk", " ")
    hand.press("Nieuw huishouden")
    hand.sees("Voornaam")
    fields += hand.types_everywhere(CANARY)
    return fields


def readable(folder: Path, secrets: list[str]) -> list[tuple[str, str]]:
    """The files of the vault, the home and all else of this run that hold one of these."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert default_folder() / "store.db" in files
    forms = [(secret, form) for secret in set(secrets) for form in _forms(secret)]
    contents = [(path.name, path.read_bytes()) for path in files]
    return [(name, secret) for name, held in contents for secret, form in forms if form in held]


def _forms(secret: str) -> tuple[bytes, ...]:
    return secret.encode(), secret.encode("utf-16-le")
