"""A paper about a household: who reads along, what it looks like, and out with it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.loose_papers import AwayPapers, BlankForms, OwnPapers
from wijkteam_desk.app.papers import Become, DeskPapers, Draw
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.overview_readers import Pair
from wijkteam_desk.desk.away_paper import draw_away, draw_own_away
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.guides import Guides
from wijkteam_desk.desk.hand_out import (
    Leaving,
    draw_card,
    draw_consent,
    draw_family,
    draw_letter,
    draw_overview,
    draw_plan,
    draw_story,
    plan_as,
)
from wijkteam_desk.desk.today_paper import draw_day, draw_week
from wijkteam_desk.domain.family_sheet import FamilySheet
from wijkteam_desk.domain.policy import UNDECIDED, Policy
from wijkteam_desk.domain.protection import SecondPairOfEyes
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.ui.common.buttons import Button, link_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.paper_view import PaperWords
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.screens.print_paper.presenter import LoosePapers, PaperChoice
from wijkteam_desk.ui.screens.print_paper.second_card import SecondCard
from wijkteam_desk.ui.screens.print_paper.view import PrintPaperView
from wijkteam_desk.ui.screens.print_paper.wiring import wire as wire_paper
from wijkteam_desk.ui.screens.print_plan.said import Said, family_said, plan_said
from wijkteam_desk.ui.screens.print_plan.view import PrintPlanView
from wijkteam_desk.ui.screens.print_plan.wiring import wire

translate = QCoreApplication.translate


def _family(
    desk: Desk, household_id: str, readers: tuple[str, ...], _: Variant
) -> tuple[FamilySheet, Leaving]:
    return draw_family(desk, household_id, readers)


def _as_drawn(_ending: str, _sheet: FamilySheet, drawn: Leaving, _variant: Variant) -> Leaving:
    return drawn


Whom = Sequence[tuple[str, str]]
"""The key and the name of each for whom there is a paper."""

_PAPERS: dict[str, tuple[Draw, Become, Callable[[], Said]]] = {
    "plan": (draw_plan, plan_as, plan_said),
    "family": (_family, _as_drawn, family_said),
}


class PrintPage:
    """Nothing is half-filled here, so nothing is kept."""

    def __init__(
        self, file: HouseholdFile, desk: Desk, paper: str = "plan", policy: Policy = UNDECIDED
    ) -> None:
        """Draws the paper, plan or family, for the usual reader."""
        draw, become, said = _PAPERS[paper]
        if draw is draw_plan:
            draw = partial(draw_plan, policy=policy)
        self.view = PrintPlanView(said())
        papers = DeskPapers(desk, self.view, draw, become)
        plan = paper == "plan"
        self._presenter = wire(self.view, papers, said().file, for_providers=plan)
        self._presenter.show(file)

    def flush(self) -> None:
        """Has nothing to hand on."""


class PaperPage:
    """One paper that is drawn as it is."""

    def __init__(
        self,
        said: PaperWords,
        papers: LoosePapers,
        choices: tuple[PaperChoice, ...],
        back: Button,
        aside: QWidget | None = None,
    ) -> None:
        """Draws the first of them."""
        self.view = PrintPaperView(said, choices, back, aside)
        self._presenter = wire_paper(self.view, papers, choices)

    def draw_again(self) -> None:
        """Something was told that comes on it."""
        self._presenter.refresh()

    def flush(self) -> None:
        """Has nothing to hand on."""


def story_page(desk: Desk, owner: QObject, household_id: str) -> PaperPage:
    """Ons verhaal as the family approved it."""
    name = translate("PaperPage", "ons verhaal")
    said = PaperWords(
        title=translate("PaperPage", "Ons verhaal op papier"),
        called=name,
        keep=translate("PaperPage", "Bewaar ons verhaal als PDF"),
        printed=translate("PaperPage", "Ons verhaal ligt bij de printer en in het logboek."),
    )
    back = link_button(translate("PaperPage", "Terug naar het verhaal"), "arrow-left")
    choice = PaperChoice(key=name, label=name, file_name=f"{name}.pdf")
    papers = OwnPapers(desk, owner, lambda _: draw_story(desk, household_id))
    return PaperPage(said, papers, (choice,), back)


def card_page(desk: Desk, owner: QObject, involvement_id: str) -> PaperPage:
    """The afsprakenkaart of one organisation, for three to sign."""
    name = translate("PaperPage", "afsprakenkaart")
    said = PaperWords(
        title=translate("PaperPage", "De afspraken op papier"),
        called=translate("PaperPage", "de afsprakenkaart"),
        keep=translate("PaperPage", "Bewaar de afsprakenkaart als PDF"),
        printed=translate("PaperPage", "De kaart ligt bij de printer en staat in het logboek."),
        which=translate("PaperPage", "Letters"),
    )
    sizes = {
        "": translate("PaperPage", "gewone letters"),
        "groot": translate("PaperPage", "grote letters"),
    }
    choices = tuple(
        PaperChoice(key=key, label=label, file_name=f"{name}.pdf") for key, label in sizes.items()
    )

    def draw(key: str) -> Leaving:
        return draw_card(desk, involvement_id, large=bool(key))

    return PaperPage(said, OwnPapers(desk, owner, draw), choices, _back())


def consent_page(desk: Desk, owner: QObject, whom: Whom) -> PaperPage:
    """The question of a toestemming for each who has to say something, with room to sign."""
    name = translate("PaperPage", "vraag om toestemming")
    said = PaperWords(
        title=translate("PaperPage", "De vraag op papier"),
        called=translate("PaperPage", "de vraag"),
        keep=translate("PaperPage", "Bewaar de vraag als PDF"),
        printed=translate("PaperPage", "De vraag ligt bij de printer en staat in het logboek."),
        which=translate("PaperPage", "Voor wie"),
    )
    choices = tuple(
        PaperChoice(key=key, label=who, file_name=f"{name} {place}.pdf")
        for place, (key, who) in enumerate(whom, start=1)
    )
    papers = OwnPapers(desk, owner, partial(draw_consent, desk))
    return PaperPage(said, papers, choices, _back())


def overview_page(
    desk: Desk, owner: QObject, household_id: str, pairs: Sequence[Pair], policy: Policy
) -> PaperPage:
    """Wie weet wat, for each who may ask to see it; about safety once a colleague looked along."""
    name = translate("PaperPage", "wie weet wat")
    said = PaperWords(
        title=translate("PaperPage", "Wie weet wat, op papier"),
        called=translate("PaperPage", "het overzicht"),
        keep=translate("PaperPage", "Bewaar het overzicht als PDF"),
        printed=translate("PaperPage", "Het overzicht ligt bij de printer en in het logboek."),
        which=translate("PaperPage", "Voor wie"),
    )
    choices = tuple(
        PaperChoice(
            key=f"{one.about} {one.reader}", label=one.words, file_name=f"{name} {place}.pdf"
        )
        for place, one in enumerate(pairs, start=1)
    )
    seconds: dict[str, SecondPairOfEyes] = {}

    def draw(key: str) -> Leaving:
        about, reader = key.split()
        return draw_overview(desk, household_id, (about, reader), policy, seconds.get(key))

    card = SecondCard()
    page = PaperPage(said, OwnPapers(desk, owner, draw), choices, _back(), card)

    def look(second: SecondPairOfEyes) -> None:
        seconds[page.view.key] = second
        page.draw_again()

    card.looked.connect(look)
    page.view.chosen.connect(lambda _: card.shut())
    return page


def letter_page(desk: Desk, owner: QObject, household_id: str, words: str) -> PaperPage:
    """The briefje that the parents carry to school themselves."""
    name = translate("PaperPage", "briefje voor school")
    said = PaperWords(
        title=translate("PaperPage", "Een briefje om zelf mee te nemen"),
        called=translate("PaperPage", "het briefje"),
        keep=translate("PaperPage", "Bewaar het briefje als PDF"),
        printed=translate("PaperPage", "Het briefje ligt bij de printer en in het logboek."),
    )
    choice = PaperChoice(key=words, label=name, file_name=f"{name}.pdf")
    papers = OwnPapers(desk, owner, partial(draw_letter, desk, household_id))
    return PaperPage(said, papers, (choice,), _back())


def _back() -> Button:
    return link_button(translate("PaperPage", "Terug"), "arrow-left")


def _by_kenmerk(title: str, which: str = "") -> PaperWords:
    return PaperWords(
        title=title,
        called=translate("PaperPage", "het blad"),
        keep=translate("PaperPage", "Bewaar het blad als PDF"),
        printed=translate("PaperPage", "Het blad ligt bij de printer en in het logboek."),
        which=which,
    )


def _away_choice() -> PaperChoice:
    name = translate("PaperPage", "blad voor wie waarneemt")
    return PaperChoice(key=name, label=name, file_name=f"{name}.pdf")


def absence_page(desk: Desk, owner: QObject, coach_id: str) -> PaperPage:
    """Who stands in for this colleague, by kenmerk."""
    said = _by_kenmerk(translate("PaperPage", "Wie neemt waar, op papier"))
    back = link_button(translate("PaperPage", "Terug naar de afwezigheid"), "arrow-left")
    choice = _away_choice()
    papers = AwayPapers(desk, owner, {choice.key: partial(draw_away, desk, coach_id)})
    return PaperPage(said, papers, (choice,), back)


def today_page(desk: Desk, owner: QObject, policy: Policy) -> PaperPage:
    """Vandaag by kenmerk, or who stands in for me; as a file also the week, for a calendar."""
    name, away = translate("PaperPage", "vandaag"), _away_choice()
    said = _by_kenmerk(
        translate("PaperPage", "Vandaag op papier"), translate("PaperPage", "Welk blad")
    )
    back = link_button(translate("PaperPage", "Terug naar Vandaag"), "arrow-left")
    choice = PaperChoice(key=name, label=name, file_name=f"{name}.pdf")
    draw, week = (partial(one, desk, policy) for one in (draw_day, draw_week))
    drawings = {choice.key: draw, away.key: partial(draw_own_away, desk)}
    page = PaperPage(said, AwayPapers(desk, owner, drawings, week), (choice, away), back)
    title = translate("PaperPage", "Bewaar de week voor je agenda")
    days = plain_button(title, "calendar")
    days.when_clicked(lambda: page.view.choose_target(".ics", title))
    page.view.body.insertWidget(0, Flow(days))
    return page


def blank_form_page(desk: Desk, owner: QObject, guides: Guides) -> PaperPage:
    """The blank forms, one for each kind of conversation."""
    papers = BlankForms(desk, owner, guides)
    choices = tuple(
        PaperChoice(key=talk.code, label=talk.name, file_name=f"{talk.name.lower()}.pdf")
        for talk in papers.talks.values()
    )
    said = PaperWords(
        title=translate("PaperPage", "Leeg formulier"),
        called=translate("PaperPage", "het formulier"),
        keep=translate("PaperPage", "Bewaar het formulier als PDF"),
        printed=translate("PaperPage", "Het formulier ligt bij de printer."),
        entered=False,
        which=translate("PaperPage", "Welk gesprek"),
    )
    return PaperPage(said, papers, choices, way_back())
