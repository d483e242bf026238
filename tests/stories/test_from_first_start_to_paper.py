"""The whole road: first start, vault, household, conversation, plan, regie, paper. FICTIEF."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.vault.folder import default_folder


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
