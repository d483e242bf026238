"""What the form for a new household holds, and how a draft keeps it; knows no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wijkteam_desk.ui.common.member_told import Asked

_NAME = "name"
_BY_HAND = "by_hand"
_COUNT = "count"


@dataclass(frozen=True, kw_only=True)
class NewHousehold:
    """The form as typed: `named_by_hand` says that the name is no proposal any more."""

    name: str
    named_by_hand: bool
    members: tuple[Mapping[str, str], ...]


def to_draft(form: NewHousehold) -> dict[str, str]:
    """The form as the fields of a draft."""
    fields = {
        _NAME: form.name,
        _BY_HAND: "1" if form.named_by_hand else "",
        _COUNT: str(len(form.members)),
    }
    for number, member in enumerate(form.members):
        fields |= {f"{number}.{asked}": member.get(asked, "") for asked in Asked}
    return fields


def from_draft(fields: Mapping[str, str]) -> NewHousehold:
    """The form as it was when the draft was kept."""
    count = fields.get(_COUNT, "")
    members = tuple(
        {str(asked): fields.get(f"{number}.{asked}", "") for asked in Asked}
        for number in range(int(count) if count.isdecimal() else 0)
    )
    return NewHousehold(
        name=fields.get(_NAME, ""),
        named_by_hand=bool(fields.get(_BY_HAND)),
        members=members,
    )


def proposed_name(members: Iterable[Mapping[str, str]]) -> str:
    """`De Wit`: the surname of the first who has one."""
    for member in members:
        surname = f"{member.get(Asked.PREFIX, '')} {member.get(Asked.FAMILY, '')}".strip()
        if member.get(Asked.FAMILY, "").strip():
            return surname[:1].upper() + surname[1:]
    return ""


def same_family(member: Mapping[str, str]) -> dict[str, str]:
    """What the next line takes over: the surname with its prefix."""
    return {str(asked): member.get(asked, "") for asked in (Asked.PREFIX, Asked.FAMILY)}
