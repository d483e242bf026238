"""A rule file that is broken, unreadable or at odds with itself means no, never yes. FICTIEF."""

from pathlib import Path

import pytest

from tests.unit.sharing.cast import share_of
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.rules import Rules, read_rules, rules_in, shipped_rules
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.verdict import ROAD_TO_SAFETY, Answer, Next
from wijkteam_desk.shipped import shipped

TEXTS = {file.name: file.read_text("utf-8") for file in shipped("rules").glob("*.toml")}
WMO, AGES = "10-wmo.toml", "70-leeftijden.toml"
ONE = TEXTS[WMO].split("[[grond]]")[1]


def broken(name: str, old: str, new: str) -> dict[str, str]:
    """The shipped files, with this changed in one of them."""
    assert old in TEXTS[name]
    return TEXTS | {name: TEXTS[name].replace(old, new, 1)}


@pytest.mark.parametrize(
    ("texts", "why"),
    [
        (broken(WMO, 'code = "W1"', "code = "), "niet te lezen"),
        (broken(WMO, "geldig_vanaf = 2015-01-01\n", ""), "geldig_vanaf ontbreekt"),
        (broken(WMO, "geldig_vanaf = 2015-01-01", 'geldig_vanaf = "toen"'), "geldig_vanaf klopt"),
        (broken(WMO, 'van = ["college"]', 'van = ["koning"]'), "van klopt niet"),
        (broken(WMO, 'van = ["college"]', 'van = "college"'), "van klopt niet"),
        (broken(WMO, 'toestemming = "geen"\n', ""), "toestemming ontbreekt"),
        (broken(WMO, "artikel =", "artikle ="), "artikel ontbreekt"),
        (broken(WMO, 'avg6 = "e"', 'avg6 = "e"\nook = true'), "ook is een onbekend woord"),
        (broken(WMO, "2015-01-01\n", "2015-01-01\ngeldig_tot = 2014-01-01\n"), "eindigt voordat"),
        (broken(WMO, "[[grond]]", "[[gronden]]"), "kent het woord gronden niet"),
        (TEXTS | {"99.toml": f"[[grond]]{ONE}"}, "Grond W1 geldt twee keer"),
        (broken(AGES, "tot = 12", "tot = 13"), "te veel regels"),
        (broken(AGES, "van = 16", "van = 17"), "geen regel"),
        (broken(AGES, "geldig_tot = 2026-08-31", "geldig_tot = 2026-08-30"), "geen regel"),
        (broken(AGES, 'wie = ["gezag"]', "wie = []"), "niemand heeft iets te zeggen"),
        ({name: text for name, text in TEXTS.items() if name != AGES}, "geen regel"),
        ({AGES: TEXTS[AGES]}, "geen enkele regel"),
        ({}, "geen regel"),
    ],
)
def test_one_fault_is_told_in_a_sentence(texts: dict[str, str], why: str) -> None:
    with pytest.raises(Refusal) as no:
        rules_in(texts)
    assert why in no.value.sentence
    assert no.value.sentence.endswith(".")


def test_two_lines_of_one_ground_may_follow_each_other() -> None:
    old = ONE.replace("geldig_vanaf = 2015-01-01", "geldig_vanaf = 2014-01-01")
    ended = old.replace("geldig_vanaf", "geldig_tot = 2014-12-31\ngeldig_vanaf")
    assert rules_in(TEXTS | {"99.toml": f"[[grond]]{ended}"}).grounds


def test_with_broken_rules_everything_is_no_even_what_any_law_allows(tmp_path: Path) -> None:
    (tmp_path / "10-wmo.toml").write_text("[[grond]]\ncode = 1\n")
    rules = read_rules(tmp_path)
    assert rules.complaint
    said = [{"ja": ["moeder"], "uitdrukkelijk": True}]
    for to in ("wmo", "veilig_thuis", "school", "moeder"):
        told = {"over": ["moeder"], "aan": to, "doel": "veiligheid", "toestemming": said}
        verdict = judge(*share_of(told, rules))
        assert (verdict.answer, verdict.next[0]) == (Answer.NO, Next.RULES)
        assert rules.complaint in verdict.full
        assert verdict.why.endswith(ROAD_TO_SAFETY)


def test_a_file_that_is_no_text_and_no_files_at_all_mean_no(tmp_path: Path) -> None:
    assert read_rules(tmp_path / "nergens").complaint
    (tmp_path / "10.toml").write_bytes(b"\xff\xfe\x00")
    assert read_rules(tmp_path).complaint == "Een bestand met regels is niet te lezen als tekst."


def test_the_shipped_rules_are_whole() -> None:
    assert shipped_rules().complaint == ""
    nameless = judge(*share_of({"over": [], "soort": "naamloos"}, Rules()))
    assert nameless.answer is Answer.NO
