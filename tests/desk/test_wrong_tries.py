"""Wrong tries outlive a restart, and whoever opens the vault hears of them once. FICTIEF."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.first_vault import WORDS, first_vault
from tests.waiting import let_pass
from wijkteam_desk.casework.take_in_wrong_tries import take_in_wrong_tries
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import open_vault, recover, renew
from wijkteam_desk.domain.wrong_tries import WrongTries, in_words
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.vault.folder import tries_path
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.recovery_code import code_of
from wijkteam_desk.vault.trouble import TooSoon, WrongPassphrase

FULL = """CREATE TRIGGER full BEFORE INSERT ON wrong_tries
  BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"""
WRONG = "een andere wachtzin die niet past"


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, str]:
    made = first_vault(tmp_path / "kluis")
    made.desk.close()
    return tmp_path / "kluis", made.recovery_code


def try_wrong(folder: Path, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassphrase):
            open_vault(folder, WRONG)
        let_pass(folder)


def entered(desk: Desk) -> list[tuple[int, str]]:
    """What the register says, and which acts the journal has for it."""

    def read(work: Work) -> list[tuple[int, str]]:
        kept = work.session.execute(text("SELECT count FROM wrong_tries")).scalars()
        acts = work.session.execute(text("SELECT act FROM op WHERE act LIKE '%wrong_tries'"))
        return list(zip(kept, acts.scalars(), strict=True))

    return desk.perform(read).result()


def ordered(work: Work, statement: str) -> None:
    work.session.execute(text(statement))


def run_on(folder: Path, statement: str) -> None:
    desk = open_vault(folder, WORDS)
    desk.perform(ordered, statement=statement).result()
    desk.close()


def told(desk: Desk) -> int:
    return desk.wrong_tries.count if desk.wrong_tries else 0


def test_the_right_passphrase_comes_too_soon_after_a_wrong_one_and_then_opens(
    vault: tuple[Path, str],
) -> None:
    folder, _ = vault
    with pytest.raises(WrongPassphrase):
        open_vault(folder, WRONG)
    with pytest.raises(TooSoon):
        open_vault(folder, WORDS)
    let_pass(folder, 1)

    open_vault(folder, WORDS).close()


def test_wrong_tries_are_entered_in_the_journal_once_and_counted_from_none_again(
    vault: tuple[Path, str],
) -> None:
    folder, _ = vault
    try_wrong(folder, 3)

    desk = open_vault(folder, WORDS)
    assert told(desk) == 3
    assert entered(desk) == [(3, "take_in_wrong_tries")]
    assert desk.faults() == []
    desk.close()
    assert not tries_path(folder).exists()

    desk = open_vault(folder, WORDS)
    assert told(desk) == 0
    assert entered(desk) == [(3, "take_in_wrong_tries")]
    desk.close()


def test_wrong_codes_count_too_and_the_right_one_ends_the_count(vault: tuple[Path, str]) -> None:
    folder, code = vault
    with pytest.raises(WrongPassphrase):
        recover(folder, code_of(bytes(20)))
    with pytest.raises(TooSoon):
        recover(folder, code)
    let_pass(folder)

    desk = renew(recover(folder, code), "nieuwe woorden voor deze kluis", kdf=SMALLEST)

    assert told(desk) == 1
    assert entered(desk) == [(1, "take_in_wrong_tries")]
    desk.close()
    assert not tries_path(folder).exists()


def test_the_same_tries_offered_again_are_entered_once(vault: tuple[Path, str]) -> None:
    folder, _ = vault
    since = datetime(2026, 11, 25, 13, 10, 0, 123000, tzinfo=UTC)
    desk = open_vault(folder, WORDS)

    for _ in range(2):
        desk.perform(take_in_wrong_tries, count=2, since=since).result()

    assert entered(desk) == [(2, "take_in_wrong_tries")]
    desk.close()


def test_a_full_disk_keeps_nobody_out_and_the_tries_are_offered_again(
    vault: tuple[Path, str],
) -> None:
    folder, _ = vault
    run_on(folder, FULL)
    try_wrong(folder, 2)

    desk = open_vault(folder, WORDS)
    assert told(desk) == 2
    assert entered(desk) == []
    desk.perform(ordered, statement="DROP TRIGGER full").result()
    desk.close()
    desk = open_vault(folder, WORDS)
    assert told(desk) == 2
    assert entered(desk) == [(2, "take_in_wrong_tries")]
    desk.close()


@pytest.mark.parametrize(
    ("count", "ago", "sentence"),
    [
        (
            1,
            {"minutes": 5},
            "Er is een verkeerde wachtzin of pincode geprobeerd, vandaag om 15:00.",
        ),
        (
            3,
            {"hours": 1},
            "Sinds vandaag 14:05 is 3 keer een verkeerde wachtzin of pincode geprobeerd.",
        ),
        (
            3,
            {"hours": 16},
            "Sinds gisteren 23:05 is 3 keer een verkeerde wachtzin of pincode geprobeerd.",
        ),
        (
            12,
            {"days": 84},
            "Sinds 3 september 2026 15:05 is 12 keer een verkeerde wachtzin of pincode geprobeerd.",
        ),
    ],
)
def test_the_coach_is_told_calmly_how_many_and_since_when(
    count: int, ago: dict[str, int], sentence: str
) -> None:
    now = datetime(2026, 11, 26, 15, 5, tzinfo=UTC)
    tries = WrongTries(count=count, since=now - timedelta(**ago))

    assert in_words(tries, now) == sentence
