"""A store that misses acts: read it, but nothing is written until somebody decides. FICTIEF."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.desk.vaults import WORDS, full_disk, keep, names, new_vault, read_only_disk, set_back
from tests.first_vault import first_vault
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import open_household
from wijkteam_desk.desk.accepted import in_words
from wijkteam_desk.desk.backups import back_up_now, keep_up, now_utc
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import open_vault, open_with_code, recover, renew
from wijkteam_desk.domain.dutch_date import said_moment
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.vault.backups import files_in
from wijkteam_desk.vault.folder import backups_path, head_path, store_path
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.trouble import StoreSetBack, WritingBlocked


def entries(desk: Desk) -> list[tuple[str, str]]:
    def newest(work: Work) -> list[tuple[str, str]]:
        found = work.session.connection().exec_driver_sql("SELECT act, note FROM op ORDER BY seq")
        return [(row[0], row[1]) for row in found]

    return desk.perform(newest).result()


def test_an_older_store_opens_for_reading_and_says_how_much_it_misses(tmp_path: Path) -> None:
    set_back(tmp_path / "kluis", "Twee", "Drie", "Vier")
    desk = open_vault(tmp_path / "kluis", WORDS)
    assert isinstance(desk.blocked, StoreSetBack)
    assert desk.blocked.lost == 3
    assert "laatste 3 handelingen" in desk.blocked.sentence
    assert names(desk) == ["Een"]
    desk.close()


def test_nothing_is_written_while_acts_are_missing(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    set_back(folder, "Twee")
    before = store_path(folder).read_bytes(), head_path(folder).read_bytes()
    desk = open_vault(folder, WORDS)
    for refused in range(2):
        with pytest.raises(StoreSetBack, match="laatste handeling"):
            keep(desk, f"Nieuw {refused}")
    with pytest.raises(StoreSetBack):
        desk.perform(keep_draft, form="f", about="x", fields={"text": "half"}).result()
    desk.close()
    assert (store_path(folder).read_bytes(), head_path(folder).read_bytes()) == before


def test_it_asks_again_each_time_it_opens(tmp_path: Path) -> None:
    set_back(tmp_path / "kluis", "Twee")
    for _ in range(2):
        desk = open_vault(tmp_path / "kluis", WORDS)
        assert desk.blocked
        desk.close()


def test_whoever_goes_on_without_them_leaves_that_in_the_journal(tmp_path: Path) -> None:
    set_back(tmp_path / "kluis", "Twee", "Drie")
    desk = open_vault(tmp_path / "kluis", WORDS)
    before = len(entries(desk))
    desk.accept_older_store().result()
    assert desk.blocked is None
    assert desk.watched
    keep(desk, "Vier")
    assert entries(desk)[before:] == [("accept_older_store", "lost 2"), ("make_household", "")]
    assert desk.faults() == []
    desk.close()
    desk = open_vault(tmp_path / "kluis", WORDS)
    assert desk.blocked is None
    assert names(desk) == ["Een", "Vier"]
    desk.close()


def test_who_has_only_the_paper_comes_in_decides_and_the_journal_knows_both(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "kluis"
    made = first_vault(folder)
    made.desk.close()
    old = store_path(folder).read_bytes()
    desk = open_vault(folder, WORDS)
    keep(desk, "Een")
    desk.close()
    store_path(folder).write_bytes(old)
    new = "kaars ladder mossel trein vlinder"
    desk = open_with_code(folder, made.recovery_code)
    assert isinstance(desk.blocked, StoreSetBack)
    desk.close()
    desk = renew(recover(folder, made.recovery_code), new, kdf=SMALLEST)
    before = entries(desk)
    accepted = desk.accept_older_store().result()
    assert accepted is not None
    assert accepted.lost == 1
    said = "Er is 1 handeling opgegeven. De kluis is nu zoals op "
    assert in_words(accepted) == f"{said}{said_moment(accepted.until)}."
    assert entries(desk) == [
        *before,
        ("accept_older_store", "lost 1"),
        ("use_recovery_code", "opened by recovery code"),
    ]
    assert desk.accept_older_store().result() is None
    desk.close()
    desk = open_vault(folder, new)
    assert (desk.blocked, desk.watched, desk.faults()) == (None, True, [])
    desk.close()


def test_a_dossier_that_was_read_meanwhile_is_entered_afterwards(tmp_path: Path) -> None:
    set_back(tmp_path / "kluis", "Twee")
    desk = open_vault(tmp_path / "kluis", WORDS)
    household_id = desk.perform(list_households).result()[0].household_id
    desk.perform(open_household, household_id=household_id).result()
    desk.accept_older_store().result()

    def looked_into(work: Work) -> list[str]:
        asked = "SELECT household FROM op_about WHERE op = (SELECT max(seq) FROM op)"
        return [row[0] for row in work.session.connection().exec_driver_sql(asked)]

    assert desk.perform(looked_into).result() == [household_id]
    desk.close()


def test_a_whole_older_folder_put_back_is_noticed_by_the_second_head(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    new_vault(folder).close()
    old = {path: path.read_bytes() for path in (store_path(folder), head_path(folder))}
    desk = open_vault(folder, WORDS)
    keep(desk, "Een")
    desk.close()
    for path, content in old.items():
        path.write_bytes(content)
    desk = open_vault(folder, WORDS)
    assert isinstance(desk.blocked, StoreSetBack)
    desk.close()


def test_a_store_with_another_history_is_no_less_blocked(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    set_back(folder, "Twee")
    heads = head_path(folder), *(tmp_path / "home").rglob("*.head")
    remembered = {path: path.read_bytes() for path in heads}
    desk = open_vault(folder, WORDS)
    desk.accept_older_store().result()
    desk.close()
    for path, content in remembered.items():
        path.write_bytes(content)
    desk = open_vault(folder, WORDS)
    assert isinstance(desk.blocked, StoreSetBack)
    assert desk.blocked.lost == 0
    assert "passen niet bij elkaar" in desk.blocked.sentence
    desk.accept_older_store().result()
    keep(desk, "Drie")
    desk.close()


def test_a_head_that_cannot_be_written_is_told_and_mends_itself(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    keep(desk, "Een")
    seen = [desk.watched]
    head_path(folder).unlink()
    head_path(folder).mkdir()
    keep(desk, "Twee")
    seen.append(desk.watched)
    head_path(folder).rmdir()
    keep(desk, "Drie")
    seen.append(desk.watched)
    assert seen == [True, False, True]
    assert names(desk) == ["Drie", "Een", "Twee"]
    desk.close()
    desk = open_vault(folder, WORDS)
    assert desk.watched
    assert desk.blocked is None
    desk.close()


@pytest.mark.parametrize(
    ("disk", "said"), [(full_disk, "de schijf is vol"), (read_only_disk, "kan worden geschreven")]
)
def test_where_nothing_can_be_written_nobody_can_go_on_either(
    tmp_path: Path, disk: Callable[..., AbstractContextManager[Path]], said: str
) -> None:
    set_back(tmp_path / "kluis", "Twee", "Drie")
    with disk(tmp_path / "kluis", tmp_path / "schijf") as there:
        desk = open_vault(there, WORDS)
        assert isinstance(desk.blocked, StoreSetBack)
        assert desk.blocked.sentence.startswith("De kluis mist de laatste 2 handelingen.")
        assert said in desk.blocked.sentence
        for _ in range(2):
            with pytest.raises(WritingBlocked, match=said) as refused:
                desk.accept_older_store().result()
            assert not isinstance(refused.value, StoreSetBack)
        assert isinstance(desk.blocked, StoreSetBack)
        assert names(desk) == ["Een"]
        desk.close()


def test_no_backup_is_made_of_a_vault_that_misses_acts_until_somebody_decides(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "kluis"
    set_back(folder, "Twee")
    desk = open_vault(folder, WORDS)
    keep_up(desk, lambda _: None, now_utc)
    with pytest.raises(StoreSetBack, match="komt er geen reservekopie"):
        back_up_now(desk, lambda _: None, now_utc)
    assert files_in(backups_path(folder)) == []
    desk.accept_older_store().result()
    keep_up(desk, lambda _: None, now_utc)
    assert len(files_in(backups_path(folder))) == 1
    desk.close()
