"""Stories of passphrases: five words are proposed, and what a guesser tries first is refused."""

import itertools
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.shipped import shipped
from wijkteam_desk.vault.passphrase import normal_form, propose, refuse_weak
from wijkteam_desk.vault.trouble import WeakPassphrase


def words_of(name: str) -> list[str]:
    return shipped("words", name).read_text("ascii").splitlines()


def is_refused(passphrase: str, *known: str) -> bool:
    try:
        refuse_weak(passphrase, known)
    except WeakPassphrase:
        return True
    return False


def test_there_are_7776_words_that_are_easy_to_type() -> None:
    words = words_of("passphrase_words_nl.txt")

    assert len(words) == len(set(words)) == 7776
    assert [word for word in words if not re.fullmatch("[a-z]{4,8}", word)] == []


def test_no_word_begins_another_one_so_that_spaces_may_be_left_out() -> None:
    words = sorted(words_of("passphrase_words_nl.txt"))

    assert [pair for pair in itertools.pairwise(words) if pair[1].startswith(pair[0])] == []


def test_the_lists_have_their_licences_beside_them_and_stay_small() -> None:
    weak = list(shipped("words").glob("weak_*.txt"))

    assert sum(path.stat().st_size for path in weak) < 600_000
    assert "OpenTaal" in shipped("words", "LICENSE-OpenTaal.txt").read_text()
    assert "Permission is hereby granted" in shipped("words", "LICENSE-zxcvbn-ts.txt").read_text()


def test_five_words_are_proposed_and_accepted_and_never_twice_the_same() -> None:
    words = set(words_of("passphrase_words_nl.txt"))
    proposals = [propose() for _ in range(40)]

    assert len(set(proposals)) == 40
    for proposal in proposals:
        assert len(proposal.split(" ")) == 5
        assert set(proposal.split(" ")) <= words
        refuse_weak(proposal, ("Noor Haddad", "wijkteam Blokweer"))


@pytest.mark.parametrize(
    "typed",
    [
        "wijkcoach2024",
        "Welkom2026!",
        "keukentafelgesprek",
        "zomer2026zomer",
        "keukentafelgesprek 2026",
        "schuldhulpverlening",
        "arbeidsongeschiktheidsverzekering",
        "Arbeidsongeschiktheidsverzekering2026!",
        "gezondheidszorgpsycholoog",
        "gemeente Amersfoort 2026",
        "Amsterdam-Rotterdam-2026",
        "wachtwoordwachtwoord1",
        "W@chtw00rd W@chtw00rd",
        "welkom welkom welkom welkom welkom",
        "januari februari maart april",
        "qwertyuiop asdfghjkl",
        "1234567890 1234567890",
        "ik hou van mijn kinderen",
        "aaaaaaaaaaaaaaaaaaaaaaaa",
        "correct horse battery staple",
    ],
)
def test_what_a_guesser_tries_first_is_refused(typed: str) -> None:
    assert is_refused(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "xk7mq2vb9wz4tr8p",
        "de kat krabt de krullen van de trap",
        "zeven paarse giraffen eten spruitjes",
        "tafel-giraf-wolk-dakpan-zeester",
        "Tafel Giraf Wolk Dakpan Zeester",
    ],
)
def test_what_is_hard_to_guess_is_accepted(typed: str) -> None:
    refuse_weak(typed)


def test_what_others_know_of_the_coach_counts_for_little() -> None:
    own = "Xandrine Quekelbergh Vlokhoven"

    refuse_weak(own)
    assert is_refused(own, "Xandrine Quekelbergh", "wijkteam Vlokhoven")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("te kort", "te kort: 6 tekens"),
        ("- _ -", "te kort: 0 tekens"),
        ("keukentafelgesprek2026", "Eén woord is te raden"),
        ("gemeente Amersfoort 2026", "vijf losse woorden"),
    ],
)
def test_a_refusal_says_what_helps(typed: str, said: str) -> None:
    with pytest.raises(WeakPassphrase, match=said):
        refuse_weak(typed)


def easy_ones() -> Iterator[str]:
    """Names, places, seasons and words of the trade, dressed up as rules for passwords ask."""
    names = words_of("weak_names_nl.txt")[:2000:20]
    places = words_of("weak_places_nl.txt")[:1500:15]
    common = words_of("weak_words_nl.txt")[:1500:15]
    dresses = ("{0}{1}2026!", "{0} {1} 1985", "{1}{0}123456789", "{0}{0}{1}", "{0}-{1}-01")
    for place, (name, town, word) in enumerate(zip(names, places, common, strict=False)):
        dress = dresses[place % len(dresses)]
        yield dress.format(name.title(), town)
        yield dress.format(word, name)
        yield dress.format(town.title(), word.title())


def test_no_name_place_or_season_with_a_year_is_accepted() -> None:
    easy = list(easy_ones())

    assert len(easy) == 300
    assert [typed for typed in easy if not is_refused(typed)] == []


@given(st.lists(st.sampled_from(words_of("passphrase_words_nl.txt")), min_size=5, max_size=5))
def test_the_words_are_the_same_however_they_are_put_together(words: list[str]) -> None:
    forms = (" ".join(words), "-".join(words).upper(), "  ".join(words) + "\n", "".join(words))

    assert {normal_form(form) for form in forms} == {"".join(words)}


@given(st.text())
def test_any_text_has_one_normal_form(text: str) -> None:
    assert normal_form(normal_form(text)) == normal_form(text)


@given(st.text(min_size=16, max_size=120))
def test_any_text_is_either_accepted_or_refused_with_a_sentence(text: str) -> None:
    try:
        refuse_weak(text, [text[:5]])
    except WeakPassphrase as refused:
        assert refused.sentence.endswith(".")  # noqa: PT017 - a text may be either
