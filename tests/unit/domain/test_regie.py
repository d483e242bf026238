"""Regie is never vacant and never held by two."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import (
    EndReason,
    EndTold,
    ForcedFramework,
    RegieWords,
    begin_regie,
    check_regie,
    end_regie,
    end_vacant,
)

TODAY = date(2026, 11, 22)
NOOR = RegieWords(
    started_on=TODAY,
    reason="Zij kent het gezin",
    agreed_with="Fatima",
    holder_coach="noor",
    deputy_coach="tom",
)


def refused(**different: Any) -> str:
    with pytest.raises(Refusal) as no:
        check_regie(replace(NOOR, **different), TODAY)
    return no.value.sentence


def test_r_3_1_one_person_has_the_regie() -> None:
    assert "één persoon" in refused(holder_coach=None)
    assert "één persoon" in refused(holder_member="fatima")


def test_r_3_1_a_family_with_the_regie_has_a_contactpersoon() -> None:
    assert "contactpersoon" in refused(holder_coach=None, holder_member="fatima")
    check_regie(
        replace(NOOR, holder_coach=None, holder_member="fatima", contact_coach="noor"), TODAY
    )


def test_r_3_3_a_deputy_or_the_day_there_will_be_one() -> None:
    assert "vervanger" in refused(deputy_coach=None)
    check_regie(replace(NOOR, deputy_coach=None, deputy_due=TODAY), TODAY)


def test_r_3_3_the_deputy_is_somebody_else() -> None:
    assert "iemand anders" in refused(deputy_coach="noor")


@pytest.mark.parametrize(("field", "sentence"), [("reason", "waarom"), ("agreed_with", "met wie")])
def test_r_3_3_reason_and_agreement_are_written_down(field: str, sentence: str) -> None:
    assert sentence in refused(**{field: "  "})


def test_regie_does_not_begin_in_the_future() -> None:
    assert "vandaag" in refused(started_on=date(2026, 11, 23))


@pytest.mark.parametrize(
    ("holder", "why"),
    [
        ({"holder_coach": "tom", "deputy_coach": "noor"}, EndReason.HANDED_OVER),
        (
            {"holder_coach": None, "holder_member": "fatima", "contact_coach": "noor"},
            EndReason.FAMILY,
        ),
        (
            {
                "holder_coach": None,
                "holder_contact": "sanne",
                "forced": ForcedFramework.GUARDIAN,
                "contact_coach": "noor",
            },
            EndReason.FORCED,
        ),
    ],
)
def test_r_3_2_a_successor_cannot_start_before_the_one_before(
    holder: dict[str, Any], why: EndReason
) -> None:
    current = begin_regie("h", NOOR, TODAY)
    early = begin_regie("h", replace(NOOR, **holder, started_on=date(2026, 11, 21)), TODAY)
    with pytest.raises(Refusal, match="latere begindatum"):
        end_regie(current, early)
    end_regie(current, begin_regie("h", replace(NOOR, **holder), TODAY))
    assert (current.ended_on, current.end_reason) == (TODAY, why)


def test_r_3_7_who_leads_by_law_leaves_the_team_a_contactpersoon() -> None:
    guardian: dict[str, Any] = {
        "holder_coach": None,
        "holder_contact": "sanne",
        "forced": ForcedFramework.GUARDIAN,
    }
    assert "contactpersoon van het team" in refused(**guardian)
    assert "gedwongen kader" in refused(forced=ForcedFramework.SAFE_HOME)
    held = begin_regie("h", replace(NOOR, **guardian, contact_coach="noor"), TODAY)
    assert (held.for_team, held.holder_contact) == ("noor", "sanne")
    # Without the law an organisation may have it alone.
    check_regie(replace(NOOR, **(guardian | {"forced": None})), TODAY)


def test_what_cannot_be_with_this_holder_is_left() -> None:
    held = begin_regie("h", replace(NOOR, contact_coach="ilse", tasks="plan, netwerk"), TODAY)
    assert (held.contact_coach, held.tasks) == (None, "netwerk,plan")
    assert held.coaches == {"noor", "tom"}
    with pytest.raises(Refusal, match="uit de lijst"):
        begin_regie("h", replace(NOOR, tasks="koken"), TODAY)
    assert "tweede wijkcoach" in refused(second_coach="noor")
    check_regie(replace(NOOR, second_coach="tom"), TODAY)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (EndTold(ended_on=date(2026, 11, 23), end_reason=EndReason.MOVED), "moet nog komen"),
        (EndTold(ended_on=date(2026, 11, 21), end_reason=EndReason.MOVED), "nog niet begonnen"),
        (EndTold(ended_on=TODAY), "Kies waarom"),
        (EndTold(ended_on=TODAY, end_reason=EndReason.OTHER), "Schrijf op waarom"),
    ],
)
def test_r_3_4_ending_without_a_successor_asks_why(told: EndTold, sentence: str) -> None:
    current = begin_regie("h", NOOR, TODAY)
    with pytest.raises(Refusal, match=sentence):
        end_vacant(current, told, TODAY)
    end_vacant(current, replace(told, ended_on=TODAY, end_reason=EndReason.COLLEAGUE), TODAY)
    assert (current.ended_on, current.end_reason) == (TODAY, EndReason.COLLEAGUE)
