"""`plan`: the plan on paper or as a file, for those who read along."""

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.leaving import say_where
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.desk.hand_out import print_plan
from wijkteam_desk.desk.policy import policy_file, read_policy
from wijkteam_desk.desk.write_out import refuse_target
from wijkteam_desk.domain.household import Member, names_in_words
from wijkteam_desk.domain.organisation import folded
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.storage.loaders import household_named


def plan(asked: Asked) -> int:
    """Draws the plan with only what each reader may see."""
    with opened(asked) as desk:
        refuse_target(asked.out, desk.folder)
        household = desk.perform(household_named, name=asked.household).result()
        file = desk.perform(read_household, household_id=household.id).result()
        ids, names = _readers(file, asked.readers)
        replaced = asked.out.exists()
        variant = Variant(language=asked.language, large=asked.large, full=asked.full)
        policy = read_policy(policy_file(), practice=asked.demo).policy
        print_plan(desk, household.id, ids, asked.out, variant, policy)
    say_where(f"Het plan voor {names}", asked.out, replaced=replaced)
    return 0


def _readers(file: HouseholdFile, asked: str) -> tuple[tuple[str, ...], str]:
    """Their ids, and what they are called."""
    kind, _, name = asked.partition(":")
    if kind == "provider":
        found = _provider_named(file, name)
        return (found,), file.providers[found]
    members = (member_named(file, name),) if kind == "person" else file.approachable
    return tuple(one.id for one in members), file.names_of(members)


def _provider_named(file: HouseholdFile, name: str) -> str:
    """The id of the organisation called so that does something here; refused for others."""
    for key, called in file.providers.items():
        if folded(called) == folded(name):
            return key
    there = names_in_words(tuple(file.providers.values()))
    known = f" Wel op die van: {there}." if there else ""
    raise Refusal(
        f"In dit plan staat nog geen actie op naam van '{name}'.{known}"
        " Laat eerst een actie doen door iemand die daar werkt."
    )


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
