"""What people asked is kept until a while after the event, in the event's zone, and no longer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.answers import Answer
from bot.core.models import AnswerStatus
from bot.services.forget import forget_in_time
from bot.store import Store
from bot.store.exchanges import Exchange
from tests.builders import at, make_event
from tests.databases import make_sqlite

EVENT, OTHER = make_event(), make_event(id="other")
ANA, NOW, DAYS = "7", at("2026-05-04 09:00"), timedelta(days=30)
END = at("2026-06-05 00:00")
"""Thirty days after the midnight, in Paris, that ends the last day."""


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = await Store.open(make_sqlite(tmp_path))
    answer = Answer(AnswerStatus.ANSWERED, "On 4 May.", "en")
    for event in (EVENT.id, OTHER.id):
        await store.exchanges.add(event, [Exchange(NOW, "en", "answered", "times", "when?")])
        await store.escalations.open_question(event, "when?", "en", NOW)
        await store.feedback.add(event, ANA, "when?", answer, is_right=False, at=NOW)
    yield store
    await store.close()


async def _kept(store: Store) -> dict[str, tuple[list[str | None], int]]:
    """Return the texts that are left of each event's questions, and how many wait for a person."""
    return {
        event: (
            [one.question for one in await store.exchanges.all(event)],
            len(await store.escalations.listed(event)),
        )
        for event in (EVENT.id, OTHER.id)
    }


@pytest.mark.parametrize(
    ("now", "texts", "waiting", "opinions"),
    [(END - timedelta(seconds=1), ["when?"], 1, 2), (END, [None], 0, 1)],
    ids=["before the end", "at the end"],
)
async def test_words_of_questions_are_forgotten_at_the_end_of_their_time(
    store: Store, now: datetime, texts: list[str | None], waiting: int, opinions: int
) -> None:
    await forget_in_time(store, EVENT, DAYS, now)
    assert await _kept(store) == {EVENT.id: (texts, waiting), OTHER.id: (["when?"], 1)}
    assert len((await store.privacy.all_about(ANA))["feedback"]) == opinions
