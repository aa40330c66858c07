from game.app.worlds import Worlds
from game.screen.landscape import Landscape
from game.screen.look import Look
from game.screen.window import ScriptedWindow


def test_a_world_is_kept_until_less_motion_is_wanted() -> None:
    window = ScriptedWindow(size=(320, 180))
    worlds = Worlds(lambda: window.canvas, Landscape())
    lively = worlds("night_sky")
    assert worlds("night_sky") is lively
    worlds.reduce_motion = True
    calm = worlds("night_sky")
    assert calm is not lively
    assert worlds("night_sky") is calm
    worlds.reduce_motion = False
    assert worlds("night_sky") is not lively


def test_a_world_is_painted_anew_for_another_stage() -> None:
    window = ScriptedWindow(size=(320, 180))
    worlds = Worlds(lambda: window.canvas, Landscape())
    world = worlds("night_sky")
    window.look = Look(attention="left")
    assert worlds("night_sky") is world
