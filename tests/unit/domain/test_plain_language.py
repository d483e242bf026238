"""How easily Dutch reads: syllables, sentences, the score and what is said of it. FICTIEF."""

import pytest

from wijkteam_desk.domain.plain_language import (
    FEWEST_WORDS,
    Reading,
    Verdict,
    paragraphs,
    read,
)
from wijkteam_desk.domain.syllables import syllables

EASY = (
    "De post is open. Fatima legt de brieven in de bak. "
    "Op maandag kijken we samen wat er in zit. Dan bellen we wie er geld wil."
)
OFFICE = (
    "Betrokkene dient ten behoeve van de continuering van de maatwerkvoorziening de benodigde "
    "informatie omtrent de financiële situatie aan te leveren bij de desbetreffende instantie."
)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "huis post naar coach één nieuw leeuw haai kooi team wijk"),
        (2, "moeder actie vrije luier niveau milieu intake cliënt royaal adres frequent"),
        (3, "kinderen familie museum radio theater gebeuren patiënt adequaat ruïne"),
        (4, "beëindigen financieel situatie zelfredzaamheid"),
        (5, "financiële participeren geëvalueerd coördineren categorieën"),
        (1, "24-11-2026 x GGZ 🙂 سلام ..."),
    ],
)
def test_syllables_are_counted_by_ear(count: int, words: str) -> None:
    counted = {word: syllables(word) for word in words.split()}
    assert counted == dict.fromkeys(words.split(), count)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("De post is open. Fatima belt!", ["De post is open.", "Fatima belt!"]),
        ("Dhr. J. de Vries belt mw. Wit m.b.t. de huur.", None),
        ("Neem iets mee, bijv. een boek, enz. Daarna gaan we.", ["Daarna gaan we."]),
        ("Op 24 nov. komt zij. Om 14.30 uur.", ["Om 14.30 uur."]),
        ("“Ik wil niet.” Dat zei hij.", ["“Ik wil niet.”", "Dat zei hij."]),
        ("Hij zei... niets meer. Klaar", ["Hij zei... niets meer.", "Klaar"]),
        ("Komt hij? (Ja.) Goed", ["Komt hij?", "(Ja.)", "Goed"]),
        ("klaar. en door", ["klaar.", "en door"]),
        ("Kijk op https://voorbeeld.nl/a.b?c! Of mail a@b.nl.", ["Of mail a@b.nl."]),
        ("Geen punt", None),
    ],
)
def test_a_sentence_ends_where_a_reader_stops(text: str, sentences: list[str] | None) -> None:
    found = [one.text for one in read(text).sentences]
    assert " ".join(found) == text
    assert found[-len(sentences) :] == sentences if sentences else found == [text]


@pytest.mark.parametrize("text", ["", "   ", "...", "🙂 🙂", "سلام عليكم", "\u200f—\n\n•", "?!"])
def test_of_no_words_nothing_is_said(text: str) -> None:
    reading = sum(map(read, paragraphs(text)), Reading())
    assert (reading.words, reading.longest, reading.verdict) == (0, None, None)
    assert reading.words_per_sentence == 0


def test_the_score_is_that_of_flesch_and_douma() -> None:
    reading = read("Ik ga nu. Jij gaat straks naar de winkel. Wij gaan dan ook met je mee.")
    assert (reading.words, len(reading.sentences)) == (16, 3)
    assert reading.score == pytest.approx(206.84 - 0.93 * 16 / 3 - 77 * 17 / 16)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (EASY, Verdict.EASY),
        (
            "Samen met school bespreken we elke maand de aanwezigheid "
            "en de resultaten van Daan en Sem.",
            "gaat_wel",
        ),
        (OFFICE, Verdict.HARD),
        ("Schuldhulpverlening aanvragen.", None),
        (OFFICE.partition(" de ")[0], None),
    ],
)
def test_a_verdict_is_a_word_and_only_given_of_enough_words(text: str, verdict: str | None) -> None:
    reading = read(text)
    assert reading.verdict == verdict
    assert (reading.words < FEWEST_WORDS) is (verdict is None)
    assert verdict is None or "B1" not in Verdict.coded(verdict).label


def test_the_longest_sentence_is_found_over_all_that_was_read() -> None:
    both = read(EASY) + read(OFFICE)
    assert both.longest == read(OFFICE).sentences[0]
    assert both.words == read(EASY).words + read(OFFICE).words


def test_a_line_is_a_paragraph_without_the_mark_of_its_list() -> None:
    text = "Samen:\n- de post openen\n  • bellen\n1. 24 brieven\nb) lezen\n\n2026 wordt beter"
    assert paragraphs(text) == (
        "Samen:",
        "de post openen",
        "bellen",
        "24 brieven",
        "lezen",
        "2026 wordt beter",
    )


def test_letters_that_come_apart_count_as_those_that_do_not() -> None:
    whole = "Zij is cliënt, geïnterviewd en één keer geëvalueerd."
    apart = whole.replace("ë", "e\u0308").replace("ï", "i\u0308").replace("é", "e\u0301")
    assert paragraphs(apart) == (whole,)
    assert syllables("clie\u0308nt") == 2


def test_ten_thousand_signs_without_a_space_or_a_point_are_one_word() -> None:
    assert [one.words for one in read("a" * 10_000).sentences] == [1]
    assert read("post " * 2_000).words == 2_000
