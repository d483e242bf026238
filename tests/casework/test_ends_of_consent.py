"""Leaving, expiry and withdrawal end what a yes opened, and say whom to tell (R-4.5, R-5.11)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.casework.own_consents import SECOND, Home, home
from tests.casework.own_help import AS_COLLEGE
from wijkteam_desk.casework.answer_consent import answer
from wijkteam_desk.casework.ask_consent import ask_consent
from wijkteam_desk.casework.let_leave import let_leave
from wijkteam_desk.casework.may_share import Asking, may_share
from wijkteam_desk.casework.overview_for import overview_for
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.casework.read_involvements import read_involvements
from wijkteam_desk.domain.consent_status import ConsentStatus, Needed
from wijkteam_desk.domain.consent_voice import Said, SaidTold, Speaks, Who
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.verdict import Answer
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file
from wijkteam_desk.ui.screens.consent.matrix import STOPPED, matrix_of
from wijkteam_desk.ui.screens.consent.one_sheet import one_sheet

__all__ = ["home"]


def may(vlier: Home, organisation_id: str) -> bool:
    """Whether anything of Marit goes there."""
    asking = Asking(purpose=Purpose.ARRANGE, policy=AS_COLLEGE, on=today())
    found = vlier.store.perform(
        may_share, household_id=vlier.id, organisation_id=organisation_id, asking=asking
    )
    about = [one for one in found.items if one.about == ("Marit",)]
    return any(one.verdict.answer is Answer.YES for one in about)


def let_go(vlier: Home, organisation_id: str, **more: Any) -> None:
    """All that this organisation did here ends today."""
    file = vlier.store.perform(read_involvements, household_id=vlier.id)
    for course in (sheet.course for sheet in file.sheets):
        if course.involvement.organisation_id == organisation_id:
            was = told_of(course.leaving, LeavingTold) if course.leaving else LeavingTold()
            given = {"involvement_id": course.involvement.id, "was": was, "left_on": today()}
            vlier.do(let_leave, told=replace(was, **more), **given)


def test_r_4_5_it_goes_on_where_that_was_agreed_again_with_a_reason_and_an_end(
    home: Callable[..., Home],
) -> None:
    vlier = home("vlierenberg")
    rand = vlier.line("Marit", "Wonen aan de Rand").asked.consent.recipient_id
    why = "Zij bellen elke maand, en dan meldt de school wat er speelt."
    with pytest.raises(Refusal, match="zolang de waakvlam brandt"):
        let_go(vlier, rand, still_told=why, ember_until=None)
    let_go(vlier, rand, still_told=why, ember_until=today() + timedelta(days=60))
    after = vlier.line("Marit", "Wonen aan de Rand")
    assert (after.left, after.holds, may(vlier, rand)) == (False, True, True)
    whole = write_dossier_file(vlier.do(read_dossier, household_id=vlier.id))
    assert why.encode() in whole
    assert write_dossier_file(read_dossier_file(whole, today())) == whole


def test_r_4_5_what_an_organisation_hears_ends_when_it_leaves(home: Callable[..., Home]) -> None:
    vlier = home("vlierenberg")
    before = vlier.line("Marit", "Wonen aan de Rand")
    rand, marit = before.asked.consent.recipient_id, vlier.member("Marit")
    assert (before.holds, before.to_tell, may(vlier, rand)) == (True, (), True)
    let_go(vlier, rand)
    after = vlier.line("Marit", "Wonen aan de Rand")
    assert (after.status, after.left, after.holds) == (ConsentStatus.GIVEN, True, False)
    assert after.to_tell == (after.reader, "Marit")
    assert not may(vlier, rand)
    assert STOPPED in {cell.word for line in matrix_of(vlier.file).lines for cell in line.cells}
    assert "gestopt" in one_sheet(after, vlier.file, "").meaning
    overview = vlier.store.perform(
        overview_for, household_id=vlier.id, about=marit, reader=marit, policy=AS_COLLEGE
    )
    assert not any("Rand" in one.who for one in overview.knows)


def test_what_is_over_says_whom_to_tell_but_never_who_is_not_approached(
    home: Callable[..., Home],
) -> None:
    belmir = home()
    told = belmir.told("Sem")
    past = today() - timedelta(days=1)
    old = replace(told, valid_from=past - timedelta(days=60), valid_until=past, asked_on=past)
    parents = [
        Needed(speaks=Speaks.PARENT, who=Who(member_id=belmir.member(name)))
        for name in ("Yasmina", "Dennis")
    ]
    made = belmir.do(ask_consent, household_id=belmir.id, told=old, whom=parents).made
    line = belmir.file.line(made)
    assert line is not None
    for voice in line.asked.voices:
        yes = SaidTold(said=Said.YES, said_on=past)
        belmir.do(answer, voice_id=voice.id, told=yes, was=SaidTold())
    line = belmir.file.line(made)
    assert line is not None
    assert line.status is ConsentStatus.EXPIRED
    assert set(line.to_tell) == {line.reader, "Yasmina", "Dennis"}
    given = {"household_id": belmir.id, "told": SECOND, "person_id": belmir.member("Dennis")}
    belmir.do(protect, kind=ProtectionKind.NO_CONTACT, **given)
    line = belmir.file.line(made)
    assert line is not None
    assert set(line.to_tell) == {line.reader, "Yasmina"}
