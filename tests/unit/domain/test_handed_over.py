"""What is written down of a handover, of scaling up, and of a dispute, and what is refused."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from wijkteam_desk.domain.dispute import (
    Dispute,
    DisputeTold,
    SettledTold,
    check_dispute,
    fill_dispute,
    settle_dispute,
)
from wijkteam_desk.domain.escalation import (
    Escalation,
    EscalationLevel,
    EscalationTold,
    OutcomeTold,
    answer_escalation,
    check_escalation,
    next_level,
)
from wijkteam_desk.domain.handover import (
    AnswerTold,
    Handover,
    HandoverAnswer,
    HandoverTold,
    answer_handover,
    check_handover,
)
from wijkteam_desk.domain.refusal import Refusal

TODAY = date(2026, 11, 22)
YESTERDAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 23)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (HandoverTold(), "waarom dat niet kan"),
        (HandoverTold(cold_reason=" "), "waarom dat niet kan"),
        (HandoverTold(warm_on=TOMORROW), "wie er bij dat gesprek zijn"),
        (HandoverTold(warm_on=TOMORROW, warm_with="Fatima en Tom"), ""),
        (HandoverTold(cold_reason="Noor is al weg"), ""),
    ],
)
def test_r_3_4_a_handover_is_warm_or_says_why_not(told: HandoverTold, sentence: str) -> None:
    if sentence:
        with pytest.raises(Refusal, match=sentence):
            check_handover(told)
    else:
        check_handover(told)


@pytest.mark.parametrize(
    ("answer", "on", "reason", "sentence"),
    [
        (HandoverAnswer.ACCEPTED, TOMORROW, "", "moet nog komen"),
        (HandoverAnswer.ACCEPTED, YESTERDAY, "", "nog niet aangeboden"),
        (HandoverAnswer.REFUSED, TODAY, " ", "waarom de overdracht"),
        (HandoverAnswer.ACCEPTED, TODAY, "", ""),
        (HandoverAnswer.REFUSED, TODAY, "te vol", ""),
        (HandoverAnswer.WITHDRAWN, TODAY, "", ""),
    ],
)
def test_r_3_4_an_offer_is_answered_once(
    answer: HandoverAnswer, on: date, reason: str, sentence: str
) -> None:
    offer = Handover(household_id="h", from_regie="a", to_regie="b", offered_on=TODAY)
    told = AnswerTold(answer=answer, answered_on=on, answer_reason=reason)
    if sentence:
        with pytest.raises(Refusal, match=sentence):
            answer_handover(offer, told, TODAY)
        assert offer.is_open
        return
    answer_handover(offer, told, TODAY)
    assert (offer.answer, offer.is_open) == (answer, False)
    with pytest.raises(Refusal, match="al geantwoord"):
        answer_handover(offer, told, TODAY)


RAISED = EscalationTold(
    level=EscalationLevel.BETWEEN,
    raised_on=YESTERDAY,
    occasion="De hulp begint niet",
    asked="Wie betaalt de eerste maand",
    to_whom="het management van De Brug",
    answer_by=YESTERDAY,
    discussed=True,
)


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        ({"occasion": " "}, "aanleiding"),
        ({"asked": ""}, "welk besluit"),
        ({"to_whom": ""}, "aan wie"),
        ({"raised_on": TOMORROW}, "moet nog komen"),
        ({"answer_by": date(2026, 11, 20)}, "niet eerder komen"),
        ({"discussed": False}, "niet met het huishouden"),
    ],
)
def test_scaling_up_says_what_is_asked_of_whom_by_when(
    other: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(Refusal, match=sentence):
        check_escalation(replace(RAISED, **other), TODAY)
    check_escalation(replace(RAISED, discussed=False, not_discussed="geen contact"), TODAY)


def test_an_escalation_is_late_until_it_is_answered_and_knows_the_next_rung() -> None:
    asked = Escalation(household_id="h", **vars(RAISED))
    assert asked.is_late(TODAY)
    for told, sentence in (
        (OutcomeTold(outcome="", answered_on=TODAY), "wat er is besloten"),
        (OutcomeTold(outcome="ja", answered_on=date(2026, 11, 20)), "niet eerder komen"),
    ):
        with pytest.raises(Refusal, match=sentence):
            answer_escalation(asked, told, TODAY)
    answer_escalation(asked, OutcomeTold(outcome="De Brug begint", answered_on=TODAY), TODAY)
    assert not asked.is_late(TODAY)
    with pytest.raises(Refusal, match="al een besluit"):
        answer_escalation(asked, OutcomeTold(outcome="nee", answered_on=TODAY), TODAY)
    assert next_level(asked) is EscalationLevel.LEADER
    asked.level = EscalationLevel.TOWN
    assert next_level(asked) is None


VIEWS = DisputeTold(
    raised_on=YESTERDAY,
    one_name="De Brug",
    one_view="De school heeft de regie.",
    other_name="Noor Haddad",
    other_view="Het wijkteam heeft de regie.",
    next_step="gesprek met z'n drieën",
    next_on=YESTERDAY,
)


def test_a_dispute_has_both_views_and_a_next_step_with_a_day() -> None:
    names = ("one_name", "one_view", "other_name", "other_view", "next_step")
    for empty in [{name: " "} for name in names]:
        with pytest.raises(Refusal, match="Schrijf op"):
            check_dispute(DisputeTold(**(vars(VIEWS) | empty)), TODAY)
    with pytest.raises(Refusal, match="latere dag"):
        check_dispute(replace(VIEWS, next_on=date(2026, 11, 20)), TODAY)
    dispute = Dispute(household_id="h", **vars(VIEWS))
    assert dispute.is_late(TODAY)
    with pytest.raises(Refusal, match="hoe jullie eruit"):
        settle_dispute(dispute, SettledTold(settled_how="", settled_on=TODAY), TODAY)
    settle_dispute(dispute, SettledTold(settled_how="samen", settled_on=TODAY), TODAY)
    assert not dispute.is_open
    with pytest.raises(Refusal, match="al uit"):
        fill_dispute(dispute, VIEWS, TODAY)
