"""No screen and no paper offers anything to who is not to be approached, or tells a hidden place.

Every scene of an open vault is built and walked with the mark, some also without it. FICTIEF.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import part
from tests.screens.household.scenes import Practice, all_scenes
from tests.screens.one_by_one import one_by_one
from tests.screens.protection.offers import AROUND, MARKED, offers
from tests.screens.protection.only_needed import ONE_LINE, bare_texts
from tests.screens.protection.walk import Found, walk
from tests.stories.road import words_of
from wijkteam_desk.casework.agree_plan import agree_plan
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.plan_conversation import plan_conversation
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.set_melding import register_melding
from wijkteam_desk.desk.hand_out import export_household, print_plan
from wijkteam_desk.domain.conversation import TalkTold
from wijkteam_desk.domain.feedback import Level
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.melding import MeldingTold
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.plan_version import AgreementTold, Answer, plan_lines, text_sha256
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.conversations.view import ConversationsView

EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd met geweld.")
# before he is marked, these offer him everything that any screen does
TELLING = (
    "household-plan",
    "new-talk",
    "regie-form",
    "print-plan",
    "conversation-without",
    "melding-demo",
)
PARTS = 4
HIS_ACTION = "De berging leegmaken"
NAMING = (
    ActionWords(what="dennis bellen."),
    ActionWords(what="DENNIS’ spullen brengen."),
    ActionWords(what="Tante Lotte vragen."),
    ActionWords(what="Een taart bakken.", rhythm="elke week bij lotte"),
)
CONFIRM = "Ontvangst bevestigd"
PLACES = ("Torenmolen", "Blokweer", "Werkplein", "078 000")


@pytest.fixture
def scenes(practice: Practice) -> dict[str, Callable[[Look], QWidget]]:
    """Every scene, a new talk, and one at which the marked person did not sit."""
    earlier = next(
        one
        for one in opened(practice).conversations
        if MARKED not in [member.given_name for member in one.present]
    )

    def without(look: Look) -> QWidget:
        composer = practice.household(look)
        composer.open_conversation(earlier.id)
        return practice.settled(composer)

    def new_talk(look: Look) -> QWidget:
        composer = practice.household(look, tab="talks")
        part(composer.window, ConversationsView).begin()
        return practice.settled(composer)

    own = {"conversation-without": without, "new-talk": new_talk}
    return {**all_scenes(practice), **own}


def opened(practice: Practice) -> HouseholdFile:
    return practice.desk.perform(read_household, household_id=practice.household_id).result()


def dennis(practice: Practice) -> Member:
    return next(one for one in opened(practice).members if one.given_name == MARKED)


def mark(practice: Practice, kind: ProtectionKind, who: str | None, words: str = "") -> None:
    practice.desk.perform(
        protect,
        household_id=practice.household_id,
        kind=kind,
        told=EYES,
        person_id=who,
        words=words,
    ).result()


def mark_both(practice: Practice) -> None:
    lotte = next(one for one in opened(practice).network if one.name.startswith(AROUND))
    for who in (dennis(practice).id, lotte.id):
        mark(practice, ProtectionKind.NO_CONTACT, who)


def plan_talk(practice: Practice) -> None:
    """With everybody, next week."""
    file = opened(practice)
    told = TalkTold(held_on=today() + timedelta(days=7))
    everybody = tuple(one.id for one in file.members)
    practice.desk.perform(
        plan_conversation, household_id=file.household.id, told=told, there=everybody
    ).result()


def report(practice: Practice) -> None:
    """The tante came with a question, today."""
    told = MeldingTold(
        reported_on=today(),
        question="Wie helpt hen?",
        brought_by_name="lotte",
        may_hear=Level.NOTHING,
    )
    practice.desk.perform(register_melding, household_id=practice.household_id, told=told).result()


def name_them(practice: Practice) -> None:
    """A goal and actions of the family that name them, however it is written."""
    about = practice.household_id
    goal = GoalWords(own_words="Weer samen met dennis eten.")
    practice.desk.perform(add_goal, household_id=about, words=goal).result()
    owner = next(one.id for one in opened(practice).members if one.given_name != MARKED)
    for words in NAMING:
        his = replace(words, owner_member=owner)
        practice.desk.perform(add_action, household_id=about, words=his).result()


def agree(practice: Practice) -> None:
    """The first of them says of the plan where they live."""
    file = opened(practice)
    told = AgreementTold(answer=Answer.NOT_AGREED, statement="Wij blijven aan de Torenmolen.")
    practice.desk.perform(
        agree_plan,
        household_id=file.household.id,
        on=today(),
        seen=text_sha256(plan_lines(file.goals, file.actions, ())),
        answers={file.members[0].id: told},
    ).result()


def walked(look: Look, scenes: dict[str, Callable[[Look], QWidget]]) -> list[Found]:
    """All that is found in these scenes, in which nothing is cut, nameless or asked too freely."""
    found: list[Found] = []
    for name, window in one_by_one(scenes, look):
        assert (name, cut_texts(window)) == (name, [])
        assert (name, nameless_controls(window)) == (name, [])
        assert (name, bare_texts(name, window)) == (name, [])
        found += walk(name, window)
    return found


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


def test_before_the_mark_these_screens_offer_everything(
    practice: Practice, scenes: dict[str, Callable[[Look], QWidget]], look: Look
) -> None:
    plan_talk(practice)
    report(practice)
    telling = walked(look, {name: scenes[name] for name in TELLING})
    around = {one.part for one in offers(telling) if AROUND in one.words}
    assert around >= {"Choice", "TalkFields"}
    assert {one.part for one in telling if one.words == CONFIRM} == {"MeldingCard", "StepRow"}
    assert {one.part for one in offers(telling)} >= {
        "ConversationsView",
        "GoalCard",
        "PersonField",
        "ReaderList",
        "RegieForm",
        "SeatBox",
        "TalkFields",
    }


# one walk for all of this, for it is long; in parts, so that more than one core can walk
@pytest.mark.parametrize("part", range(PARTS))
def test_every_screen_fits_offers_nothing_to_who_is_away_and_r_2_5_asks_only_what_is_needed(
    practice: Practice, scenes: dict[str, Callable[[Look], QWidget]], look: Look, part: int
) -> None:
    plan_talk(practice)
    report(practice)
    mark_both(practice)
    assert scenes.keys() >= {*ONE_LINE}
    names = [*scenes][part::PARTS]
    assert offers(walked(look, {name: scenes[name] for name in names})) == []


def test_with_the_mark_nothing_is_to_be_told_to_them(
    practice: Practice, scenes: dict[str, Callable[[Look], QWidget]], look: Look
) -> None:
    plan_talk(practice)
    report(practice)
    mark_both(practice)
    family = walked(look, {name: scenes[name] for name in TELLING})
    assert [one for one in family if one.words == CONFIRM] == []
    assert {one.part for one in family if "Laat niets weten." in one.words} == {
        "MeldingCard",
        "QuestionCard",
    }


def test_no_paper_is_for_them_and_none_says_why(
    practice: Practice, tmp_path: Path, qapp: QApplication
) -> None:
    name_them(practice)
    before = papers(practice, tmp_path / "before", qapp)
    assert "met dennis eten" in before["all"]
    assert "bij lotte" in before["Yasmina"]
    assert f"Voor: Yasmina, {MARKED}" in before["all"]
    mark_both(practice)
    after = papers(practice, tmp_path / "after", qapp)
    assert set(before) - set(after) == {MARKED}
    assert f"Voor: Yasmina, {MARKED}" not in after["all"]
    assert [name for name, words in before.items() if HIS_ACTION not in words] == []
    said = "\n".join(after.values())
    for gone in (HIS_ACTION, MARKED, "Lotte vragen", "taart bakken"):
        assert gone.casefold() not in said.casefold()
    assert {"Yasmina", "Ilyas", "Noor", "Sem", "all"} == set(after)
    assert [name for name, words in after.items() if "benader" in words.casefold()] == []


def test_no_paper_and_no_file_tells_a_hidden_place(
    practice: Practice, tmp_path: Path, qapp: QApplication
) -> None:
    agree(practice)
    before = papers(practice, tmp_path / "before", qapp)
    told = [place for place in PLACES if any(place in words for words in before.values())]
    assert told == [*PLACES]
    mark(practice, ProtectionKind.HIDDEN, None, words="Werkplein")
    after = papers(practice, tmp_path / "after", qapp)
    assert set(after) == set(before)
    assert [place for place in PLACES if any(place in words for words in after.values())] == []
    target = tmp_path / "uit.json"
    with pytest.raises(Refusal, match="verborgen plek in het plan, de gesprekken en wat"):
        export_household(practice.desk, practice.household_id, target)
    export_household(practice.desk, practice.household_id, target, with_places=True)
    exported = target.read_text("utf-8")
    assert [place for place in ('"address"', '"team"', "078 000") if place in exported] == []
