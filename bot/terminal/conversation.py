"""A conversation in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text as Line

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.answering.replies.dated import dated
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms_everywhere
from bot.answering.voice import Voice
from bot.clock import Clock
from bot.core.answers import Answer
from bot.core.programme import Programme
from bot.languages import LANGUAGES
from bot.services.conversation_memory import FORGOTTEN_AFTER
from bot.services.open_event import as_of, open_event
from bot.terminal.ask import in_zone
from bot.terminal.console import Console
from bot.terminal.moments import read_moment
from bot.texts import messages

WIDTH = 88


@dataclass
class Conversation:
    """One person talking with an engine: the turns so far, and the settings they chose."""

    engine: Engine
    clock: Clock
    console: Console
    moment: datetime | None = None
    language: str | None = None
    turns: list[Turn] = field(default_factory=list)
    last_at: datetime | None = None
    as_of: Callable[[datetime], datetime | None] = lambda _now: None

    @property
    def spoken(self) -> str:
        """The language of what Usher says about itself."""
        if self.language:
            return self.language
        return self.turns[-1].answer.language if self.turns else self.engine.event.languages[0]

    def ask(self, question: str) -> Answer:
        """Answer a question in this conversation, which is forgotten after ten idle minutes."""
        at = self.clock.now()
        if self.last_at and at - self.last_at > FORGOTTEN_AFTER:
            self.turns.clear()
        self.last_at = at
        moment = in_zone(self.moment, self.engine, self.clock)
        answer = self.engine.answer(question, moment, self.language, tuple(self.turns))
        self.turns = [*self.turns[-5:], Turn(question, answer)]
        return dated(answer, Programme(self.engine.event), self.as_of(at), at)

    def picked(self, line: str) -> str:
        """Return the suggestion a number stands for, or the line itself."""
        suggestions = self.turns[-1].answer.suggestions if self.turns else ()
        number = int(line) if line.isdecimal() and len(line) < 3 else 0
        return suggestions[number - 1] if 0 < number <= len(suggestions) else line


def chat(event: str, moment: datetime | None, language: str | None, clock: Clock) -> int:
    """Talk until the end of input or a word that ends it; returns the exit code."""
    is_person = sys.stdin.isatty() and sys.stdout.isatty()
    console = Console(highlight=False, soft_wrap=not is_person)
    engine, _ = open_event(event)
    talk = Conversation(
        engine, clock, console, moment, language, as_of=lambda now: as_of(event, now)
    )
    if is_person:
        greet(talk)
        lines = typed_lines()
    else:
        lines = (line.rstrip("\r\n") for line in _decoded())
    for line in lines:
        if not line.strip():
            continue
        if _ends(line):
            break
        if line.strip().startswith("/"):
            _command(line.strip(), talk)
            continue
        question = talk.picked(line.strip())
        if is_person and question != line.strip():
            console.print(Line(question, style="bold"))
        show(talk.ask(question), talk, is_person=is_person)
    return 0


def _ends(line: str) -> bool:
    """Whether a line is a word that ends the conversation, in any language, slash or not."""
    return fold(line).strip().removeprefix("/").rstrip(" .!。") in terms_everywhere("ending_chat")


def _decoded() -> Iterator[str]:
    """Yield lines of standard input; bytes that are not UTF-8 become replacement characters."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", errors="replace")


def typed_lines() -> Iterator[str]:
    """Yield the lines that a person types, until they end the input or interrupt it."""
    prompt: PromptSession[str] = PromptSession(
        history=InMemoryHistory(), key_bindings=_without_mouse()
    )
    while True:
        try:
            yield prompt.prompt(FormattedText([("bold ansicyan", "› ")]))
        except EOFError:
            return
        except KeyboardInterrupt:
            return


def _without_mouse() -> KeyBindings:
    """Return bindings that ignore mice: a colour pasted into a line looks like a click on none."""
    bindings = KeyBindings()

    @bindings.add(Keys.Vt100MouseEvent)
    def _ignore(_event: KeyPressEvent) -> None:
        """Do nothing."""

    return bindings


def greet(talk: Conversation) -> None:
    """Print what event this is, and how to talk."""
    say = messages(talk.spoken)
    voice = Voice(Programme(talk.engine.event), talk.spoken)
    body = Line(f"{voice.full_name()}\n", style="bold")
    place = voice.place()
    body.append(f"{voice.range()}{' · ' + place if place else ''}\n\n", style="not bold")
    body.append(say("chat-hint"), style="not bold dim")
    talk.console.print(Panel(body, title="Usher", border_style="cyan", width=_width(talk)))


def _width(talk: Conversation) -> int:
    return min(WIDTH, talk.console.width)


def show(answer: Answer, talk: Conversation, *, is_person: bool) -> None:
    """Print an answer: to a person with its sources and what may be asked next."""
    if not is_person:
        talk.console.print(Line(answer.text))
        return
    text = Line(answer.text)
    suggestions = "\n".join(
        f"{number} {suggestion}" for number, suggestion in enumerate(answer.suggestions, start=1)
    )
    talk.console.print(Padding(text, (0, 2)), width=_width(talk))
    if answer.sources:
        files = ", ".join(dict.fromkeys(f"{o.file} {o.key}" for o in answer.sources[:3]))
        talk.console.print(Padding(Line(files, style="dim"), (0, 2)), width=_width(talk))
    if suggestions:
        talk.console.print(Padding(Line(suggestions, style="cyan"), (1, 2, 0, 2)))
    talk.console.print()


def _command(line: str, talk: Conversation) -> None:
    """Run a `/command`."""
    name, _, value = line[1:].partition(" ")
    say = messages(talk.spoken)
    value = value.strip()
    if name == "lang":
        if value in LANGUAGES:
            talk.language = value
            talk.console.print(messages(value)("chat-language"))
        elif value == "auto":
            talk.language = None
            talk.console.print(say("chat-language"))
        else:
            talk.console.print(say("chat-language-unknown", languages=", ".join(LANGUAGES)))
    elif name == "now":
        _set_moment(value, talk)
    else:
        talk.console.print(say("chat-hint"))


def _set_moment(value: str, talk: Conversation) -> None:
    say = messages(talk.spoken)
    try:
        talk.moment = read_moment(value) if value else None
    except ValueError:
        talk.console.print(say("chat-moment-unknown"))
        return
    voice = Voice(Programme(talk.engine.event), talk.spoken)
    now = in_zone(talk.moment, talk.engine, talk.clock).astimezone(voice.programme.zone)
    shown = voice.with_commas(voice.full_day(now.date()), voice.clock(now))
    talk.console.print(say("chat-moment", moment=shown))
