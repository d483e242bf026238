"""Backups as they are made: in quiet, to a second place, and told where that fails. FICTIEF."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.ui.screens.backups.view import BackupsCard
from wijkteam_desk.vault.backups import backups_in
from wijkteam_desk.vault.folder import backups_path, default_folder


def in_front(name: str) -> bool:
    """Whether the button of that name has the focus and its card begins in sight."""
    button = QApplication.focusWidget()
    if not isinstance(button, QAbstractButton) or button.accessibleName() != name:
        return False
    card: QWidget | None = button
    while card is not None and not isinstance(card, BackupsCard):
        card = card.parentWidget()
    return card is not None and not card.visibleRegion().isEmpty() and _top_is_seen(card)


def _top_is_seen(card: QWidget) -> bool:
    return card.visibleRegion().contains(QPoint(card.width() // 2, 2))


def test_a_second_place_is_asked_for_and_then_it_is_quiet(
    start: Started, hand: Hand, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    start()
    road.make_vault(hand)
    hand.widen()
    hand.press("Nog geen tweede reservekopie")
    hand.sees("alleen op deze laptop")
    hand.waits_until(lambda: in_front("Kies een tweede plek"))
    hand.will_save_as(stick)
    hand.press("Kies een tweede plek")
    hand.sees("De reservekopie is gemaakt en nagekeken.")
    hand.sees("Ook op een tweede plek, het laatst vandaag")
    hand.sees_no("Nog geen tweede reservekopie")
    assert len(backups_in(stick)) == 1


def test_that_no_backup_can_be_made_is_told_until_one_is(start: Started, hand: Hand) -> None:
    program = road.open_vault(start, hand)
    assert program.composed is not None
    assert program.composed.backups is not None
    hand.widen()
    in_the_way = backups_path(default_folder())
    in_the_way.write_text("geen map")
    road.make_household(hand)
    program.composed.backups.keep_up()
    hand.sees("Een reservekopie maken lukt niet")
    hand.press("Een reservekopie maken lukt niet")
    hand.sees("Een nieuwe maken lukt niet.")
    in_the_way.unlink()
    hand.press("Maak nu een reservekopie")
    hand.sees("De reservekopie is gemaakt en nagekeken.")
    hand.sees_no("lukt niet")


def test_locking_does_not_wait_for_a_backup(
    start: Started, hand: Hand, replaced: list[list[str]]
) -> None:
    program = start()
    road.make_vault(hand)
    assert program.composed is not None
    assert program.composed.backups is not None
    program.composed.backups.keep_up()
    program.lock()
    assert replaced
    program.stop()
    left = [path.name for path in backups_path(default_folder()).glob("*")]
    assert [name for name in left if not name.endswith(".kluis-kopie")] == []
