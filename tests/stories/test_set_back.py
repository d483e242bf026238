"""The vault misses acts: it is read, and nothing is kept until somebody decides. FICTIEF."""

from pathlib import Path

import pytest

from tests.first_vault import first_vault
from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.vault.folder import (
    default_folder,
    head_path,
    in_use_path,
    second_heads_path,
    store_path,
)


def make_de_wit(start: Started, hand: Hand) -> str:
    program = road.open_vault(start, hand)
    road.make_household(hand)
    program.stop()
    return road.WORDS


def open_again(start: Started, hand: Hand, words: str) -> None:
    start()
    hand.fill("Wachtzin", words)
    hand.press("Open")
    hand.sees("De Wit")


@pytest.fixture
def words(start: Started, hand: Hand) -> str:
    """A vault with De Wit that misses what was done since: looked into, sat down."""
    words = make_de_wit(start, hand)
    old = store_path(default_folder()).read_bytes()
    program = start()
    hand.fill("Wachtzin", words)
    hand.press("Open")
    hand.press_list("De Wit")
    hand.sees("Fatima de Wit")
    road.sit_down(hand)
    hand.press("Klaar")
    program.stop()
    store_path(default_folder()).write_bytes(old)
    return words


def test_going_on_without_the_missing_acts_is_a_decision(
    words: str, start: Started, hand: Hand
) -> None:
    open_again(start, hand, words)
    hand.sees("De kluis mist de laatste")
    hand.sees("Er wordt nu niets bewaard")
    hand.press_list("De Wit")
    hand.sees("Fatima de Wit")
    hand.press("Nieuw gesprek")
    hand.press("Fatima")
    hand.press("Begin het gesprek")
    hand.waits_until(lambda: hand.screen().count("De kluis mist de laatste") > 1)
    way_on = "Ga verder zonder die 2 handelingen"
    hand.press(way_on)
    hand.sees("Is er een nieuwere reservekopie")
    hand.press(way_on)
    hand.sees_no("Is er een nieuwere reservekopie")
    hand.sees_no("Er wordt nu niets bewaard")
    hand.press("Begin het gesprek")
    hand.sees("Schrijf alleen op wat nodig is")
    hand.sees("Alles bewaard")


def test_where_nothing_can_be_written_going_on_is_not_offered(
    words: str, start: Started, hand: Hand
) -> None:
    in_use_path(default_folder()).unlink(missing_ok=True)
    in_use_path(default_folder()).mkdir()
    open_again(start, hand, words)
    hand.sees("De kluis mist de laatste 2 handelingen. 'in_use.lock' in de map van de kluis")
    hand.sees("Vergrendel en zet een reservekopie terug")
    hand.sees_no("Ga verder zonder")


def test_who_has_only_the_paper_can_decide_too(start: Started, hand: Hand) -> None:
    folder = default_folder()
    made = first_vault(folder)
    made.desk.close()
    old = store_path(folder).read_bytes()
    desk = open_vault(folder, road.WORDS)
    desk.perform(make_household, name="De Wit", members=(WhoIsWho(given_name="Mark"),)).result()
    desk.close()
    store_path(folder).write_bytes(old)
    start(folder)
    hand.press("Ik weet mijn wachtzin niet meer")
    hand.fill("Herstelcode", made.recovery_code)
    hand.press("Verder")
    hand.sees("Deze vijf woorden")
    words = road.proposed()
    hand.press("Verder")
    hand.fill("Wachtzin", words)
    hand.press("Open met deze wachtzin")
    hand.sees("De kluis mist de laatste handeling.")
    hand.press("Ga verder zonder die handeling")
    hand.press("Ga verder zonder die handeling")
    hand.sees("Er is 1 handeling opgegeven. De kluis is nu zoals op")
    hand.sees("Alles bewaard")


def test_when_nobody_watches_over_it_that_is_said_until_it_works_again(
    start: Started, hand: Hand
) -> None:
    road.open_vault(start, hand)
    head_path(default_folder()).unlink()
    head_path(default_folder()).mkdir()
    road.make_household(hand)
    hand.sees("niet bewaakt")
    head_path(default_folder()).rmdir()
    road.sit_down(hand)
    hand.sees_no("niet bewaakt")


def test_where_nothing_can_be_written_the_window_says_so(start: Started, hand: Hand) -> None:
    words = make_de_wit(start, hand)
    in_use_path(default_folder()).unlink(missing_ok=True)
    in_use_path(default_folder()).mkdir()
    open_again(start, hand, words)
    hand.sees("er wordt niets bewaard")
    hand.sees("Er wordt nu niets bewaard")
    hand.press_list("De Wit")
    hand.sees("Fatima de Wit")
    assert Path(store_path(default_folder())).exists()


def test_the_band_leads_to_the_backups(
    words: str, start: Started, hand: Hand, replaced: list[list[str]]
) -> None:
    open_again(start, hand, words)
    hand.press("Ga verder zonder die 2 handelingen")
    hand.sees("Zet dan eerst die terug.")
    hand.press("Nog niet")
    hand.press("Vergrendel en zet een reservekopie terug")
    assert replaced == [["--restore", "--vault", str(default_folder())]]


def test_a_vault_set_back_with_both_heads_gone_says_so(start: Started, hand: Hand) -> None:
    words = make_de_wit(start, hand)
    head_path(default_folder()).unlink()
    for head in second_heads_path().glob("*.head"):
        head.unlink()
    start()
    hand.fill("Wachtzin", words)
    hand.press("Open")
    hand.sees("Niets onthield meer hoe ver deze kluis was.")
