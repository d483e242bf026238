"""Every fault, a few times: what the long form tries hundreds of times."""

from pathlib import Path

import pytest

from tests.faults.faults import Fault, all_faults

IN_THE_GATE = [fault for fault in all_faults() if fault.short]


@pytest.mark.parametrize("fault", IN_THE_GATE, ids=lambda fault: fault.name)
def test_the_program_survives(fault: Fault, home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "fault"
    folder.mkdir()
    outcome = fault.run(fault.short, folder)
    assert outcome.good, outcome.sentence
