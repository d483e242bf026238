"""`today` tells what asks attention, on any day, and keeps nothing of having looked."""

import json
from datetime import date

import pytest

from tests.cli.conftest import Ask
from wijkteam_desk.__main__ import main
from wijkteam_desk.shipped import shipped

KORRELAAR = shipped("demo", "korrelaar.json")


def test_today_as_json_the_most_urgent_first(desk: Ask) -> None:
    answer = desk("today", "--on", "2026-03-01", "--json")
    assert (answer.code, answer.err) == (0, "")
    lines = json.loads(answer.out)
    keys = ["household", "reference", "kind", "since", "due", "sentence", "acts"]
    assert {tuple(line) for line in lines} == {tuple(keys)}
    assert {line["reference"] for line in lines} == {"K8W3-P8"}
    assert lines[0]["kind"] == "zorg"
    terms = [line for line in lines if line["kind"] == "termijn"]
    assert [line["acts"] for line in terms] == [["gedaan", "naar_melding"]]
    late = [line["due"] for line in lines if line["due"]]
    assert all(date.fromisoformat(day) for day in late)


def test_a_term_comes_a_week_before_its_day_wherever_one_looks_from(desk: Ask) -> None:
    """The melding of Korrelaar came on 22 December: its onderzoek is due six weeks later."""
    told = {}
    for day in ("2026-02-03", "2026-01-25", "2026-01-26"):
        lines = json.loads(desk("today", "--on", day, "--json").out)
        told[day] = [line["due"] for line in lines if line["kind"] == "termijn"]
    assert told == {"2026-02-03": ["2026-02-02"], "2026-01-25": [], "2026-01-26": ["2026-02-02"]}


def test_to_read_there_are_heads(desk: Ask) -> None:
    said = desk("today", "--on", "2026-03-01").out
    assert said.startswith("Te laat:\n  K8W3-P8  Korrelaar: ")
    assert "\nVandaag:\n" in said


def test_the_practice_vault_asks_something(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--demo", "today"]) == 0
    assert "Deze week:" in capsys.readouterr().out
