"""What somebody types while on the phone: understood, or refused at the field. FICTIEF."""

from datetime import date

import pytest

from wijkteam_desk.casework.read_organisations import Organisations
from wijkteam_desk.domain.involvement import Exact, Stage
from wijkteam_desk.domain.organisation import ContactPerson, Organisation, OrganisationKind
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.told_fields import ToldFields
from wijkteam_desk.ui.screens.involved.asked import Part, guessed, new_one

NOW = date(2026, 11, 22)
BRIDGE = Organisation(name="De Brug", folded="de brug", kind=OrganisationKind.WMO)
KNOWN = Organisations(organisations=(BRIDGE,), contacts=())


def told(**fields: str) -> object:
    found = new_one({"stage": "actief"} | fields, KNOWN, NOW)
    return found.at if isinstance(found, Wrong) else found


@pytest.mark.parametrize(
    ("fields", "at"),
    [
        ({"who": ""}, Part.WHO),
        ({"who": "Nieuw"}, Part.KIND),
        ({"who": "De Brug", "stage": ""}, Part.STAGE),
        ({"who": "De Brug", "since": "3 dcc"}, Part.SINCE),
        ({"who": "De Brug", "since": "3-12-2026"}, Part.SINCE),
        ({"who": "De Brug", "phone": "078 000 12 34"}, Part.CONTACT),
        ({"who": "De Brug", "contact": "Sanne", "phone": "12"}, Part.PHONE),
    ],
)
def test_what_is_the_matter_is_said_at_its_field(fields: dict[str, str], at: Part) -> None:
    assert told(**fields) == at


@pytest.mark.parametrize(
    ("fields", "since", "exact"),
    [
        ({"who": "de brug"}, NOW, Exact.DAY),
        ({"who": "de brug", "since": "gisteren"}, date(2026, 11, 21), Exact.DAY),
        ({"who": "de brug", "since": "maart 2024"}, date(2024, 3, 1), Exact.MONTH),
        ({"who": "De Brug, sinds 2023", "stage": ""}, date(2023, 1, 1), Exact.YEAR),
    ],
)
def test_since_when_may_be_a_day_a_month_a_year_or_one_line(
    fields: dict[str, str], since: date, exact: Exact
) -> None:
    found = new_one({"stage": "actief"} | fields, KNOWN, NOW)
    assert not isinstance(found, Wrong)
    step = found.heard.step
    assert (step.stage, step.since, step.exact) == (Stage.ACTIVE, since, exact)
    assert found.heard.noted.organisation.kind is OrganisationKind.WMO


def test_r_4_2_a_consultation_is_without_names_unless_somebody_says_otherwise() -> None:
    asked = {"who": "De Brug", "stage": "consultatie", "whom": "fatima"}
    without, named = new_one(asked, KNOWN, NOW), new_one(asked | {"names": "met"}, KNOWN, NOW)
    assert not isinstance(without, Wrong)
    assert not isinstance(named, Wrong)
    assert (without.heard.anonymous, without.for_members) == (True, ())
    assert (named.heard.anonymous, named.for_members) == (False, ("fatima",))


def test_the_kind_is_asked_of_who_is_new_and_guessed_by_the_name() -> None:
    known, new = guessed("de brúg", KNOWN, NOW), guessed("GGZ, sinds 2023", KNOWN, NOW)
    assert not known.is_new
    assert (new.is_new, new.kind) == (True, OrganisationKind.CARE.value)
    assert not guessed("Merel", KNOWN, NOW).kind


def test_who_works_there_is_offered_once_the_organisation_is_known() -> None:
    people = (
        ContactPerson(organisation_id=BRIDGE.id, name="Sanne Vos"),
        ContactPerson(organisation_id=BRIDGE.id, name="Wim Oud", ended_on=date(2026, 1, 1)),
        ContactPerson(organisation_id="elders", name="Kim de Vries"),
    )
    known = Organisations(organisations=(BRIDGE,), contacts=people)
    assert guessed("De Brug", known, NOW).contacts == ("Sanne Vos",)
    assert guessed("De Br", known, NOW).contacts == ()


def test_a_day_of_which_the_year_is_left_out_is_the_nearest() -> None:
    said = ToldFields({"past": "3 nov", "coming": "volgende week dinsdag"}, NOW)
    assert said.nearest_day("past") == date(2026, 11, 3)
    assert said.nearest_day("coming") == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("3 nov", None),
        ("3 maart", None),
        ("3 dec", "Die dag komt er ook weer aan. Typ het jaar erbij."),
        ("3-12-2026", "Deze dag moet nog komen."),
        ("volgende week dinsdag", "Deze dag moet nog komen."),
        ("3 dcc", "Deze datum klopt niet."),
    ],
)
def test_a_day_that_was_is_not_taken_for_one_that_is_soon_there(
    typed: str, said: str | None
) -> None:
    fields = ToldFields({"since": typed}, NOW)
    if said is None:
        day = fields.been_day("since")
        assert day
        assert day < NOW
    else:
        with pytest.raises(Refusal, match=said):
            fields.been_day("since")


def test_an_end_is_the_first_such_day_after_its_start() -> None:
    said = ToldFields({"starts": "1 november", "ends": "20 november", "next": "20 oktober"}, NOW)
    starts = said.nearest_day("starts")
    assert said.day_from("ends", starts) == date(2026, 11, 20)
    assert said.day_from("next", starts) == date(2027, 10, 20)
