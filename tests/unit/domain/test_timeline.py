"""What stands when along the days. FICTIEF."""

from dataclasses import replace
from datetime import date

from tests.unit.domain.courses import TODAY, ago, course, own, since
from wijkteam_desk.domain.involvement import Stage
from wijkteam_desk.domain.joining import Joining
from wijkteam_desk.domain.timeline import Held, Lane, Timeline, spans

S = Stage


def line(*lanes: Lane, held: tuple[Held, ...] = ()) -> Timeline:
    return Timeline(today=TODAY, lanes=lanes, held=held)


def test_a_plan_whose_day_is_past_takes_nothing_from_what_is_so() -> None:
    late = course(since(S.ACTIVE, ago(30)), since(S.TAPERING, ago(3), planned=True))
    active, tapering = spans(late, TODAY)
    assert active.until == tapering.since == TODAY


def test_help_runs_until_it_was_agreed_to_end() -> None:
    of = course(since(S.ACTIVE, ago(30)))
    assert spans(of, TODAY)[0].until is None
    end = date(2027, 3, 1)
    agreed = Joining(**own(of), end_expected=end)
    assert spans(replace(of, joining=agreed), TODAY)[0].until == end


def test_weeks_in_which_nobody_is_at_work_are_seen() -> None:
    end, begin = date(2026, 12, 7), date(2027, 1, 11)
    first = course(since(S.ACTIVE, ago(90)), since(S.LEFT, end, planned=True))
    second = course(since(S.WAITING, ago(40)), since(S.ACTIVE, begin, planned=True))
    lanes = Lane(name="De Brug", course=first), Lane(name="Samenspoor", course=second)
    assert line(*lanes).idle == ((end, begin),)
    assert line(lanes[0]).idle == line().idle == ()
    long_ago = course(since(S.ACTIVE, ago(900)), since(S.LEFT, ago(800)))
    assert line(Lane(name="GGZ", course=long_ago), lanes[0]).idle == ()


def test_two_who_have_the_regie_at_once_are_seen() -> None:
    held = Held(name="Pim", since=ago(90), until=ago(20)), Held(name="Noor", since=ago(30))
    assert line(held=held).doubled == ((ago(30), ago(20)),)
    handed_over = Held(name="Pim", since=ago(90), until=ago(30)), held[1]
    assert line(held=handed_over).doubled == ()
    assert line(held=(Held(name="Pim", since=ago(90)), held[1])).doubled == ((ago(30), None),)


def test_a_moment_is_tried_on_another_day_and_the_kept_one_stays() -> None:
    plan = since(S.LEFT, date(2026, 12, 7), planned=True)
    lane = Lane(name="De Brug", course=course(since(S.ACTIVE, ago(9)), plan))
    kept, (step,) = line(lane), lane.course.planned
    tried = kept.with_step(step.id, date(2027, 1, 4))
    assert tried.lanes[0].course.planned[0].since == date(2027, 1, 4)
    assert step.since == date(2026, 12, 7)
    assert tried.days[-1] == date(2027, 1, 4)


def test_one_organisation_with_two_questions_is_named_with_each() -> None:
    lanes = [Lane(name="De Brug", course=course(since(S.ACTIVE, ago(9)))) for _ in range(2)]
    for lane, question in zip(lanes, ("Post?", ""), strict=True):
        lane.course.involvement.question = question
    assert line(*lanes).named == ("De Brug: Post?", "De Brug")
    assert line(lanes[0]).named == ("De Brug",)
