"""Words of an office: our own list, and how they are found in what was written. FICTIEF."""

import pytest

from wijkteam_desk.domain.hard_words import HardWords, hard_words_in
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.shipped import shipped


@pytest.fixture(scope="module", name="ours")
def _ours() -> HardWords:
    return hard_words_in(shipped("guides", "klare-taal.toml").read_text("utf-8"))


def found(ours: HardWords, text: str) -> list[tuple[str, str]]:
    """What is found, and what can be said instead."""
    return [(one.text, one.plain) for one in ours.find(text)]


def test_the_list_holds_at_least_400_words_each_found_by_its_own_name(ours: HardWords) -> None:
    assert len(ours.listed) >= 400
    for one in ours.listed.values():
        for form in one.forms:
            assert [plain for _, plain in found(ours, form)] == [one.plain], form


def test_the_plain_word_differs_and_is_not_hard_itself(ours: HardWords) -> None:
    hard = {one.name: found(ours, one.plain) for one in ours.listed.values()}
    assert {name: words for name, words in hard.items() if words} == {}
    assert all(one.plain for one in ours.listed.values())


def test_no_form_stands_under_two_words(ours: HardWords) -> None:
    forms = [form.casefold() for one in ours.listed.values() for form in one.forms]
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize(
    ("text", "hard", "plain"),
    [
        ("Zij participeert graag.", "participeert", "meedoen"),
        ("Hij heeft geparticipeerd.", "geparticipeerd", "meedoen"),
        ("De participerende ouders", "participerende", "meedoen"),
        ("We evalueerden het samen.", "evalueerden", "samen terugkijken"),
        ("Dat is geevalueerd.", "geevalueerd", "samen terugkijken"),
        ("Dat is geëvalueerd.", "geëvalueerd", "samen terugkijken"),
        ("Wij initiëren dat.", "initiëren", "beginnen"),
        ("Dat initieert zij.", "initieert", "beginnen"),
        ("Zij verstrekte de brief.", "verstrekte", "geven"),
        ("De hulp is afgeschaald.", "afgeschaald", "minder of lichtere hulp geven"),
        ("De wijzigingen van school", "wijzigingen", "veranderen"),
        ("Voor de continuering daarvan", "continuering", "doorgaan met"),
        ("Hij verkreeg het.", "verkreeg", "krijgen"),
        ("Twee Beschikkingen.", "Beschikkingen", "brief waarin staat wat de gemeente beslist"),
        ("De risico’s zijn groot.", "risico’s", "kans dat het misgaat"),
        ("haar motieven", "motieven", "reden"),
        ("de processen", "processen", "hoe het gaat, de stappen"),
        ("zijn vaardigheden", "vaardigheden", "wat je kunt"),
        ("adequate hulp", "adequate", "goed, passend"),
        ("financiële zorgen", "financiële", "over geld"),
        ("CASUÏSTIEK", "CASUÏSTIEK", "wat er bij mensen speelt"),
        ("Een Wmo-indicatie", "indicatie", "wat voor hulp iemand mag krijgen"),
        ("Zij re-integreert nu.", "re-integreert", "weer aan het werk gaan"),
        ("m.b.t. de huur", "m.b.t.", "over"),
        ("mbt de huur", "mbt", "over"),
        ("Op a.s. maandag", "a.s.", "komende"),
        ("bijv. bellen", "bijv", "bijvoorbeeld"),
        ("In het  kader\nvan school", "In het  kader\nvan", "voor, bij"),
        ("Draagt zorg voor de post", "Draagt zorg voor", "zorgen voor"),
    ],
)
def test_the_usual_forms_are_found_as_they_are_written(
    ours: HardWords, text: str, hard: str, plain: str
) -> None:
    (one,) = ours.find(text)
    assert (one.text, one.plain) == (hard, plain)
    assert text[one.start : one.end] == hard


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Fatima opent de post met Mark. Daan gaat naar school en belt oma.",
        "Om acht uur staat de doos in het kaderland.",
        "Kijk op www.participatie.nl/indicatie of mail casus@regie.nl.",
        "Hoe verging het? Zijn uiterlijk is veranderd en hij heeft een enig kind.",
        "🙂 سلام 24-11-2026 1.250,50",
        "Ed ruimt de as op en eet mi.",
        "Hij is bezig en heeft een borg betaald.",
    ],
)
def test_nothing_is_found_inside_other_words(ours: HardWords, text: str) -> None:
    assert found(ours, text) == []


def test_the_longest_goes_before_what_stands_in_it(ours: HardWords) -> None:
    assert found(ours, "in het kader van de indicatie") == [
        ("in het kader van", "voor, bij"),
        ("indicatie", "wat voor hulp iemand mag krijgen"),
    ]


def test_words_with_something_between_them_are_no_expression(ours: HardWords) -> None:
    assert found(ours, "in het kader, van hout") == [("kader", "grens, regels")]


def test_of_a_whole_page_every_place_is_found(ours: HardWords) -> None:
    page = "Zij participeert in de buurt. " * 333
    assert len(page) < 10_000
    places = ours.find(page)
    assert len(places) == 333
    assert {page[one.start : one.end] for one in places} == {"participeert"}


def test_a_team_adds_a_word_changes_one_and_takes_one_out(ours: HardWords) -> None:
    own = hard_words_in(
        '[naamwoorden]\n"blokaanpak" = "samen in de straat"\n"indicatie" = "briefje"\n"regie" = ""'
    )
    both = ours.with_own(own)
    assert found(both, "De blokaanpak, de indicaties en de regie.") == [
        ("blokaanpak", "samen in de straat"),
        ("indicaties", "briefje"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "[naamwoorden",
        "naamwoorden = 3",
        '[onbekend]\n"a" = "b"',
        '[vast]\n"a" = 3',
        '[vast]\n"" = "b"',
        '[vast]\n"?!" = "b"',
        f'[vast]\n"a" = "{"b" * 121}"',
    ],
)
def test_what_is_no_list_is_refused_in_a_sentence(content: str) -> None:
    with pytest.raises(Refusal, match=r"^(De|In de) woordenlijst .*\.$"):
        hard_words_in(content)
