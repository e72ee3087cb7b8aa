"""Questions on their way to a person, many of them and at once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import SimulatedClock
from bot.core.escalations import EscalationRequest
from bot.services.escalate import LONGEST_QUESTION, Escalate
from bot.services.organisers import Organiser
from bot.store import Store
from tests.sample_event import EVENT
from tests.time_limit import ending

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
CLOCK = SimulatedClock(NOW, NOW + timedelta(days=1))


@pytest.fixture
def escalate(store: Store) -> Escalate:
    """The questions of Harbour Lights that need a person."""
    return Escalate(store, CLOCK, lambda: EVENT, on_due=lambda: None)


def request(user_id: int, text: str) -> EscalationRequest:
    return EscalationRequest(str(user_id), "7", None, text, "en", NOW, wants_dm=True)


async def test_many_who_ask_the_same_at_once_have_one_question(escalate: Escalate) -> None:
    texts = ["May I bring my parrot?", "may I bring my parot", "My parrot, may I bring?"]
    new = await asyncio.gather(
        *(escalate.pass_on(request(user, texts[user % 3])) for user in range(1, 10)),
        *(escalate.pass_on(request(user, texts[0])) for user in range(1, 10)),
    )
    (question,) = await escalate.open_questions()
    assert new == [True] * 9 + [False] * 9
    assert {one.user_id for one in await escalate.asked(question.id)} == {
        str(user) for user in range(1, 10)
    }


async def test_question_asked_again_after_it_was_closed_is_a_new_one(escalate: Escalate) -> None:
    await escalate.pass_on(request(1, "May I bring my parrot?"))
    (first,) = await escalate.open_questions()
    await escalate.ignore(first.id, Organiser("7", "Olga"))
    await escalate.pass_on(request(2, "May I bring my parrot?"))
    (second,) = await escalate.open_questions()
    assert second.id != first.id
    assert [one.user_id for one in await escalate.asked(second.id)] == ["2"]


@pytest.mark.parametrize("written", ["abcdef{} ", "é{} ", "ab "])
async def test_hundreds_of_long_questions_are_compared_in_one_go(
    escalate: Escalate, store: Store, written: str
) -> None:
    async with store.transaction():
        for number in range(300):
            words = (written.format(chr(97 + (number + n) % 26)) for n in range(400))
            text = f"{number:05} {''.join(words)}"[:LONGEST_QUESTION]
            await store.escalations.open_question(EVENT.id, text, "en", NOW)
    with ending():
        await escalate.pass_on(request(1, written.format("z") * 400))
    assert len(await escalate.open_questions()) == 301
