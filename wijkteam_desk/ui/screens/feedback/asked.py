"""What is asked about terugkoppeling: a moment, what came of it, and what may be heard."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from wijkteam_desk.casework.agree_feedback import agree_feedback, change_agreement
from wijkteam_desk.casework.receive_feedback import (
    chase_feedback,
    no_feedback_needed,
    receive_feedback,
)
from wijkteam_desk.casework.set_melding import change_melding
from wijkteam_desk.domain.feedback import (
    HEARD_BACK,
    AgreementTold,
    ChaseTold,
    FeedbackTold,
    Form,
    Level,
    Moment,
    Way,
)
from wijkteam_desk.domain.feedback_guide import FeedbackGuide
from wijkteam_desk.domain.feedback_lines import FeedbackGroup, FeedbackLine
from wijkteam_desk.domain.leaving import GoalResultTold
from wijkteam_desk.domain.melding import MeldingTold
from wijkteam_desk.domain.plan import GoalStatus
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Ask, Lines
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.common.notes import Do
from wijkteam_desk.ui.common.told_fields import ToldFields

CAME, CHASED, NOT_NEEDED = "gekomen", "nagevraagd", "niet_nodig"
_WHAT = "what"
_FORMS = tuple((one.value, one.label) for one in Form)
_STANDS = tuple((one.value, one.label) for one in GoalStatus)
_GOAL = "goal."
_WITH_PROVIDER = (Way.FROM_PROVIDER, Way.TO_PROVIDER, Way.TO_FAMILY, Way.FROM_EMBER)
_IF_CAME, _IF_CHASED, _IF_NOT = (frozenset({one}) for one in (CAME, CHASED, NOT_NEEDED))
_WORDS: Lines = (
    (
        Ask(
            key="content",
            label="Wat is er verteld",
            hint="Kort, of sleep de tekst van de mail hierheen.",
            verbatim=True,
            when=(_WHAT, _IF_CAME),
        ),
    ),
    (
        Ask(
            key="word",
            label="Wat je vroeg, en wat ze zeiden",
            hint="Lees voor of kopieer: er staat geen naam in.",
            long=True,
            when=(_WHAT, _IF_CHASED),
        ),
    ),
    (Ask(key="reason", label="Waarom is het niet nodig", free=True, when=(_WHAT, _IF_NOT)),),
)
_DISCUSSED = Ask(
    key="discussed_on",
    label="Besproken met het gezin op",
    hint="Eerst het gezin, of samen. Leeg: nog niet.",
    folded=True,
    when=(_WHAT, _IF_CAME),
)


def came_lines(line: FeedbackLine, goals: Sequence[tuple[str, str]]) -> Lines:
    """What happened: it came or was told, it was asked for again, or it need not come."""
    happened = (
        (CAME, "Het is gekomen" if line.comes else "Het is verteld"),
        *(((CHASED, "Nagevraagd, nog niets gehoord"),) if line.comes else ()),
        (NOT_NEEDED, "Het is niet nodig"),
    )
    about = f"Bij: {line.agreement.moment.label}."
    return (
        (Ask(key=_WHAT, label="Wat is er gebeurd", hint=about, choices=happened),),
        (
            Ask(key="told_on", label="Op welke dag", when=(_WHAT, _IF_CAME | _IF_CHASED)),
            Ask(key="told_by", label="Wie vertelde het", when=(_WHAT, _IF_CAME)),
            Ask(key="form", label="Hoe vroeg je het", choices=_FORMS, when=(_WHAT, _IF_CHASED)),
        ),
        *_WORDS,
        *((_goal(of, words),) for of, words in (goals if line.comes else ())),
        (_DISCUSSED,),
    )


def _goal(of: str, words: str) -> Ask:
    return Ask(
        key=f"{_GOAL}{of}",
        label="Hoe staat dit doel nu",
        hint=f"“{words}”",
        choices=_STANDS,
        folded=True,
        when=(_WHAT, _IF_CAME),
    )


def came_begin(
    line: FeedbackLine, by: str, text: str, goals: dict[str, str], today: date
) -> dict[str, str]:
    """It came today, and who tells it as a rule; `text`: what one asks it again with."""
    stands = {f"{_GOAL}{of}": status for of, status in goals.items()} if line.comes else {}
    began = {_WHAT: CAME, "told_on": short_day(today), "told_by": by}
    return began | stands | {"form": Form.PHONE.value, "word": text}


def came_do(line: FeedbackLine, said: ToldFields, today: date) -> Do:
    """The act that keeps it; refused as by that act."""
    of, what = {"agreement_id": line.agreement.id}, said.words(_WHAT)
    if what == NOT_NEEDED:
        reason = said.words("reason")
        if not reason:
            raise Refusal("Schrijf op waarom.")
        return Do(act=no_feedback_needed, given=of | {"reason": reason})
    day = said.been_day("told_on") or today
    if what == CHASED:
        form = said.choice("form", Form) or Form.PHONE
        chase = ChaseTold(chased_on=day, form=form, word=said.words("word"))
        return Do(act=chase_feedback, given=of | {"told": chase})
    told = FeedbackTold(
        told_on=day,
        told_by=said.words("told_by"),
        content=said.words("content"),
        discussed_on=said.been_day("discussed_on"),
    )
    return Do(act=receive_feedback, given=of | {"told": told})


def results_in(said: ToldFields, was: dict[str, GoalResultTold]) -> dict[str, GoalResultTold]:
    """How each goal stands now, where that was told."""
    found = {}
    for of, one in was.items():
        status = said.choice(f"{_GOAL}{of}", GoalStatus)
        if status and status is not one.status:
            found[of] = replace(one, status=status)
    return found


def agreement_lines(group: FeedbackGroup, guide: FeedbackGuide) -> Lines:
    """One moment; what is left empty is as the guide proposes it."""
    moments = [
        (one.value, one.label)
        for one in guide.proposals
        if (guide.proposals[one].told.way is Way.TO_REFERRER) == bool(group.melding_id)
        and one is not Moment.RECEIPT
    ]
    levels = tuple((one.value, one.label) for one in Level)
    return (
        (
            Ask(key="moment", label="Welk moment", choices=tuple(moments)),
            Ask(key="level", label="Hoeveel", choices=levels),
        ),
        (Ask(key="words", label="Wat is er afgesproken (hoeft niet)", free=True),),
        (
            Ask(key="by", label="Uiterlijk op", hint="Leeg: volgens de gewone termijn."),
            Ask(key="form", label="Hoe", choices=_FORMS, folded=True),
        ),
        (
            Ask(
                key="way",
                label="Wie vertelt het wie",
                choices=_ways(group),
                hint="Leeg: zoals gewoon bij dit moment.",
                folded=True,
            ),
        ),
        (
            Ask(key="days", label="Binnen zoveel werkdagen", folded=True),
            Ask(key="weeks", label="Elke zoveel weken", folded=True),
        ),
    )


def _ways(group: FeedbackGroup) -> tuple[tuple[str, str], ...]:
    theirs = (Way.TO_REFERRER, Way.TO_FAMILY) if group.melding_id else _WITH_PROVIDER
    return tuple((one.value, one.label) for one in theirs)


def agreement_begin(told: AgreementTold | None) -> dict[str, str]:
    """What was agreed until now."""
    if told is None:
        return {}
    return {
        "moment": told.moment.value,
        "level": told.level.value,
        "words": told.words,
        "by": short_day(told.by) if told.by else "",
        "form": told.form.value,
        "way": told.way.value,
        "days": str(told.days or ""),
        "weeks": str(told.weeks or ""),
    }


def agreement_do(
    group: FeedbackGroup, line: FeedbackLine | None, said: ToldFields, guide: FeedbackGuide
) -> Do:
    """Keeps the moment; refused without one."""
    moment = said.choice("moment", Moment)
    if moment is None:
        raise Refusal("Kies welk moment het is.")
    usual = guide.proposals[moment].told
    days, weeks = said.number("days"), said.number("weeks")
    told = AgreementTold(
        moment=moment,
        way=said.choice("way", Way) or (line.agreement.way if line else usual.way),
        level=said.choice("level", Level) or usual.level,
        form=said.choice("form", Form) or usual.form,
        days=usual.days if days is None else days,
        weeks=usual.weeks if weeks is None else weeks,
        words=said.words("words"),
        by=said.day("by"),
    )
    if line:
        was = told_of(line.agreement, AgreementTold)
        given = {"agreement_id": line.agreement.id, "told": told, "was": was}
        return Do(act=change_agreement, given=given)
    return Do(act=agree_feedback, given=whom(group) | {"told": (told,)})


def whom(group: FeedbackGroup) -> dict[str, str]:
    """With whom it is agreed, for the act."""
    return {"involvement_id": group.involvement_id, "melding_id": group.melding_id}


def may_lines(group: FeedbackGroup) -> Lines:
    """What the family lets whoever brought it hear (R-6.1)."""
    levels = tuple((one.value, one.label) for one in HEARD_BACK)
    label = f"Mogen wij {group.name} laten weten"
    hint = "Vraag het gezin. Zonder dit antwoord zeg je niets."
    return ((Ask(key="may_hear", label=label, choices=levels, hint=hint),),)


def may_do(group: FeedbackGroup, said: ToldFields) -> Do:
    """Keeps what they said at the melding."""
    level = said.choice("may_hear", Level)
    if level is None or group.melding is None:
        raise Refusal("Kies wat het gezin zei.")
    was = told_of(group.melding, MeldingTold)
    given = {"melding_id": group.melding_id, "told": replace(was, may_hear=level), "was": was}
    return Do(act=change_melding, given=given)
