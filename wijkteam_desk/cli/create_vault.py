"""`vault create`: a new vault for one coach."""

import shlex
import sys
from contextlib import closing

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.dutch_usage import UsageError
from wijkteam_desk.cli.opened import vault_folder
from wijkteam_desk.cli.passphrase import at_terminal, new_passphrase
from wijkteam_desk.cli.speak import ask, complain, finish, refuse_unheard, say
from wijkteam_desk.desk.noticed import confirm_code
from wijkteam_desk.desk.opening import create_vault
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.vault.folder import stood_here
from wijkteam_desk.vault.state import trouble_in
from wijkteam_desk.vault.trouble import FolderTaken, NoVault, VaultUnwritable


def create(asked: Asked) -> int:
    """Asks what is missing, makes the vault and shows its recovery code, this once."""
    if asked.demo:
        raise UsageError(
            "De oefenkluis wordt vanzelf gemaakt. Laat --demo weg voor een eigen kluis."
        )
    folder = vault_folder(asked)
    refuse_unheard("De herstelcode")
    trouble = trouble_in(folder)
    if not isinstance(trouble, NoVault):
        way = f"{FolderTaken.default} Openen: wijkteam-desk --vault {shlex.quote(str(folder))}"
        raise trouble if isinstance(trouble, VaultUnwritable) else FolderTaken(way)
    if stood_here(folder):
        complain(
            "In deze map stond eerder een kluis en die is weg. Heb je een reservekopie, zet dan"
            " liever die terug met 'wijkteam-desk vault restore'. De nieuwe kluis is leeg."
        )
    author = _author(asked)
    known = (author.name, author.team)
    passphrase = new_passphrase(asked.passphrase_file, known, option="--passphrase-file")
    made = create_vault(folder, passphrase, author, code_awaited=True)
    with closing(made.desk):
        say(f"De kluis staat in {folder}.")
        say(f"Herstelcode: {made.recovery_code}")
        say("Schrijf deze code op papier en bewaar dat ergens anders.")
        say("De code komt niet meer in beeld.")
        finish()
        confirm_code(made.desk)
    return 0


def _author(asked: Asked) -> CoachDetails:
    name = _told(asked.name, "Je naam: ")
    if not name:
        raise Refusal("Zonder naam wordt er geen kluis gemaakt. Geef je naam met --name.")
    return CoachDetails(
        name=name,
        function=_told(asked.function, "Je functie (Enter: wijkcoach): "),
        team=_told(asked.team, "Je team: "),
        phone=phone_words(_told(asked.phone, "Je telefoonnummer voor inwoners: ")),
    )


def _told(given: str | None, question: str) -> str:
    if given is not None or not at_terminal():
        return (given or "").strip()
    ask(question)
    return sys.stdin.readline().strip()
