"""The command line sends nothing to who is not to be approached. FICTIEF."""

from pathlib import Path

import pytest

from tests.cli.conftest import PASSPHRASE, Ask
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes

EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")


@pytest.fixture
def marked(vault: Path) -> None:
    """Wim is not to be approached."""
    desk = open_vault(vault, PASSPHRASE)
    household = desk.perform(list_households).result()[0].household_id
    file = desk.perform(read_household, household_id=household).result()
    wim = next(one.id for one in file.members if one.given_name == "Wim")
    kind = ProtectionKind.NO_CONTACT
    desk.perform(protect, household_id=household, kind=kind, told=EYES, person_id=wim).result()
    desk.close()


@pytest.mark.usefixtures("marked")
def test_no_plan_for_them_but_the_other_roads(desk: Ask, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    answer = desk("plan", "Korrelaar", "--for", "person:Wim", "--out", target)
    assert (answer.code, answer.out, target.exists()) == (1, "", False)
    assert answer.err == (
        "Deze persoon wordt niet benaderd."
        " Overleg met de aandachtsfunctionaris, of bel Veilig Thuis op 0800-2000.\n"
    )


@pytest.mark.usefixtures("marked")
def test_the_plan_of_the_household_goes_to_the_others_and_says_no_more(
    desk: Ask, tmp_path: Path
) -> None:
    target = tmp_path / "plan.pdf"
    answer = desk("plan", "Korrelaar", "--for", "household", "--out", target)
    assert answer.out == f"Het plan voor Gerrit en Nel staat in {target}.\n"
    nobody = desk("plan", "Korrelaar", "--for", "person:Anja", "--out", target)
    assert nobody.err.endswith("Wel: Gerrit en Nel.\n")
