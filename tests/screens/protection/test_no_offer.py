"""No screen and no paper offers anything to who is not to be approached, or tells a hidden place.

Every scene of an open vault is built and walked with the mark, some also without it. FICTIEF.
"""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.household.scenes import Practice, all_scenes
from tests.screens.one_by_one import one_by_one
from tests.screens.protection.walk import Found, walk
from tests.stories.road import words_of
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.plan_conversation import plan_conversation
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.desk.hand_out import export_household, print_plan
from wijkteam_desk.desk.practice import forget_practice, open_practice
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look

EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd met geweld.")
MARKED = "Dennis"
SAT_THERE = "practice-conversation"
FACTS: tuple[tuple[str, ...], ...] = (
    # who belongs to the household, and the way to what is filled in about them
    ("", "choice", r"Belmir-Oosterdonk\b.*"),
    ("", "text|field", r"Belmir-Oosterdonk"),
    ("OverviewView", "text", r"Dennis Oosterdonk|Dennis, werk en inkomen"),
    ("OverviewView", "button", r"Verander wat over Dennis Oosterdonk is ingevuld"),
    ("NetworkCard", "text", r"Het gezin: .*"),
    # how somebody else is called without him knowing
    ("OverviewView|ReachCard", "text|field", r".*Nooit ’s avonds: Dennis leest mee\."),
    # how much he does in the plan
    ("CarryCard", "text", r"Zelf: .*"),
    # when was spoken, and with whom
    ("ConversationList", "choice", r"\w+dag \d+ \w+ \d{4}, .*, met .*"),
    ("OverviewView", "text", r"aan de telefoon, met Dennis"),
    # whose a goal is, and who does what he did before
    ("GoalCard|Whose", "button", r"(Van )?Dennis"),
    ("Choice", "choice", r"Dennis"),
    # what was written down in a conversation in which he sat, and in the plan
    ("Paper|SaidCards|PassageBlock|MarkButtons|SeatButton|LiveText", "text|button|field", r".*"),
    ("SeatBox", "button", MARKED, SAT_THERE),
    ("PrintPlanView", "text", r"Niet op dit papier: .*"),
    # the page on which it is set and lifted
    ("ProtectionView|ProtectionForm", "text|button|choice", r".*Dennis Oosterdonk|Sinds .*"),
)
# before he is marked, these offer him everything that any screen does
TELLING = ("household-plan", "print-plan", "conversation-without")
HIS_ACTION = "De berging leegmaken"
PLACES = ("Torenmolen", "Blokweer", "Werkplein", "078 000")


@pytest.fixture
def practice(qapp: QApplication) -> Iterator[Practice]:
    desk, idle = open_practice(), Idle(qapp)
    yield Practice(desk, idle)
    idle.stop()
    desk.close()
    forget_practice(desk.folder)


@pytest.fixture
def scenes(practice: Practice) -> dict[str, Callable[[Look], QWidget]]:
    """Every scene, and a conversation at which the marked person did not sit."""
    earlier = next(
        one
        for one in opened(practice).conversations
        if MARKED not in [member.given_name for member in one.present]
    )

    def without(look: Look) -> QWidget:
        composer = practice.household(look)
        composer.open_conversation(earlier.id)
        return practice.settled(composer)

    return {**all_scenes(practice), "conversation-without": without}


def opened(practice: Practice) -> HouseholdFile:
    return practice.desk.perform(read_household, household_id=practice.household_id).result()


def dennis(practice: Practice) -> Member:
    return next(one for one in opened(practice).members if one.given_name == MARKED)


def mark(practice: Practice, kind: ProtectionKind, who: str | None, places: str = "") -> None:
    practice.desk.perform(
        protect,
        household_id=practice.household_id,
        kind=kind,
        told=EYES,
        person_id=who,
        places=places,
    ).result()


def plan_talk(practice: Practice) -> None:
    """With everybody, next week."""
    file = opened(practice)
    told = TalkTold(held_on=today() + timedelta(days=7))
    everybody = tuple(one.id for one in file.members)
    practice.desk.perform(
        plan_conversation, household_id=file.household.id, told=told, there=everybody
    ).result()


def walked(look: Look, scenes: dict[str, Callable[[Look], QWidget]]) -> list[Found]:
    return [found for name, window in one_by_one(scenes, look) for found in walk(name, window)]


def offers(found: list[Found]) -> list[Found]:
    """What names the person and is no fact that stays."""
    naming = [one for one in found if re.search(rf"\b{MARKED}\b|Oosterdonk, partner", one.words)]
    return [one for one in naming if not any(_is(one, *fact) for fact in FACTS)]


def _is(one: Found, part: str, kind: str, words: str, screen: str = "") -> bool:
    if screen and one.screen != screen:
        return False
    fits = not part or re.fullmatch(part, one.part)
    return bool(fits and re.fullmatch(kind, one.kind) and re.fullmatch(words, one.words, re.S))


def papers(practice: Practice, folder: Path, owner: QObject) -> dict[str, str]:
    """The words of the plan for each alone and for all together; who is refused has none."""
    folder.mkdir()
    said: dict[str, str] = {}
    readers = {"all": (), **{one.given_name: (one.id,) for one in opened(practice).members}}
    for name, ids in readers.items():
        target = folder / f"{name}.pdf"
        try:
            print_plan(practice.desk, practice.household_id, ids, target)
        except Refusal:
            continue
        said[name] = words_of(target, owner)
    return said


def test_no_screen_offers_anything_to_who_is_not_to_be_approached(
    practice: Practice, scenes: dict[str, Callable[[Look], QWidget]], look: Look
) -> None:
    plan_talk(practice)
    telling = {name: scenes[name] for name in TELLING}
    assert {one.part for one in offers(walked(look, telling))} >= {
        "ConversationList",
        "GoalCard",
        "PersonField",
        "ReaderList",
        "RegieForm",
        "SeatBox",
        "TalkFields",
    }
    mark(practice, ProtectionKind.NO_CONTACT, dennis(practice).id)
    assert offers(walked(look, scenes)) == []


def test_no_paper_is_for_them_and_none_says_why(
    practice: Practice, tmp_path: Path, qapp: QApplication
) -> None:
    before = papers(practice, tmp_path / "before", qapp)
    assert f"Voor: Yasmina, {MARKED}" in before["all"]
    mark(practice, ProtectionKind.NO_CONTACT, dennis(practice).id)
    after = papers(practice, tmp_path / "after", qapp)
    assert set(before) - set(after) == {MARKED}
    assert f"Voor: Yasmina, {MARKED}" not in after["all"]
    assert [name for name, words in before.items() if HIS_ACTION not in words] == []
    assert [name for name, words in after.items() if MARKED in words or HIS_ACTION in words] == []
    assert {"Yasmina", "Ilyas", "Noor", "Sem", "all"} == set(after)
    assert [name for name, words in after.items() if "benader" in words.casefold()] == []


def test_no_paper_and_no_file_tells_a_hidden_place(
    practice: Practice, tmp_path: Path, qapp: QApplication
) -> None:
    before = papers(practice, tmp_path / "before", qapp)
    told = [place for place in PLACES if any(place in words for words in before.values())]
    assert told == ["Blokweer", "Werkplein", "078 000"]
    mark(practice, ProtectionKind.HIDDEN, None, places="Werkplein")
    after = papers(practice, tmp_path / "after", qapp)
    assert set(after) == set(before)
    assert [place for place in PLACES if any(place in words for words in after.values())] == []
    target = tmp_path / "uit.json"
    with pytest.raises(Refusal, match="verborgen plek in het plan en de gesprekken"):
        export_household(practice.desk, practice.household_id, target)
    export_household(practice.desk, practice.household_id, target, with_places=True)
    exported = target.read_text("utf-8")
    assert [place for place in ("Torenmolen", '"team"', "078 000") if place in exported] == []
