"""`vault restore`: a backup in the place of the vault."""

from contextlib import closing
from pathlib import Path

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.dutch_usage import UsageError
from wijkteam_desk.cli.opened import vault_folder
from wijkteam_desk.cli.passphrase import known_code, known_passphrase
from wijkteam_desk.cli.speak import say
from wijkteam_desk.counted import counted
from wijkteam_desk.desk.backups import now_utc
from wijkteam_desk.desk.restore_compared import Compared, Contents, contents_of
from wijkteam_desk.desk.restored import said_of
from wijkteam_desk.desk.restoring import Restore, prepare_restore, put_back
from wijkteam_desk.domain.dutch_date import full_date, said_moment
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.vault.backup_file import refuse_damaged
from wijkteam_desk.vault.backups import backup_at, files_in, is_whole, readable_of
from wijkteam_desk.vault.folder import backups_path, store_path
from wijkteam_desk.vault.opening import open_with_recovery_code
from wijkteam_desk.vault.replaced import copies_replaced
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.tries import refuse_too_soon
from wijkteam_desk.vault.trouble import NoVault


def restore(asked: Asked) -> int:
    """Says what would be lost and needs `--yes` for it; without loss it goes ahead."""
    if asked.demo:
        raise UsageError("In de oefenkluis is niets terug te zetten.")
    if asked.backup is None:
        return _list(asked)
    _refuse_no_file(asked.backup)
    # Before asking: nobody types a passphrase for nothing.
    backup_at(asked.backup)
    refuse_damaged(asked.backup, _nobody_watches)
    refuse_too_soon(vault_folder(asked), now_utc())
    with closing(_prepared(asked, asked.backup)) as prepared:
        _tell(prepared)
        if _loses(prepared) and not asked.yes:
            raise Refusal("Er is niets veranderd. Met --yes wordt de kopie toch teruggezet.")
        put_back(prepared, now_utc).close()
    say(said_of(prepared))
    if prepared.other_ways:
        say("Een nieuwe wachtzin kies je met: wijkteam-desk vault passphrase")
    return 0


def _prepared(asked: Asked, backup: Path) -> Restore:
    folder = vault_folder(asked)
    if asked.code_file:
        code = known_code(asked.code_file)
        return prepare_restore(folder, backup, code, _nobody_watches, open_with_recovery_code)
    passphrase = known_passphrase(asked.passphrase_file)
    return prepare_restore(folder, backup, passphrase, _nobody_watches)


def _refuse_no_file(backup: Path) -> None:
    if backup.is_dir():
        raise Refusal(f"'{backup}' is een map. Noem de reservekopie die erin staat.")
    if not backup.exists():
        raise Refusal(f"'{backup}' is er niet. Met --list zie je welke reservekopieën er zijn.")


def _list(asked: Asked) -> int:
    folder = vault_folder(asked)
    there, replaced = files_in(backups_path(folder)), copies_replaced(folder)
    for one in readable_of((*there, *replaced)):
        about = _said(contents_of(one.manifest.facts))
        good = "heel" if is_whole(one) else "niet heel"
        good += ", vervangen" if one.path in replaced else ""
        say(f"{said_moment(one.made_at)}  {about}  {one.size / 1e6:.1f} MB  {good}  {one.path}")
        there = [path for path in there if path != one.path]
    for path in there:
        say(f"niet te lezen  {path}")
    if not files_in(backups_path(folder)):
        if not replaced and look(folder) is VaultState.MISSING:
            raise NoVault
        say("Er is nog geen reservekopie in de map van de kluis.")
    return 0


def _tell(prepared: Restore) -> None:
    say(f"De reservekopie is van {said_moment(prepared.manifest.made_at)}.")
    if prepared.only_keys:
        say(
            "Alleen de sleutels worden teruggezet. De dossiers blijven zoals ze zijn:"
            " er gaat niets verloren."
        )
        return
    say(f"In de reservekopie: {_said(prepared.there)}.")
    compared = prepared.compared
    say(f"Nu in de kluis: {_said(compared.here) if compared.here else 'niet te lezen'}.")
    say(_said_lost(compared))


def _said_lost(compared: Compared) -> str:
    if not compared.ours:
        return (
            "Van welke kluis de dossiers zijn die er staan, is niet te zien:"
            " misschien hoort deze kopie er niet bij."
        )
    if compared.lost is None:
        return "Of er na de kopie nog iets is gedaan, is niet te zien."
    if compared.lost:
        lost = counted(compared.lost, "handeling", "handelingen")
        return f"Wat na de kopie is gedaan, gaat verloren: {lost}."
    if compared.regained:
        regained = counted(compared.regained, "handeling", "handelingen")
        return f"Er gaat niets verloren. In de kopie staat wat de kluis mist: {regained}."
    return "Er gaat niets verloren."


def _loses(prepared: Restore) -> bool:
    lost = prepared.compared.lost
    unknown = lost is None and store_path(prepared.folder).exists()
    return unknown or bool(lost)


def _said(contents: Contents) -> str:
    note = full_date(contents.newest_note) if contents.newest_note else "nog geen"
    counts = (
        counted(contents.households, "huishouden", "huishoudens"),
        counted(contents.conversations, "gesprek", "gesprekken"),
        counted(contents.passages, "alinea", "alinea's"),
    )
    return f"{', '.join(counts)}, laatste notitie {note}"


def _nobody_watches(_: float) -> None:
    """A command is interrupted by the keyboard."""
