"""What can be asked on the command line (DESIGN 8)."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wijkteam_desk import __version__
from wijkteam_desk.cli.dutch_usage import DutchParser, UsageError, path_told

if TYPE_CHECKING:
    from datetime import date

    from wijkteam_desk.domain.paper_language import PaperLanguage
    from wijkteam_desk.domain.purpose import Purpose

_DESCRIPTION = """Eén ondersteuningsplan per huishouden, versleuteld op de laptop van de wijkcoach.
Zonder opdracht opent het venster."""
_CODES = """Afloop: 0 gelukt, 1 geweigerd of mislukt, 2 verkeerd gevraagd, 3 geen kluis,
4 verkeerde wachtzin, 5 in gebruik, 6 beschadigd, 7 van een nieuwere versie, 130 onderbroken."""


class Asked(argparse.Namespace):
    """What was asked. What belongs to another command has its default here."""

    vault: Path | None
    demo: bool
    restore_first: bool
    passphrase_file: Path | None
    new_passphrase_file: Path | None = None
    code_file: Path | None = None
    words_file: Path | None = None
    command: str | None = None
    vault_command: str = ""
    as_json: bool = False
    accept_older: bool = False
    file: Path
    household: str
    out: Path
    readers: str
    language: "PaperLanguage"
    large: bool
    full: bool = False
    name: str | None = None
    function: str | None = None
    team: str | None = None
    phone: str | None = None
    to: Path | None = None
    recipient: str
    purpose: "Purpose"
    on: "date | None" = None
    backup: Path | None = None
    list_them: bool = False
    yes: bool = False
    with_places: bool = False


def read_arguments(argv: Sequence[str]) -> Asked:
    """Raises `UsageError` for what cannot be asked and `SystemExit` after help or version."""
    asked, more = _without_commands().parse_known_args(argv, namespace=Asked())
    if more:  # a command, a question or a mistake
        asked = _with_commands().parse_args(argv, namespace=Asked())
    if asked.command and asked.demo and asked.vault:
        raise UsageError("--vault en --demo gaan niet samen. Kies een van de twee.")
    if asked.vault_command != "recover" and asked.code_file and asked.passphrase_file:
        raise UsageError("Geef de wachtzin of de herstelcode, niet allebei.")
    if asked.vault_command == "restore" and (asked.backup is None) != asked.list_them:
        raise UsageError("Noem één reservekopie, of vraag met --list welke er zijn.")
    if asked.restore_first and (asked.command or asked.demo):
        raise UsageError("--restore opent alleen het venster van een eigen kluis.")
    if not asked.command and asked.passphrase_file:
        raise UsageError("Bij --passphrase-file hoort een opdracht. Kijk met --help welke er zijn.")
    return asked


def _without_commands() -> DutchParser:
    parser = DutchParser(prog="wijkteam-desk", helps=False)
    _add_own(parser)
    return parser


def _with_commands() -> DutchParser:
    from wijkteam_desk.cli.commands import add_commands

    parser = DutchParser(prog="wijkteam-desk", description=_DESCRIPTION, epilog=_CODES)
    _add_own(parser)
    add_commands(parser)
    return parser


def _add_own(parser: DutchParser) -> None:
    parser.option("--vault", "MAP", "de map van de kluis", type=path_told)
    parser.flag("--demo", "oefen met verzonnen huishoudens in een kluis die daarna verdwijnt")
    told = "begin het venster bij het terugzetten van een reservekopie"
    parser.flag("--restore", told, dest="restore_first")
    told = "lees de wachtzin uit dit bestand"
    parser.option("--passphrase-file", "BESTAND", told, type=path_told)
    parser.options.add_argument(
        "--version", action="version", version=__version__, help="laat de versie zien"
    )
