"""Where a document may go that leaves the program."""

from pathlib import Path

from wijkteam_desk.cli.speak import say
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.refusal import Refusal


def refuse_target(desk: Desk, target: Path) -> None:
    """Refuses a place within the vault and a name that points elsewhere."""
    if target.is_symlink():
        raise Refusal(f"'{target.name}' verwijst naar een andere plek. Noem die plek zelf.")
    if target.resolve().is_relative_to(desk.folder.resolve()):
        raise Refusal("In de map van de kluis komt niets anders. Kies een andere map.")
    if target.is_dir():
        raise Refusal(f"'{target}' is een map. Zet er een bestandsnaam achter.")


def say_where(document: str, target: Path, *, replaced: bool) -> None:
    """Says where the document is now, and that something else stood there."""
    say(f"{document} staat in {target}.")
    if replaced:
        say("Wat daar stond, is vervangen.")
