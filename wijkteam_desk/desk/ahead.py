"""What can be made ready before the vault opens."""

from functools import cache

from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import open_household
from wijkteam_desk.casework.read_today import derive_due, read_today
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.storage.in_memory import work_in_memory


@cache
def get_ready() -> None:
    """Reads Vandaag and a household once in the life of the program, of a store in memory.

    What SQLAlchemy learns of a table when it is first asked for takes longer than the asking.
    """
    with work_in_memory() as work:
        nobody = (WhoIsWho(given_name="Niemand"),)
        made = make_household(work, name="Niemand", members=nobody).household_id
        derive_due(work, households=(made,))
        open_household(work, household_id=made)
        read_today(work)
