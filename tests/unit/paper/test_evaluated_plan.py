"""The paper says how each goal stood, and what holds once the plan is closed. FICTIEF."""

from dataclasses import replace

from tests.unit.paper.heard import heard, said
from tests.unit.paper.sample_sheets import CLOSED, EMPTY, EVALUATED
from tests.unit.paper.test_word import texts
from wijkteam_desk.domain.paper_language import PaperLanguage
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.paper.plan import plan_paper, plan_word


def test_each_goal_says_how_it_stood_and_when() -> None:
    paper = said(plan_paper(EVALUATED))
    for stand in ("dit is gelukt", "dit is voor een deel gelukt", "dit laten we los"):
        assert f"Op 20 november 2026 bekeken we dit samen: {stand}." in paper
    assert "bekeken we" not in said(plan_paper(EMPTY))


def test_a_closed_plan_says_what_goes_on_and_whom_to_call() -> None:
    paper = said(plan_paper(CLOSED)).replace("\u00a0", " ")
    for text in (paper, " ".join(texts(plan_word(CLOSED)))):
        assert "Dit plan is afgesloten op 22 november 2026." in text
        assert "U kunt terecht bij Noor Haddad, 078 000 12 34." in text
        assert "Bel zodra er drie brieven ongeopend liggen." in text
        assert "bekijken we dit plan weer samen" not in text
        assert "Wacht niet tot het volgende gesprek" not in text
    heads = [one.text for one in heard(plan_paper(CLOSED)) if one.role == "H2"]
    assert "Wat doorgaat zonder het wijkteam" in heads
    cells = [one.text for one in heard(plan_paper(CLOSED)) if one.role == "TD"]
    assert "Fatima met Ans" in cells


def test_where_nothing_goes_on_and_nobody_is_named_it_says_no_more_than_that() -> None:
    assert CLOSED.closed
    bare = replace(CLOSED, closed=replace(CLOSED.closed, goes_on=(), relapse="", call=""))
    paper = said(plan_paper(bare))
    assert "Wat doorgaat zonder het wijkteam" not in paper
    assert "U kunt terecht bij" not in paper
    assert "Wacht niet te lang. Neem weer contact op met Noor Haddad." in paper


def test_the_fixed_words_stand_beside_it_in_the_language_of_the_family() -> None:
    paper = said(plan_paper(CLOSED, Variant(language=PaperLanguage.ENGLISH)))
    assert "This plan was closed on 22-11-2026." in paper
    assert "We looked at this together on 20-11-2026: this has worked out." in paper
