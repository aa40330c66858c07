"""What a result says beside the session itself: points, new bests, usual care, the goal of the day, the path's milestone."""

from dataclasses import replace

from game.app.keepsakes import path_milestones
from game.app.own_goal import own_goal
from game.app.today import Today
from game.app.views import stones_of
from game.core.record import SessionRecord
from game.scoring.bests import new_bests
from game.scoring.paved import USUAL_CARE_REPS, active_arm_reps, paved_on
from game.scoring.session_sum import sum_of
from game.screen.praise import NewBest
from game.screen.scenes import ResultView
from game.store.player import Player


def with_scores(view: ResultView, today: Today, player: Player, record: SessionRecord) -> ResultView:
    """Return the result with all of that; earlier sessions are read from the store, the one that is shown from its record."""
    now, store, day_of = sum_of(record, None), today.store, today.stamps.day_of
    alike = store.sums(player.player_id, before=record.started_at, movement=record.movement, side=record.side)
    since, _before = today.stamps.day()
    this_day = store.sums(player.player_id, since=since, before=record.started_at)
    paved = paved_on(day_of(record.started_at), (*this_day, now), own_goal(today, player).daily, day_of)
    return replace(
        view,
        points=now.points,
        new_bests=tuple(NewBest(one.name, one.value, one.kind) for one in new_bests(alike, now, day_of)),
        goal_reached=paved.goal_reached,
        arm_reps=arm_reps if (arm_reps := active_arm_reps(now)) > USUAL_CARE_REPS else None,
        usual_care=USUAL_CARE_REPS,
        milestone=path_milestones().reached_between(view.stones_total - stones_of(record), view.stones_total),
    )
