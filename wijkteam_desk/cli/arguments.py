"""What can be asked on the command line (DESIGN 8)."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from wijkteam_desk import __version__
from wijkteam_desk.cli.dutch_usage import DutchParser, UsageError
from wijkteam_desk.domain.paper_language import PaperLanguage

_DESCRIPTION = """Eén ondersteuningsplan per huishouden, versleuteld op de laptop van de wijkcoach.
Zonder opdracht opent het venster."""
_CODES = """Afloop: 0 gelukt, 1 geweigerd of mislukt, 2 verkeerd gevraagd, 3 geen kluis,
4 verkeerde wachtzin, 5 in gebruik, 6 beschadigd, 7 van een nieuwere versie, 130 onderbroken."""
_VAULT_COMMANDS = {
    "create": "maak een nieuwe kluis",
    "check": "kijk na of de kluis heel is",
    "backup": "maak een reservekopie",
    "restore": "zet een reservekopie terug",
    "passphrase": "kies een andere wachtzin",
    "recover": "kies een nieuwe wachtzin met de herstelcode",
}
_ALSO_BY_CODE = frozenset({"check", "restore"})  # else a vault set back is shut without passphrase


class Commands(Protocol):
    """Where commands are added; the class that argparse hands out is private."""

    def add_parser(self, name: str, *, help: str, description: str) -> DutchParser:  # noqa: A002 - argparse's word
        """A parser for what follows the command."""


class Asked(argparse.Namespace):
    """What was asked. What belongs to another command has its default here."""

    vault: Path | None
    demo: bool
    restore_first: bool
    passphrase_file: Path | None
    new_passphrase_file: Path | None = None
    code_file: Path | None = None
    command: str | None = None
    vault_command: str = ""
    as_json: bool = False
    accept_older: bool = False
    file: Path
    household: str
    out: Path
    readers: str
    language: PaperLanguage = PaperLanguage.DUTCH
    large: bool = False
    on: date | None = None
    name: str | None = None
    function: str | None = None
    team: str | None = None
    phone: str | None = None
    to: Path | None = None
    backup: Path | None = None
    list_them: bool = False
    yes: bool = False
    with_places: bool = False


def read_arguments(argv: Sequence[str]) -> Asked:
    """Raises `UsageError` for what cannot be asked and `SystemExit` after help or version."""
    asked = _parser().parse_args(argv, namespace=Asked())
    if asked.command and asked.demo and asked.vault:
        raise UsageError("--vault en --demo gaan niet samen. Kies een van de twee.")
    if asked.vault_command in _ALSO_BY_CODE and asked.code_file and asked.passphrase_file:
        raise UsageError("Geef de wachtzin of de herstelcode, niet allebei.")
    if asked.vault_command == "restore" and (asked.backup is None) != asked.list_them:
        raise UsageError("Noem één reservekopie, of vraag met --list welke er zijn.")
    if asked.restore_first and (asked.command or asked.demo):
        raise UsageError("--restore opent alleen het venster van een eigen kluis.")
    if not asked.command and asked.passphrase_file:
        raise UsageError("Bij --passphrase-file hoort een opdracht. Kijk met --help welke er zijn.")
    return asked


def _parser() -> DutchParser:
    parser = DutchParser(prog="wijkteam-desk", description=_DESCRIPTION, epilog=_CODES)
    _option(parser, "--vault", "MAP", "de map van de kluis", type=_path)
    _flag(parser, "--demo", "oefen met verzonnen huishoudens in een kluis die daarna verdwijnt")
    told = "begin het venster bij het terugzetten van een reservekopie"
    _flag(parser, "--restore", told, dest="restore_first")
    _option(parser, "--passphrase-file", "BESTAND", "lees de wachtzin uit dit bestand", type=_path)
    parser.options.add_argument(
        "--version", action="version", version=__version__, help="laat de versie zien"
    )
    commands = parser.add_subparsers(title="opdrachten", dest="command", metavar="OPDRACHT")
    _add_vault(commands)
    _add_file_commands(commands)
    _add_reading_commands(commands)
    return parser


def _add_vault(commands: Commands) -> None:
    vault = _command(commands, "vault", "de kluis zelf")
    acts = vault.add_subparsers(
        title="opdrachten", dest="vault_command", metavar="OPDRACHT", required=True
    )
    for name, told in _VAULT_COMMANDS.items():
        act = _command(acts, name, told)
        if name == "check":
            _flag(
                act,
                "--accept-older",
                "ga verder met een kluis waarin handelingen ontbreken; het logboek onthoudt dat",
            )
        if name == "create":
            _option(act, "--name", "NAAM", "je naam")
            _option(act, "--function", "FUNCTIE", "je functie, anders: wijkcoach")
            _option(act, "--team", "TEAM", "de naam van je team")
            _option(act, "--phone", "NUMMER", "het nummer waarop inwoners je bellen")
        if name == "backup":
            _option(act, "--to", "PLEK", "zet hem in deze map of dit nieuwe bestand", type=_path)
        if name == "restore":
            _add_restore(act)
        if name in _ALSO_BY_CODE | {"recover"}:
            code = "lees de herstelcode uit dit bestand, of typ hem bij -"
            instead = "; in plaats van de wachtzin" if name in _ALSO_BY_CODE else ""
            _option(act, "--code-file", "BESTAND", code + instead, type=_path)
        if name in {"passphrase", "recover"}:
            new = "lees de nieuwe wachtzin uit dit bestand"
            _option(act, "--new-passphrase-file", "BESTAND", new, type=_path)


def _add_restore(act: DutchParser) -> None:
    act.asked.add_argument(
        "backup", metavar="BESTAND", type=_path, nargs="?", help="de reservekopie"
    )
    _flag(act, "--list", "laat zien welke reservekopieën er zijn", dest="list_them")
    _flag(act, "--yes", "ook als er daarna nog iets is gedaan", dest="yes")


def _add_file_commands(commands: Commands) -> None:
    take_in = _command(commands, "import", "lees een huishouden in uit een bestand")
    take_in.asked.add_argument("file", metavar="BESTAND.json", type=_path, help="een dossier")
    export = _command(commands, "export", "geef een huishouden mee als bestand, zonder BSN")
    _household(export)
    _option(export, "--out", "BESTAND.json", "waar het dossier komt", type=_path, required=True)
    told = "ook als er een verborgen plek in geschreven staat"
    _flag(export, "--with-places", told, dest="with_places")
    plan = _command(commands, "plan", "maak het plan op papier")
    _household(plan)
    _option(
        plan,
        "--for",
        "WIE",
        "wie meeleest: household, person:NAAM, of provider:NAAM met alleen wat die doet",
        dest="readers",
        type=_readers,
        required=True,
    )
    told = "waar het plan komt; .docx geeft een Word-bestand, .ics de afspraken voor een agenda"
    _option(plan, "--out", "BESTAND.pdf", told, type=_path, required=True)
    codes = ", ".join(f"{one} ({one.label})" for one in PaperLanguage)
    beside = f"de taal van de vaste woorden naast het Nederlands: {codes}"
    _option(plan, "--language", "TAAL", beside, type=_language, default=PaperLanguage.DUTCH)
    _flag(plan, "--large", "met grote letters")


def _add_reading_commands(commands: Commands) -> None:
    households = _command(commands, "households", "welke huishoudens er zijn")
    _json(households)
    may_share = _command(commands, "may-share", "mag dit worden gedeeld (komt nog)")
    _household(may_share)
    _option(may_share, "--to", "AANBIEDER", "met wie", required=True)
    _option(may_share, "--purpose", "DOEL", "waarvoor", required=True)
    _option(may_share, "--on", "DATUM", "op welke dag, anders: vandaag", type=_day)
    _json(may_share)
    today = _command(commands, "today", "wat er vandaag aandacht vraagt")
    _option(today, "--on", "DATUM", "op welke dag, anders: vandaag", type=_day)
    _json(today)


def _command(commands: Commands, name: str, told: str) -> DutchParser:
    return commands.add_parser(name, help=told, description=f"{told.capitalize()}.")


def _option(parser: DutchParser, flag: str, shape: str, told: str, **more: Any) -> None:
    parser.options.add_argument(flag, metavar=shape, help=told, **more)


def _flag(parser: DutchParser, flag: str, told: str, **more: Any) -> None:
    parser.options.add_argument(flag, action="store_true", help=told, **more)


def _household(parser: DutchParser) -> None:
    parser.asked.add_argument("household", metavar="HUISHOUDEN", help="het kenmerk of de naam")


def _json(parser: DutchParser) -> None:
    _flag(parser, "--json", "als één JSON-document", dest="as_json")


def _path(told: str) -> Path:
    if not told.strip():
        # As when a script fills in nothing: it would be the folder one happens to be in.
        raise argparse.ArgumentTypeError("daar hoort een naam.")
    return Path(told)


def _readers(told: str) -> str:
    kind, _, name = told.partition(":")
    if told != "household" and not (kind in {"person", "provider"} and name.strip()):
        raise argparse.ArgumentTypeError("daar hoort household, person:NAAM of provider:NAAM.")
    return told


def _language(told: str) -> PaperLanguage:
    try:
        return PaperLanguage.coded(told)
    except StopIteration:
        raise argparse.ArgumentTypeError(f"kies uit {', '.join(PaperLanguage)}.") from None


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError:
        raise argparse.ArgumentTypeError("daar hoort een datum als 2026-11-26.") from None
