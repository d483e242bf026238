"""Another passphrase and another recovery code for a vault that is open. FICTIEF."""

from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.first_vault import WORDS, first_vault
from tests.waiting import let_pass
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.keys import begin_code, forget_code, keep_code, prove, set_passphrase
from wijkteam_desk.desk.opening import open_vault, recover, renew
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.vault.folder import key_paths, tries_path
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.known_keys import KeysFound
from wijkteam_desk.vault.opening import codes_that_open, open_with_recovery_code
from wijkteam_desk.vault.trouble import (
    VaultDamaged,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)

NEW = "kaars ladder mossel trein vlinder"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Desk, str]]:
    new = first_vault(tmp_path / "kluis")
    yield new.desk, new.recovery_code
    with suppress(RuntimeError):  # the story closed it already
        new.desk.close()


@pytest.fixture
def desk(made: tuple[Desk, str]) -> Desk:
    return made[0]


def acts(desk: Desk) -> list[str]:
    """What the journal says was done, without the coach who became known at the start."""

    def read(work: Work) -> list[str]:
        return list(work.session.scalars(text("SELECT act FROM op ORDER BY seq")))

    return desk.perform(read).result()[1:]


def content_of_journal(desk: Desk) -> str:
    def read(work: Work) -> str:
        entries = work.session.execute(text("SELECT * FROM op")).all()
        contents = work.session.execute(text("SELECT * FROM op_content")).all()
        return repr(entries) + repr(contents)

    return desk.perform(read).result()


def test_only_the_new_passphrase_opens_and_the_journal_knows_without_words(desk: Desk) -> None:
    set_passphrase(desk, prove(desk, WORDS), NEW, kdf=SMALLEST)

    assert acts(desk) == ["change_passphrase"]
    assert not any(word in content_of_journal(desk) for word in (*WORDS.split(), *NEW.split()))
    assert desk.faults() == []
    with pytest.raises(WrongPassphrase):
        prove(desk, WORDS)
    let_pass(desk.folder)
    desk.close()
    with closing(open_vault(desk.folder, NEW)) as again:
        assert again.faults() == []


def test_who_does_not_know_the_present_one_gets_no_keys(desk: Desk) -> None:
    with pytest.raises(WrongPassphrase):
        prove(desk, NEW)

    assert acts(desk) == []


def test_the_same_passphrase_again_is_no_new_one(desk: Desk) -> None:
    before = [path.read_bytes() for path in key_paths(desk.folder)]

    with pytest.raises(WeakPassphrase, match="die je nu al hebt"):
        set_passphrase(desk, prove(desk, WORDS), "Appel-fiets lamp TUIN wolk", kdf=SMALLEST)

    assert acts(desk) == []
    assert [path.read_bytes() for path in key_paths(desk.folder)] == before


def test_keys_of_another_vault_prove_nothing_and_are_not_written(
    desk: Desk, tmp_path: Path
) -> None:
    other = first_vault(tmp_path / "een andere kluis").desk
    other.close()
    first, second = key_paths(desk.folder)
    foreign, good = key_paths(other.folder)[0].read_bytes(), second.read_bytes()
    first.write_bytes(foreign)
    assert prove(desk, WORDS) == desk.keys
    second.write_bytes(foreign)
    with pytest.raises(VaultDamaged):
        set_passphrase(desk, other.keys, NEW, kdf=SMALLEST)
    assert first.read_bytes() == second.read_bytes() == foreign
    assert desk.look_around().result() is KeysFound.PUT_BACK
    assert first.read_bytes() == second.read_bytes() == good
    set_passphrase(desk, prove(desk, WORDS), NEW, kdf=SMALLEST)
    assert prove(desk, NEW) == desk.keys


def test_wrong_tries_are_entered_as_soon_as_the_right_one_is_told(desk: Desk) -> None:
    with pytest.raises(WrongPassphrase):
        prove(desk, NEW)
    let_pass(desk.folder)

    prove(desk, WORDS)

    assert acts(desk) == ["take_in_wrong_tries"]
    assert not tries_path(desk.folder).exists()


def test_a_short_passphrase_changes_nothing_and_enters_nothing(desk: Desk) -> None:
    before = [path.read_bytes() for path in key_paths(desk.folder)]

    with pytest.raises(WeakPassphrase):
        set_passphrase(desk, prove(desk, WORDS), "te kort", kdf=SMALLEST)

    assert acts(desk) == []
    assert [path.read_bytes() for path in key_paths(desk.folder)] == before


def test_a_change_that_the_journal_cannot_hold_is_no_change(desk: Desk) -> None:
    keys = prove(desk, WORDS)
    before = [path.read_bytes() for path in key_paths(desk.folder)]
    desk.close()

    with pytest.raises(CancelledError):
        set_passphrase(desk, keys, NEW, kdf=SMALLEST)

    assert [path.read_bytes() for path in key_paths(desk.folder)] == before


def test_both_codes_open_until_the_new_one_is_kept(made: tuple[Desk, str]) -> None:
    desk, old = made
    new = begin_code(desk, prove(desk, WORDS))
    for code in (old, new.code):
        assert recover_keys(desk, code) == new.keys
    assert (codes_that_open(desk.folder), acts(desk)) == (2, [])

    keep_code(desk, new)

    assert (codes_that_open(desk.folder), acts(desk)) == (1, ["replace_recovery_code"])
    assert recover_keys(desk, new.code) == new.keys
    with pytest.raises(WrongRecoveryCode):
        recover_keys(desk, old)
    let_pass(desk.folder)
    assert prove(desk, WORDS) == new.keys


def test_a_code_that_is_not_kept_opens_nothing_and_the_old_one_stays(
    made: tuple[Desk, str],
) -> None:
    desk, old = made
    new = begin_code(desk, prove(desk, WORDS))

    forget_code(desk, new)

    assert (codes_that_open(desk.folder), acts(desk)) == (1, [])
    assert recover_keys(desk, old) == new.keys
    with pytest.raises(WrongRecoveryCode):
        recover_keys(desk, new.code)
    with pytest.raises(WrongRecoveryCode):
        keep_code(desk, new)


def test_coming_in_by_the_code_is_in_the_journal(made: tuple[Desk, str]) -> None:
    desk, code = made
    desk.close()

    with closing(renew(recover(desk.folder, code), NEW)) as again:
        assert acts(again) == ["use_recovery_code"]
        assert again.faults() == []


def recover_keys(desk: Desk, code: str) -> object:
    """The keys, as `recover` would give them when nobody works in the vault."""
    return open_with_recovery_code(desk.folder, code)


@pytest.mark.parametrize("typed", [str.lower, lambda code: code.replace(" ", "-"), str.split])
def test_the_code_on_paper_is_no_passphrase(
    made: tuple[Desk, str], typed: Callable[[str], str | list[str]]
) -> None:
    desk, code = made
    desk.close()
    with pytest.raises(WeakPassphrase, match="Dit is de herstelcode"):
        renew(recover(desk.folder, code), "".join(typed(code)))
    with closing(open_vault(desk.folder, WORDS)) as again:
        assert acts(again) == []


def test_nor_is_it_a_new_passphrase_that_opened_already(made: tuple[Desk, str]) -> None:
    desk, code = made
    desk.close()
    with pytest.raises(WeakPassphrase, match="die je nu al hebt"):
        renew(recover(desk.folder, code), WORDS)
    with closing(renew(recover(desk.folder, code), NEW)) as again:
        assert acts(again) == ["use_recovery_code"]


def test_a_weak_passphrase_after_the_code_leaves_the_vault_free_and_the_old_one_valid(
    made: tuple[Desk, str],
) -> None:
    desk, code = made
    desk.close()

    with pytest.raises(WeakPassphrase):
        renew(recover(desk.folder, code), "te kort")

    with closing(open_vault(desk.folder, WORDS)) as again:
        assert acts(again) == []
