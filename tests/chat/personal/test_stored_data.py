from __future__ import annotations

import pytest

from bot.answering.voice import Voice
from bot.chat.personal.stored_data import stored_lines
from bot.core.programme import Programme
from bot.store.tables import metadata
from tests.builders import make_event

VOICE = Voice(Programme(make_event()), "en")
TABLES = [table.name for table in metadata.sorted_tables if "user_id" in table.c]


@pytest.mark.parametrize("table", TABLES)
def test_row_of_every_table_about_people_is_put_into_words(table: str) -> None:
    row: dict[str, object] = {column.name: "changes" for column in metadata.tables[table].columns}
    chosen = {"zone": "Asia/Seoul", "lead_minutes": 10}
    row |= {name: value for name, value in chosen.items() if name in row}
    assert stored_lines({table: [row]}, VOICE) != stored_lines({}, VOICE)
