"""The therapist's corner, told as a story: a PIN, and then the levels, the last reps and the player, one screen each."""

from collections.abc import Callable, Generator
from functools import partial

from game.app.level_content import LevelContent
from game.app.pin_walk import PinWalk
from game.app.player_content import PlayerContent
from game.app.reps_walk import BY, RepsWalk
from game.app.sheet_draft import SheetDraft
from game.app.sheet_walk import Kept, SheetWalk
from game.app.shelf import USUAL
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.errors import PlainError
from game.core.health import Health
from game.core.level import Level
from game.core.own_level import OwnLevel
from game.core.record import SessionRecord
from game.screen.landscape import Landscape
from game.screen.scenes import (
    ChoiceScene,
    ChoiceView,
    EntriesScene,
    EntriesView,
    Entry,
    SayScene,
    SayView,
    WordsScene,
    WordsView,
    corner,
)
from game.screen.text import Text
from game.screen.titles import level_title, programme_title
from game.screen.trouble import told
from game.store.pin import PinLock
from game.store.player import Player

MOST_IN_COMMENT = 40
Story = Generator[SpokenScene, str, None]


class CornerWalk:
    """What a therapist beside `player` may set; everything is on the disk when its screen goes away."""

    def __init__(self, text: Text, landscape: Landscape, today: Today, now_s: Callable[[], float], player: Player) -> None:
        self._text = text
        self._landscape = landscape
        self._today = today
        self._store = today.store
        self._player = player
        self._sheets = SheetWalk(text, landscape, self._ask)
        self._last_reps = RepsWalk(text, landscape, today.store, today.stamps)
        self._door = PinWalk(text, landscape, PinLock(today.store), today.stamps, now_s)

    def story(self) -> Story:
        """Tell it; it ends when the therapist goes back, or with a sentence where the store or a file refuses."""
        try:
            if (yield from self._door.opened()):
                yield from self._inside()
        except PlainError as error:
            yield self._say("say-trouble", *told(self._text, error))

    def _inside(self) -> Story:
        last_reps = partial(self._last_reps.story, self._player.player_id)
        rooms: dict[str, Callable[[], Story]] = {"levels": self._levels, "reps": last_reps, "player": self._this_player}
        while (choice := (yield self._ask(corner.what_to_set()))) != "back":
            yield from rooms[choice]()

    def _levels(self) -> Story:
        """Let one level after the other be chosen."""
        names = self._level_names()
        scene = EntriesScene(self._text, self._landscape, lambda: entries)
        while True:
            entries = EntriesView("corner-levels-title", tuple(self._entry(name) for name in names))
            if (yield scene) == "back":
                return
            yield from self._level(names[scene.lit])

    def _level_names(self) -> tuple[str, ...]:
        programme = self._today.programme(self._player)
        if programme is None:
            return (USUAL[self._player.movement or "knee_extension"],)
        names = tuple(item.level for item in programme.items)
        movements = {self._today.shelf.level(self._player.player_id, name).movement for name in names}
        alone = tuple(name for movement, name in USUAL.items() if movement in movements)
        return tuple(dict.fromkeys((*names, *alone)))

    def _entry(self, name: str) -> Entry:
        level, own = self._today.shelf.level(self._player.player_id, name), self._own_version(name)
        title = level_title(self._text, name, level.title)
        kind = self._text(f"corner-modality-{level.modality}")
        if own is None:
            return Entry(title, self._text("corner-level-shipped", kind=kind))
        words = "corner-level-own-note" if own.comment else "corner-level-own"
        return Entry(
            title,
            self._text(words, kind=kind, date=self._text.day(self._today.stamps.day_of(own.made_at)), comment=own.comment),
            self._text("corner-level-mark"),
        )

    def _own_version(self, name: str) -> OwnLevel | None:
        """Return the version that holds, None where that is the shipped level."""
        versions = self._store.own_level_versions(self._player.player_id, name)
        return versions[0] if versions and versions[0].level else None

    def _level(self, name: str) -> Story:
        """Let a level be changed; a step back shows it anew."""
        again = True
        while again:
            content = self._content(name)
            draft = SheetDraft(self._text, content, can_step_back=self._own_version(name) is not None)
            again = yield from self._sheets.filled_in(draft, partial(self._keep_level, content), partial(self._step_back, name))

    def _content(self, name: str) -> LevelContent:
        held = self._today.shelf.level(self._player.player_id, name)
        return LevelContent(level_title(self._text, name, held.title), held, self._today.shelf.shipped(name), self._last_session(held))

    def _last_session(self, level: Level) -> SessionRecord | None:
        side = self._player.side if level.side == "either" else level.side
        now = self._today.stamps.now()
        whose = (self._player.player_id, level.movement)
        return self._store.last_session(*whose, side, modality=level.modality, before=now) if side else None

    def _keep_level(self, content: LevelContent) -> Kept:
        """Keep the level as this player's own, with a comment; return whether it was kept."""
        scene = WordsScene(self._text, self._landscape, lambda: WordsView("corner-comment", "corner-comment-how", most=MOST_IN_COMMENT))
        if (yield scene) == "back":
            return False
        now = self._today.stamps.now()
        self._store.keep_own_level(self._player.player_id, content.level, made_at=now, by=BY, comment=scene.typed)
        return True

    def _step_back(self, name: str) -> Kept:
        """Let the version before hold again, where that is wished; return whether it does."""
        if (yield self._ask(corner.step_back())) == "back":
            return False
        self._store.step_back(self._player.player_id, name, made_at=self._today.stamps.now(), by=BY)
        return True

    def _this_player(self) -> Story:
        """Let what is known of the player be changed."""
        shelf = self._today.shelf.programmes
        programmes = {name: programme_title(self._text, name, programme.title) for name, programme in shelf.items()}
        note = self._store.latest_note(self._player.player_id, "programme")
        health = self._today.health(self._player) or Health()
        content = PlayerContent(self._text("corner-player-title"), health, note.value if note else {}, tuple(programmes))
        yield from self._sheets.filled_in(SheetDraft(self._text, content, titles=programmes), partial(self._keep_player, content))

    def _keep_player(self, content: PlayerContent) -> Kept:
        """Keep what was changed, and nothing else; no more is asked."""
        yield from ()
        if content.is_other_health:
            self._today.keep_health(self._player, content.health)
        if content.is_other_programme:
            note = self._today.latest(self._player, "programme")
            self._today.keep(self._player, "programme", {**(note.value if note else {}), **content.programme})
        return True

    def _ask(self, view: ChoiceView) -> SpokenScene:
        return ChoiceScene(self._text, self._landscape, lambda: view)

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self._text, self._landscape, lambda: view)
