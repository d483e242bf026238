"""De Wit with an organisation for Daan, for tests of joining and leaving. FICTIEF."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.casework.own_plan import Desk, with_plan
from wijkteam_desk.casework.read_involvements import (
    InvolvementsFile,
    InvolvementSheet,
    read_involvements,
)
from wijkteam_desk.casework.set_involvement import (
    Heard,
    note_heard,
    note_involvement,
)
from wijkteam_desk.casework.set_organisation import (
    OrganisationNoted,
    add_organisation,
)
from wijkteam_desk.domain.basis import WorksAs
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.involvement import InvolvementTold, Law, Stage, StepTold
from wijkteam_desk.domain.long_ago import read_line
from wijkteam_desk.domain.organisation import ContactTold, OrganisationKind, OrganisationTold
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.storage.store import Store

AS_COLLEGE = Policy(works_as=frozenset({WorksAs.COLLEGE}))
BRIDGE = OrganisationNoted(
    organisation=OrganisationTold(name="De Brug", kind=OrganisationKind.WMO),
    contact=ContactTold(name="Sanne Vos"),
)


@dataclass
class Helped:
    """De Wit, with De Brug for Daan, asked ten days ago."""

    desk: Desk
    place: str
    contact: str
    of: str

    def do(self, act: Callable[..., Any], **given: object) -> Any:  # noqa: ANN401 - of any act
        return self.desk.store.perform(act, **given)

    def note_line(self, line: str) -> None:
        told = read_line(line, self.desk.today)
        noted = OrganisationNoted(organisation=OrganisationTold(name=told.name, kind=told.kind))
        heard = Heard(noted=noted, step=told.step)
        self.do(note_heard, household_id=self.desk.household, heard=heard)

    def sheet(self) -> InvolvementSheet:
        (found,) = self.read().sheets
        return found

    def read(self) -> InvolvementsFile:
        return self.desk.store.perform(read_involvements, household_id=self.desk.household)

    def stages(self) -> list[Stage]:
        return [one.stage for one in self.sheet().course.happened]


def helped_in(tmp_path: Path) -> Helped:
    desk = with_plan(tmp_path)
    place = desk.store.perform(add_organisation, told=BRIDGE).made
    file = desk.read().file
    contact = next(one.id for one in file.contacts if one.organisation_id == place)
    step = StepTold(stage=Stage.ASKED, since=desk.today - timedelta(days=10))
    made = desk.store.perform(
        note_involvement,
        household_id=desk.household,
        told=InvolvementTold(
            organisation_id=place, contact_id=contact, law=Law.YOUTH, question="Wie helpt Daan?"
        ),
        step=step,
        for_members=(desk.people[2],),
        goals=(file.goals[0].id,),
    ).made
    return Helped(desk, place, contact, made)


def engage(store: Store, household_id: str, organisation_id: str, *whom: str) -> str:
    """This organisation gives Wmo help to these members, or to all, since today."""
    told = InvolvementTold(organisation_id=organisation_id, law=Law.WMO, question="Wie helpt?")
    step = StepTold(stage=Stage.ACTIVE, since=today())
    return store.perform(
        note_involvement, household_id=household_id, told=told, step=step, for_members=whom
    ).made
