"""What a text of the plan said before stays known, also once it was taken out. FICTIEF."""

from pathlib import Path

from tests.casework.test_history import IMRE, NOOR, Written, said
from wijkteam_desk.casework.read_history import read_text_history
from wijkteam_desk.casework.set_plan_text import set_plan_text
from wijkteam_desk.domain.plan_text import PlanTextKind


def test_a_text_of_the_plan_keeps_its_history_also_when_it_was_taken_out(tmp_path: Path) -> None:
    plan = Written(tmp_path)

    def write(text: str, was: str, who: str | None = plan.fatima) -> None:
        told = {"kind": PlanTextKind.WISH if who else PlanTextKind.FITS, "member_id": who}
        plan.do(set_plan_text, household_id=plan.desk.household, text=text, was=was, **told)

    write("Rust.", "")
    write("Een tuin.", "", plan.mark)
    write("Het klopt.", "", None)
    plan.store.become(plan.imre)
    write("", "Rust.")
    write("Stilte.", "")
    history = plan.do(read_text_history, kind=PlanTextKind.WISH, about=plan.fatima)
    assert said(history, "text") == [(IMRE, "Stilte."), (IMRE, "-"), (NOOR, "Rust.")]
    assert history.again("text", history.wordings["text"][-1]).text == "Rust."
    shared = plan.do(read_text_history, kind=PlanTextKind.FITS, about=history.file.plan.id)
    assert said(shared, "text") == [(NOOR, "Het klopt.")]
    assert plan.store.faults() == []
    plan.store.close()
