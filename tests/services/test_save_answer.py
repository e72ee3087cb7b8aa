"""What organisers answered is kept in the event's files, and given to who asks the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.answering.engine import Engine
from bot.clock import SimulatedClock
from bot.core.answers import Answer
from bot.core.escalations import Escalation, EscalationRequest, EscalationState
from bot.errors import InvalidEvent
from bot.knowledge_base.load import load_event
from bot.services.converse import Conversations
from bot.services.current_event import CurrentEvent
from bot.services.organisers import Organiser
from bot.services.personal_data import PersonalData
from bot.services.save_answer import AnswerProposal, SaveAnswer
from bot.store import Store
from bot.store.exchanges import Exchange
from tests.sample_event import write_sample_event

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
CLOCK = SimulatedClock(NOW, NOW + timedelta(days=1))
OLGA = Organiser("7", "Olga")
QUESTION = Escalation(3, EscalationState.ANSWERED, "May I bring my parrot?", "en", None, NOW)


@pytest.fixture
def current(tmp_path: Path) -> CurrentEvent:
    """The conference as it stands, in a folder that may be written to."""
    home = tmp_path / "harbour-lights"
    home.mkdir()
    return CurrentEvent(home, load_event(write_sample_event(home)), CLOCK, lambda _engine: None)


async def keep(current: CurrentEvent, store: Store, text: str, language: str = "en") -> None:
    """Keep an answer to the question about the parrot, asked in two languages."""
    asked = {"en": ["May I bring my parrot?", "parrots allowed?"], "fr": ["Et mon perroquet ?"]}
    proposal = AnswerProposal(QUESTION.id, QUESTION.text, QUESTION.language, asked, text)
    await SaveAnswer(current, store, CLOCK).answer(OLGA, proposal, language)


def told(current: CurrentEvent, question: str) -> Answer:
    """Return what is answered now."""
    return current.engine.answer(question, NOW)


async def test_kept_answer_is_given_at_once_in_every_wording(
    current: CurrentEvent, store: Store
) -> None:
    before = told(current, "Parrots allowed?!")
    await keep(current, store, "Parrots are welcome in the Attic.")
    found = [told(current, text) for text in ("Parrots allowed?!", "et mon perroquet")]
    (entry,) = await store.audit.latest(current.event.id)
    assert "Attic" not in before.text
    assert [one.text for one in found] == ["Parrots are welcome in the Attic."] * 2
    assert [one.sources[0].source for one in found] == ["the organisers"] * 2
    assert [one.topic for one in found] == ["topic:asked-3"] * 2
    assert (entry.who, entry.action, entry.subject, entry.after) == (
        "Olga", "question.keep", "question 3", "asked-3",
    )  # fmt: skip


async def test_later_answer_to_the_same_question_counts(
    current: CurrentEvent, store: Store
) -> None:
    await keep(current, store, "Parrots are welcome.")
    await keep(current, store, "No parrots any more.")
    assert told(current, "May I bring my parrot?").text == "No parrots any more."
    assert [topic.id for topic in current.event.topics][-2:] == ["asked-3", "asked-3-2"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Les perroquets sont les bienvenus ici.", "fr"), ("Попугаям рады.", "ru"), ("42", "en")],
)
async def test_answer_is_in_the_language_it_is_written_in(
    current: CurrentEvent, store: Store, text: str, language: str
) -> None:
    await keep(current, store, text)
    value = current.event.topics[-1].answer.value
    assert value is not None
    assert dict(value.by_language) == {language: text}


async def test_answer_that_cannot_be_kept_changes_nothing(
    current: CurrentEvent, store: Store
) -> None:
    people = current.folder / "people.yaml"
    people.write_text(people.read_text(encoding="utf-8").replace("tidal}", "tide}"))
    event = current.event
    with pytest.raises(InvalidEvent):
        await keep(current, store, "Parrots are welcome.")
    assert current.event is event
    assert not (current.folder / "answers.yaml").exists()
    assert await store.audit.latest(event.id) == []


async def asked_and_answered(store: Store, event: str, *texts: str) -> Escalation:
    """File a question that several people asked, each in their words, and answer it."""
    number = await store.escalations.open_question(event, texts[0], "en", NOW)
    for user, text in enumerate(texts):
        await store.escalations.add(
            event, number, EscalationRequest(str(user), "10", None, text, "en", NOW)
        )
    await store.escalations.close(number, EscalationState.ANSWERED, "There is one in the Foyer.")
    question = await store.escalations.get(number)
    assert question is not None
    return question


async def test_answer_to_a_usual_topic_is_given_to_who_asks_in_other_words(
    current: CurrentEvent, store: Store
) -> None:
    keep = SaveAnswer(current, store, CLOCK)
    question = await asked_and_answered(store, current.event.id, "Where can I leave my suitcase?")
    proposal = await keep.propose(question)
    before = told(current, "¿Dónde está la consigna de equipaje?")
    await keep.answer(OLGA, proposal, "en")
    after = [
        told(current, text) for text in ("Is there a luggage room?", "¿Hay consigna de equipaje?")
    ]
    assert proposal.topic == "luggage"
    assert "Foyer" not in before.text
    assert ["Foyer" in one.text for one in after] == [True, True]
    assert "luggage" not in keep.open_topics()


async def test_organiser_changes_everything_that_is_kept(
    current: CurrentEvent, store: Store
) -> None:
    keep = SaveAnswer(current, store, CLOCK)
    private = "I am Bo Berg and ill: where is a doctor?"
    question = await asked_and_answered(store, current.event.id, private)
    proposal = await keep.revise(
        await keep.propose(question),
        title="A doctor",
        lines=["Is there a doctor?", "", " Où trouver un médecin ? "],
        answer="In the Attic.",
        topic=None,
    )
    await keep.answer(OLGA, proposal, "en")
    topic = current.event.topics[-1]
    written = (current.folder / "answers.yaml").read_text(encoding="utf-8")
    assert "Bo Berg" not in written
    assert topic.title.get("en") == "A doctor"
    assert dict(topic.phrasings) == {
        "en": ("Is there a doctor?",), "fr": ("Où trouver un médecin ?",),
    }  # fmt: skip
    assert topic.covers == ()


async def test_wordings_of_merged_questions_are_proposed(
    current: CurrentEvent, store: Store
) -> None:
    event = current.event.id
    numbers = []
    for text in ("Where is A?", "Where is B?", "Where is C?"):
        numbers.append(await store.escalations.open_question(event, text, "en", NOW))
        await store.escalations.add(
            event, numbers[-1], EscalationRequest("1", "10", None, text, "en", NOW)
        )
    first, second, third = numbers
    await store.escalations.merge(first, second)
    await store.escalations.merge(second, third)
    await store.escalations.close(third, EscalationState.ANSWERED, "Here.")
    question = await store.escalations.get(third)
    assert question is not None
    proposal = await SaveAnswer(current, store, CLOCK).propose(question)
    assert sorted(proposal.lines) == ["Where is A?", "Where is B?", "Where is C?"]


async def test_erasing_takes_a_person_s_words_out_of_what_is_kept(
    current: CurrentEvent, store: Store, engine: Engine
) -> None:
    event, keep = current.event.id, SaveAnswer(current, store, CLOCK)
    private = "I am Bo Berg and ill: where is a doctor?"
    question = await asked_and_answered(store, event, private, "doctor?")
    await keep.answer(OLGA, await keep.propose(question), "en")
    await store.exchanges.add(event, [Exchange(NOW, "en", "unknown", "", private)])
    conversations = Conversations(engine, CLOCK, store)
    await PersonalData(store, conversations, keep).erase("0")
    conversations.close()
    topic = current.event.topics[-1]
    written = (current.folder / "answers.yaml").read_text(encoding="utf-8")
    (exchange,) = await store.exchanges.all(event)
    kept = await store.escalations.get(question.id)
    assert "Bo Berg" not in written
    assert written.startswith("# yaml-language-server")
    assert topic.title.get("en") == "doctor?"
    assert dict(topic.phrasings) == {"en": ("doctor?",)}
    assert exchange.question is None
    assert kept is not None
    assert "Bo Berg" not in kept.text
