"""The truth table: every case of cases.toml, as a jurist reads it. FICTIEF."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.sharing.cast import KNOWN, share_of
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.verdict import ROAD_TO_SAFETY, Answer, Next, Verdict

TABLE = Path(__file__).with_name("cases.toml")
EXPECTED = frozenset({"oordeel", "grond", "vraag", "veilig", "stap", "regel", "want"})
RULE = re.compile(r"(R-\d\.\d+|00\.\d+|[A-Z]\d)(, (R-\d\.\d+|00\.\d+|[A-Z]\d))*")


def cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Each case with the words of its group beneath it, and a name."""
    for group in tomllib.loads(TABLE.read_text("utf-8"))["groep"]:
        base = {key: value for key, value in group.items() if key not in ("naam", "gevallen")}
        for number, case in enumerate(group["gevallen"], start=1):
            yield f"{group['naam']} {number}", base | case


ALL = list(cases())


def test_there_are_enough_and_each_says_what_is_expected_by_which_rule() -> None:
    assert len(ALL) >= 250
    assert len({name for name, _ in ALL}) == len(ALL)
    for name, case in ALL:
        assert set(case) <= KNOWN | EXPECTED, name
        assert {"oordeel", "regel", "over"} <= set(case), name
        assert RULE.fullmatch(case["regel"]), name
        assert "geboren" in case or "ongeveer" in case or "kind" not in case["over"], name


def test_every_answer_is_as_the_law_says() -> None:
    wrong = [f"{name}: {told}" for name, case in ALL for told in differs(case)]
    assert wrong == []


@pytest.mark.parametrize("answer", Answer)
def test_the_table_knows_each_answer_many_times(answer: Answer) -> None:
    assert sum(case["oordeel"] == answer.value for _, case in ALL) >= 40


def differs(case: dict[str, Any]) -> Iterator[str]:
    """What the engine says otherwise than the case."""
    verdict = judge(*share_of(case))
    if verdict.answer.value != case["oordeel"]:
        yield f"{verdict.answer.value} in plaats van {case['oordeel']} ({verdict.why})"
    if "grond" in case and verdict.ground != case["grond"]:
        yield f"grond {verdict.ground} in plaats van {case['grond']}"
    if "vraag" in case and asked(verdict) != sorted(case["vraag"]):
        yield f"vraag {asked(verdict)} in plaats van {case['vraag']}"
    if verdict.safe is not case.get("veilig", True):
        yield f"veilig is {verdict.safe}"
    if "stap" in case and Next.coded(case["stap"]) not in verdict.next:
        yield f"stap {case['stap']} ontbreekt in {verdict.next}"
    if "want" in case and case["want"] not in " ".join(verdict.full):
        yield f"niet gezegd: {case['want']}, wel: {verdict.full}"
    refused = verdict.answer is Answer.NO
    if verdict.why.endswith(ROAD_TO_SAFETY) is not refused:
        yield "elk nee, en alleen een nee, eindigt met de weg naar Veilig Thuis"


def asked(verdict: Verdict) -> list[str]:
    """Whom to ask and what to find out, as codes."""
    strict = [one for one in verdict.people if one.answer is verdict.answer]
    names = {name for one in strict for name, _ in one.missing}
    return sorted(names | {what.value for one in strict for what in one.find_out})
