"""`households`: which there are."""

from wijkteam_desk.casework.list_households import HouseholdLine, list_households
from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say, say_json


def households(asked: Asked) -> int:
    """One line, or one JSON object, for each household."""
    with opened(asked) as desk:
        lines = desk.perform(list_households).result()
    if asked.as_json:
        say_json([_object(line) for line in lines])
        return 0
    widest = max((len(line.name) for line in lines), default=0)
    for line in lines:
        say(f"{line.reference}  {line.name:<{widest}}  {_regie(line)}  ({line.status})")
    if not lines:
        say("Er zijn nog geen huishoudens.")
    return 0


def _object(line: HouseholdLine) -> dict[str, str]:
    return {
        "reference": line.reference,
        "name": line.name,
        "regie": line.regie,
        "status": line.status,
    }


def _regie(line: HouseholdLine) -> str:
    if not line.regie:
        return "nog zonder regie"
    return f"regie: {line.regie}{' (het gezin zelf)' if line.regie_by_family else ''}"
