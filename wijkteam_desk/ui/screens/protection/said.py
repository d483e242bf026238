"""The protections in words; knows no Qt but its translations."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.read_protection import ProtectionFile
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.naming import Called, is_named, told_apart
from wijkteam_desk.domain.plan import Goal, GoalStatus, concerns, goes_on
from wijkteam_desk.domain.protection import Protection, ProtectionKind
from wijkteam_desk.ui.common.dutch_day import spoken_day

translate = QCoreApplication.translate
_WORDS = 4
_GOES_ON = frozenset({GoalStatus.OPEN, GoalStatus.RUNNING})


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One protection: whom it is about, what it is, since when and why; `open` what still waits.

    `person_id` is empty for the household; `wordless`: a place without a word that tells it.
    """

    id: str
    kind: ProtectionKind
    who: str
    since: str
    open: str = ""
    person_id: str = ""
    wordless: bool = False


@dataclass(frozen=True, kw_only=True)
class Said:
    """What stands, what was lifted, and whom one can choose for each kind (id and name)."""

    standing: tuple[Mark, ...]
    lifted: tuple[Mark, ...]
    people: dict[ProtectionKind, tuple[tuple[str, str], ...]]

    def stands(self, kind: ProtectionKind, person_id: str) -> bool:
        """Whether this stands already about this person, or when empty about all."""
        return (kind, person_id) in [(one.kind, one.person_id) for one in self.standing]

    @property
    def wordless(self) -> Mark | None:
        """A hidden place of which the words are still to be told."""
        return next((one for one in self.standing if one.wordless), None)


def said_of(file: ProtectionFile, today: date) -> Said:
    """The page in words."""
    marks = [(one, _mark(file, one, today)) for one in file.protections]
    return Said(
        standing=tuple(mark for one, mark in marks if one.stands),
        lifted=tuple(mark for one, mark in marks if not one.stands),
        people={
            ProtectionKind.NO_CONTACT: tuple((file.members | file.network).items()),
            ProtectionKind.HIDDEN: (("", whole()), *file.members.items()),
        },
    )


def whole() -> str:
    """Whom a hidden address is about when it is about everybody."""
    return translate("Protection", "Het hele huishouden")


def _mark(file: ProtectionFile, one: Protection, today: date) -> Mark:
    return Mark(
        id=one.id,
        kind=one.kind,
        who=file.name_of(one.person_id) or whole(),
        since=_since(one, today),
        open=_open(file, one) if one.stands else "",
        person_id=one.person_id or "",
        wordless=one.hides_nothing,
    )


def _since(one: Protection, today: date) -> str:
    said = translate("Protection", "Sinds {day}, samen met {second}. {reason}").format(
        day=spoken_day(one.set_on, today), second=one.second, reason=_ended(one.reason)
    )
    if one.words and one.stands:
        words = {
            ProtectionKind.NO_CONTACT: translate("Protection", "Wordt ook herkend als: {words}."),
            ProtectionKind.HIDDEN: translate("Protection", "Deze woorden blijven weg: {words}."),
        }[one.kind]
        said = f"{said}\n{words.format(words=_told(one))}"
    if one.lifted_on is None:
        return said
    lifted = translate("Protection", "Opgeheven op {day}, samen met {second}. {reason}").format(
        day=spoken_day(one.lifted_on, today),
        second=one.lift_second,
        reason=_ended(one.lift_reason),
    )
    return f"{said}\n{lifted}"


def _told(one: Protection) -> str:
    """The words as they were told; of a person each as it is known: `papa · ex`."""
    if one.kind is ProtectionKind.HIDDEN:
        return one.words.rstrip(".")
    return " · ".join(told_apart(one.words)) or translate("Protection", "niets")


def _open(file: ProtectionFile, one: Protection) -> str:
    """Where somebody who is not to be approached still stands, to be given to another or mended."""
    if one.kind is not ProtectionKind.NO_CONTACT:
        return ""
    about, names = one.person_id or "", file.away[one.person_id or ""]
    goals = [one for one in file.goals if one.status in _GOES_ON and _is_of(one, about, names)]
    going = [action for action in file.actions if goes_on(action)]
    actions = [_begun(one.what) for one in going if concerns(one, about, names)]
    meldingen = sum(is_named(one.brought_by_name, names) for one in file.meldingen)
    has = []
    if file.regie and file.regie.holder_member == one.person_id:
        has.append(translate("Protection", "de regie"))
    if goals:
        begun = "; ".join(_begun(one.own_words) for one in goals)
        has.append(f"{counted(len(goals), 'doel', 'doelen')} ({begun})")
    if actions:
        count = counted(len(actions), "actie", "acties")
        has.append(f"{count} ({'; '.join(actions)})")
    if meldingen:
        has.append(counted(meldingen, "melding", "meldingen"))
    said = translate("Protection", "Hier staat deze persoon nog bij: {what}. Kijk dat na.")
    named = said.format(what=names_in_words(tuple(has))) if has else ""
    return "\n".join(filter(None, (named, _planned(file, about))))


def _is_of(goal: Goal, person_id: str, names: Called) -> bool:
    """Whether the goal is of somebody who is called so, or names them."""
    words = (goal.own_words, goal.good_when)
    return person_id in [one.id for one in goal.for_members] or any(
        is_named(one, names) for one in words
    )


def _begun(what: str) -> str:
    """The first words of an action, by which one knows it."""
    first = what.rstrip(".").split()
    return f"{' '.join(first[:_WORDS])}…" if len(first) > _WORDS else " ".join(first)


def _planned(file: ProtectionFile, person_id: str) -> str:
    """That a talk to which they were to come goes on without them."""
    talks = sum(person_id in talk.there for talk in file.planned)
    if not talks:
        return ""
    if talks == 1:
        return translate("Protection", "Het geplande gesprek is nu zonder deze persoon.")
    said = translate("Protection", "{count} geplande gesprekken zijn nu zonder deze persoon.")
    return said.format(count=talks)


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."
