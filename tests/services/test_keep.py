"""What organisers answered is kept in the event's files, and given to who asks the same."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import SimulatedClock
from bot.core.models import Answer
from bot.core.questions import QuestionState
from bot.errors import InvalidEvent
from bot.knowledge_base.load import load_event
from bot.services.current import Current
from bot.services.keep import Keep, Kept
from bot.services.organisers import Organiser
from bot.store import Store
from bot.store.askings import Question
from tests.harbour_lights import write_harbour_lights

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
CLOCK = SimulatedClock(NOW, NOW + timedelta(days=1))
OLGA = Organiser(7, "Olga")
QUESTION = Question(3, QuestionState.ANSWERED, "May I bring my parrot?", "en", None, NOW)


@pytest.fixture
def current(tmp_path: Path) -> Current:
    """The conference as it stands, in a folder that may be written to."""
    home = tmp_path / "harbour-lights"
    home.mkdir()
    return Current(home, load_event(write_harbour_lights(home)), CLOCK)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """An open, empty store."""
    opened = await Store.open(f"sqlite:///{tmp_path / 'usher.db'}")
    yield opened
    await opened.close()


async def keep(current: Current, store: Store, text: str, language: str = "en") -> None:
    """Keep an answer to the question about the parrot, asked in two languages."""
    asked = {"en": ["May I bring my parrot?", "parrots allowed?"], "fr": ["Et mon perroquet ?"]}
    await Keep(current, store, CLOCK).answer(OLGA, Kept(QUESTION, asked, text, language))


def told(current: Current, question: str) -> Answer:
    """Return what is answered now."""
    return current.engine.answer(question, NOW)


async def test_kept_answer_is_given_at_once_in_every_wording(
    current: Current, store: Store
) -> None:
    before = told(current, "Parrots allowed?!")
    await keep(current, store, "Parrots are welcome in the Attic.")
    found = [told(current, text) for text in ("Parrots allowed?!", "et mon perroquet")]
    (deed,) = await store.audit.latest(current.event.id)
    assert "Attic" not in before.text
    assert [one.text for one in found] == ["Parrots are welcome in the Attic."] * 2
    assert [one.sources[0].source for one in found] == ["the organisers"] * 2
    assert [one.topic for one in found] == ["topic:asked-3"] * 2
    assert (deed.who, deed.action, deed.subject, deed.after) == (
        "Olga", "question.keep", "question 3", "asked-3",
    )  # fmt: skip


async def test_later_answer_to_the_same_question_counts(current: Current, store: Store) -> None:
    await keep(current, store, "Parrots are welcome.")
    await keep(current, store, "No parrots any more.")
    assert told(current, "May I bring my parrot?").text == "No parrots any more."
    assert [topic.id for topic in current.event.topics][-2:] == ["asked-3", "asked-3-2"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Les perroquets sont les bienvenus ici.", "fr"), ("Попугаям рады.", "ru"), ("42", "en")],
)
async def test_answer_is_in_the_language_it_is_written_in(
    current: Current, store: Store, text: str, language: str
) -> None:
    await keep(current, store, text)
    value = current.event.topics[-1].answer.value
    assert value is not None
    assert dict(value.by_language) == {language: text}


async def test_answer_that_cannot_be_kept_changes_nothing(current: Current, store: Store) -> None:
    people = current.folder / "people.yaml"
    people.write_text(people.read_text(encoding="utf-8").replace("tidal}", "tide}"))
    event = current.event
    with pytest.raises(InvalidEvent):
        await keep(current, store, "Parrots are welcome.")
    assert current.event is event
    assert not (current.folder / "answers.yaml").exists()
    assert await store.audit.latest(event.id) == []
