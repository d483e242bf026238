"""The commands, and what follows each of them (DESIGN 8); the window does not wait for them."""

import argparse
from datetime import date
from typing import Protocol

from wijkteam_desk.cli.dutch_usage import DutchParser, path_told
from wijkteam_desk.domain.paper_language import PaperLanguage
from wijkteam_desk.domain.purpose import Purpose

_VAULT_COMMANDS = {
    "create": "maak een nieuwe kluis",
    "check": "kijk na of de kluis heel is",
    "backup": "maak een reservekopie",
    "restore": "zet een reservekopie terug",
    "passphrase": "kies een andere wachtzin",
    "recover": "kies een nieuwe wachtzin met de herstelcode",
}
ALSO_BY_CODE = frozenset({"check", "restore"})  # else a vault set back is shut without passphrase


class Commands(Protocol):
    """Where commands are added; the class that argparse hands out is private."""

    def add_parser(self, name: str, *, help: str, description: str) -> DutchParser:  # noqa: A002 - argparse's word
        """A parser for what follows the command."""


def add_commands(parser: DutchParser) -> None:
    """Adds them all."""
    commands = parser.add_subparsers(title="opdrachten", dest="command", metavar="OPDRACHT")
    _add_vault(commands)
    _add_file_commands(commands)
    _add_reading_commands(commands)


def _add_vault(commands: Commands) -> None:
    vault = _command(commands, "vault", "de kluis zelf")
    acts = vault.add_subparsers(
        title="opdrachten", dest="vault_command", metavar="OPDRACHT", required=True
    )
    for name, told in _VAULT_COMMANDS.items():
        act = _command(acts, name, told)
        if name == "check":
            act.flag(
                "--accept-older",
                "ga verder met een kluis waarin handelingen ontbreken; het logboek onthoudt dat",
            )
        if name == "create":
            act.option("--name", "NAAM", "je naam")
            act.option("--function", "FUNCTIE", "je functie, anders: wijkcoach")
            act.option("--team", "TEAM", "de naam van je team")
            act.option("--phone", "NUMMER", "het nummer waarop inwoners je bellen")
        if name == "backup":
            act.option("--to", "PLEK", "zet hem in deze map of dit nieuwe bestand", type=path_told)
        if name == "restore":
            _add_restore(act)
        if name in ALSO_BY_CODE | {"recover"}:
            code = "lees de herstelcode uit dit bestand, of typ hem bij -"
            instead = "; in plaats van de wachtzin" if name in ALSO_BY_CODE else ""
            act.option("--code-file", "BESTAND", code + instead, type=path_told)
        if name in {"passphrase", "recover"}:
            new = "lees de nieuwe wachtzin uit dit bestand"
            act.option("--new-passphrase-file", "BESTAND", new, type=path_told)


def _add_restore(act: DutchParser) -> None:
    act.asked.add_argument(
        "backup", metavar="BESTAND", type=path_told, nargs="?", help="de reservekopie"
    )
    act.flag("--list", "laat zien welke reservekopieën er zijn", dest="list_them")
    act.flag("--yes", "ook als er daarna nog iets is gedaan", dest="yes")


def _add_file_commands(commands: Commands) -> None:
    take_in = _command(commands, "import", "lees een huishouden in uit een bestand")
    told = "een dossier, of een PDF die een andere Wijkteam Desk deelde"
    take_in.asked.add_argument("file", metavar="BESTAND", type=path_told, help=told)
    told = "lees de woorden die zo'n PDF openen uit dit bestand"
    take_in.option("--words-file", "BESTAND", told, type=path_told)
    export = _command(commands, "export", "geef een huishouden mee als bestand, zonder BSN")
    _household(export)
    export.option("--out", "BESTAND.json", "waar het dossier komt", type=path_told, required=True)
    told = "ook als er een verborgen plek in geschreven staat"
    export.flag("--with-places", told, dest="with_places")
    plan = _command(commands, "plan", "maak het plan op papier")
    _household(plan)
    plan.option(
        "--for",
        "WIE",
        "wie meeleest: household, person:NAAM, of provider:NAAM met alleen wat die doet",
        dest="readers",
        type=_readers,
        required=True,
    )
    told = "waar het plan komt; .docx geeft een Word-bestand, .ics de afspraken voor een agenda"
    plan.option("--out", "BESTAND.pdf", told, type=path_told, required=True)
    codes = ", ".join(f"{one} ({one.label})" for one in PaperLanguage)
    beside = f"de taal van de vaste woorden naast het Nederlands: {codes}"
    plan.option("--language", "TAAL", beside, type=_language, default=PaperLanguage.DUTCH)
    plan.flag("--large", "met grote letters")
    plan.flag("--full", "volledig, met de tekening van wie wanneer helpt")


def _add_reading_commands(commands: Commands) -> None:
    households = _command(commands, "households", "welke huishoudens er zijn")
    _json(households)
    may_share = _command(commands, "may-share", "mag dit worden gedeeld, en volgens welke regel")
    _household(may_share)
    may_share.option("--to", "AANBIEDER", "met wie", dest="recipient", required=True)
    known = ", ".join(f"{one.value} ({one.label})" for one in Purpose)
    may_share.option("--purpose", "DOEL", f"waarvoor: {known}", type=_purpose, required=True)
    may_share.option("--on", "DATUM", "op welke dag, anders: vandaag", type=_day)
    _json(may_share)
    register = _command(commands, "register", "wat is gedeeld, met wie, waarom en op welke grond")
    _household(register)
    _json(register)
    today = _command(commands, "today", "wat er vandaag aandacht vraagt")
    today.option("--on", "DATUM", "op welke dag, anders: vandaag", type=_day)
    _json(today)


def _command(commands: Commands, name: str, told: str) -> DutchParser:
    return commands.add_parser(name, help=told, description=f"{told.capitalize()}.")


def _household(parser: DutchParser) -> None:
    parser.asked.add_argument("household", metavar="HUISHOUDEN", help="het kenmerk of de naam")


def _json(parser: DutchParser) -> None:
    parser.flag("--json", "als één JSON-document", dest="as_json")


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


def _purpose(told: str) -> Purpose:
    asked = " ".join(told.split()).casefold()
    found = next((one for one in Purpose if asked in (one.value, one.label)), None)
    if found is None:
        known = ", ".join(one.value for one in Purpose)
        raise argparse.ArgumentTypeError(f"dit doel is er niet. Kies uit: {known}.")
    return found


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError:
        raise argparse.ArgumentTypeError("daar hoort een datum als 2026-11-26.") from None
