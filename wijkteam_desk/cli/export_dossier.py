"""`export`: a household leaves as a file."""

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.leaving import say_where
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.desk.hand_out import export_household
from wijkteam_desk.desk.write_out import refuse_target
from wijkteam_desk.storage.loaders import household_named


def export(asked: Asked) -> int:
    """Writes the dossier; an ordinary file of that name is replaced."""
    with opened(asked) as desk:
        refuse_target(asked.out, desk.folder)
        household = desk.perform(household_named, name=asked.household).result()
        replaced = asked.out.exists()
        export_household(desk, household.id, asked.out, with_places=asked.with_places)
    say_where(f"Het dossier van {household.name}", asked.out, replaced=replaced)
    return 0
