"""`plan`: the plan on paper or as a file, for those who read along."""

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.dutch_usage import UsageError
from wijkteam_desk.cli.leaving import say_where
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.desk.hand_out import print_plan, refuse_target
from wijkteam_desk.domain.household import Member, names_in_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.storage.loaders import household_named


def plan(asked: Asked) -> int:
    """Draws the plan with only what each reader may see."""
    kind, _, name = asked.readers.partition(":")
    if kind == "provider":
        raise UsageError(
            "Een plan voor een aanbieder is er nog niet. Kies household of person:NAAM."
        )
    with opened(asked) as desk:
        refuse_target(asked.out, desk.folder)
        household = desk.perform(household_named, name=asked.household).result()
        file = desk.perform(read_household, household_id=household.id).result()
        readers = (member_named(file, name),) if kind == "person" else file.approachable
        replaced = asked.out.exists()
        ids = tuple(member.id for member in readers)
        variant = Variant(language=asked.language, large=asked.large)
        print_plan(desk, household.id, ids, asked.out, variant)
    say_where(f"Het plan voor {file.names_of(readers)}", asked.out, replaced=replaced)
    return 0


def member_named(file: HouseholdFile, name: str) -> Member:
    """The one member called so: by given name, in full, or as told apart; refused for others."""
    asked = _plain(name)
    found = [one for one in file.members if asked in map(_plain, _called(file, one))]
    if not found:
        everyone = file.names_of(file.approachable)
        raise Refusal(f"In dit huishouden heet niemand '{name}'. Wel: {everyone}.")
    if len(found) > 1:
        alike = names_in_words(tuple(file.full_names[one.id] for one in found))
        raise Refusal(f"Meer mensen heten '{name}': {alike}. Gebruik de hele naam.")
    return found[0]


def _called(file: HouseholdFile, member: Member) -> tuple[str, ...]:
    return member.given_name, member.full_name, file.full_names[member.id]


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
