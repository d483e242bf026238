"""Regie is never vacant and never held by two."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords, begin_regie, check_regie, end_regie

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


def test_r_3_2_a_successor_cannot_start_before_the_one_before() -> None:
    current = begin_regie("h", NOOR, TODAY)
    with pytest.raises(Refusal, match="latere begindatum"):
        end_regie(current, date(2026, 11, 21))
    end_regie(current, TODAY)
    assert current.ended_on == TODAY
