from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.clock import SimulatedClock
from bot.core.answers import Answer
from bot.core.models import AnswerStatus
from bot.languages import language_of_locale
from bot.services.conversation_memory import MOST_CONVERSATIONS
from bot.services.converse import Answered, Conversations
from bot.store import Store
from tests.builders import at, make_fact
from tests.databases import fresh_database, no_connections
from tests.sample_event import EVENT

MORNING = at("2026-05-04 09:10")


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(MORNING, MORNING + timedelta(days=30))


@pytest.fixture
async def conversations(
    engine: Engine, store: Store, clock: SimulatedClock
) -> AsyncIterator[Conversations]:
    opened = Conversations(engine, clock, store)
    await opened.open(engine)
    yield opened
    opened.close()


async def _language(conversations: Conversations, question: str, **options: Any) -> str:
    reply = await conversations.answer(question, **{"user_id": "1", "channel_id": "1"} | options)
    return reply.language


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("When does the conference start?", "en"),
        ("Quand est-ce que la conférence commence ?", "fr"),
        ("¿Cuándo empieza la conferencia?", "es"),
        ("Когда начинается конференция?", "ru"),
        ("متى يبدأ المؤتمر؟", "ar"),
        ("会议什么时候开始？", "zh"),
        ("회의는 언제 시작하나요?", "ko"),
        ("wifi?", None),
        ("Kim?", None),
        ("Ana Lima", None),
        ("2026", None),
        ("?", None),
        ("", None),
    ],
)
def test_language_of_a_question(engine: Engine, question: str, language: str | None) -> None:
    assert engine.language_of(question) == language


@pytest.mark.parametrize(
    ("locale", "language"),
    [("es-419", "es"), ("zh-TW", "zh"), ("en_GB", "en"), ("de", None), ("", None), (None, None)],
)
def test_language_of_a_locale(locale: str | None, language: str | None) -> None:
    assert language_of_locale(locale) == language


async def test_question_in_its_own_language_whatever_else_is_known(
    conversations: Conversations, store: Store
) -> None:
    await store.participants.set_language("1", "ru")
    question = "Où se trouve la conférence ?"
    assert await _language(conversations, question, locale="ko", server_locale="es-ES") == "fr"


async def test_each_source_of_the_language_counts_before_the_next(
    conversations: Conversations, store: Store
) -> None:
    known: dict[str, Any] = {"locale": "ko", "server_locale": "es-ES"}
    await store.participants.set_language("1", "ru")
    chosen = await _language(conversations, "wifi?", **known)
    own = await _language(conversations, "wifi?", user_id="2", **known)
    server = await _language(
        conversations, "wifi?", user_id="3", locale="de", server_locale="es-ES"
    )
    event = await _language(conversations, "wifi?", user_id="4", locale="de", server_locale="pl")
    assert (chosen, own, server, event) == ("ru", "ko", "es", "en")


async def test_language_for_who_asked_nothing(conversations: Conversations) -> None:
    first = await conversations.language_for("7", "zh-CN", "fr")
    await conversations.choose_language("7", "ar")
    assert (first, await conversations.language_for("7", "zh-CN", "fr")) == ("zh", "ar")


async def test_language_chosen_while_the_old_one_is_read_counts(
    conversations: Conversations,
) -> None:
    for _ in range(20):
        for language in ("ar", "fr"):
            await asyncio.gather(
                conversations.language_for("7"),
                conversations.choose_language("7", language),
                conversations.language_for("7"),
            )
            assert await conversations.language_for("7") == language


async def test_locale_of_one_changes_nothing_for_others(conversations: Conversations) -> None:
    await conversations.note_locale("5", "es-419")
    await conversations.note_locale("6", "fr")
    await conversations.note_locale("5", "de")
    assert [await conversations.language_for(str(user)) for user in (5, 6, 7)] == ["en", "fr", "en"]


async def test_fixed_language_is_the_answers(conversations: Conversations) -> None:
    assert await _language(conversations, "When is it?", language="fr") == "fr"


async def test_follow_up_needs_the_same_user_and_channel(conversations: Conversations) -> None:
    await conversations.answer("Who is Ana Lima?", user_id="1", channel_id="1")
    same = await conversations.answer("What is her e-mail?", user_id="1", channel_id="1")
    other_channel = await conversations.answer("What is her e-mail?", user_id="1", channel_id="2")
    other_user = await conversations.answer("What is her e-mail?", user_id="2", channel_id="1")
    holds = ["ana@example.org" in r.answer.text for r in (same, other_channel, other_user)]
    assert holds == [True, False, False]


@pytest.mark.parametrize(("seconds", "is_known"), [(599, True), (600, False)])
async def test_conversation_is_forgotten_after_ten_minutes(
    conversations: Conversations, clock: SimulatedClock, seconds: int, is_known: bool
) -> None:
    await conversations.answer("Who is Ana Lima?", user_id="1", channel_id="1")
    await clock.sleep_until(MORNING + timedelta(seconds=seconds))
    reply = await conversations.answer("What is her e-mail?", user_id="1", channel_id="1")
    assert ("ana@example.org" in reply.answer.text) is is_known


async def test_choosing_a_language_forgets_that_of_the_conversation(
    conversations: Conversations,
) -> None:
    await conversations.answer("When does the conference start?", user_id="1", channel_id="1")
    await conversations.choose_language("1", "fr")
    assert await _language(conversations, "wifi?") == "fr"


async def test_edited_question_takes_the_place_of_the_first(conversations: Conversations) -> None:
    here: dict[str, Any] = {"user_id": "1", "channel_id": "1"}
    await conversations.answer("Who is Bo Berg?", message_id="10", **here)
    await conversations.answer("Who is Ana Lima?", message_id="10", **here)
    reply = await conversations.answer("What is her e-mail?", message_id="11", **here)
    assert "ana@example.org" in reply.answer.text


async def test_moment_is_now_unless_given(conversations: Conversations) -> None:
    now = await conversations.answer("What is on now?", user_id="1", channel_id="1")
    later = await conversations.answer(
        "What is on now?", user_id="2", channel_id="1", moment=at("2026-05-04 11:10")
    )
    assert ("Opening" in now.answer.text, "buoy" in later.answer.text) == (True, True)


async def test_memory_is_bounded(store: Store, clock: SimulatedClock) -> None:
    class Quick(Engine):
        """An engine whose answer costs nothing."""

        def answer(self, *_: Any, **__: Any) -> Answer:
            return Answer(AnswerStatus.SMALL_TALK, "", "en")

    quick = Quick(EVENT)
    conversations = Conversations(quick, clock, store)
    await conversations.open(quick)
    for user in range(MOST_CONVERSATIONS + 50):
        await conversations.answer("?", user_id=str(user), channel_id="1")
    held = len(conversations._users)  # noqa: SLF001 - memory has no other face
    conversations.close()
    assert held == MOST_CONVERSATIONS


class _Held(Engine):
    """An engine that answers when it is let go, and tells that it was asked."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine.event)
        self.was_asked = threading.Event()
        self.may_answer = threading.Event()

    def warm(self) -> None:
        """Nothing is prepared: the first thing it is asked is the question."""

    def answer(self, *args: Any, **options: Any) -> Answer:
        self.was_asked.set()
        assert self.may_answer.wait(10)
        return super().answer(*args, **options)


def _renamed(classifier: Classifier, name: str) -> Engine:
    event = replace(EVENT, name=make_fact(name), short_names=())
    return Engine(event, classifier)


async def test_answer_under_way_keeps_the_engine_it_began_with(
    engine: Engine, store: Store, clock: SimulatedClock, classifier: Classifier
) -> None:
    old = _Held(engine)
    conversations = Conversations(old, clock, store)
    await conversations.open(old)
    question = {"question": "When is the conference?", "user_id": "1", "channel_id": "1"}
    under_way = asyncio.create_task(conversations.answer(**question))  # type: ignore[arg-type] # one dict, two types
    assert await asyncio.to_thread(old.was_asked.wait, 10)
    await conversations.open(_renamed(classifier, "New Lights"))
    name = conversations.event.name.value
    old.may_answer.set()
    first = await under_way
    second = await conversations.answer("When is the conference?", user_id="2", channel_id="1")
    conversations.close()
    assert name is not None
    assert (name.get("en"), "New Lights" in first.answer.text) == ("New Lights", False)
    assert "New Lights" in second.answer.text


async def test_loop_stays_free_while_an_answer_is_made(
    engine: Engine, store: Store, clock: SimulatedClock
) -> None:
    held = _Held(engine)
    conversations = Conversations(held, clock, store)
    await conversations.open(held)
    under_way = asyncio.create_task(conversations.answer("wifi?", user_id="1", channel_id="1"))
    assert await asyncio.to_thread(held.was_asked.wait, 10)
    steps = 0
    for _ in range(100):
        await asyncio.sleep(0)
        steps += 1
    was_done = under_way.done()
    held.may_answer.set()
    await under_way
    conversations.close()
    assert (steps, was_done) == (100, False)


async def test_of_two_engines_opened_at_once_the_later_stays(
    conversations: Conversations, classifier: Classifier
) -> None:
    class Slow(Engine):
        """An engine that is warm only when it is let go."""

        may_warm = threading.Event()

        def warm(self) -> None:
            assert self.may_warm.wait(10)

    slow = Slow(replace(EVENT, name=make_fact("Slow")), classifier)
    first = asyncio.create_task(conversations.open(slow))
    await asyncio.sleep(0)
    await conversations.open(_renamed(classifier, "Quick"))
    slow.may_warm.set()
    await first
    name = conversations.event.name.value
    assert name is not None
    assert name.get("en") == "Quick"


async def test_questions_wait_for_the_first_engine(
    engine: Engine, store: Store, clock: SimulatedClock
) -> None:
    conversations = Conversations(engine, clock, store)
    question = asyncio.create_task(conversations.answer("wifi?", user_id="1", channel_id="1"))
    done, _ = await asyncio.wait({question}, timeout=0.1)
    await conversations.open(engine)
    reply = await question
    conversations.close()
    assert (done, "Lamp" in reply.answer.text) == (set(), True)


async def test_engine_that_cannot_be_warmed_leaves_the_old_one(
    conversations: Conversations,
) -> None:
    class Broken(Engine):
        """An engine whose words cannot be read."""

        def warm(self) -> None:
            raise OSError("the disk is gone")

    with pytest.raises(OSError, match="disk"):
        await conversations.open(Broken(EVENT))
    reply = await conversations.answer("wifi?", user_id="1", channel_id="1")
    assert "Lamp" in reply.answer.text


async def test_every_answer_is_counted(engine: Engine, store: Store, clock: SimulatedClock) -> None:
    counted: list[Answered] = []
    conversations = Conversations(engine, clock, store, counted.append)
    await conversations.open(engine)
    replies = [
        await conversations.answer(question, user_id="1", channel_id="1")
        for question in ("wifi?", "Où est la conférence ?")
    ]
    conversations.close()
    assert counted == replies
    assert [r.language for r in counted] == ["en", "fr"]
    assert len({r.reference for r in counted}) == 2
    assert all(r.took > timedelta() for r in counted)


async def test_opinions_wishes_and_erasure(conversations: Conversations, store: Store) -> None:
    await conversations.choose_language("5", "ko")
    await conversations.note_locale("5", "es-419")
    await conversations.judge("5", "wifi?", "Lamp.", "answered", "en", is_right=False)
    await conversations.answer("Who is Ana Lima?", user_id="5", channel_id="1")
    stored = await store.privacy.all_about("5")
    (opinion,) = stored["feedback"]
    (wishes,) = stored["participants"]
    assert (opinion["question"], opinion["is_right"]) == ("wifi?", False)
    assert (wishes["language"], wishes["locale"]) == ("ko", "es")
    count = await conversations.erase("5")
    reply = await conversations.answer("What is her e-mail?", user_id="5", channel_id="1")
    assert (count, await store.privacy.all_about("5")) == (2, {})
    assert "ana@example.org" not in reply.answer.text
    assert await store.participants.get("5") is None


async def test_opinion_of_a_status_there_is_not_is_refused(conversations: Conversations) -> None:
    with pytest.raises(ValueError, match="splendid"):
        await conversations.judge("5", "wifi?", "Lamp.", "splendid", "en", is_right=True)


def test_a_moment_needs_a_zone(engine: Engine) -> None:
    naive = datetime.fromisoformat("2026-05-04T09:00")
    with pytest.raises(ValueError, match="aware"):
        engine.answer("wifi?", naive)


async def test_question_is_answered_while_the_database_is_away(
    engine: Engine, clock: SimulatedClock, postgresql: str
) -> None:
    async with fresh_database(postgresql) as url:
        store = await Store.open(url)
        await store.participants.set_language("1", "fr")
        conversations = Conversations(engine, clock, store)
        await conversations.open(engine)
        async with no_connections(postgresql, url):
            away = await _language(conversations, "wifi?")
        there = await _language(conversations, "wifi?")
        conversations.close()
        await store.close()
    assert (away, there) == ("en", "fr")


async def test_languages_chosen_earlier_are_known_while_the_database_is_away(
    engine: Engine, clock: SimulatedClock, postgresql: str
) -> None:
    async with fresh_database(postgresql) as url:
        store = await Store.open(url)
        conversations = Conversations(engine, clock, store)
        await conversations.open(engine)
        await conversations.choose_language("1", "fr")
        await conversations.choose_language("2", "ar")
        await _language(conversations, "wifi?", user_id="3")
        await conversations.choose_language("2", "ko")
        async with no_connections(postgresql, url):
            spoken = [await _language(conversations, "wifi?", user_id=one) for one in "123"]
        conversations.close()
        await store.close()
    assert spoken == ["fr", "ko", "en"]


async def test_another_page_is_no_question_and_no_turn(engine: Engine, store: Store) -> None:
    counted: list[Answered] = []
    conversations = Conversations(
        engine, SimulatedClock(MORNING, MORNING + timedelta(days=1)), store, counted.append
    )
    await conversations.open(engine)
    await conversations.answer("When is the keynote?", user_id="1", channel_id="1")
    for _ in range(5):
        await conversations.answer("Is there Wi-Fi?", user_id="1", channel_id="1", is_page=True)
    follow_up = await conversations.answer("and where?", user_id="1", channel_id="1")
    conversations.close()
    assert [one.question for one in counted] == ["When is the keynote?", "and where?"]
    assert "Great Hall" in follow_up.answer.text
