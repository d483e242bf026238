"""What the page shows, made from what the store gives; knows no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.read_wrap_up import WrapUpPage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.dutch_date import long_date
from wijkteam_desk.domain.household import names_apart, names_in_words
from wijkteam_desk.domain.network import names_around
from wijkteam_desk.domain.organisation import is_there
from wijkteam_desk.domain.plan import Action, nobody_in_words, owner_id, standing_of
from wijkteam_desk.domain.wrap_up import WrapUpTold


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Something to choose from a list: what is kept, and how it reads."""

    key: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Said:
    """A sentence that stands in the conversation."""

    id: str
    kind: PassageKind
    who: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Agreed:
    """An action from this conversation."""

    what: str
    under: str


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The whole page. `hidden`: how many sentences are for one pair of eyes."""

    about: str
    said: tuple[Said, ...]
    hidden: int
    agreed: tuple[Agreed, ...]
    promised: tuple[Agreed, ...]
    speakers: tuple[Choice, ...]
    owners: tuple[Choice, ...]
    members: tuple[Choice, ...]
    told: WrapUpTold
    done: bool


def sheet_of(page: WrapUpPage, today: date) -> Sheet:
    """The page without what was told alone or is delicate: somebody may sit beside."""
    names = names_apart(page.members)
    around = names_around(page.members, page.network)
    talk = page.conversation
    present = [one.id for one in talk.present]
    who = names_in_words(tuple(names[one] for one in present))
    coaches = {one.id: one.name for one in page.coaches}
    contacts = {one.id: one.called for one in page.contacts}
    doers = around | contacts | coaches
    shown = [one for one in page.passages if not one.delicate]
    visible = {one.id for one in shown}
    actions = [one for one in page.actions if one.passage_id in visible]
    members = _choices(names, first=present)
    asked = tuple(one for one in members if one.key not in page.not_to_approach)
    helpers = [one.id for one in page.network if one.id not in page.not_to_approach]
    return Sheet(
        about=_joined([f"Gesprek van {long_date(talk.held_on)}", who and f"met {who}"]),
        said=tuple(
            Said(id=one.id, kind=one.kind, who=around.get(one.speaker or "", ""), text=one.text)
            for one in shown
        ),
        hidden=len(page.passages) - len(shown),
        agreed=_agreed((one for one in actions if not one.promised_to), doers, today),
        promised=_agreed((one for one in actions if one.promised_to), doers, today),
        speakers=tuple(one for one in members if one in asked or one.key in present),
        owners=(
            *asked,
            *(Choice(key=one, label=around[one]) for one in helpers),
            *(
                Choice(key=one.id, label=one.called)
                for one in page.contacts
                if is_there(one, today)
            ),
            *_choices(coaches, first=[page.author]),
        ),
        members=asked,
        told=page.told,
        done=page.done,
    )


def _choices(names: dict[str, str], *, first: list[str]) -> tuple[Choice, ...]:
    order = [*(one for one in names if one in first), *(one for one in names if one not in first)]
    return tuple(Choice(key=one, label=names[one]) for one in order)


def _agreed(actions: Iterable[Action], names: dict[str, str], today: date) -> tuple[Agreed, ...]:
    return tuple(Agreed(what=one.what, under=_under(one, names, today)) for one in actions)


def _under(action: Action, names: dict[str, str], today: date) -> str:
    owner = names.get(owner_id(action)) or nobody_in_words(action)
    promised = names.get(action.promised_to or "", "")
    to = f"beloofd aan {promised}" if promised else ""
    return _joined([owner, to, standing_of(action, today)])


def _joined(parts: list[str]) -> str:
    return ", ".join(part for part in parts if part)
