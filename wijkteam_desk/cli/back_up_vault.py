"""`vault backup`: a verified copy of the whole vault in one file."""

from pathlib import Path

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.dutch_usage import UsageError
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say
from wijkteam_desk.desk.backups import back_up_now, now_utc
from wijkteam_desk.desk.hand_out import refuse_target
from wijkteam_desk.vault.backup_file import SUFFIX
from wijkteam_desk.vault.backups import Backup, put
from wijkteam_desk.vault.trouble import from_system


def back_up(asked: Asked) -> int:
    """Makes one in the vault's own folder and the second place, and with `--to` there too."""
    if asked.demo:
        raise UsageError("De oefenkluis verdwijnt vanzelf en krijgt geen reservekopie.")
    with opened(asked) as desk:
        target = _target(asked.to, desk.folder) if asked.to else None
        made = back_up_now(desk, _nobody_watches, now_utc)
    place = made.path
    if target:
        place = _put(made, target)
    say(f"De reservekopie is gemaakt en nagekeken: {place}")
    return 0


def _target(to: Path, vault: Path) -> Path:
    if to.is_dir():
        refuse_target(to / f"x{SUFFIX}", vault)
        return to
    named = to if to.suffix == SUFFIX else to.with_name(to.name + SUFFIX)
    refuse_target(named, vault)
    return named


def _put(made: Backup, target: Path) -> Path:
    named = target / made.path.name if target.is_dir() else target
    try:
        put(made, named, _nobody_watches)
    except OSError as error:
        raise from_system(error) from None
    return named


def _nobody_watches(_: float) -> None:
    """A command is interrupted by the keyboard."""
