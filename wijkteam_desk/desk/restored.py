"""What is said of a backup once it is put back: which one, what is kept, what opens the vault."""

from wijkteam_desk.desk.restoring import Restore
from wijkteam_desk.domain.dutch_date import said_moment


def said_of(restore: Restore) -> str:
    """One sentence or more for the coach."""
    moment = said_moment(restore.manifest.made_at)
    said = [_keys_came(moment) if restore.only_keys else _it_came(moment, restore)]
    if restore.other_ways:
        said.append(
            f"De kluis opent nu met de wachtzin en de herstelcode van {moment};"
            " kies een nieuwe wachtzin als iemand anders die kan kennen."
        )
    return " ".join(said)


def _keys_came(moment: str) -> str:
    return (
        f"De sleutels zijn teruggezet uit de reservekopie van {moment}."
        " De dossiers zijn gebleven zoals ze waren."
    )


def _it_came(moment: str, restore: Restore) -> str:
    came = f"De reservekopie van {moment} is teruggezet."
    if restore.compared.here is None:
        return came
    kept = "Wat er stond, blijft 30 dagen bewaard en staat als vervangen bij de reservekopieën."
    return f"{came} {kept}"
