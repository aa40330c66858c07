"""Settings are changed with Space alone, seen at once, kept over a restart; a language can be taken back without reading it."""

from game.app.kept_settings import keep_settings
from game.app.until import Until
from game.commands.gallery_examples import HOME as HOME_VIEW
from game.core.settings import LANGUAGES, Settings
from game.screen.scene import TypedInput
from game.screen.scenes import HomeScene
from game.screen.scenes.kept import BusyScene
from game.screen.text import ENGLISH, Text
from game.store.repository import Store
from tests.app.game import LAND, TO_CLOSE, Game, Step, close_window, escape, take
from tests.recorded_canvas import RecordedCanvas

TO_SETTINGS = (take("home", "Settings, help"), take("settings-more", "Settings"))
HOME = (take("settings-question", "Back"), take("settings-more", "Back"))
OTHERS = tuple(language for language in LANGUAGES if language != "en")
FPS = 4.0
"""So many pictures a second are enough for whoever only looks at cards."""
NAMES = {"de": "Deutsch", "es": "Español", "fr": "Français", "hi": "हिन्दी"}


def moved(screen: str, to: int) -> tuple[Step, ...]:
    """Move the light to a card by its place and take it: nothing has to be read."""
    return (*(Step(screen, key="next") for _ in range(to)), take(screen))


def test_one_key_changes_settings_and_they_are_there_after_a_restart() -> None:
    store = Store.in_memory()
    seeing = (
        take("settings-question", "Seeing"),
        take("settings-seeing", "Medium words"),
        take("settings-seeing", "Soft contrast"),
        take("settings-seeing", "I see both sides"),
        take("settings-seeing", "Lively pictures"),
        take("settings-seeing", "Back"),
    )
    hearing = (
        take("settings-question", "Hearing"),
        take("settings-hearing", "Voice is on"),
        take("settings-hearing", "Loud"),
        take("settings-hearing", "Back"),
    )
    game = Game((*TO_SETTINGS, *seeing, *hearing, *HOME, *TO_CLOSE), store=store, fps=FPS).play()
    assert game.window.look.text_scale > 1
    again = Game(TO_CLOSE, store=store, fps=FPS).play()
    for one in (game, again):
        look, settings = one.window.look, one.walk.preferences.settings
        assert (look.text_scale, look.high_contrast, look.attention) == (1.2, True, "right")
        assert (settings.voice, settings.volume, settings.reduce_motion) == (False, 0.6, True)
        assert one.sound.volumes[-1] == 0.6
        assert one.speech.manners[-1].volume == 0.0


def test_a_card_that_was_taken_stays_lit_and_is_taken_again_at_once() -> None:
    steps = (
        *TO_SETTINGS,
        take("settings-question", "Steering"),
        take("settings-steering", "Medium light"),
        take("settings-steering", "Slow light"),
        take("settings-steering", "Very slow light"),
        escape("settings-steering"),
        *HOME,
        *TO_CLOSE,
    )
    game = Game(steps, fps=FPS).play()
    assert game.walk.preferences.settings.scan_s == 1.2
    assert game.window.look.scan_s == 1.2
    assert game.clock.now_s() < 60


def test_the_kept_camera_is_forgotten_and_its_card_goes() -> None:
    store = Store.in_memory()
    keep_settings(store, Game((), store=store).walk.people.current.player_id, Settings(camera="On the shelf"))
    steps = (*TO_SETTINGS, take("settings-question", "Steering"), take("settings-steering", "Choose camera again"))
    game = Game((*steps, escape("settings-steering"), *HOME, *TO_CLOSE), store=store, fps=FPS).play()
    assert game.walk.preferences.settings.camera is None
    assert game.said().count("Choose camera again") == 1


def test_each_language_is_chosen_by_its_own_name_and_taken_back_by_place_alone() -> None:
    there_and_back = (
        step
        for place, language in enumerate(OTHERS, start=1)
        for step in (take("settings-language", NAMES[language]), *moved("settings-language", len(LANGUAGES) + 1 - place))
    )
    game = Game(
        (*TO_SETTINGS, take("settings-question", "Language"), *there_and_back, escape("settings-language"), *HOME, *TO_CLOSE), fps=FPS
    )
    game.play()
    assert [manner.language for manner in game.speech.manners] == ["en", "de", "en", "es", "en", "fr", "en", "hi", "en"]
    assert game.walk.preferences.settings.language == "en"


def test_after_a_restart_the_chosen_language_is_there_and_the_way_back_needs_no_reading() -> None:
    store, hindi = Store.in_memory(), Text.read(ENGLISH.parent / "hi")
    keep_settings(store, Game((), store=store).walk.people.current.player_id, Settings(language="hi"))
    home = HomeScene(hindi, LAND, lambda: HOME_VIEW)
    names = [choice.name for choice in home._offered(HOME_VIEW)]
    back = (*moved("home", names.index("more")), *moved("settings-more", 0), *moved("settings-question", 3), *moved("settings-language", 0))
    game = Game((*back, escape("settings-language"), *HOME, *TO_CLOSE), store=store, fps=FPS).play()
    assert game.speech.said[0][1].startswith(hindi("home-greeting"))
    assert "Close the game?" in game.said()


def test_v_turns_the_voice_off_anywhere_and_a_caption_says_so() -> None:
    game = Game(
        (Step("home", sign="v"), take("home", "Settings, help"), Step("settings-more", sign="v"), escape("settings-more"), *TO_CLOSE)
    )
    game.play()
    assert [manner.volume for manner in game.speech.manners] == [1.0, 0.0, 1.0]
    assert game.seen == ["home", "settings-more", "home", "question-close"]


def test_a_voice_that_is_turned_on_again_says_what_is_on_the_screen() -> None:
    game = Game((Step("home", sign="v"), Step("home", sign="v", after_s=1.0), close_window("home"))).play()
    (_, first), (again_s, again) = game.speech.said
    assert again == first
    assert again_s >= game.entered_s[0] + 1.0


def test_the_caption_says_why_nothing_is_heard_and_tones_are_not_turned_down_for_it() -> None:
    game = Game((Step("home", sign="v"), Step("home", sign="v", after_s=1.0), *TO_CLOSE))
    game.speech.can_speak = False
    canvas = RecordedCanvas()
    game.loop.on_flip = lambda _scene, now_s: game.loop._voice_key.draw(canvas, now_s)
    game.play()
    assert list(dict.fromkeys(canvas.texts)) == ["Voice is off", "This computer has no voice"]
    assert game.speech.said
    assert not any(game.sound.ducked)


def test_v_does_nothing_while_something_is_copied_or_removed() -> None:
    game = Game(())
    busy = BusyScene(game.walk.parts.text, game.land, lambda: "kept-removing")
    assert not game.loop._voice_key.takes(TypedInput("v"), Until(busy, lambda: None), 5.0)
    assert game.walk.preferences.settings.voice


def test_the_caption_of_the_voice_goes_by_itself() -> None:
    game = Game(())
    key, home, canvas = game.loop._voice_key, HomeScene(Text.read(), game.land, lambda: None), game.window.canvas  # type: ignore[arg-type, return-value]
    before = canvas.pixels()
    assert key.takes(TypedInput("v"), home, 5.0)
    assert not key.takes(TypedInput("w"), home, 5.0)
    key.draw(canvas, 9.0)
    assert (canvas.pixels() == before).all()
    key.draw(canvas, 6.0)
    assert not (canvas.pixels() == before).all()
