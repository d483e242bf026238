"""`register`: what left a household as who supervises the team reads it. FICTIEF."""

import json

from tests.cli.conftest import Ask
from wijkteam_desk.shipped import shipped


def test_who_supervises_reads_to_whom_why_and_on_which_ground(desk: Ask) -> None:
    assert desk("import", shipped("demo", "vlierenberg.json")).code == 0
    answer = desk("register", "Vlierenberg")
    assert (answer.code, answer.err) == (0, "")
    for said in (
        "aan de verhuurconsulent van Wonen aan de Rand",
        "waarom nodig: Zonder te weten",
        "vooraf verteld: ja,",
        "grond W7 (Wmo 5.2.1 lid 2 en 5.3.3 lid 1)",
    ):
        assert said in answer.out
    (left,) = json.loads(desk("register", "V4K7-NK", "--json").out)
    (line,) = left["lines"]
    assert (line["about"], line["ground"], bool(line["consent_id"])) == ("Marit", "W7", True)
    assert desk("register", "Nergens").code == 1


def test_of_nothing_shared_it_says_so(desk: Ask) -> None:
    assert "nog niets gedeeld" in desk("register", "K8W3-P8").out
