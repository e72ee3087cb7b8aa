"""The second reading: when it is asked, what is kept, and when it is left alone."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.clock import SimulatedClock
from bot.core.answers import Answer
from bot.core.models import AnswerStatus
from bot.services.converse import Conversations
from bot.services.understand import FAILURES, MOST_AT_ONCE, REST, ModelFallback, Outcome
from bot.store import Store
from bot.understanding.endpoint import Endpoint
from tests.builders import at
from tests.databases import make_sqlite
from tests.sample_event import EVENT
from tests.timeouts import PATIENCE
from tests.understanding.model_server import ModelServer, model_server, query, understood

MORNING = at("2026-05-04 09:10")
UNCLEAR = "how do I cook rice?"
"""What the engine declines by itself."""


@dataclass
class Place:
    """Conversations with a model behind it."""

    conversations: Conversations
    reading: ModelFallback
    server: ModelServer
    clock: SimulatedClock
    counts: Counter[str]
    engine: Engine

    async def ask(self, question: str, user: int = 1, **more: Any) -> Answer:
        answered = await self.conversations.answer(
            question, user_id=str(user), channel_id="1", **more
        )
        return answered.answer


@pytest.fixture
async def place(engine: Engine, tmp_path: Path) -> AsyncIterator[Place]:
    clock = SimulatedClock(MORNING, MORNING + timedelta(days=30))
    store = await Store.open(make_sqlite(tmp_path))
    counts: Counter[str] = Counter()
    async with model_server() as server:
        server.says(understood(query("who_is", people=["lima"])))
        endpoint = Endpoint(server.url, "tiny", patience=timedelta(seconds=0.5))
        reading = ModelFallback(endpoint, clock, lambda outcome: counts.update([outcome]))
        conversations = Conversations(engine, clock, store, model_fallback=reading)
        await conversations.open(engine)
        yield Place(conversations, reading, server, clock, counts, engine)
        await reading.close()
        conversations.close()
    await store.close()


async def test_unclear_question_is_answered_as_it_was_understood(place: Place) -> None:
    answer = await place.ask(UNCLEAR)
    expected = place.engine.answer("Who is Ana Lima?", MORNING, "en")
    assert (answer.text, answer.people) == (expected.text, ("lima",))
    assert place.counts == {Outcome.CALLED: 1, Outcome.DIFFERED: 1}


async def test_clear_question_is_not_sent(place: Place) -> None:
    answer = await place.ask("Where is the conference?")
    assert "Harbour House" in answer.text
    assert (place.server.bodies, place.counts) == ([], {})


async def test_agreement_is_counted(place: Place) -> None:
    place.server.says(understood(query("out_of_scope")))
    assert (await place.ask(UNCLEAR)).status is AnswerStatus.DECLINED
    assert place.counts == {Outcome.CALLED: 1, Outcome.AGREED: 1}


async def test_conversation_goes_along_without_who_and_where(place: Place) -> None:
    await place.ask("When is the keynote?", user=80351110224678912)
    await place.ask(UNCLEAR, user=80351110224678912)
    assert place.server.texts == [
        f"<earlier>When is the keynote?</earlier>\n<message>{UNCLEAR}</message>"
    ]
    assert "80351110224678912" not in json.dumps(place.server.bodies)


async def test_what_was_understood_is_kept_for_everybody(place: Place) -> None:
    first = await place.ask(UNCLEAR)
    await place.clock.sleep_until(MORNING + timedelta(hours=2))
    second = await place.ask(UNCLEAR, user=2)
    assert first.text == second.text
    assert place.counts == {Outcome.CALLED: 1, Outcome.DIFFERED: 1, Outcome.KEPT: 1}


async def test_many_who_ask_the_same_at_once_are_one_call(place: Place) -> None:
    answers = await asyncio.gather(*(place.ask(UNCLEAR, user=user) for user in range(1, 30)))
    assert len({answer.text for answer in answers}) == 1
    assert len(place.server.bodies) == 1


async def test_other_version_of_the_event_is_asked_again(
    place: Place, classifier: Classifier
) -> None:
    await place.ask(UNCLEAR)
    people = tuple(one for one in EVENT.people if one.id != "lima")
    sessions = tuple(replace(one, people=()) for one in EVENT.sessions)
    await place.conversations.open(
        Engine(replace(EVENT, people=people, sessions=sessions), classifier)
    )
    answer = await place.ask(UNCLEAR, user=2)
    # Who is listed no more is dropped from what the model says.
    assert answer.people == ()
    assert len(place.server.bodies) == 2


@pytest.mark.parametrize("content", ["Ana Lima!", understood(query("give_money")), "[" * 9_000])
async def test_useless_reply_leaves_the_local_answer(place: Place, content: str) -> None:
    place.server.says(content)
    assert await place.ask(UNCLEAR) == place.engine.answer(UNCLEAR, MORNING, "en")
    assert place.counts == {Outcome.CALLED: 1, Outcome.USELESS: 1}


async def test_words_of_the_model_reach_nobody(place: Place) -> None:
    place.server.says(understood(query("who_is", people=["FREE MONEY"], note="FREE MONEY")))
    answer = await place.ask(UNCLEAR)
    assert "FREE MONEY" not in answer.text


async def test_slow_server_leaves_the_local_answer(place: Place) -> None:
    place.server.never_ends()
    assert await place.ask(UNCLEAR) == place.engine.answer(UNCLEAR, MORNING, "en")
    assert place.counts == {Outcome.CALLED: 1, Outcome.TIMED_OUT: 1}


async def test_server_that_fails_again_and_again_is_left_alone_for_a_while(
    place: Place,
) -> None:
    place.server.sends(b"", 500)
    for number in range(FAILURES + 2):
        await place.ask(f"how do I cook rice, take {number}?", user=number + 1)
    assert place.counts == {
        Outcome.CALLED: FAILURES, Outcome.FAILED: FAILURES, Outcome.SKIPPED: 2,
    }  # fmt: skip
    await place.clock.sleep_until(MORNING + REST)
    place.server.says(understood(query("who_is", people=["lima"])))
    assert (await place.ask(UNCLEAR, user=99)).people == ("lima",)


async def test_more_at_once_than_it_may_be_asked_have_their_local_answer(place: Place) -> None:
    place.server.never_ends()
    endpoint = Endpoint(place.server.url, "tiny", patience=timedelta(seconds=PATIENCE))
    reading = ModelFallback(endpoint, place.clock, lambda outcome: place.counts.update([outcome]))
    asked = [
        asyncio.create_task(reading.understand(f"rice {number}?", (), place.engine, ""))
        for number in range(MOST_AT_ONCE)
    ]
    await asyncio.wait_for(place.server.called.wait(), PATIENCE)
    more = [await reading.understand(f"more {n}?", (), place.engine, "") for n in range(5)]
    place.server.ended.set()
    assert more == [None] * 5
    assert await asyncio.gather(*asked) == [None] * MOST_AT_ONCE
    await reading.close()
    assert place.counts[Outcome.CALLED] == MOST_AT_ONCE
    assert place.counts[Outcome.SKIPPED] == 5


async def test_event_may_keep_its_questions_here(place: Place, classifier: Classifier) -> None:
    assert place.conversations.is_read_elsewhere
    places = replace(EVENT.places, may_use_understander=False)
    await place.conversations.open(Engine(replace(EVENT, places=places), classifier))
    assert (await place.ask(UNCLEAR)).status is AnswerStatus.DECLINED
    assert not place.conversations.is_read_elsewhere
    assert (place.server.bodies, place.counts) == ([], {})


async def test_asker_who_goes_away_spoils_nothing_for_another(place: Place) -> None:
    going = asyncio.create_task(place.ask(UNCLEAR, user=1))
    staying = asyncio.create_task(place.ask(UNCLEAR, user=2))
    await asyncio.wait_for(place.server.called.wait(), PATIENCE)
    going.cancel()
    assert (await staying).people == ("lima",)
