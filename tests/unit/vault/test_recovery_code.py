"""Stories of the code on paper: read back as people write and type it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.vault.recovery_code import (
    ALPHABET,
    SECRET_SIZE,
    code_of,
    new_secret,
    secret_of,
)
from wijkteam_desk.vault.trouble import WrongPassphrase, WrongRecoveryCode

secrets = st.binary(min_size=SECRET_SIZE, max_size=SECRET_SIZE)


def test_the_code_has_eight_groups_of_four_and_a_check_character() -> None:
    groups = code_of(new_secret()).split(" ")

    assert [len(group) for group in groups] == [4] * 8 + [1]


@given(secrets)
def test_every_code_is_read_back(secret: bytes) -> None:
    assert secret_of(code_of(secret)) == secret


@given(secrets)
def test_case_spaces_dashes_and_look_alikes_are_forgiven(secret: bytes) -> None:
    code = code_of(secret)
    sloppy = code.lower().replace(" ", " - ").replace("0", "O").replace("1", "l").replace("v", "u")

    assert secret_of(f" {sloppy}\n") == secret


@given(secrets, st.integers(0, 32), st.integers(1, 31))
def test_one_wrong_character_is_always_found(secret: bytes, place: int, step: int) -> None:
    signs = list(code_of(secret).replace(" ", ""))
    signs[place] = ALPHABET[(ALPHABET.index(signs[place]) + step) % 32]

    with pytest.raises(WrongRecoveryCode, match="klopt een teken niet"):
        secret_of("".join(signs))


@given(secrets, st.integers(0, 30))
def test_two_neighbours_that_changed_places_are_found(secret: bytes, place: int) -> None:
    signs = list(code_of(secret).replace(" ", ""))
    if signs[place] == signs[place + 1]:
        return
    signs[place], signs[place + 1] = signs[place + 1], signs[place]

    with pytest.raises(WrongRecoveryCode):
        secret_of("".join(signs))


@pytest.mark.parametrize("typed", ["", "ABCD", "0" * 32, "0" * 34])
def test_a_code_that_is_too_short_or_too_long_says_how_many_it_should_be(typed: str) -> None:
    with pytest.raises(WrongRecoveryCode, match=f"33 tekens, dit zijn er {len(typed)}"):
        secret_of(typed)


def test_a_character_that_no_code_has_is_named() -> None:
    with pytest.raises(WrongRecoveryCode, match="Het teken É komt"):
        secret_of("é" + "0" * 32)


@given(st.text())
def test_no_text_whatever_does_more_than_be_refused(text: str) -> None:
    try:
        assert len(secret_of(text)) == SECRET_SIZE
    except WrongPassphrase as refused:
        assert refused.exit_code == 4  # noqa: PT017 - most texts are refused, a few may be codes
