"""What the things around a conversation are called: one name each, wherever one meets them."""

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.domain.household import names_in_words

translate = QCoreApplication.translate


def said_before(names: tuple[str, ...]) -> str:
    """What is out of sight because these people sat down later; nobody: because somebody may."""
    if not names:
        return translate("TalkWords", "Wat hiervoor gezegd is, staat niet in beeld.")
    came = (
        translate("TalkWords", "Wat gezegd is voordat {who} aanschoven, staat niet in beeld.")
        if names[1:]
        else translate("TalkWords", "Wat gezegd is voordat {who} aanschoof, staat niet in beeld.")
    )
    return came.format(who=names_in_words(names))


def new_talk() -> str:
    """The form with which a conversation begins."""
    return translate("TalkWords", "Nieuw gesprek")


def begin_talk() -> str:
    """From now on one is at the table."""
    return translate("TalkWords", "Begin het gesprek")


def plan_talk() -> str:
    """It is for a day to come."""
    return translate("TalkWords", "Plan het gesprek")


def read_together() -> str:
    """In large letters, for who sits there."""
    return translate("TalkWords", "Samen lezen")


def the_plan() -> str:
    """The plan as who sits there may read it."""
    return translate("TalkWords", "Ons plan")


def how_it_goes() -> str:
    """On each leefgebied, for each of them."""
    return translate("TalkWords", "Hoe het gaat")


def our_story() -> str:
    """In the family's own words."""
    return translate("TalkWords", "Ons verhaal")


def goes_well() -> str:
    """What is marked as eigen kracht, in the plan."""
    return translate("TalkWords", "Wat goed gaat")


def worries() -> str:
    """What is marked as zorgpunt, in the plan."""
    return translate("TalkWords", "Zorgpunten")
