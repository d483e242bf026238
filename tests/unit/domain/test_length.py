"""What is no text is refused where it is told, so that every dossier file can be read again."""

from collections.abc import Callable
from datetime import date

import pytest

from wijkteam_desk.domain.conversation import PassageKind, check_passage
from wijkteam_desk.domain.household import check_household_name
from wijkteam_desk.domain.length import LONGEST_LINE, LONGEST_TEXT, refuse_long_texts
from wijkteam_desk.domain.melding import Melding, MeldingTold, fill_melding
from wijkteam_desk.domain.plan import Action, ActionWords, Goal, GoalWords, fill_action, fill_goal
from wijkteam_desk.domain.plan_text import PlanTextKind, check_plan_text
from wijkteam_desk.domain.protection import SecondPairOfEyes, check_second
from wijkteam_desk.domain.reaching import Reach, check_reach
from wijkteam_desk.domain.refusal import Refusal

DAY = date(2026, 11, 22)
UNSEEN = "een teken dat je niet ziet"
TOLD: dict[str, Callable[[str], None]] = {
    "passage": lambda text: check_passage(text, PassageKind.FACT, None),
    "goal": lambda text: fill_goal(
        Goal(household_id="", plan_id="", position=1, own_words=""), GoalWords(own_words=text), []
    ),
    "action": lambda text: fill_action(
        Action(household_id="", plan_id="", position=1, what=""), ActionWords(what=text)
    ),
    "wish": lambda text: check_plan_text(PlanTextKind.WISH, "member", text),
    "melding": lambda text: fill_melding(
        Melding(household_id="", reported_on=DAY), MeldingTold(reported_on=DAY, question=text), DAY
    ),
    "reach": lambda text: check_reach(Reach(safe_contact=text)),
    "reason": lambda text: check_second(SecondPairOfEyes(second="Els", reason=text), author=""),
}


@pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)
def test_nul_that_was_pasted_is_refused_in_a_text(told: Callable[[str], None]) -> None:
    told("Rust\nin huis.\t👪 فاطمة")
    with pytest.raises(Refusal, match=UNSEEN):
        told("Rust\0 in huis.")


@pytest.mark.parametrize("name", ["goal", "action", "wish"])
def test_a_line_of_the_plan_is_no_story(name: str) -> None:
    TOLD[name]("a" * LONGEST_LINE)
    with pytest.raises(Refusal, match="te lang voor een plan"):
        TOLD[name]("a" * (LONGEST_LINE + 1))


def test_nul_is_refused_in_a_name() -> None:
    with pytest.raises(Refusal, match="Haal weg wat je niet ziet"):
        check_household_name("De\0 Wit")


def test_a_text_of_twenty_thousand_signs_is_just_short_enough() -> None:
    refuse_long_texts("a" * LONGEST_TEXT)
    with pytest.raises(Refusal, match="te lang"):
        refuse_long_texts("a" * (LONGEST_TEXT + 1))
