"""The afsprakenkaart: what three people sign, and when there is none. FICTIEF."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.casework.own_help import Helped, helped_in
from tests.unit.paper.heard import said
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.card_for_signing import card_for_signing
from wijkteam_desk.casework.let_join import let_join
from wijkteam_desk.casework.let_leave import let_leave, set_tapering
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_involvement import change_involvement, note_involvement
from wijkteam_desk.domain.card_sheet import CardSheet
from wijkteam_desk.domain.involvement import InvolvementTold, Stage, StepTold
from wijkteam_desk.domain.joining import Confer, InCharge, JoiningTold
from wijkteam_desk.domain.leaving import LeavingTold, View
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.domain.tapering import TaperTold
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.paper.agreements_card import agreements_card

EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")


@pytest.fixture
def helped(tmp_path: Path) -> Helped:
    return helped_in(tmp_path)


def card(helped: Helped) -> CardSheet:
    sheet: CardSheet = helped.do(card_for_signing, involvement_id=helped.of)
    return sheet


def words(helped: Helped) -> str:
    pdf = agreements_card(card(helped))
    large = agreements_card(card(helped), large=True)
    for one in (pdf, large):
        assert_accessible(one)
    assert len(pikepdf.open(BytesIO(pdf)).pages) == 1
    text = " ".join(said(pdf).split())
    assert len(set(text.split()) - set(said(large).split())) <= 2  # but for the number of pages
    return text


def agree(helped: Helped) -> None:
    today, fatima = helped.desk.today, helped.desk.people[0]
    joining = JoiningTold(
        rhythm="elke week",
        weeks=12,
        provider_does="Oefenen met opstaan",
        network_does="Oma Riet belt Daan om zeven uur wakker.",
        at_relapse="Dan bellen we elkaar dezelfde dag.",
        feedback="Sanne belt Noor elke eerste maandag van de maand",
        met_on=today,
        met_with="Sanne Vos",
        process=InCharge.TEAM,
        content=InCharge.PROVIDER,
        shares_nothing=True,
        yes_by=fatima,
        yes_on=today,
        confer=Confer.NO,
        seen_on=today,
        seen_by="Sanne Vos",
    )
    helped.do(let_join, involvement_id=helped.of, told=joining, was=JoiningTold(), started_on=today)
    stop(helped, fatima)


def stop(helped: Helped, fatima: str) -> None:
    leaving = LeavingTold(
        signs="Daan blijft in bed",
        call="Sanne",
        stops_when="Daan komt vier weken op tijd.",
        family_view=View.DISAGREES,
        family_why="Het is te vroeg",
        provider_view=View.AGREES,
        coach_view=View.DISAGREES,
        coach_why="Daan heeft pas twee weken geoefend, en de toetsen komen er nog aan.",
        remains="Af en toe iemand die vraagt hoe de ochtend ging",
        taken_over_by="oma Riet",
        ember_contact="Noor",
        ember_rhythm="elke maand",
        own_words="Sanne is de eerste die niet boos werd.",
        own_words_of=fatima,
    )
    helped.do(let_leave, involvement_id=helped.of, told=leaving, was=LeavingTold())
    steps = (
        TaperTold(what="Van drie naar twee uur", up_when="Daan komt te laat"),
        TaperTold(what="Van twee naar één uur", down_when="Daan komt vier weken op tijd"),
    )
    helped.do(set_tapering, involvement_id=helped.of, told=steps, was=())


def test_r_3_5_what_is_not_agreed_stands_on_the_card(helped: Helped) -> None:
    text = words(helped)
    assert "Afspraken: niet afgesproken. Hulp: niet afgesproken." in text
    assert "Wie het overzicht houdt, spreken we nog af." in text
    assert "voor Daan, met De Brug" in text
    assert "Vastgelegd door Noor Haddad." in text
    assert "regie" not in text
    sheet = card(helped)
    assert sheet.reader_ids == (helped.desk.people[2], helped.place)


def test_r_3_6_a_card_with_everything_names_who_keeps_the_overview(helped: Helped) -> None:
    today = helped.desk.today
    regie = RegieWords(
        started_on=today,
        reason="Kent het gezin.",
        agreed_with="Fatima",
        holder_coach=helped.desk.first.coaches[0].id,
        deputy_due=today + timedelta(days=9),
    )
    helped.do(assign_regie, household_id=helped.desk.household, words=regie)
    agree(helped)
    text = words(helped)
    for part in (
        "Noor Haddad houdt het overzicht.",
        "Afspraken: het wijkteam. Hulp: De Brug.",
        "elke week, 12 weken",
        "Fatima zei ja op",
        "Daan blijft in bed. Dan bellen we elkaar dezelfde dag. Bel: Sanne. Is er direct gevaar?",
        "Weer meer als: Daan komt te laat.",
        "Daan: niet eens. “Het is te vroeg”",
        "praten we daar met z’n drieën over.",
        "Door aanbieder gezien op",
    ):
        assert part in text
    assert "niet afgesproken" in text


def test_r_4_2_a_consultatie_without_names_has_no_card(helped: Helped) -> None:
    helped.of = helped.do(
        note_involvement,
        household_id=helped.desk.household,
        told=InvolvementTold(organisation_id=helped.place, anonymous=True),
        step=StepTold(stage=Stage.CONSULTED, since=helped.desk.today),
        for_members=(),
        goals=(),
    ).made
    with pytest.raises(Refusal, match="zonder namen"):
        card(helped)


def test_r_4_5_after_the_end_the_organisation_gets_no_card_any_more(helped: Helped) -> None:
    day = helped.desk.today
    no = StepTold(stage=Stage.NOT_STARTED, since=day, word="Er is geen plek")
    helped.do(take_step, involvement_id=helped.of, told=no)
    assert card(helped).reader_ids == (helped.desk.people[2],)


def test_who_is_not_approached_and_a_hidden_place_are_on_no_card(helped: Helped) -> None:
    def away(kind: ProtectionKind, who: str | None, hides: str = "") -> None:
        given = {"kind": kind, "told": EYES, "person_id": who, "words": hides}
        helped.do(protect, household_id=helped.desk.household, **given)

    def ask(question: str) -> None:
        was = told_of(helped.sheet().course.involvement, InvolvementTold)
        told = InvolvementTold(**vars(was) | {"question": question})
        whom = (helped.desk.people[2],)
        given = {"told": told, "was": was, "for_members": whom, "goals": ()}
        helped.do(change_involvement, involvement_id=helped.of, **given)

    ask("Kan Mark hem brengen, naar de opvang in Zwolle?")
    away(ProtectionKind.NO_CONTACT, helped.desk.people[1])
    with pytest.raises(Refusal, match="niet wordt benaderd"):
        card(helped)
    ask("Wie haalt hem in Zwolle?")
    away(ProtectionKind.HIDDEN, None, "Zwolle")
    with pytest.raises(Refusal, match="verborgen"):
        card(helped)
    ask("Wie haalt hem?")
    assert "met de organisatie" in words(helped)
    assert "Sanne" not in words(helped)
    away(ProtectionKind.NO_CONTACT, helped.desk.people[2])
    with pytest.raises(Refusal, match="krijgt geen kaart"):
        card(helped)
