"""What a line of the list says, to the eye and to who listens."""

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.list_households import HouseholdLine
from wijkteam_desk.counted import counted
from wijkteam_desk.ui.common.chip import FICTITIOUS

translate = QCoreApplication.translate


def regie_words(line: HouseholdLine) -> str:
    """`regie: Noor Haddad`, `regie: gezin zelf`, or that there is none."""
    if not line.regie:
        return translate("HouseholdLine", "geen regie")
    if line.regie_by_family:
        return translate("HouseholdLine", "regie: gezin zelf")
    return translate("HouseholdLine", "regie: {who}").format(who=line.regie)


def goal_words(line: HouseholdLine) -> str:
    """`3 doelen`; nothing where there are none yet."""
    if not line.goals:
        return ""
    one, more = translate("HouseholdLine", "doel"), translate("HouseholdLine", "doelen")
    return counted(line.goals, one, more)


def unfinished_words(line: HouseholdLine) -> str:
    """That there is nawerk to be finished, or nothing."""
    return translate("HouseholdLine", "nawerk niet af") if line.unfinished else ""


def count_words(shown: int, total: int) -> str:
    """`12 huishoudens`, or `2 van de 12 huishoudens` while a filter is on."""
    if shown != total:
        narrowed = translate("HouseholdLine", "{shown} van de {total} huishoudens")
        return narrowed.format(shown=shown, total=total)
    one = translate("HouseholdLine", "huishouden")
    return counted(total, one, translate("HouseholdLine", "huishoudens"))


def heard_line(line: HouseholdLine) -> str:
    """The whole line for a screen reader."""
    fictitious = FICTITIOUS.lower() if line.fictitious else ""
    said = (line.name, line.reference, fictitious, line.members, regie_words(line))
    more = (goal_words(line), unfinished_words(line))
    return ", ".join(part for part in (*said, *more) if part)
