"""A signature is kept as strokes, and nothing else passes for one. FICTIEF."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.domain.plan_version import AgreementTold, Answer, Means, check_agreement
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.signature import HIGH, WIDE, check_signature, signature_told, strokes_in

POINTS = st.tuples(st.integers(0, WIDE), st.integers(0, HIGH))
STROKES = st.lists(st.lists(POINTS, min_size=1, max_size=9).map(tuple), max_size=9).map(tuple)


@given(STROKES)
def test_what_was_put_is_read_back(strokes: tuple[tuple[tuple[int, int], ...], ...]) -> None:
    told = signature_told(strokes)
    check_signature(told)
    assert strokes_in(told) == strokes


@pytest.mark.parametrize(
    "told", ["12", "1,2;", "1,2 3", "1001,2", "1,301", "a,b", "1,2\n3,4", "1,2 " * 9000 + "1,2"]
)
def test_what_is_no_signature_is_refused(told: str) -> None:
    with pytest.raises(Refusal, match="handtekening is niet te lezen"):
        check_signature(told)


def test_who_signs_here_has_signed() -> None:
    with pytest.raises(Refusal, match="Laat hier tekenen"):
        check_agreement(AgreementTold(answer=Answer.AGREED, means=Means.PEN))
    with pytest.raises(Refusal, match="Laat hier tekenen"):
        check_agreement(AgreementTold(answer=Answer.AGREED, signature="1,2 3,4"))
    check_agreement(AgreementTold(answer=Answer.AGREED, means=Means.PEN, signature="1,2 3,4"))
