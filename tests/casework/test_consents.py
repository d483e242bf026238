"""Toestemming in a real store: who is asked, how it stands, and what ends it. FICTIEF."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.casework.own_consents import KEPT, SECOND, Home, home
from wijkteam_desk.casework.answer_consent import answer, try_to_reach
from wijkteam_desk.casework.ask_consent import ask_also, ask_consent
from wijkteam_desk.casework.consent_for_paper import consent_for_paper
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_organisation import (
    OrganisationNoted,
    add_organisation,
    remove_organisation,
)
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.withdraw_consent import withdraw
from wijkteam_desk.domain.consent import ConsentTold
from wijkteam_desk.domain.consent_status import ConsentStatus, Needed
from wijkteam_desk.domain.consent_voice import (
    AttemptTold,
    Channel,
    Said,
    SaidTold,
    Speaks,
    VoiceState,
    Who,
)
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.organisation import OrganisationKind, OrganisationTold
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.domain.refusal import Refusal

S = ConsentStatus

__all__ = ["home"]


@pytest.mark.parametrize(
    ("name", "statuses"),
    [
        ("vlierenberg", [S.GIVEN, S.GIVEN, S.INCOMPLETE, S.GIVEN, S.GIVEN]),
        ("korrelaar", [S.GIVEN, S.GIVEN, S.GIVEN, S.REFUSED]),
        ("belmir-oosterdonk", [*[S.GIVEN] * 3, S.REFUSED, S.REFUSED, S.WITHDRAWN, S.GIVEN]),
    ],
)
def test_the_three_households_stand_as_the_design_tells(
    home: Callable[..., Home], name: str, statuses: list[ConsentStatus]
) -> None:
    """R-5.6, R-5.10: of Joris the father is not reached; R-5.14: Anja speaks for Wim."""
    file = home(name).file
    assert [one.status for one in file.lines] == statuses
    for line in file.lines:
        assert line.to_tell == ((line.reader,) if line.status is S.WITHDRAWN else ())


def test_r_5_8_on_the_twelfth_birthday_the_child_is_asked_too(home: Callable[..., Home]) -> None:
    before = home(Noor=1).line("Noor", "Zonnekring")
    assert before.status is S.GIVEN
    now = home(Noor=0)
    line = now.line("Noor", "Zonnekring")
    assert line.status is S.ASK_AGAIN
    new = next(one for one in line.voices if one.voice is None)
    assert new.needed.who.member_id == now.member("Noor")
    made = now.do(ask_also, consent_id=line.id, whom=new.needed).made
    yes = SaidTold(said=Said.YES, said_on=today())
    now.do(answer, voice_id=made, told=yes, was=SaidTold())
    assert now.line("Noor", "Zonnekring").status is S.GIVEN


def test_somebody_else_everybody_and_who_is_not_approached_are_refused(
    home: Callable[..., Home],
) -> None:
    belmir = home()
    told, sem = belmir.told("Sem"), belmir.member("Sem")
    yasmina = Needed(speaks=Speaks.PARENT, who=Who(member_id=belmir.member("Yasmina")))
    dennis = Needed(speaks=Speaks.PARENT, who=Who(member_id=belmir.member("Dennis")))

    def refused(why: str, told: ConsentTold, *whom: Needed) -> None:
        with pytest.raises(Refusal, match=why):
            belmir.do(ask_consent, household_id=belmir.id, told=told, whom=whom)

    refused("hoort niet bij dit huishouden", replace(told, member_id=belmir.id), yasmina)
    refused("hoort niet bij het netwerk", replace(told, member_id=None, network_id=sem), yasmina)
    refused("wie er iets over moet zeggen", told)
    refused("voor een andere volwassene", belmir.told("Dennis"), yasmina)
    everybody = OrganisationTold(name="Alle betrokkenen", kind=OrganisationKind.OTHER)
    place = belmir.do(add_organisation, told=OrganisationNoted(organisation=everybody)).made
    refused("niet voor iedereen", replace(told, organisation_id=place), yasmina)
    belmir.do(
        protect,
        household_id=belmir.id,
        kind=ProtectionKind.NO_CONTACT,
        told=SECOND,
        person_id=belmir.member("Dennis"),
    )
    refused("wordt niet benaderd", told, yasmina, dennis)
    refused("niet wordt benaderd", replace(told, why="Dennis heeft hulp nodig."), yasmina)
    away, there = belmir.line("Sem", "Zonnekring").voices
    with pytest.raises(Refusal, match="wordt niet benaderd"):
        belmir.do(consent_for_paper, voice_id=away.voice.id if away.voice else "")
    sheet = belmir.do(consent_for_paper, voice_id=there.voice.id if there.voice else "")
    assert (sheet.answer.name, sheet.reader_ids) == ("Yasmina", (belmir.member("Yasmina"),))


def test_who_is_not_approached_ends_what_is_told_of_a_child_with_a_second_pair_of_eyes(
    home: Callable[..., Home],
) -> None:
    """R-5.11, DOMAIN 00.5: for a child the aandachtsfunctionaris looks first."""
    belmir = home()
    dennis, given = belmir.member("Dennis"), {"household_id": belmir.id, "told": SECOND}
    belmir.do(protect, kind=ProtectionKind.NO_CONTACT, person_id=dennis, **given)
    line = belmir.line("Sem", "Zonnekring")
    by = Needed(speaks=Speaks.PARENT, who=Who(member_id=dennis))
    ended = {"consent_id": line.id, "by": by, "on": today()}
    with pytest.raises(Refusal, match="aandachtsfunctionaris"):
        belmir.do(withdraw, **ended)
    entry = belmir.do(withdraw, **ended, second=SECOND).entry
    line = belmir.line("Sem", "Zonnekring")
    assert line.status is S.WITHDRAWN
    assert line.to_tell == (line.reader, "Yasmina")
    belmir.do(undo, entry=entry)
    yasmina = Needed(speaks=Speaks.PARENT, who=Who(member_id=belmir.member("Yasmina")))
    before = line.asked.consent.asked_on - timedelta(days=1)
    with pytest.raises(Refusal, match="nog niet gevraagd"):
        belmir.do(withdraw, **(ended | {"by": yasmina, "on": before}))
    belmir.do(withdraw, **(ended | {"by": yasmina}))
    assert belmir.line("Sem", "Zonnekring").to_tell == (line.reader,)


def test_tries_answers_and_questions_are_undone_in_turn(home: Callable[..., Home]) -> None:
    """R-5.27: nothing else takes a question away; R-5.3: nor does it hold anything else up."""
    vlier = home("vlierenberg")
    line = vlier.line("Joris", "Samenspoor")
    robin = next(one for one in line.voices if one.name == "Robin Tasmeer")
    assert robin.state is VoiceState.NOT_REACHED
    assert robin.voice is not None
    tried = AttemptTold(tried_on=today(), channel=Channel.VISIT)
    again = vlier.do(try_to_reach, voice_id=robin.voice.id, told=tried).entry
    vlier.do(undo, entry=again)
    assert len(vlier.line("Joris", "Samenspoor").asked.attempts) == len(robin.attempts)
    no = SaidTold(said=Said.NO, said_on=today())
    entry = vlier.do(answer, voice_id=robin.voice.id, told=no, was=SaidTold()).entry
    assert vlier.line("Joris", "Samenspoor").status is S.REFUSED
    words = ActionWords(what="Samenspoor belt Joris over een kennismaking.")
    assert vlier.do(add_action, household_id=vlier.id, words=words).made
    with pytest.raises(Refusal, match="intussen"):
        vlier.do(answer, voice_id=robin.voice.id, told=no, was=SaidTold())
    vlier.do(undo, entry=entry)
    assert vlier.line("Joris", "Samenspoor").status is S.INCOMPLETE


def test_it_keeps_who_it_names(home: Callable[..., Home]) -> None:
    belmir = home()
    place = belmir.line("Dennis", "Stroomopwaarts").asked.consent.organisation_id
    with pytest.raises(Refusal, match="blijft"):
        belmir.do(remove_organisation, organisation_id=place)
    with pytest.raises(Refusal, match="toestemming"):
        belmir.do(remove_member, member_id=belmir.member("Ilyas"))


def test_it_goes_with_who_is_erased_and_so_does_what_was_undone(home: Callable[..., Home]) -> None:
    belmir = home(only=KEPT)
    yasmina = Needed(speaks=Speaks.PARENT, who=Who(member_id=belmir.member("Yasmina")))
    told = replace(belmir.told("Sem", "Zonnekring"), why="Zodat zilverkanarie rust heeft.")
    asked = belmir.do(ask_consent, household_id=belmir.id, told=told, whom=(yasmina,))
    made = belmir.file.line(asked.made)
    assert made is not None
    voice = next(one.voice for one in made.voices if one.voice)
    kept = SaidTold(said=Said.YES, said_on=today(), word="Ook goed voor de goudvink.")
    said = belmir.do(answer, voice_id=voice.id, told=kept, was=SaidTold())
    belmir.do(undo, entry=said.entry)
    belmir.do(undo, entry=asked.entry)
    belmir.do(erase_person, member_id=belmir.member("Dennis"))
    assert not [one for one in belmir.file.lines if one.about == "Dennis"]
    assert [one.name for one in belmir.line("Sem", "Zonnekring").voices] == ["Yasmina"]
    belmir.do(erase_person, member_id=belmir.member("Sem"))
    rows = belmir.store.connection.execute("SELECT change FROM op_content").fetchall()
    whole = "".join(str(row) for row in rows)
    assert "Zodat Zonnekring en wij samen letten" in whole
    for word in ("zilverkanarie", "goudvink", "hoe Sem groeit", "Zodat de behandeling"):
        assert word not in whole
