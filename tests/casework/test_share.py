"""Delen in a real store: what was chosen goes, on a ground for each, or it does not. FICTIEF."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.casework.own_consents import KEPT, Home, home
from tests.household_store import KEYS
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.list_households import called_households
from wijkteam_desk.casework.may_share import Asking, MayShare, may_share
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.casework.set_organisation import remove_organisation
from wijkteam_desk.casework.share import Chosen, Drawn, SpokenOf, note_spoken, share, share_sheet
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.withdraw_consent import withdraw
from wijkteam_desk.domain.basis import WorksAs
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent_status import Asked
from wijkteam_desk.domain.disclosure import DisclosureKind, Disclosures, Handed, ShareTold
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.identity import is_reference
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.domain.verdict import Answer
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file
from wijkteam_desk.storage.disclosure_loaders import disclosures_of
from wijkteam_desk.storage.journal import first_bad_line
from wijkteam_desk.storage.loaders import household_named
from wijkteam_desk.storage.search import find

__all__ = ["home"]

COLLEGE = Policy(works_as=frozenset({WorksAs.COLLEGE}))


class Sharing:
    """One household about to share with one organisation."""

    def __init__(self, home: Home, to: str, purpose: Purpose = Purpose.TOGETHER) -> None:
        self.home = home
        places = home.file.recipients.items()
        self.place = next(key for key, name in places if to in name)
        self.function = next(one.consent.function for one in self._asked)
        self.asking = Asking(purpose=purpose, policy=COLLEGE, on=today(), function=self.function)

    @property
    def _asked(self) -> tuple[Asked, ...]:
        asked = self.home.file.now.facts.consents
        return tuple(one for one in asked if one.consent.organisation_id == self.place)

    @property
    def found(self) -> MayShare:
        return self.do(may_share, organisation_id=self.place, asking=self.asking)  # type: ignore[no-any-return]  # of any act

    def do(self, act: Callable[..., Any], **given: object) -> Any:  # noqa: ANN401 - of any act
        return self.home.do(act, household_id=self.home.id, **given)

    def chosen(self, *words: str) -> tuple[Chosen, ...]:
        """Those that begin so, whatever the verdict."""
        found = (one.what for one in self.found.items)
        return tuple(
            Chosen(id=one.id, needed="hiervoor") for one in found if one.words.startswith(words)
        )

    def told(self, **more: Any) -> ShareTold:
        return ShareTold(
            organisation_id=self.place,
            function=self.function,
            purpose=self.asking.purpose,
            needed="De wijkverpleging plant er haar rondes naar.",
            no_other_way="Zonder naam weet zij niet voor wie.",
            no_more="Alleen wat de hulp raakt.",
            told_on=today(),
            **more,
        )

    def drawn(self, *chosen: Chosen) -> Drawn:
        sheet = self.do(share_sheet, organisation_id=self.place, asking=self.asking, chosen=chosen)
        return Drawn(sheet=sheet, document_sha256="ab" * 32, pages=1)

    def share(self, *chosen: Chosen, **more: Any) -> str:
        given = {"told": self.told(**more), "asking": self.asking, "chosen": chosen}
        made: str = self.do(share, drawn=self.drawn(*chosen), **given).made
        return made

    @property
    def register(self) -> Disclosures:
        return self.home.store.perform(disclosures_of, self.home.id)


def test_r_5_15_a_share_stands_in_the_register_with_each_person_and_ground(
    home: Callable[..., Home],
) -> None:
    korrelaar = Sharing(home("korrelaar"), "Lindeblad")
    chosen = korrelaar.chosen("Gerrit Korrelaar", "Koken en wassen")
    made = korrelaar.share(*chosen, handed=Handed.MAIL)
    (left,), lines = korrelaar.register.disclosures, korrelaar.register.lines
    assert (left.id, left.kind, left.handed, left.pages) == (
        made,
        DisclosureKind.SHARE,
        Handed.MAIL,
        1,
    )
    assert (left.organisation_id, left.purpose) == (korrelaar.place, Purpose.TOGETHER)
    assert (left.made_by != "", is_reference(left.reference)) == (True, True)
    names = korrelaar.found.share.now.facts.names
    assert {(names[one.person_id], one.kind, one.ground) for one in lines} == {
        ("Gerrit", ShareableKind.MEMBER, "W3"),
        ("Nel", ShareableKind.PASSAGE, "W3"),
    }
    assert all(one.consent_id and one.basis and one.breaks and one.of for one in lines)
    assert "Koken en wassen" not in str([vars(one) for one in lines])


def test_r_4_8_an_organisation_keeps_its_own_kenmerk_of_a_household(
    home: Callable[..., Home],
) -> None:
    korrelaar = Sharing(home("korrelaar"), "Lindeblad")
    first = korrelaar.drawn(*korrelaar.chosen("Gerrit Korrelaar")).sheet.reference
    korrelaar.share(*korrelaar.chosen("Gerrit Korrelaar"))
    korrelaar.share(*korrelaar.chosen("Koken en wassen"))
    one, two = (left.reference for left in korrelaar.register.disclosures)
    other = Sharing(korrelaar.home, "Fietsenschuur")
    theirs = other.drawn(*other.chosen("Wim Korrelaar")).sheet.reference
    kept = korrelaar.home.do(read_dossier, household_id=korrelaar.home.id).household.reference
    assert (one == two, is_reference(first), len({one, theirs, kept})) == (True, True, 3)
    for typed in (one, one.lower().replace("-", " ")):
        (hit,) = korrelaar.home.do(find, typed=typed)
        assert (hit.household_id, hit.line) == (korrelaar.home.id, one)
    assert korrelaar.home.do(household_named, name=one.lower()).id == korrelaar.home.id
    korrelaar.share(*korrelaar.chosen("Gerrit Korrelaar"))
    called = korrelaar.home.do(called_households)[korrelaar.home.id]
    assert called[2] == f"{kept} {one}"


def test_what_may_no_longer_go_or_became_another_does_not_go(home: Callable[..., Home]) -> None:
    """R-5.11: a withdrawal between looking and giving ends it at once."""
    korrelaar = Sharing(home("korrelaar"), "Lindeblad")
    (gerrit,) = korrelaar.chosen("Gerrit Korrelaar")
    drawn = korrelaar.drawn(gerrit)
    given = {"told": korrelaar.told(), "asking": korrelaar.asking, "chosen": (gerrit,)}
    other = replace(drawn, sheet=replace(drawn.sheet, things=()))
    with pytest.raises(Refusal, match="intussen veranderd"):
        korrelaar.do(share, drawn=other, **given)
    line = korrelaar.home.line("Gerrit", "Lindeblad")
    by = line.voices[0].needed
    korrelaar.home.do(withdraw, consent_id=line.id, by=by, on=today())
    with pytest.raises(Refusal, match="mag niet meer mee"):
        korrelaar.do(share, drawn=drawn, **given)
    assert korrelaar.register == Disclosures()


def test_nobody_asked_is_not_named_and_who_the_coach_adds_counts(
    home: Callable[..., Home],
) -> None:
    korrelaar = Sharing(home("korrelaar"), "Lindeblad")
    bare = next(one for one in korrelaar.found.items if one.without)
    assert (bare.what.words, bare.without) == (
        "[iemand] neemt elke week de boodschappen mee.",
        ("Ab",),
    )
    (koken,) = korrelaar.chosen("Koken en wassen")
    korrelaar.asking = replace(korrelaar.asking, also={koken.id: (korrelaar.home.member("Wim"),)})
    again = next(one for one in korrelaar.found.items if one.what.id == koken.id)
    assert (again.verdict.answer, "Wim" in again.about) == (Answer.ASK, True)
    with pytest.raises(Refusal, match="mag niet meer mee"):
        korrelaar.drawn(koken)


WEIGHED: dict[str, Any] = {
    "tried": "Twee keer gevraagd. Zijn mentor is niet te bereiken.",
    "harm": "Hij krijgt de verkeerde medicijnen.",
    "conscience": "Hij vertrouwt mij, en ik moet hem beschermen.",
    "effect": "Zij kan vandaag de goede medicijnen brengen.",
    "consulted": "Pim Haverstraat",
    "consulted_on": today(),
}


def test_c1_what_was_weighed_goes_with_six_answers_about_that_person_only(
    home: Callable[..., Home],
) -> None:
    """DOMAIN 5.9: without the answers nothing goes, and one does not consult oneself."""
    only = KEPT | {"network", "representatives"}
    korrelaar = Sharing(home("korrelaar", only=only), "Lindeblad")
    wim = korrelaar.home.member("Wim")
    before = {one.what.id: one.verdict.answer for one in korrelaar.found.items}
    korrelaar.asking = replace(korrelaar.asking, weighed=frozenset({wim}))
    for one in korrelaar.found.items:
        changed = one.verdict.answer is not before[one.what.id]
        assert not changed or wim in one.what.item.about
    (name,) = korrelaar.chosen("Wim Korrelaar")
    assert (before[name.id], korrelaar.drawn(name).pages) == (Answer.ASK, 1)
    wrong: tuple[dict[str, Any], ...] = (
        {},
        *(WEIGHED | {key: ""} for key in WEIGHED if key != "consulted_on"),
        WEIGHED | {"consulted_on": None},
        WEIGHED | {"harm": "scheelt tijd"},
        WEIGHED | {"consulted": "Noor Haddad"},
    )
    for more in wrong:
        with pytest.raises(Refusal):
            korrelaar.share(name, **more)
    assert korrelaar.register == Disclosures()
    korrelaar.share(name, **WEIGHED)
    (left,), (line,) = korrelaar.register.disclosures, korrelaar.register.lines
    assert {key: getattr(left, key) for key in WEIGHED} == WEIGHED
    assert (line.member_id, line.ground, line.consent_id) == (wim, "C1", None)
    whole = write_dossier_file(korrelaar.do(read_dossier))
    assert write_dossier_file(read_dossier_file(whole, today())) == whole
    korrelaar.home.do(erase_person, member_id=wim)
    (left,) = korrelaar.register.disclosures
    assert not left.harm


def test_r_5_17_what_was_said_in_a_meeting_is_noted_with_its_ground_or_without(
    home: Callable[..., Home],
) -> None:
    marit = Sharing(home("vlierenberg"), "Wonen aan de Rand", Purpose.ARRANGE)
    before = len(marit.register.lines)
    told = replace(marit.told(handed=Handed.SPOKEN), no_other_way="", no_more="")
    of = SpokenOf(about=(marit.home.member("Marit"),), categories=frozenset({Category.MONEY}))
    marit.do(note_spoken, told=told, asking=marit.asking, spoken=of)
    too_much = replace(of, categories=frozenset({Category.MIND}))
    marit.do(note_spoken, told=told, asking=marit.asking, spoken=too_much)
    money, mind = marit.register.lines[before:]
    assert (money.ground, bool(money.consent_id), money.kind) == ("W7", True, ShareableKind.SPOKEN)
    assert (mind.consent_id, mind.categories) == (None, "geest")
    stranger = replace(of, about=("iemand anders",))
    with pytest.raises(Refusal, match="uit dit huishouden"):
        marit.do(note_spoken, told=told, asking=marit.asking, spoken=stranger)
    for wrong in (replace(of, about=()), replace(of, categories=frozenset())):
        with pytest.raises(Refusal, match="over wie het ging"):
            marit.do(note_spoken, told=told, asking=marit.asking, spoken=wrong)


def test_the_register_stays_travels_and_forgets_only_who_is_erased(
    home: Callable[..., Home],
) -> None:
    only = KEPT | {"network", "representatives"}
    korrelaar = Sharing(home("korrelaar", only=only), "Lindeblad")
    kept = korrelaar.home.store
    both = korrelaar.share(*korrelaar.chosen("Gerrit Korrelaar", "Nel Korrelaar"))
    alone = korrelaar.share(*korrelaar.chosen("Gerrit Korrelaar"))
    entry = kept.connection.execute("SELECT id FROM op ORDER BY seq DESC").fetchone()[0]
    with pytest.raises(Refusal, match="niet ongedaan"):
        korrelaar.home.do(undo, entry=entry)
    with pytest.raises(Refusal, match="blijft"):
        korrelaar.home.do(remove_organisation, organisation_id=korrelaar.place)
    whole = write_dossier_file(korrelaar.do(read_dossier))
    assert write_dossier_file(read_dossier_file(whole, today())) == whole
    assert both.encode() in whole
    korrelaar.home.do(erase_person, member_id=korrelaar.home.member("Gerrit"))
    left = {one.id: one.needed for one in korrelaar.register.disclosures}
    assert (bool(left[both]), left[alone]) == (True, "")
    assert {one.disclosure_id for one in korrelaar.register.lines} == {both}
    assert first_bad_line(kept.connection, KEYS.journal) is None
