"""A tenth of the sixty plans on paper; `python -m tests.papers` takes them all. FICTIEF."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tests.papers.corpus import COUNT, FULL, plan_of
from tests.papers.measured import wrong_with
from wijkteam_desk.paper.plan import plan_paper


@pytest.mark.parametrize("number", range(0, COUNT, COUNT // 6))
def test_a_plan_is_accessible_in_order_and_whole(qapp: QApplication, number: int) -> None:
    plan = plan_of(number)
    assert wrong_with(plan, plan_paper(plan, FULL)) == []


def test_large_print_is_whole_too_with_its_pictures(qapp: QApplication) -> None:
    plan = plan_of(20)
    assert wrong_with(plan, plan_paper(plan, replace(FULL, large=True))) == []


def test_a_plan_in_another_order_is_noticed(qapp: QApplication) -> None:
    plan = plan_of(20)
    turned = replace(plan, goals=plan.goals[::-1])
    assert any("in its place" in line for line in wrong_with(plan, plan_paper(turned, FULL)))


def test_words_that_run_off_the_page_are_noticed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wijkteam_desk.paper.sheets.MARGIN_SIDE", 2.0)
    assert any(
        "cut by the edge" in line for line in wrong_with(plan_of(9), plan_paper(plan_of(9), FULL))
    )
