"""“Wie weet wat over mij”: the register and journal for one person (R-5.20, R-5.29). FICTIEF."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.casework.own_consents import SECOND, Home, home
from tests.casework.own_help import AS_COLLEGE, engage
from tests.unit.paper.heard import said
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.overview_for import overview_for
from wijkteam_desk.casework.overview_readers import overview_pairs
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_organisation import OrganisationNoted, add_organisation
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureKind, DisclosureLine
from wijkteam_desk.domain.dutch_date import full_date, today
from wijkteam_desk.domain.organisation import OrganisationKind, OrganisationTold
from wijkteam_desk.domain.overview_sheet import OverviewSheet
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.paper.overview import overview_paper
from wijkteam_desk.storage.unit_of_work import Work

__all__ = ["home"]


def tell(home: Home, about: str, needed: str, **more: Any) -> None:
    """A share about one of them is in the register."""
    line = {"ground": "W7", "article": "Wmo 5.3.3", **more.pop("line", {})}

    member = home.member(about)

    def write(work: Work) -> None:
        made = Disclosure(
            household_id=home.id,
            kind=DisclosureKind.SHARE,
            made_at=work.now,
            needed=needed,
            direction=Direction.TELL,
            **({"purpose": Purpose.ARRANGE} | more),
        )
        work.add(made)
        work.session.flush()
        work.add(
            DisclosureLine(
                household_id=home.id,
                disclosure_id=made.id,
                member_id=member,
                kind=ShareableKind.GOAL,
                **line,
            )
        )

    home.do(write)


def sheet(
    home: Home, about: str, reader: str = "", second: SecondPairOfEyes | None = None
) -> OverviewSheet:
    whom = {"about": home.member(about), "reader": home.member(reader or about)}
    return home.store.perform(
        overview_for, household_id=home.id, policy=AS_COLLEGE, second=second, **whom
    )


def why(found: OverviewSheet) -> list[str]:
    return [one.why.removeprefix("hulp of een afspraak regelen: ") for one in found.shared]


def place(home: Home, name: str, kind: OrganisationKind) -> str:
    told = OrganisationNoted(organisation=OrganisationTold(name=name, kind=kind))
    return home.store.perform(add_organisation, told=told).made


def test_r_5_12_each_reads_it_alone_and_of_a_child_who_has_gezag(
    home: Callable[..., Home],
) -> None:
    belmir = home()
    pairs = belmir.do(overview_pairs, household_id=belmir.id)
    assert [one.words for one in pairs] == [
        *("Yasmina", "Dennis", "Ilyas", "Yasmina, over Noor"),
        *("Dennis, over Sem", "Yasmina, over Sem"),
    ]
    dennis = belmir.member("Dennis")
    given = {"household_id": belmir.id, "told": SECOND}
    belmir.do(protect, kind=ProtectionKind.NO_CONTACT, person_id=dennis, **given)
    pairs = belmir.do(overview_pairs, household_id=belmir.id)
    assert not any("Dennis" in one.words for one in pairs)
    for about, reader, no in (
        ("Dennis", "Dennis", "niet benaderd"),
        ("Sem", "Dennis", "niet benaderd"),
        ("Noor", "Noor", "voor wie gezag heeft"),
        ("Ilyas", "Yasmina", "voor wie gezag heeft"),
    ):
        with pytest.raises(Refusal, match=no):
            sheet(belmir, about, reader)


def test_r_5_12_who_acts_for_an_adult_reads_it_but_not_what_another_decides(
    home: Callable[..., Home],
) -> None:
    """Wim has a mentor, who decides about care; about money Wim says yes himself (UAVG 5 lid 4)."""
    korrelaar = home("korrelaar")
    church = place(korrelaar, "De Lichtbron", OrganisationKind.VOLUNTEERS)
    for needed, codes in (("Voor de zorg.", "zelf,geld"), ("Voor de kas.", "geld")):
        line = {"categories": codes}
        tell(korrelaar, "Wim", needed, organisation_id=church, line=line)
    pairs = korrelaar.do(overview_pairs, household_id=korrelaar.id)
    (of_wim,) = [one for one in pairs if one.about == korrelaar.member("Wim")]
    assert of_wim.words == "Anja Korrelaar, mentor, over Wim"
    assert of_wim.without == {Category.MONEY}
    found = korrelaar.store.perform(
        overview_for,
        household_id=korrelaar.id,
        policy=AS_COLLEGE,
        about=of_wim.about,
        reader=of_wim.reader,
    )
    assert (found.reader, found.reader_id, found.about, found.young) == (
        *("Anja Korrelaar, mentor", "", "Wim"),
        False,
    )
    assert why(found) == ["Voor de zorg."]
    assert "geld" not in found.shared[0].what
    with pytest.raises(Refusal, match="namens een volwassene beslist"):
        sheet(korrelaar, "Wim")


def test_r_5_20_what_is_about_safety_comes_on_it_with_a_second_pair_of_eyes_only(
    home: Callable[..., Home],
) -> None:
    belmir = home()
    safe_home = place(belmir, "Veilig Thuis Zuid", OrganisationKind.OTHER)
    church = place(belmir, "De Lichtbron", OrganisationKind.VOLUNTEERS)
    tell(belmir, "Yasmina", "Zodat zij mee kan eten.", organisation_id=church)
    tell(belmir, "Dennis", "Over Dennis.", organisation_id=church)
    for more in (
        {"organisation_id": safe_home},
        {"organisation_id": church, "purpose": Purpose.SAFETY},
        {"organisation_id": church, "not_told": "Dat is niet veilig."},
        {"organisation_id": church, "harm": "Om Dennis."},
        {"organisation_id": church, "line": {"categories": "veilig"}},
        {"organisation_id": church, "line": {"ground": "C1"}},
    ):
        tell(belmir, "Yasmina", "Na die nacht.", **more)
    found = sheet(belmir, "Yasmina")
    assert why(found) == ["Zodat zij mee kan eten."]
    paper = said(overview_paper(found))
    for kept in ("Veilig Thuis", "nacht", "Over Dennis", "veiligheid"):
        assert kept not in paper
    assert_accessible(overview_paper(found))
    assert len(sheet(belmir, "Yasmina", second=SECOND).shared) == 7
    with pytest.raises(Refusal, match="niet zelf de tweede"):
        sheet(belmir, "Yasmina", second=SecondPairOfEyes(second="Noor Haddad", reason="Zo."))


def test_r_5_29_which_colleague_looked_stands_on_it_with_the_days(
    home: Callable[..., Home],
) -> None:
    belmir = home()
    belmir.do(read_household, household_id=belmir.id)
    found = sheet(belmir, "Yasmina")
    (looked,) = found.looked
    assert looked.who.startswith("Noor Haddad")
    assert (looked.days, looked.first, looked.last) == (1, today(), today())
    assert f"op {full_date(today())}" in said(overview_paper(found))


def test_who_may_know_it_by_law_or_by_a_yes_stands_apart(home: Callable[..., Home]) -> None:
    vlier = home("vlierenberg")
    brug = place(vlier, "De Brug", OrganisationKind.WMO)
    police = place(vlier, "Politie Blokweer", OrganisationKind.POLICE)
    for one in (brug, police):
        engage(vlier.store, vlier.id, one, vlier.member("Marit"))
    found = {one.who: one.because for one in sheet(vlier, "Marit").knows}
    assert found["De Brug"] == "omdat de wet dat zegt (Wmo 5.2.1 lid 2 onder a)"
    assert found["de verhuurconsulent van Wonen aan de Rand"] == "omdat u ja zei"
    assert not any("Politie" in one for one in found)
    assert "De Brug" not in {one.who for one in sheet(vlier, "Joris").knows}
    # Help for the goals of his mother alone is hers to tell, also where it names nobody.
    known = [{one.who for one in sheet(vlier, who).knows} for who in ("Marit", "Joris")]
    assert ["Budgethulp Het Kasboekje" in names for names in known] == [True, False]
