"""`vault backup`: a verified copy of the whole vault in one file."""

from pathlib import Path

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.dutch_usage import UsageError
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say
from wijkteam_desk.desk.backups import back_up_now, make_backup, now_utc
from wijkteam_desk.desk.unsure import refuse_unsure
from wijkteam_desk.desk.write_out import refuse_target
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.vault.backup_file import SUFFIX


def back_up(asked: Asked) -> int:
    """Makes one in the vault's own folder and the second place; with `--to` only there."""
    if asked.demo:
        raise UsageError("De oefenkluis verdwijnt vanzelf en krijgt geen reservekopie.")
    with opened(asked) as desk:
        if asked.to:
            target = _target(asked.to, desk.folder)
            refuse_unsure(desk.blocked)
            made = make_backup(desk.folder, desk.keys, now_utc(), _nobody_watches, target)
        else:
            made = back_up_now(desk, _nobody_watches, now_utc)
    say(f"De reservekopie is gemaakt en nagekeken: {made.path}")
    return 0


def _target(to: Path, vault: Path) -> Path:
    """That folder or a new file in a folder that is there, outside the vault."""
    if to.is_dir():
        refuse_target(to / f"x{SUFFIX}", vault)
        return to
    named = to if to.suffix == SUFFIX else to.with_name(to.name + SUFFIX)
    refuse_target(named, vault)
    if named.exists():
        raise Refusal(f"'{named}' is er al en blijft zoals het is. Kies een andere naam.")
    if not named.parent.is_dir():
        raise Refusal(f"De map '{named.parent}' bestaat niet. Kies een map die er is.")
    return named


def _nobody_watches(_: float) -> None:
    """A command is interrupted by the keyboard."""
