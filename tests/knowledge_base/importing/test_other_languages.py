"""Which language a programme is in that nobody is answered in."""

from __future__ import annotations

import pytest

from bot.knowledge_base.importing.imported import ImportedProgramme, ImportedSession
from bot.knowledge_base.importing.other_languages import other_language
from bot.services.imported_languages import languages_of_event

PORTUGUESE = (
    "Abertura e saudação", "A pesca do bacalhau e os portos", "Programação com a navegação",
    "Como não perder uma rede no mar", "Oficina de nós para crianças e mães", "Saída dos barcos",
    "Conversa com pescadores: o mar e as marés", "Canções do mar", "Encerramento e premiação",
)  # fmt: skip
SPANISH = (
    "Apertura y saludo", "La pesca del bacalao y los puertos", "Cómo no perder una red en el mar",
    "Taller de nudos para los niños", "Conversación con el pescador sobre las mareas",
)  # fmt: skip
GERMAN = (
    "Begrüßung und Eröffnung", "Wie wir die Gezeiten lesen", "Knoten für das Boot und die Leinen",
    "Von der Küste zum Meer", "Das Netz, das nicht reißt", "Mit dem Wind und auf der See",
)  # fmt: skip
ITALIAN = (
    "Saluti e apertura dei lavori", "La pesca nel mare della Liguria", "Come leggere le maree",
    "I nodi che sono più sicuri", "Storia degli scafi e delle vele", "Gli uomini del porto",
)  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (PORTUGUESE, "pt"), (SPANISH, ""), (GERMAN, "de"), (ITALIAN, "it"),
        (("潮の読み方", "ロープの結び方", "海の歌"), "ja"), (("海洋", "潮汐導讀", "開幕"), ""),
        (("Tides", "Knots", "Of the sea"), ""), ((), ""),
        (("潮汐", "海洋", "船", "Wie wir die Gezeiten lesen, mit dem Wind auf der See"), ""),
    ],
)  # fmt: skip
def test_language_is_told_by_its_frequent_words(texts: tuple[str, ...], code: str) -> None:
    assert other_language(texts) == code


def test_portuguese_programme_is_not_taken_for_a_spanish_one() -> None:
    sessions = tuple(ImportedSession(title) for title in PORTUGUESE)
    assert languages_of_event(ImportedProgramme(sessions), "") == (
        ("pt",),
        (
            "No session says in which language it is; the texts read as Portuguese, so the event's "
            "is pt. If it is another, correct `languages` in event.yaml, or begin anew with "
            "--languages."
        ),
    )
