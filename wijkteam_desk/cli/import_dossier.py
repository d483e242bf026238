"""`import`: a household comes in from a file."""

from functools import partial

from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.passphrase import words_of_file
from wijkteam_desk.cli.speak import say
from wijkteam_desk.desk.take_in import import_file


def take_in(asked: Asked) -> int:
    """Takes the dossier in, whole or not at all."""
    with opened(asked) as desk:
        changed = import_file(desk, asked.file, partial(words_of_file, asked.words_file))
        household = desk.perform(read_household, household_id=changed.household_id).result()
    say(f"Ingelezen: {household.household.name}, kenmerk {household.household.reference}.")
    return 0
