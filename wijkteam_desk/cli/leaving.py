"""Where a document is that left the program."""

from pathlib import Path

from wijkteam_desk.cli.speak import say


def say_where(document: str, target: Path, *, replaced: bool) -> None:
    """Says where the document is now, and that something else stood there."""
    say(f"{document} staat in {target}.")
    if replaced:
        say("Wat daar stond, is vervangen.")
