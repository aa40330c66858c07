from game.core.events import CueGiven
from game.training.cue_change import CueChange


def test_a_cue_is_said_once_and_again_after_another_or_none() -> None:
    change = CueChange()
    assert change.to(1.0, "follow") == [CueGiven(1.0, "follow")]
    assert change.to(2.0, "follow") == []
    assert change.to(3.0, None) == []
    assert change.to(4.0, "follow") == [CueGiven(4.0, "follow")]
    assert change.to(5.0, "way_back") == [CueGiven(5.0, "way_back")]
