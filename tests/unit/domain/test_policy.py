"""What a municipality may switch on, and that nothing else does."""

from datetime import date

import pytest

from wijkteam_desk.domain.age_rule import EXCEPTIONS
from wijkteam_desk.domain.basis import WorksAs
from wijkteam_desk.domain.bsn import BsnGround, BsnUse
from wijkteam_desk.domain.policy import Policy, policy_in
from wijkteam_desk.domain.refusal import Refusal

TODAY = date(2026, 11, 22)
ON = '[bsn]\ngrondslag = "{}"\nsinds = 2026-11-01\nbesloten_door = "de FG"\n'
YOUTH = '[jeugdhulpaanbieder]\nsinds = 2026-11-01\nbesloten_door = "het college"\n'


def test_r_8_1_without_a_word_about_it_the_bsn_is_off() -> None:
    assert policy_in("", TODAY) == Policy()


def test_r_1_9_a_team_is_jeugdhulpaanbieder_from_the_day_that_was_decided() -> None:
    assert policy_in(YOUTH, date(2026, 10, 31)) == Policy()
    assert policy_in(YOUTH, date(2026, 11, 1)) == Policy(works_as=frozenset({WorksAs.YOUTH}))
    both = policy_in(ON.format("Wmo 5.2.9") + YOUTH, TODAY)
    assert (both.bsn is not None, both.youth_care) == (True, True)


@pytest.mark.parametrize("ground", BsnGround)
def test_each_law_that_knows_the_number_switches_it_on(ground: BsnGround) -> None:
    use = BsnUse(ground=ground, since=date(2026, 11, 1), decided_by="de FG")
    assert policy_in(ON.format(ground.value), TODAY) == Policy(bsn=use)


SWITCHES = """
[college]
{by}
[aanbieder_wmo]
{by}
[jeugd_12_15]
beslist = "jeugdige"
{by}
[inzetten]
{by}
[medewerking]
functies = ["huisarts", "wijkverpleegkundige"]
{by}
[ernstig_nadeel]
{by}
[weloverwogen_wens]
{by}
[ontvangst]
aan = false
{by}
"""
BY = 'sinds = 2026-11-01\nbesloten_door = "de FG"\n'


def test_what_the_fg_decided_about_sharing_holds_from_its_day() -> None:
    text = SWITCHES.format(by=BY)
    assert policy_in(text, date(2026, 10, 31)) == Policy()
    assert policy_in(text, date(2026, 11, 1)) == Policy(
        works_as=frozenset({WorksAs.COLLEGE, WorksAs.WMO}),
        youth_decides=True,
        engages=True,
        functions=("huisarts", "wijkverpleegkundige"),
        exceptions=EXCEPTIONS,
        receipt=False,
    )
    together = policy_in(text.replace('"jeugdige"', '"samen"').replace("false", "true"), TODAY)
    assert (together.youth_decides, together.receipt) == (False, True)


def test_what_begins_tomorrow_is_off_today() -> None:
    later = ON.format("Wmo 5.2.9").replace("2026-11-01", "2026-11-23")
    assert policy_in(later, TODAY) == Policy()
    assert policy_in(later, date(2026, 11, 23)).bsn is not None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("bsn = ", "het is niet te lezen"),
        ("bsn = true", "bsn is geen onderdeel met een grondslag"),
        ("[bns]\n", "bns is een onbekend woord"),
        (ON.format("AVG 6"), "de grondslag is geen van Wmo 5.2.9, Jeugdwet 7.2, Wgs 8c"),
        (ON.replace('"{}"', '["Wmo 5.2.9"]'), "de grondslag is geen van"),
        ('[bsn]\ngrondslag = "Wgs 8c"\n', "sinds is geen datum"),
        (ON.format("Wgs 8c").replace("2026-11-01", "2026-11-01T00:00:00"), "sinds is geen datum"),
        (ON.format("Wgs 8c").replace("de FG", " "), "besloten_door noemt niemand"),
        ("jeugdhulpaanbieder = true", "jeugdhulpaanbieder is geen onderdeel met een datum"),
        (YOUTH.replace("2026-11-01", '"nu"'), "sinds is geen datum"),
        (YOUTH.replace("het college", ""), "besloten_door noemt niemand"),
        (f'[jeugd_12_15]\nbeslist = "ouders"\n{BY}', "beslist is geen van samen, jeugdige"),
        (f"[jeugd_12_15]\n{BY}", "beslist is geen van samen, jeugdige"),
        (f'[medewerking]\nfuncties = "huisarts"\n{BY}', "functies is geen lijst van namen"),
        (f'[medewerking]\nfuncties = [" "]\n{BY}', "functies is geen lijst van namen"),
        (f"[ontvangst]\naan = 1\n{BY}", "aan is geen true of false"),
        ("inzetten = true", "inzetten is geen onderdeel met een datum"),
        ('[inzetten]\nbesloten_door = "de FG"\n', "sinds is geen datum"),
        (f"{YOUTH}grondslag = 1\n", "grondslag is een onbekend woord"),
        (f"{ON.format('Wgs 8c')}ook = 1\n", "ook is een onbekend woord"),
    ],
)
def test_anything_else_is_refused(text: str, why: str) -> None:
    with pytest.raises(Refusal) as no:
        policy_in(text, TODAY)
    assert no.value.sentence.startswith(f"Het beleid van de gemeente klopt niet: {why}")
