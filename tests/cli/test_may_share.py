"""`may-share` on a real vault: the verdicts of the engine, nothing else. FICTIEF."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ask
from wijkteam_desk.__main__ import main
from wijkteam_desk.desk.policy import policy_file
from wijkteam_desk.shipped import shipped

DAY = ("--on", "2026-01-01")
COLLEGE = '[college]\nsinds = 2025-01-01\nbesloten_door = "het college"\n'
SHAPE = {"item", "about", "verdict", "ground", "article", "why", "ask", "safe"}


@pytest.fixture
def under_mandate(home: Path) -> None:
    """A municipality that settled as what the team works."""
    policy_file().parent.mkdir(parents=True)
    policy_file().write_text(COLLEGE, "utf-8")


def asked(desk: Ask, household: str, to: str, purpose: str) -> list[dict[str, Any]]:
    """The items as JSON."""
    answer = desk("may-share", household, "--to", to, "--purpose", purpose, *DAY, "--json")
    assert (answer.code, answer.err) == (0, "")
    told = json.loads(answer.out)
    assert (told["purpose"], told["on"]) == (purpose, "2026-01-01")
    assert all(set(one) == SHAPE for one in told["items"])
    items: list[dict[str, Any]] = told["items"]
    return items


def about(items: list[dict[str, Any]], *names: str) -> list[dict[str, Any]]:
    """Those of just these people."""
    return [one for one in items if one["about"] == [*names]]


@pytest.mark.usefixtures("under_mandate")
def test_of_vlierenberg_the_landlord_hears_of_money_and_jeugdhulp_waits_for_father(
    desk: Ask,
) -> None:
    assert desk("import", shipped("demo", "vlierenberg.json")).code == 0
    landlord = asked(desk, "Vlierenberg", "wonen aan de rand", "regelen")
    told = [one for one in about(landlord, "Marit") if one["verdict"] == "yes"]
    assert told
    assert {one["ground"] for one in told} == {"W7"}
    assert not any("somber" in one["item"] for one in landlord if one["verdict"] == "yes")
    assert not any(one["about"] == ["Joris"] for one in landlord if one["verdict"] == "yes")
    help_for = asked(desk, "Vlierenberg", "Jeugdhulp Samenspoor", "regelen")
    school = [one for one in about(help_for, "Joris") if one["ask"] == ["Robin Tasmeer"]]
    assert {(one["verdict"], one["ground"]) for one in school} == {("ask", "W7")}


@pytest.mark.usefixtures("under_mandate")
def test_of_vlierenberg_ggz_hears_by_explicit_consent_and_debts_help_by_law(desk: Ask) -> None:
    assert desk("import", shipped("demo", "vlierenberg.json")).code == 0
    ggz = about(asked(desk, "Vlierenberg", "GGZ-praktijk De Luwteplaats", "afstemmen"), "Marit")
    assert {one["ground"] for one in ggz} <= {"W3", ""}
    assert "yes" in {one["verdict"] for one in ggz}
    debts = about(asked(desk, "Vlierenberg", "Budgethulp Het Kasboekje", "regelen"), "Marit")
    assert {one["verdict"] for one in debts if one["ground"] in ("S1", "S2")} == {"yes"}


@pytest.mark.usefixtures("under_mandate")
def test_of_korrelaar_the_mentor_says_yes_for_work_alone_and_the_church_hears_nothing(
    desk: Ask,
) -> None:
    work = about(asked(desk, "Korrelaar", "De Fietsenschuur", "afstemmen"), "Wim")
    assert {one["verdict"] for one in work} <= {"yes", "ask"}
    church = asked(desk, "Korrelaar", "Kerkgemeente De Lichtbron", "afstemmen")
    assert "yes" not in {one["verdict"] for one in church}
    refused = [one for one in about(church, "Nel") if one["verdict"] == "no"]
    assert refused
    assert all(one["why"].endswith("(Wmo 5.2.6).") for one in refused)


@pytest.mark.usefixtures("under_mandate")
def test_of_belmir_a_withdrawal_ends_it_and_ilyas_decides_himself(desk: Ask) -> None:
    assert desk("import", shipped("demo", "belmir-oosterdonk.json")).code == 0
    care = asked(desk, "Belmir-Oosterdonk", "Verslavingszorg Stroomopwaarts", "afstemmen")
    assert "yes" not in {one["verdict"] for one in about(care, "Dennis")}
    hangar = about(asked(desk, "Belmir-Oosterdonk", "Jongerenwerk De Hangar", "afstemmen"), "Ilyas")
    assert "yes" in {one["verdict"] for one in hangar}
    assert all(one["ask"] in ([], ["Ilyas"]) or "leefgebied" in one["ask"][0] for one in hangar)
    school = about(asked(desk, "Belmir-Oosterdonk", "Horizonkade mbo", "afstemmen"), "Ilyas")
    assert "yes" not in {one["verdict"] for one in school}


def test_without_a_word_on_how_the_team_works_no_law_speaks_for_it(desk: Ask) -> None:
    found = asked(desk, "Korrelaar", "De Fietsenschuur", "regelen")
    assert {one["ground"] for one in found} <= {"W7", ""}
    answer = desk("may-share", "Korrelaar", "--to", "De Fietsenwinkel", "--purpose", "regelen")
    assert (answer.code, answer.out) == (1, "")
    assert "De Fietsenwinkel" in answer.err


def test_to_read_it_is_told_what_may_go_and_what_not(desk: Ask) -> None:
    answer = desk(
        "may-share", "K8W3-P8", "--to", "Kerkgemeente De Lichtbron", "--purpose", "veiligheid"
    )
    assert answer.code == 0
    assert "Eerst vragen:" in answer.out
    wrong = desk("may-share", "K8W3-P8", "--to", "x", "--purpose", "leuk")
    assert wrong.code == 2
    assert "Kies uit: uitzoeken" in wrong.err


def test_who_practises_works_for_the_college(desk_of_practice: list[dict[str, Any]]) -> None:
    assert {one["ground"] for one in desk_of_practice if one["about"] == ["Wim"]} >= {"W1"}


@pytest.fixture
def desk_of_practice(home: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """What the practice vault answers."""
    asked = ["may-share", "Korrelaar", "--to", "De Fietsenschuur", "--purpose", "regelen", "--json"]
    assert main(["--demo", *asked]) == 0
    items: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["items"]
    return items
