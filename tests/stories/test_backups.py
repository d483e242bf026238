"""What was written is there again after the vault was damaged: by a backup. FICTIEF."""

from PySide6.QtWidgets import QApplication

from tests.first_vault import first_vault
from tests.screens.pressing import press
from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.waiting import let_pass
from wijkteam_desk.app.program import Program
from wijkteam_desk.desk.backups import make_backup, now_utc
from wijkteam_desk.storage.search import find
from wijkteam_desk.ui.lock.window import LockWindow
from wijkteam_desk.vault.backups import backups_in
from wijkteam_desk.vault.folder import backups_path, default_folder, key_paths, store_path

QUOTE = "Ik doe de post niet meer open."


def back_up(program: Program, hand: Hand) -> None:
    """What the clock does after some seconds."""
    assert program.composed is not None
    assert program.composed.backups is not None
    before = len(backups_in(backups_path(default_folder())))
    program.composed.backups.keep_up()
    hand.waits_until(lambda: len(backups_in(backups_path(default_folder()))) > before)


def open_backup(hand: Hand, words: str) -> None:
    """The newest one, with this passphrase."""
    hand.press("Verder")
    hand.fill("Wachtzin van deze reservekopie", words)
    hand.press("Kijk de kopie na")


def test_a_note_is_there_again_after_the_store_was_cut_short(start: Started, hand: Hand) -> None:
    program = start()
    words = road.make_vault(hand)
    road.make_household(hand)
    road.sit_down(hand)
    road.write_down(hand, QUOTE)
    back_up(program, hand)
    program.stop()

    store = store_path(default_folder())
    store.write_bytes(store.read_bytes()[:5000])
    program = start()
    hand.sees("De kluis is beschadigd")
    hand.sees("Dit zijn de laatste goede reservekopieën:")
    hand.sees("1 huishouden, laatste notitie van")
    hand.press("Zet een reservekopie terug")
    hand.sees("Welke reservekopie zet je terug?")
    hand.sees("1 huishouden, laatste notitie van")
    open_backup(hand, words)
    hand.sees("Dit verandert er")
    hand.sees("niet te lezen")
    assert store.stat().st_size == 5000
    hand.press("Zet deze kopie terug")
    hand.sees("Van mij")
    hand.widen()
    hand.press_list("De Wit")
    hand.turn_to("Gesprekken")
    hand.press_list("bij het gezin thuis")
    hand.sees("1 citaat")
    assert program.composed is not None
    (found,) = program.composed.desk.perform(find, typed="doe de post").result()
    assert QUOTE in found.line


def test_a_backup_that_is_older_says_so_and_one_can_go_back(start: Started, hand: Hand) -> None:
    program = start()
    words = road.make_vault(hand)
    back_up(program, hand)
    road.make_household(hand)
    program.stop()

    store_path(default_folder()).write_bytes(b"")
    start()
    hand.sees("De kluis is beschadigd")
    hand.press("Zet een reservekopie terug")
    open_backup(hand, words)
    hand.sees("Na deze kopie zijn nog")
    hand.press("Terug")
    hand.sees("Welke reservekopie zet je terug?")
    hand.press("Terug")
    hand.sees("De kluis is beschadigd")
    assert not (default_folder() / "restoring").exists()


def test_lost_keys_come_back_and_every_dossier_stays(start: Started, hand: Hand) -> None:
    program = start()
    words = road.make_vault(hand)
    back_up(program, hand)
    road.make_household(hand)
    program.stop()

    for keys in key_paths(default_folder()):
        keys.write_bytes(b"{}")
    start()
    hand.sees("De kluis is beschadigd")
    hand.press("Zet een reservekopie terug")
    open_backup(hand, words)
    hand.sees("er gaat niets verloren")
    hand.sees_no("Nu in de kluis")
    hand.press("Zet de sleutels terug")
    hand.sees("De dossiers zijn gebleven zoals ze waren.")
    hand.sees("De Wit")
    hand.press("Wachtzin vernieuwen")
    hand.sees("Een andere wachtzin")


def test_after_a_restore_one_reads_which_copy_it_was_and_can_go_back(
    start: Started, hand: Hand
) -> None:
    program = start()
    words = road.make_vault(hand)
    back_up(program, hand)
    road.make_household(hand)
    program.stop()

    program = start(default_folder(), restore=True)
    open_backup(hand, words)
    hand.press("Zet deze kopie terug")
    hand.sees("Nog geen huishoudens")
    hand.sees("is teruggezet. Wat er stond, blijft 30 dagen bewaard")
    hand.sees_no("Wachtzin vernieuwen")
    program.stop()

    start(default_folder(), restore=True)
    hand.sees("1 huishouden, nog geen notities")
    # a slow laptop has made a newer one by now
    hand.press_list(", vervangen")
    open_backup(hand, words)
    hand.sees("Er gaat niets verloren. In deze kopie staat wat de kluis mist")
    hand.press("Zet deze kopie terug")
    hand.sees("De Wit")


def test_a_vault_that_misses_acts_is_whole_again_after_a_restore(
    start: Started, hand: Hand
) -> None:
    program = start()
    words = road.make_vault(hand)
    old = store_path(default_folder()).read_bytes()
    road.make_household(hand)
    back_up(program, hand)
    program.stop()

    store_path(default_folder()).write_bytes(old)
    program = start()
    hand.fill("Wachtzin", words)
    hand.press("Open")
    hand.sees("De kluis mist de laatste")
    program.stop()
    start()
    hand.press("Zet een reservekopie terug")
    open_backup(hand, words)
    hand.sees("Er gaat niets verloren. In deze kopie staat wat de kluis mist: 2 handelingen.")
    hand.press("Zet deze kopie terug")
    hand.sees("De Wit")
    hand.sees_no("De kluis mist de laatste")
    hand.sees("Alles bewaard")


def test_who_has_only_the_paper_gets_the_notes_back(start: Started, hand: Hand) -> None:
    folder = default_folder()
    made = first_vault(folder)
    make_backup(folder, made.desk.keys, now_utc(), lambda _: None)
    made.desk.close()
    store_path(folder).write_bytes(b"")
    start(folder)
    hand.sees("De kluis is beschadigd")
    hand.press("Zet een reservekopie terug")
    open_backup(hand, "dit is een heel andere wachtzin")
    hand.sees("van die dag")
    hand.sees("kun je het opnieuw proberen")
    let_pass(folder)
    hand.press("Ik weet mijn wachtzin niet meer")
    hand.fill("Herstelcode", made.recovery_code)
    hand.sees_no("kun je het opnieuw proberen")
    hand.press("Kijk de kopie na")
    hand.press("Zet deze kopie terug")
    hand.sees("Nog geen huishoudens")
    hand.sees("een verkeerde wachtzin of pincode geprobeerd")


def test_who_is_quicker_than_the_first_look_stays_with_the_backups(
    start: Started, hand: Hand
) -> None:
    program = start()
    road.make_vault(hand)
    back_up(program, hand)
    program.stop()
    store_path(default_folder()).write_bytes(b"")
    start()
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, LockWindow))
    press(window, "Zet een reservekopie terug")  # at once: nothing is painted yet
    hand.sees("Welke reservekopie zet je terug?")
    hand.press("Verder")
    hand.sees("Wachtzin van deze reservekopie")
    hand.press("Terug")
    hand.press("Terug")
    hand.sees("De kluis is beschadigd")


def test_from_the_open_window_one_goes_to_the_backups_by_locking(
    start: Started, hand: Hand, replaced: list[list[str]]
) -> None:
    program = start()
    words = road.make_vault(hand)
    back_up(program, hand)
    road.make_household(hand)
    hand.widen()
    hand.press("Instellingen")
    hand.press("Zet een reservekopie terug…")
    hand.sees("Het programma wordt dan vergrendeld")
    hand.press("Nu niet")
    hand.sees_no("Het programma wordt dan vergrendeld")
    hand.press("Zet een reservekopie terug…")
    hand.press("Vergrendel en kies een reservekopie")
    assert replaced == [["--restore", "--vault", str(default_folder())]]
    program.stop()

    start(default_folder(), restore=True)
    hand.sees("Welke reservekopie zet je terug?")
    open_backup(hand, words)
    hand.sees("Na deze kopie zijn nog")
    hand.press("Zet deze kopie terug")
    hand.sees("Nog geen huishoudens")
