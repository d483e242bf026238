"""A vault with a backup, and what is there when it was put back. FICTIEF."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.desk.vaults import WORDS, keep, names, new_vault
from wijkteam_desk.desk.backups import make_backup
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.restoring import prepare_restore, put_back
from wijkteam_desk.vault.backups import Backup

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def names_in(folder: Path) -> list[str]:
    """The households in a closed vault."""
    desk = open_vault(folder, WORDS)
    try:
        return names(desk)
    finally:
        desk.close()


def backed_up(desk: Desk, *, hours: float = 0.0) -> Backup:
    """A backup, made so many hours after noon."""
    return make_backup(desk.folder, desk.keys, NOON + timedelta(hours=hours), ignore)


def with_backup(folder: Path) -> tuple[Path, Backup]:
    """A closed vault with two households, and a backup from when there was one."""
    desk = new_vault(folder)
    keep(desk, "Eerst")
    made = backed_up(desk)
    keep(desk, "Later")
    desk.close()
    return folder, made


def ignore(_: float) -> None:
    """Nobody watches how far it is."""


def restore(folder: Path, file: Path) -> list[str]:
    """Puts a backup back; the households that are there then."""
    desk = put_back(prepare_restore(folder, file, WORDS, ignore), lambda: NOON)
    try:
        assert desk.faults() == []
        return names(desk)
    finally:
        desk.close()


class _Killed(BaseException):
    """The power went."""


def cut_off(folder: Path, file: Path, monkeypatch: pytest.MonkeyPatch, words: str = WORDS) -> None:
    """Puts a backup back until the plan is written."""
    prepared = prepare_restore(folder, file, words, ignore)

    def die(*_: object) -> None:
        raise _Killed

    with monkeypatch.context() as patch:
        patch.setattr("wijkteam_desk.vault.swap._go_on", die)
        with pytest.raises(_Killed):
            put_back(prepared, lambda: NOON)
    assert (folder / "restoring" / "plan.json").exists()
