"""The leidraden: prompts with own words, and what becomes of a bad file."""

from pathlib import Path

import pytest

from wijkteam_desk.desk.guides import USUAL, read_guides
from wijkteam_desk.domain.explained import Explanation
from wijkteam_desk.domain.guide import guide_in
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.special import Special, special_in

SHIPPED = ["gesprek", "eerste_gesprek", "evaluatie", "jongere", "startoverleg", "telefoon"]


def test_six_leidraden_are_shipped_the_usual_one_first(tmp_path: Path) -> None:
    guides = read_guides(tmp_path)
    assert next(iter(guides.all)) == USUAL
    assert sorted(guides.all) == sorted(SHIPPED)
    assert guides.complaints == ()
    assert set(guides.named("").topics) == set(LifeDomain)
    assert guides.named("gone") is guides.named(USUAL)


def test_r_2_4_no_leidraad_asks_everything_and_each_explains_something(tmp_path: Path) -> None:
    guides = read_guides(tmp_path).all.values()
    assert all(guide.prompts and guide.explain and guide.opening for guide in guides)
    first = read_guides(tmp_path).named("eerste_gesprek")
    assert set(first.explain) == set(Explanation)


def test_a_team_puts_its_own_words_in_the_place_of_ours(tmp_path: Path) -> None:
    own = 'name = "Ons gesprek"\n[prompts]\ngeld = "Hoe staat het met de centen?"\n'
    (tmp_path / "gesprek.toml").write_text(own, "utf-8")
    (tmp_path / "buurt.toml").write_text('name = "In de buurt"\n', "utf-8")
    guides = read_guides(tmp_path)
    assert guides.named(USUAL).prompts == {LifeDomain.MONEY: "Hoe staat het met de centen?"}
    assert guides.named("buurt").name == "In de buurt"


@pytest.mark.parametrize(
    "content",
    [
        b"name = ",
        b"\xff\xfe\x00",
        b'name = ""',
        b'name = "A"\n[prompts]\nauto = "Heeft u een auto?"',
        b'name = "A"\nopening = "Een vraag?"',
        b'name = "A"\nprompts = 3',
        b'name = "A"\n[explain]\ndoel = 3',
        b'name = "' + b"a" * 200_000 + b'"',
    ],
)
def test_a_bad_file_gives_one_sentence_and_ours_is_used(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "gesprek.toml").write_bytes(content)
    guides = read_guides(tmp_path)
    (complaint,) = guides.complaints
    assert complaint.startswith(("De leidraad gesprek", "In de leidraad gesprek"))
    assert guides.named(USUAL).name == "Gesprek aan tafel"


def test_a_prompt_is_one_line_of_words() -> None:
    assert guide_in("a", 'name = " Twee\\nregels "').name == "Twee regels"
    with pytest.raises(Refusal, match="300"):
        guide_in("a", f'name = "{"a" * 301}"')


@pytest.mark.parametrize(
    ("text", "domain", "marks"),
    [
        ("Zij is zwanger.", None, (Special.SPECIAL,)),
        ("Hij zat in detentie en drinkt.", None, (Special.SPECIAL, Special.CRIMINAL)),
        ("Alles gaat goed.", LifeDomain.JUSTICE, (Special.CRIMINAL,)),
        ("Traplopen lukt niet.", LifeDomain.BODY, (Special.SPECIAL,)),
        ("De gezinsarts-in-spe komt langs met taart.", None, ()),
        ("De post ligt er nog.", LifeDomain.MONEY, ()),
    ],
)
def test_r_2_6_what_is_special_or_criminal_is_found(
    text: str, domain: LifeDomain | None, marks: tuple[Special, ...]
) -> None:
    assert special_in(text, domain) == marks
