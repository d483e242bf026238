"""What the plan says to residents."""

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.unit.paper.heard import heard, said
from tests.unit.paper.sample_sheets import CLOSED, EMPTY, FAMILY_HOLDS, OWN, REGIE, SHORT
from tests.unit.paper.test_labels import TALK
from wijkteam_desk.domain.plan import Priority
from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetAnswer, SheetRegie
from wijkteam_desk.paper.blocks.beside import Beside
from wijkteam_desk.paper.blocks.text import Text, styled_words
from wijkteam_desk.paper.labels import DUTCH, Label
from wijkteam_desk.paper.looks import CORNER, FOOTER, TEXT_WIDTH, enlarged
from wijkteam_desk.paper.plan import plan_paper, plan_word
from wijkteam_desk.paper.plan_words import foot, quoted_lines, unbroken
from wijkteam_desk.paper.regie_words import can_call, overview
from wijkteam_desk.paper.tagging.element import Element


def overview_of(regie: SheetRegie | None) -> str:
    return DUTCH.text(*overview(regie)).replace("\u00a0", " ")


@pytest.mark.parametrize("sheet", [SHORT, EMPTY, FAMILY_HOLDS])
def test_residents_do_not_read_our_jargon(sheet: PlanSheet) -> None:
    text = said(plan_paper(sheet)).lower().replace("zorgpunt", "")
    for jargon in ("regie", "uitvoegen", "zorg", "casus", "!"):
        assert jargon not in text


def test_without_numbers_one_says_it_to_a_person() -> None:
    regie = replace(REGIE, holder_phone="", deputy_phone="")
    assert overview_of(regie) == (
        "Noor Haddad houdt het overzicht. Zeg het tegen Noor Haddad als iets niet loopt. "
        "Is Noor Haddad er niet? Dan kunt u bij Tom Bos terecht."
    )
    assert not can_call(regie)


def test_r_1_18_a_number_left_out_on_purpose_is_written_on_by_hand() -> None:
    told = replace(SHORT, regie=replace(REGIE, holder_phone="", deputy_phone="", withheld=True))
    assert Label.NUMBER_BY_HAND in said(plan_paper(told))
    assert plan_word(told)
    assert Label.NUMBER_BY_HAND not in said(plan_paper(SHORT))


def test_without_a_deputy_nobody_is_named_in_vain() -> None:
    regie = replace(REGIE, deputy="", deputy_phone="")
    assert overview_of(regie) == (
        "Noor Haddad houdt het overzicht. Bel 078 000 12 34 als iets niet loopt."
    )
    assert can_call(regie)


def test_when_nobody_holds_it_the_plan_says_so() -> None:
    assert overview_of(None) == "Wie het overzicht houdt, spreken we nog af."
    assert not can_call(None)


def test_a_family_that_holds_it_itself_knows_its_contact() -> None:
    assert overview_of(FAMILY_HOLDS.regie) == (
        "Fatima houdt zelf het overzicht. "
        "Loopt iets niet? Bel dan Noor Haddad, de contactpersoon: 078 000 12 34. "
        "Kan Fatima even niet? Dan houdt Mark het overzicht."
    )
    assert "Zeg het tegen Noor Haddad." in said(plan_paper(FAMILY_HOLDS))


def test_where_the_family_is_not_named_the_contact_is() -> None:
    assert FAMILY_HOLDS.regie is not None
    regie = replace(FAMILY_HOLDS.regie, holder="", deputy="Tom Bos", deputy_phone="")
    assert overview_of(regie) == (
        "Noor Haddad is de contactpersoon. Bel 078 000 12 34 als iets niet loopt. "
        "Is Noor Haddad er niet? Dan kunt u bij Tom Bos terecht."
    )
    assert can_call(regie)


def test_a_deputy_of_the_family_who_can_be_called_has_a_number() -> None:
    assert FAMILY_HOLDS.regie is not None
    regie = replace(FAMILY_HOLDS.regie, deputy="Tom Bos", deputy_phone="078 000 12 35")
    assert overview_of(regie).endswith("Kan Fatima even niet? Bel dan Tom Bos: 078 000 12 35.")
    assert can_call(replace(regie, contact_phone=""))


def test_a_contact_without_a_number_is_still_named() -> None:
    assert FAMILY_HOLDS.regie is not None
    regie = replace(FAMILY_HOLDS.regie, contact_phone="", deputy="")
    assert overview_of(regie) == (
        "Fatima houdt zelf het overzicht. "
        "Loopt iets niet? Zeg het dan tegen Noor Haddad, de contactpersoon."
    )
    assert not can_call(regie)


def test_an_empty_plan_has_a_face() -> None:
    texts = [element.text for element in heard(plan_paper(EMPTY))]
    assert "Er staan nog geen doelen in dit plan." in texts
    assert "Wie het overzicht houdt, spreken we nog af." in texts
    assert "Wat goed gaat" not in texts
    assert any("Zeg het tegen iemand van wijkteam Blokweer." in text for text in texts)


def test_while_nobody_keeps_the_overview_one_calls_the_team() -> None:
    texts = " ".join(one.text for one in heard(plan_paper(replace(EMPTY, phone="078 000 12 34"))))
    read = texts.replace("\u00a0", " ")
    assert "spreken we nog af. Bel 078 000 12 34 als iets niet loopt." in read
    assert "Bel iemand van wijkteam Blokweer: 078 000 12 34." in read
    named = plan_paper(replace(EMPTY, regie=REGIE, phone="078 000 99 99"))
    assert "99" not in " ".join(one.text for one in heard(named))


def test_a_goal_without_actions_says_that_it_will_be_agreed() -> None:
    goals = tuple(replace(goal, actions=()) for goal in SHORT.goals)
    text = said(plan_paper(replace(SHORT, goals=goals)))
    assert text.count("Wat we hiervoor gaan doen, spreken we nog af.") == len(goals)


def test_actions_without_goals_are_still_agreements() -> None:
    headings = [e.text for e in heard(plan_paper(replace(SHORT, goals=()))) if e.role == "H2"]
    assert headings == [
        "Wat goed gaat",
        "Zorgpunten",
        "Wat we willen bereiken",
        "Dit spreken we af",
        "Wanneer we elkaar weer spreken",
        "Als het minder goed gaat",
        "Goed om te weten",
    ]


def test_the_plan_ends_with_what_it_is_not() -> None:
    assert "Dit plan is geen besluit van de gemeente." in said(plan_paper(SHORT))


def test_r_1_19_many_long_names_stand_in_front_and_leave_room_for_the_plan() -> None:
    names = tuple(f"Anna-Maria Wilhelmina {'Johanna ' * 20}{number}" for number in range(12))
    crowd = replace(SHORT, readers=names)
    assert foot(crowd)[0] == "Vertrouwelijk. Voor de 12 mensen die vooraan staan."
    paper = " ".join(said(plan_paper(crowd)).split())
    assert [name for name in names if name not in paper] == []
    assert "Vertrouwelijk" not in said(plan_paper(SHORT))


def test_r_1_19_the_foot_of_each_page() -> None:
    assert foot(SHORT) == [
        "Vertrouwelijk. Voor: Fatima en Mark.",
        "Ons plan, kenmerk 7K2F-4R, concept. Afgedrukt op 22 november 2026.",
    ]


def test_a_goal_whose_turn_is_yet_to_come_says_so() -> None:
    later = replace(SHORT.goals[1], priority=Priority.LATER)
    text = said(plan_paper(replace(SHORT, goals=(SHORT.goals[0], later))))
    assert text.count("Dit doel komt") == 1
    assert "Van Daan. Dit doel komt later. Het is goed als" in text


def test_a_child_who_reads_alone_is_called_je() -> None:
    said_to = [
        said(plan_paper(replace(one, young=young, next_talk=TALK)))
        for one in (OWN, FAMILY_HOLDS, CLOSED)
        for young in (False, True)
    ]
    assert ["u" in re.findall(r"\w+", text.lower()) for text in said_to] == [True, False] * 3


def test_what_somebody_said_is_said_of_its_version() -> None:
    answer = SheetAnswer(
        who="Marit", said="akkoord", statement="Rustig aan!!", version=1, on=date(2026, 11, 19)
    )
    changed = replace(SHORT.agreed, status="veranderd na versie 1", answers=(answer,))
    paper = said(plan_paper(replace(SHORT, agreed=changed)))
    assert "Marit, bij versie 1 op 19 november 2026: akkoord.\n“Rustig aan!!”" in paper


def test_a_statement_stands_in_one_pair_of_marks_with_its_empty_lines() -> None:
    assert quoted_lines("  Ik wil rust.\nEcht.\n\n\n“Nee” zei ik. \n") == [
        (0, "“Ik wil rust."),
        (0, "Echt."),
        (2, "“Nee” zei ik.”"),
    ]
    assert quoted_lines(" \n") == []


def test_a_page_of_empty_lines_in_a_statement_does_not_lose_what_follows() -> None:
    long = f"Eerst.{chr(10) * 200}Laatst."
    answer = SheetAnswer(who="Marit", said="akkoord", statement=long, version=1, on=date.max)
    agreed = replace(SHORT.agreed, answers=(answer,))
    assert "“Eerst.\nLaatst.”" in said(plan_paper(replace(SHORT, agreed=agreed)))


def test_no_date_is_broken_and_the_foot_has_two_lines() -> None:
    assert unbroken("versie 1, vastgesteld op 19 november 2026") == (
        "versie 1, vastgesteld op\u00a019\u00a0november\u00a02026"
    )
    long = replace(SHORT.agreed, short="veranderd na versie 12")
    below = foot(replace(SHORT, agreed=long, printed_on=date(2026, 9, 30)))[-1]
    text = Text(styled_words([below], FOOTER), FOOTER, Element("P"))
    assert len(text.lines(TEXT_WIDTH)) == 1


def test_a_date_in_the_corner_stays_on_one_line_in_large_letters() -> None:
    large = enlarged(CORNER)
    day = Text(styled_words([unbroken("van 22 november 2026")], large), large, Element("P"))
    assert day.widest() > TEXT_WIDTH * 0.36
    assert Beside([], [day]).height(TEXT_WIDTH) == large.leading


def test_r_1_17_who_reads_alone_reads_what_they_want_and_give() -> None:
    text = " ".join(said(plan_paper(OWN)).split())
    own, give = "Wat u graag wilt “Ik wil rust in huis.”", "Wat u voor een ander doet"
    assert own in text
    assert f"{give} • Ik kook op zondag voor de buurvrouw." in text
    assert give not in said(plan_paper(SHORT))
