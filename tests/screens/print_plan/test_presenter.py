"""Stories of the plan on paper without a window, on a real store. FICTIEF."""

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path

from typing_extensions import override

from tests.casework.own_help import engage
from tests.casework.test_organisations import BOTH
from tests.screens.print_plan.own_papers import Drawn, OwnPapers
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_organisations import read_organisations
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_organisation import add_organisation
from wijkteam_desk.domain.paper_language import PaperLanguage
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.variant import AS_USUAL, Variant
from wijkteam_desk.ui.screens.print_plan.presenter import PrintPlanPresenter, PrintPlanShown
from wijkteam_desk.ui.screens.print_plan.readers import Reader


@dataclass
class Remembered(PrintPlanShown):
    """A view that remembers what it was told."""

    chosen: tuple[str, ...] = ()
    readers: tuple[Reader, ...] = ()
    proposed: str = ""
    variant: Variant = AS_USUAL
    papers: list[tuple[bytes, tuple[str, ...]]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @override
    def show_readers(self, readers: tuple[Reader, ...], chosen: tuple[str, ...]) -> None:
        self.readers, self.chosen = readers, chosen

    @override
    def show_variant(self, variant: Variant) -> None:
        self.variant = variant

    @override
    def name_file(self, name: str) -> None:
        self.proposed = name

    @override
    def show_busy(self) -> None:
        self.said.append("busy")

    @override
    def show_drawn(self, pdf: bytes, left_out: tuple[str, ...]) -> None:
        self.papers.append((pdf, left_out))

    @override
    def show_nothing(self, sentence: str) -> None:
        self.said.append(f"nothing: {sentence}")

    @override
    def show_refusal(self, sentence: str) -> None:
        self.said.append(f"refused: {sentence}")

    @override
    def show_kept(self, name: str) -> None:
        self.said.append(f"kept: {name}")

    @override
    def send_to_printer(self) -> bool:
        self.said.append("printer")
        return True


def opened(papers: OwnPapers, file: HouseholdFile) -> tuple[Remembered, PrintPlanPresenter[Drawn]]:
    view = Remembered()
    presenter = PrintPlanPresenter(view, papers)
    presenter.show(file)
    return view, presenter


def test_one_person_reads_and_the_coach_hears_what_is_left_out(
    papers: OwnPapers, file: HouseholdFile
) -> None:
    view, _ = opened(papers, file)
    assert view.chosen == (file.members[0].id,)
    ((pdf, left_out),) = view.papers
    assert pdf.startswith(b"%PDF")
    assert left_out == ("1 doel van Daan", "1 actie")


def test_the_name_of_the_file_names_nobody(papers: OwnPapers, file: HouseholdFile) -> None:
    view, _ = opened(papers, file)
    assert view.proposed == f"plan {file.household.reference}.pdf"


def test_other_readers_get_another_paper(papers: OwnPapers, file: HouseholdFile) -> None:
    view, presenter = opened(papers, file)
    presenter.choose((file.members[2].id,))
    assert view.papers[-1][1] == ("1 doel van Fatima en Mark",)


def test_without_a_reader_there_is_no_paper_and_nothing_leaves(
    papers: OwnPapers, file: HouseholdFile, tmp_path: Path
) -> None:
    view, presenter = opened(papers, file)
    presenter.choose(())
    assert view.said[-1] == "nothing: Kies wie er meeleest."
    presenter.keep(tmp_path / "plan.pdf")
    presenter.send_to_printer()
    assert not (tmp_path / "plan.pdf").exists()
    assert papers.register == []


def test_an_answer_for_readers_who_are_no_longer_chosen_is_ignored(
    papers: OwnPapers, file: HouseholdFile
) -> None:
    papers.wait = True
    view, presenter = opened(papers, file)
    presenter.choose(())
    presenter.choose((file.members[2].id,))
    first, none, last = papers.waiting
    last()
    first()
    none()
    assert [left_out for _, left_out in view.papers] == [("1 doel van Fatima en Mark",)]
    assert view.said == ["busy"] * 3


def test_r_1_16_what_is_kept_as_a_file_stands_in_the_register(
    papers: OwnPapers, file: HouseholdFile, tmp_path: Path
) -> None:
    view, presenter = opened(papers, file)
    presenter.keep(tmp_path / "plan.pdf")
    digest = hashlib.sha256((tmp_path / "plan.pdf").read_bytes()).hexdigest()
    assert papers.register == [(file.members[0].id, digest)]
    assert view.said[-1] == "kept: plan.pdf"


def test_r_1_16_the_printer_waits_for_the_register(papers: OwnPapers, file: HouseholdFile) -> None:
    view, presenter = opened(papers, file)
    presenter.send_to_printer()
    assert [readers for readers, _ in papers.register] == [file.members[0].id]
    assert view.said[-1] == "printer"


def test_what_the_register_refuses_is_not_printed(papers: OwnPapers, file: HouseholdFile) -> None:
    view, presenter = opened(papers, file)
    papers.closed = "Het logboek kan niet worden geschreven."
    presenter.send_to_printer()
    assert view.said[-1] == "refused: Het logboek kan niet worden geschreven."


def test_a_file_that_cannot_be_written_is_refused_and_the_paper_stays(
    papers: OwnPapers, file: HouseholdFile, tmp_path: Path
) -> None:
    view, presenter = opened(papers, file)
    presenter.keep(tmp_path / "is er niet" / "plan.pdf")
    assert view.said[-1].startswith("refused: De map")
    presenter.keep(tmp_path / "plan.pdf")
    assert view.said[-1] == "kept: plan.pdf"


def test_who_was_chosen_stays_chosen_unless_they_left_the_household(
    papers: OwnPapers, file: HouseholdFile
) -> None:
    view, presenter = opened(papers, file)
    fatima, mark, _ = (member.id for member in file.members)
    presenter.choose((fatima, mark))
    presenter.show(file)
    assert sorted(view.chosen) == sorted([fatima, mark])
    presenter.show(replace(file, members=file.members[1:]))
    assert list(view.chosen) == [mark]


def test_the_language_of_who_reads_is_proposed_until_the_coach_chooses(
    papers: OwnPapers, file: HouseholdFile
) -> None:
    fatima, mark, daan = (member.id for member in file.members)
    for member_id, told in ((fatima, "Turks"), (daan, "Arabisch")):
        asked = "UPDATE member SET language = ? WHERE id = ?"
        papers.store.connection.execute(asked, (told, member_id))
    known = papers.store.perform(read_household, household_id=file.household.id)
    view, presenter = opened(papers, known)
    assert view.variant == Variant(language=PaperLanguage.TURKISH)
    presenter.choose((mark,))
    assert view.variant == AS_USUAL
    presenter.choose((fatima, mark))
    assert view.variant == Variant(language=PaperLanguage.TURKISH)
    presenter.choose((fatima, daan))
    assert view.variant == AS_USUAL
    own = Variant(language=PaperLanguage.POLISH, large=True)
    presenter.choose_variant(own)
    presenter.choose((fatima,))
    assert view.variant == own


def test_r_1_16_the_paper_of_an_organisation_stands_in_the_register_under_its_id(
    papers: OwnPapers, file: HouseholdFile, tmp_path: Path
) -> None:
    papers.store.perform(add_organisation, told=BOTH)
    there = papers.store.perform(read_organisations)
    contact, brug = there.contacts[0].id, there.organisations[0].id
    engage(papers.store, file.household.id, brug)
    words = ActionWords(what="De schulden tellen", owner_contact=contact)
    papers.store.perform(add_action, household_id=file.household.id, words=words)
    view, presenter = opened(
        papers, papers.store.perform(read_household, household_id=file.household.id)
    )
    assert [(one.name, one.key in view.chosen) for one in view.readers][-1] == ("De Brug", False)
    presenter.choose((*view.chosen, brug))
    assert (view.chosen, view.proposed) == ((brug,), "plan.pdf")
    presenter.keep(tmp_path / "plan.pdf")
    assert [readers for readers, _ in papers.register] == [brug]
    presenter.choose((brug, file.members[0].id))
    assert view.chosen == (file.members[0].id,)
