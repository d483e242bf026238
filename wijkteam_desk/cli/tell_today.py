"""`today`: what needs attention, the most urgent first."""

from datetime import date

from wijkteam_desk.casework.read_today import TodayFile, read_today
from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say, say_json
from wijkteam_desk.desk.policy import policy_file, read_policy
from wijkteam_desk.domain.attention import AttentionItem, Group


def today(asked: Asked) -> int:
    """A head with its lines, or one JSON object for each."""
    policy = read_policy(policy_file(), practice=asked.demo).policy
    with opened(asked) as desk:
        file = desk.perform(read_today, on=asked.on, policy=policy).result()
    if asked.as_json:
        say_json([_object(file, one) for one in file.items])
        return 0
    for group in Group:
        found = file.under(group)
        if found:
            say(f"{group.label}:")
        for one in found:
            home = file.households[one.household_id]
            say(f"  {home.reference}  {home.name}: {one.sentence}")
    if not file.items:
        say("Niets vraagt op deze dag je aandacht.")
    return 0


def _object(file: TodayFile, item: AttentionItem) -> dict[str, object]:
    home = file.households[item.household_id]
    return {
        "household": home.name,
        "reference": home.reference,
        "kind": item.kind.value,
        "since": item.since.isoformat(),
        "due": _day(item.due),
        "sentence": item.sentence,
        "acts": [one.value for one in item.acts],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
