"""The rules R-5.1 to R-5.22 as far as the engine decides them, each by its number. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.unit.sharing.cast import share_of
from wijkteam_desk.domain.age_rule import Say
from wijkteam_desk.domain.basis import Basis, WorksAs, bases_offered, is_free
from wijkteam_desk.domain.consent import FreeCheck
from wijkteam_desk.domain.ground import Asks
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.necessity import (
    ONLY_QUICKER,
    Informed,
    Necessity,
    check_informed,
    check_necessity,
    is_only_quicker,
)
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.rules import shipped_rules
from wijkteam_desk.domain.share_question import Item, item_of_words
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.special import Special
from wijkteam_desk.domain.verdict import ROAD_TO_SAFETY, Answer, Next, Verdict
from wijkteam_desk.domain.who_consents import who_has_rights

MOTHER = {"over": ["moeder"], "aan": "wonen", "categorie": ["geld"]}
TEEN = {"over": ["kind"], "geboren": date(2013, 6, 1), "aan": "jeugd", "categorie": ["school"]}
TODAY, DAY = date(2026, 11, 23), timedelta(days=1)
NEEDED = "Anders weet de verhuurder niet welke afspraak er is."


def answer(told: dict[str, Any], **more: Any) -> Verdict:
    """What the engine says of a case."""
    return judge(*share_of(told | more))


def test_r_5_1_each_share_has_a_basis_and_says_what_breaks_secrecy() -> None:
    found = answer(MOTHER, aan="wmo", stand="actief")
    assert (found.ground, found.article) == ("W1", "Wmo 5.2.1 lid 2 onder a")
    assert found.basis == "publieke taak (AVG 6 lid 1 onder e)"
    assert found.breaks == ("de wet staat het zelf toe (Wmo 5.2.1 lid 2 onder a)",)
    assert all(one.basis is not Basis.CONSENT for one in shipped_rules().grounds)


def test_r_5_1_consent_stands_last_and_is_chosen_for_nobody() -> None:
    for works_as in ((), (WorksAs.COLLEGE,), (WorksAs.WMO,)):
        assert bases_offered(works_as)[-1] is Basis.CONSENT


def test_r_5_2_the_college_has_consent_as_basis_only_where_it_is_free() -> None:
    college, all_four = {WorksAs.COLLEGE}, set(FreeCheck)
    assert is_free(Basis.CONSENT, college, all_four)
    assert not any(is_free(Basis.CONSENT, college, all_four - {one}) for one in FreeCheck)
    assert is_free(Basis.CONSENT, {WorksAs.WMO}, ())
    assert is_free(Basis.PUBLIC_TASK, college, ())


def test_r_5_3_a_no_stops_the_share_and_leaves_the_family_to_tell_it_themselves() -> None:
    found = answer(MOTHER, toestemming=[{"nee": ["moeder"]}])
    assert found.answer is Answer.NO
    assert found.next[0] is Next.THEMSELVES
    assert Next.COURT not in found.next


def test_r_5_4_a_public_authority_has_no_interest_of_its_own() -> None:
    assert Basis.INTEREST not in bases_offered({WorksAs.COLLEGE})
    assert Basis.INTEREST not in bases_offered({WorksAs.COLLEGE, WorksAs.YOUTH})
    assert Basis.INTEREST not in bases_offered(())
    assert Basis.INTEREST in bases_offered({WorksAs.WMO})


def test_r_5_5_the_view_of_a_small_child_is_asked_and_decides_nothing() -> None:
    found = answer(TEEN, geboren=date(2018, 1, 10))
    assert found.ask == ("moeder", "vader")
    assert "Vraag ook wat kind ervan vindt, en schrijf dat op." in found.full


def test_r_5_6_of_a_child_of_13_one_missing_yes_is_enough_to_wait() -> None:
    found = answer(TEEN, toestemming=[{"ja": ["kind", "moeder"], "onbereikbaar": ["vader"]}])
    assert found.ask == ("vader",)
    assert found.why == "Vraag het eerst aan vader."
    assert "Over kind: vader (ouder met gezag): niet bereikt." in found.full


def test_r_5_7_a_youth_of_17_decides_what_the_parents_hear() -> None:
    found = answer(TEEN, geboren=date(2009, 6, 1), aan="moeder")
    assert (found.answer, found.ask) == (Answer.ASK, ("kind",))


def test_r_5_8_the_same_question_on_another_day_has_the_answer_of_that_day() -> None:
    born = TODAY.replace(year=TODAY.year - 12)
    said = [{"op": TODAY - 30 * DAY, "ja": ["moeder", "vader"]}]
    before = answer(TEEN, geboren=born, datum=TODAY - DAY, toestemming=said)
    after = answer(TEEN, geboren=born, datum=TODAY, toestemming=said)
    assert (before.answer, after.answer, after.ask) == (Answer.YES, Answer.ASK, ("kind",))


def test_r_5_9_unknown_gezag_asks_for_the_register_and_for_nobody() -> None:
    found = answer(TEEN, gezag="onbekend")
    assert found.ask == ("Kijk in het gezagsregister wie gezag heeft over kind",)
    assert found.why.endswith("voordat je dit deelt.")
    assert found.next == (Next.FIND_OUT,)


def test_r_5_10_a_no_of_a_parent_names_the_court() -> None:
    found = answer(TEEN, toestemming=[{"ja": ["kind", "moeder"], "nee": ["vader"]}])
    assert Next.COURT in found.next
    assert found.why == f"Dit mag niet: nee, of niet meer, zei vader. {ROAD_TO_SAFETY}"


def test_r_5_11_withdrawal_holds_at_once_and_changes_nothing_of_before() -> None:
    said = [{"ja": ["moeder"], "ingetrokken": {"moeder": TODAY}}]
    days = [answer(MOTHER, datum=day, toestemming=said).answer for day in (TODAY - DAY, TODAY)]
    assert days == [Answer.YES, Answer.NO]


def test_r_5_12_rights_are_of_the_child_too_since_september_2026() -> None:
    ages, before, since = shipped_rules().ages, date(2026, 8, 31), date(2026, 9, 1)
    found = {age: who_has_rights(age, since, ages) for age in (11, 12, 15, 16, 18)}
    both = {Say.SELF, Say.AUTHORITY}
    alone = {Say.SELF}
    assert found == {11: {Say.AUTHORITY}, 12: both, 15: both, 16: alone, 18: alone}
    for day in (before, date(2014, 12, 31)):
        assert who_has_rights(13, day, ages) == {Say.AUTHORITY}
    assert who_has_rights(40, since, ages, capable=False) == {Say.REPRESENTATIVE}


def test_r_5_13_an_adult_never_says_yes_for_another() -> None:
    assert answer(MOTHER, toestemming=[{"ja": ["vader"]}]).ask == ("moeder",)


def test_r_5_14_with_a_mentor_the_person_is_heard() -> None:
    found = answer(MOTHER, categorie=["dag"], vertegenwoordiger=["mentor"])
    assert found.ask == ("de mentor",)
    assert "Vraag ook wat moeder ervan vindt, en schrijf dat op." in found.full


def test_r_5_15_each_of_the_three_answers_is_asked_in_words() -> None:
    check_necessity(Necessity(needed=NEEDED, no_other_way=NEEDED, no_more=NEEDED))
    for one in ("needed", "no_other_way", "no_more"):
        told = dict.fromkeys(("needed", "no_other_way", "no_more"), NEEDED)
        with pytest.raises(Refusal):
            check_necessity(Necessity(**told | {one: " "}))


def test_r_5_16_a_landlord_who_may_hear_of_money_hears_nothing_of_the_mind() -> None:
    said = [{"categorie": ["geld"], "ja": ["moeder"], "uitdrukkelijk": True}]
    money = answer(MOTHER, toestemming=said)
    mind = answer(MOTHER, categorie=["geest"], toestemming=said)
    assert (money.answer, mind.answer) == (Answer.YES, Answer.ASK)
    assert len(money.consent_ids) == 1
    assert mind.consent_ids == ()
    later = answer(MOTHER, toestemming=[said[0] | {"vanaf": TODAY + DAY}])
    assert (later.answer, later.ask) == (Answer.ASK, ("moeder",))


def test_r_5_19_where_nobody_may_be_told_the_family_is_the_first_to_tell_it() -> None:
    refused = answer(MOTHER, toestemming=[{"nee": ["moeder"]}])
    without_ground = answer(MOTHER, over=["oma"], categorie=["recht"])
    assert [one.next[0] for one in (refused, without_ground)] == [Next.THEMSELVES] * 2


@pytest.mark.parametrize("because", ["", "  ", "Dat gaat sneller."])
def test_r_5_18_to_keep_silent_towards_somebody_has_a_reason(because: str) -> None:
    with pytest.raises(Refusal):
        check_informed(Informed(beforehand=False, because=because))
    check_informed(Informed(beforehand=True, because=because))
    check_informed(Informed(beforehand=False, because="Hij sloeg haar de vorige keer daarom."))


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Sneller", True),
        ("Dat is efficiënter.", True),
        ("Het scheelt ons tijd", True),
        ("Zo gaat het sneller en is het makkelijker voor iedereen!", True),
        ("", False),
        ("Sneller, want de ontruiming is op vrijdag.", False),
        ("De huur moet op tijd betaald.", False),
        ("Anders begint de hulp zonder te weten van de allergie", False),
    ],
)
def test_r_5_21_quick_alone_is_no_reason(text: str, only: bool) -> None:  # noqa: FBT001 - a table
    assert is_only_quicker(text) is only


def test_r_5_21_is_answered_in_a_sentence() -> None:
    with pytest.raises(Refusal) as no:
        check_necessity(Necessity(needed="Efficiënter.", no_other_way=NEEDED, no_more=NEEDED))
    assert no.value.sentence == ONLY_QUICKER


def test_r_5_22_every_answer_tells_a_code_of_the_table_or_a_next_step() -> None:
    codes = {one.code for one in shipped_rules().grounds}
    table = {f"W{n}" for n in range(1, 8)} | {f"J{n}" for n in range(1, 7)}
    assert codes >= table | {"S1", "S2", "V1", "V2", "V3", "C1", "D1", "P1"}
    for to in ("wmo", "jeugd", "zvw", "school", "politie", "veilig_thuis"):
        found = answer(MOTHER, aan=to)
        assert found.ground in codes
        assert found.next


def test_00_5_nobody_is_asked_who_is_not_approached_also_by_name_alone() -> None:
    away = answer(TEEN, geboren=date(2018, 1, 10), niet_benaderen=["moeder"])
    assert (away.answer, away.safe, away.ask) == (Answer.NO, False, ())
    assert OTHER_ROADS in away.why
    by_name = answer(TEEN, geboren=date(2018, 1, 10), gezag="voogd", niet_benaderen=["oma"])
    assert (by_name.answer, by_name.safe) == (Answer.NO, False)
    ended = [{"ja": ["moeder"], "ingetrokken": {"moeder": TODAY}}]
    own = answer(MOTHER, niet_benaderen=["moeder"], toestemming=ended)
    assert own.why.startswith("Dit mag niet: nee, of niet meer, zei moeder")


def test_r_4_5_what_ended_for_one_of_them_ended_also_where_another_is_helped_still() -> None:
    yes = {"aan": "wmo", "toestemming": [{"ja": ["moeder"]}]}
    item, share = share_of(MOTHER | yes | {"stand": "uitgevoegd"})
    _, still = share_of(MOTHER | yes | {"stand": "actief", "voor_wie": ["vader"]})
    courses = (*share.recipient.courses, *still.recipient.courses)
    both = replace(share, recipient=replace(share.recipient, courses=courses))
    assert (judge(item, both).answer, judge(item, still).answer) == (Answer.NO, Answer.YES)


def test_r_5_15_words_mark_special_data_in_an_item() -> None:
    told = item_of_words(Item(about=("moeder",)), "Ze heeft een depressie", LifeDomain.MONEY)
    assert told.special == {Special.SPECIAL}
    assert (told.is_special, told.is_criminal, told.is_unclear) == (True, False, True)


def test_each_consent_ground_lifts_by_explicit_consent_and_none_by_less() -> None:
    for one in shipped_rules().grounds:
        explicit = one.special is not None and "toestemming" in one.special.label
        assert explicit is (one.asks is not Asks.NOTHING), one.code
