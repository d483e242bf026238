"""A file outside the vault: entered in the register, then named, or neither."""

from collections.abc import Callable
from pathlib import Path

from wijkteam_desk.casework.not_handed import not_handed
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.vault.durable import replace_file

Entered = tuple[str, ...]
"""The ids of what was entered in the register for one paper."""


def enter_and_write(desk: Desk, content: bytes, target: Path, enter: Callable[[], Entered]) -> None:
    """Writes it once it is entered; refused as by `write_out`, and then it is entered no more."""
    entered: list[str] = []
    try:
        write_out(content, target, desk.folder, lambda: entered.extend(enter()))
    except Refusal:
        # Before anything is entered the target may be a device, which has no end.
        if entered and not _stands(content, target):
            take_back(desk, tuple(entered))
        raise


def take_back(desk: Desk, entered: Entered) -> None:
    """What was entered did not leave: it stands in the register no more."""
    if entered:
        desk.perform(not_handed, entered=entered).result()


def write_out(
    content: bytes,
    target: Path,
    vault: Path,
    before_named: Callable[[], None] = lambda: None,
) -> None:
    """Writes beside the target, does what must come first, and only then gives it its name.

    Refused (`Refusal`) with the reason when the place does not allow it.
    """
    refuse_target(target, vault)
    try:
        replace_file(target, content, before_named)
    except OSError as problem:
        raise Refusal(_why_not(problem, target)) from None


def refuse_target(target: Path, vault: Path) -> None:
    """Refuses a place within the vault, a name that points elsewhere, and what is no file."""
    if target.is_symlink():
        raise Refusal(f"'{target.name}' verwijst naar een andere plek. Noem die plek zelf.")
    if target.resolve().is_relative_to(vault.resolve()):
        raise Refusal("In de map van de kluis komt niets anders. Kies een andere map.")
    if target.is_dir():
        raise Refusal(f"'{target}' is een map. Zet er een bestandsnaam achter.")
    if target.exists() and not target.is_file():
        raise Refusal(f"'{target.name}' is geen gewoon bestand. Kies een andere naam.")


def _stands(content: bytes, target: Path) -> bool:
    """Whether it got its name after all, and only the disk said no afterwards."""
    try:
        return target.read_bytes() == content
    except OSError:
        return False


def _why_not(problem: OSError, target: Path) -> str:
    if isinstance(problem, FileNotFoundError):
        return f"De map '{target.parent}' bestaat niet. Kies een map die er is."
    if isinstance(problem, PermissionError):
        return f"In de map '{target.parent}' mag je niet schrijven. Kies een andere map."
    return f"'{target.name}' kon niet worden bewaard. Is er nog ruimte op de schijf?"
