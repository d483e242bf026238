"""What is asked of each who hears the plan, and what the fields then tell; knows no Qt."""

from collections.abc import Iterable, Mapping

from wijkteam_desk.domain.plan_version import (
    Agreement,
    AgreementTold,
    Answer,
    Means,
    check_agreement,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, off_paper

DAY = "agreed_on"
_ALL = ("answer", "means", "remark", "statement", "signature")
_ANSWER, _MEANS, _REMARK, _STATEMENT, _SIGNATURE = _ALL
_ON_PAPER = "Komt letterlijk zo op papier."
_SAID = frozenset(one.value for one in Answer if one is not Answer.NOT_ASKED)
_REMARKED = frozenset(
    one.value for one in (Answer.WITH_REMARK, Answer.NOT_AGREED, Answer.NOT_ASKED)
)


def key_of(member_id: str, what: str) -> str:
    """The key of that field about that member."""
    return f"{member_id}.{what}"


def lines_for(people: Iterable[tuple[str, str]], *, day: bool) -> Lines:
    """The fields, for each of these by id and name; `day`: also when it was agreed."""
    asks: list[tuple[Ask, ...]] = []
    for member_id, name in people:
        asks += _about(member_id, name)
    return (*asks, (Ask(key=DAY, label="Afgesproken op"),)) if day else tuple(asks)


def answer_of(who: str) -> str:
    """The key of what that member says."""
    return key_of(who, _ANSWER)


def keys_about(people: Iterable[str]) -> frozenset[str]:
    """The keys of all fields about these members."""
    return frozenset(key_of(who, what) for who in people for what in _ALL)


def fields_of(agreements: Iterable[Agreement]) -> dict[str, str]:
    """What the fields show of what was said."""
    return {
        key_of(one.member_id, name): str(value)
        for one in agreements
        for name, value in vars(told_of(one, AgreementTold)).items()
    }


def answers_in(
    fields: Mapping[str, str], people: Iterable[tuple[str, str]]
) -> dict[str, AgreementTold] | Wrong:
    """What each says who says anything, or what is the matter at which field."""
    answers = {}
    for member_id, _ in people:
        answer = fields.get(key_of(member_id, _ANSWER), "")
        if not answer:
            continue
        told = AgreementTold(
            answer=Answer.coded(answer),
            means=Means.coded(fields.get(key_of(member_id, _MEANS), "") or Means.ORAL.value),
            remark=fields.get(key_of(member_id, _REMARK), "").strip(),
            statement=fields.get(key_of(member_id, _STATEMENT), ""),
            signature=fields.get(key_of(member_id, _SIGNATURE), ""),
        )
        try:
            check_agreement(told)
        except Refusal as no:
            missing = told.means is Means.PEN and not told.signature
            where = _SIGNATURE if missing else _REMARK
            return Wrong(at=key_of(member_id, where), sentence=no.sentence)
        answers[member_id] = told
    return answers


def _about(member_id: str, name: str) -> tuple[tuple[Ask, ...], ...]:
    answer = key_of(member_id, _ANSWER)
    return (
        (
            Ask(
                key=answer,
                label=f"Wat zegt {name} ervan",
                choices=tuple((one.value, one.label) for one in Answer),
            ),
            Ask(
                key=key_of(member_id, _MEANS),
                label="Hoe",
                choices=tuple((one.value, one.label) for one in Means),
                when=(answer, _SAID),
            ),
        ),
        (_remark(member_id, answer),),
        (
            Ask(
                key=key_of(member_id, _STATEMENT),
                label=f"Eigen verklaring van {name} (hoeft niet)",
                hint=_ON_PAPER,
                verbatim=True,
                beside=off_paper,
                when=(answer, _SAID),
            ),
            Ask(
                key=key_of(member_id, _SIGNATURE),
                label=f"Handtekening van {name}",
                signed=True,
                when=(key_of(member_id, _MEANS), frozenset({Means.PEN.value})),
            ),
        ),
    )


def _remark(member_id: str, answer: str) -> Ask:
    asked = (answer, _REMARKED)
    key = key_of(member_id, _REMARK)
    return Ask(
        key=key,
        label="Opmerking of reden",
        hint=_ON_PAPER,
        free=True,
        beside=off_paper,
        when=asked,
    )
