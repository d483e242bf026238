"""Ids within a document: each once, and none that points at nothing."""

from collections.abc import Iterator

from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import Step, place, shown

_ROWS = (
    "coaches", "members", "conversations", "passages", "goals", "actions", "plan_texts", "regie",
    "authority", "representatives", "capacity", "network", "kin", "drawn", "protections",
    "situations", "meldingen", "research", "explained", "affirmations", "wrap_ups", "stories",
    "story_approvals", "story_given", "plan_versions", "plan_version_lines", "agreements",
    "evaluations", "goal_evaluations", "closings", "organisations", "contacts",
    "handovers", "absences", "escalations", "disputes",
    "consultations", "stillness", "snoozes",
    "involvements", "involvement_steps", "askings", "joinings", "waitings", "leavings",
    "goal_results", "taper_steps", "after_checks", "beschikkingen",
    "feedback_agreements", "feedback", "feedback_chases",
    "consents", "consent_voices", "consent_attempts",
    "disclosures", "disclosure_lines",
)  # fmt: skip
_ONE = ("household", "plan")
_OF_INVOLVEMENT = _ROWS[_ROWS.index("involvement_steps") : _ROWS.index("feedback")]
# list, field, the list it points at, what that is called
_POINTERS = (
    ("conversations", "present", "members", "een gezinslid"),
    ("conversations", "invited", "network", "iemand uit het netwerk"),
    ("passages", "conversation_id", "conversations", "een gesprek"),
    ("passages", "said_by", "members", "een gezinslid"),
    ("passages", "said_by_network", "network", "iemand uit het netwerk"),
    ("passages", "about", "members", "een gezinslid"),
    ("goals", "for_members", "members", "een gezinslid"),
    ("goals", "passage_id", "passages", "een alinea"),
    ("actions", "goal_id", "goals", "een doel"),
    ("actions", "owner_member", "members", "een gezinslid"),
    ("actions", "owner_network", "network", "iemand uit het netwerk"),
    ("actions", "owner_contact", "contacts", "een contactpersoon"),
    ("contacts", "organisation_id", "organisations", "een organisatie"),
    ("actions", "owner_coach", "coaches", "een wijkcoach"),
    ("actions", "promised_to", "members", "een gezinslid"),
    ("actions", "passage_id", "passages", "een alinea"),
    ("plan_texts", "member_id", "members", "een gezinslid"),
    ("regie", "holder_coach", "coaches", "een wijkcoach"),
    ("regie", "holder_member", "members", "een gezinslid"),
    ("regie", "contact_coach", "coaches", "een wijkcoach"),
    ("regie", "holder_contact", "contacts", "een contactpersoon"),
    ("regie", "second_coach", "coaches", "een wijkcoach"),
    ("regie", "deputy_coach", "coaches", "een wijkcoach"),
    ("handovers", "from_regie", "regie", "een periode van de regie"),
    ("handovers", "to_regie", "regie", "een periode van de regie"),
    ("absences", "away", "coaches", "een wijkcoach"),
    ("absences", "stand_in", "coaches", "een wijkcoach"),
    ("authority", "child", "members", "een gezinslid"),
    ("authority", "holder", "members", "een gezinslid"),
    ("representatives", "member_id", "members", "een gezinslid"),
    ("capacity", "member_id", "members", "een gezinslid"),
    ("situations", "member_id", "members", "een gezinslid"),
    ("protections", "member_id", "members", "een gezinslid"),
    ("protections", "network_id", "network", "iemand uit het netwerk"),
    ("network", "tied_to", "members", "een gezinslid"),
    ("network", "wished_by", "members", "een gezinslid"),
    ("drawn", "member_id", "members", "een gezinslid"),
    ("drawn", "network_id", "network", "iemand uit het netwerk"),
    ("kin", "one_member", "members", "een gezinslid"),
    ("kin", "other_member", "members", "een gezinslid"),
    ("kin", "one_network", "network", "iemand uit het netwerk"),
    ("kin", "other_network", "network", "iemand uit het netwerk"),
    ("research", "melding_id", "meldingen", "een melding"),
    ("affirmations", "passage_id", "passages", "een alinea"),
    ("affirmations", "member_id", "members", "een gezinslid"),
    ("wrap_ups", "conversation_id", "conversations", "een gesprek"),
    ("story_approvals", "story_id", "stories", "een versie van het verhaal"),
    ("story_approvals", "member_id", "members", "een gezinslid"),
    ("story_given", "story_id", "stories", "een versie van het verhaal"),
    ("plan_version_lines", "version_id", "plan_versions", "een versie van het plan"),
    ("agreements", "version_id", "plan_versions", "een versie van het plan"),
    ("agreements", "member_id", "members", "een gezinslid"),
    ("evaluations", "version_id", "plan_versions", "een versie van het plan"),
    ("evaluations", "present", "members", "een gezinslid"),
    ("goal_evaluations", "evaluation_id", "evaluations", "een evaluatie"),
    ("goal_evaluations", "view_of", "members", "een gezinslid"),
    ("involvements", "organisation_id", "organisations", "een organisatie"),
    ("involvements", "contact_id", "contacts", "een contactpersoon"),
    ("involvements", "for_members", "members", "een gezinslid"),
    ("involvements", "goals", "goals", "een doel"),
    ("joinings", "yes_by", "members", "een gezinslid"),
    ("leavings", "own_words_of", "members", "een gezinslid"),
    ("consents", "member_id", "members", "een gezinslid"),
    ("consents", "network_id", "network", "iemand uit het netwerk"),
    ("consents", "reader_id", "members", "een gezinslid"),
    ("consents", "organisation_id", "organisations", "een organisatie"),
    ("consent_voices", "consent_id", "consents", "een toestemming"),
    ("consent_voices", "member_id", "members", "een gezinslid"),
    ("consent_voices", "network_id", "network", "iemand uit het netwerk"),
    ("consent_attempts", "voice_id", "consent_voices", "wie er iets zei"),
    ("disclosures", "organisation_id", "organisations", "een organisatie"),
    ("disclosures", "readers", "members", "een gezinslid"),
    ("disclosure_lines", "disclosure_id", "disclosures", "wat er gedeeld is"),
    ("disclosure_lines", "member_id", "members", "een gezinslid"),
    ("disclosure_lines", "network_id", "network", "iemand uit het netwerk"),
    ("disclosure_lines", "consent_id", "consents", "een toestemming"),
    ("feedback_agreements", "melding_id", "meldingen", "een melding"),
    ("feedback", "agreement_id", "feedback_agreements", "een afspraak over terugkoppeling"),
    ("feedback_chases", "agreement_id", "feedback_agreements", "een afspraak over terugkoppeling"),
    *((rows, "involvement_id", "involvements", "een deelname") for rows in _OF_INVOLVEMENT),
)
POINTING = frozenset(field for _, field, _, _ in _POINTERS)
"""The fields that hold the id of another row."""


def check_references(tree: Tree) -> None:
    """Refuses ids that occur twice, pointers to nothing, two goals out of one passage."""
    _refuse_same_id(tree)
    for pointer in _POINTERS:
        _refuse_dangling(tree, *pointer)
    for rows, field in (
        ("conversations", "present"),
        ("conversations", "invited"),
        ("evaluations", "present"),
        ("goals", "for_members"),
        ("involvements", "for_members"),
        ("involvements", "goals"),
        ("disclosures", "readers"),
    ):
        _refuse_named_twice(tree, rows, field)
    _refuse_shared_passage(tree)


def _refuse_dangling(tree: Tree, rows: str, field: str, target: str, called: str) -> None:
    known = {_id(row["id"]) for row in tree.get(target, ())}
    for steps, pointed in _pointed(tree, rows, field):
        if _id(pointed) not in known:
            raise Refusal(
                f"Op {place(steps)} staat {shown(pointed)}."
                f" Daar hoort het id van {called} uit dit bestand."
            )


def _refuse_named_twice(tree: Tree, rows: str, field: str) -> None:
    seen: set[tuple[int, str]] = set()
    for n, row in enumerate(tree.get(rows, ())):
        for m, one in enumerate(row.get(field, ())):
            if (n, _id(one)) in seen:
                raise Refusal(
                    f"Op {place((rows, n, field, m))} staat iemand die al genoemd is."
                    " Daar hoort elk id één keer."
                )
            seen.add((n, _id(one)))


def _refuse_same_id(tree: Tree) -> None:
    first: dict[str, tuple[Step, ...]] = {}
    for steps, row in _all_rows(tree):
        before = first.setdefault(_id(row["id"]), steps)
        if before != steps:
            raise Refusal(
                f"Op {place(steps)}.id staat hetzelfde id als op {place(before)}.id."
                " Daar hoort een eigen id."
            )


def _refuse_shared_passage(tree: Tree) -> None:
    first: dict[str, tuple[Step, ...]] = {}
    for steps, passage in _pointed(tree, "goals", "passage_id"):
        before = first.setdefault(_id(passage), steps)
        if before != steps:
            raise Refusal(
                f"Op {place(steps)} staat dezelfde alinea als op {place(before)}."
                " Daar hoort een andere alinea, of geen."
            )


def _all_rows(tree: Tree) -> Iterator[tuple[tuple[Step, ...], Tree]]:
    for one in _ONE:
        if one in tree:
            yield (one,), tree[one]
    for rows in _ROWS:
        for n, row in enumerate(tree.get(rows, ())):
            yield (rows, n), row


def _pointed(tree: Tree, rows: str, field: str) -> Iterator[tuple[tuple[Step, ...], str]]:
    for n, row in enumerate(tree.get(rows, ())):
        value = row.get(field)
        if isinstance(value, list):
            yield from (((rows, n, field, m), one) for m, one in enumerate(value))
        elif value is not None:
            yield (rows, n, field), value


def _id(written: str) -> str:
    return written.lower()
