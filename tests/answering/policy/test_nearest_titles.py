"""A title with another word in it is no session's: the nearest one is shown as that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, make_event, make_text, make_timed, make_track

NOW = at("2026-05-03 12:00")
SAYS_SO = {
    "en": "No session of that name is in the published programme; the nearest:",
    "fr": "Aucune séance de ce nom ne figure dans le programme publié ; voici ce qui s’en "
    "rapproche le plus :",
    "es": "No hay ninguna sesión con ese nombre en el programa publicado; lo más parecido:",
    "ru": "Заседания с таким названием в опубликованной программе нет; ближе всего:",
    "ar": "لا توجد جلسة بهذا الاسم في البرنامج المنشور، والأقرب:",
    "zh": "已公布的日程中没有这个名称的场次，最接近的是：",
    "ko": "공개된 프로그램에 그런 이름의 세션은 없으며, 가장 가까운 것은 다음과 같습니다:",
}
ENGINE = Engine(
    make_event(
        tracks=(make_track(id="joint", name=make_text("HLX/KRM")),),
        sessions=(
            make_timed("tide", "TideServer 3 for harbour masters", "2026-05-04 09:00"),
            make_timed("salt", "Salty Soup with Kelpkit and Rust", "2026-05-04 10:00"),
            make_timed("cells", "Growing T cells in sea water", "2026-05-04 11:00"),
            make_timed("state", "State of Kelpkit", "2026-05-04 12:00"),
            make_timed("ideas", "Mooring in turbulent times: a survey", "2026-05-04 13:00"),
            make_timed("second", "Fishing in the second ice age", "2026-05-04 13:30"),
            make_timed("gulls", "Do gulls really get the joke?", "2026-05-04 13:35"),
            make_timed("care", "Who cares? A short history of keel care", "2026-05-04 13:40"),
            make_timed("krill", "Of krill, kelp and krill markets in winter", "2026-05-04 13:45"),
            make_timed("origin", "The origin of silence", "2026-05-04 13:50"),
            make_timed("after", "Review and prospects after Noon in Ostend", "2026-05-04 13:55"),
            make_timed("files", 'The Harbour Files - "Lighthouse"', "2026-05-04 13:58"),
            make_timed("dinner", "Keel Banquet", "2026-05-04 19:00"),
            make_timed("banquet", "HLX crews join Keel Banquet for songs", "2026-05-04 19:30"),
            make_timed("one", "Deck Session I", "2026-05-04 14:00"),
            make_timed("two", "Deck Session II", "2026-05-04 15:00"),
            make_timed("korean", "고래를 위한 조용한 항구 만들기", "2026-05-04 15:30"),
            make_timed(
                "toast", "KRM President's Reception", "2026-05-04 18:00",
                kind=SessionKind.SOCIAL, track="joint",
            ),
            make_timed(
                "mixer", "Networking Reception with HLX and KRM", "2026-05-04 20:00",
                kind=SessionKind.SOCIAL, track="joint",
            ),
        ),
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "language", "sessions"),
    [
        ("When is TideServer 4 for harbour masters?", "en", ("tide",)),
        ("where is Salty Soup with Weedlib and Rust", "en", ("salt",)),
        ("Who gives Growing B cells in sea water?", "en", ("cells",)),
        ("when is mooring in peaceful times: a survey", "en", ("ideas",)),
        ("¿Cuándo es «State of Weedlib»?", "es", ("state",)),
        ("Où a lieu « Salty Soup with Weedlib and Rust » ?", "fr", ("salt",)),
        ("когда «Salty Soup with Weedlib and Rust»?", "ru", ("salt",)),
        ("متى «Salty Soup with Weedlib and Rust»؟", "ar", ("salt",)),
        ("“Salty Soup with Weedlib and Rust”是什么时候？", "zh", ("salt",)),
        ("“고래를 위한 시끄러운 항구 만들기”는 언제예요?", "ko", ("korean",)),
        ("When is Deck Session IV?", "en", ("one", "two")),
        ("When is the HLX President's Reception?", "en", ("toast",)),
        # Everyday words, of which so many stand in no question by chance
        ("Do crabs really get the joke?", "en", ("gulls",)),
        ('when is "Do crabs really get the joke?"', "en", ("gulls",)),
        ("where is Do crabs really get the joke", "en", ("gulls",)),
        ("when is 'The origin of inference'", "en", ("origin",)),
        # A title that a split into sentences would tear
        ("when is Who cares? A short history of deck care?", "en", ("care",)),
        # One whose other words stand in it twice, have a time in them, or are another's title
        ("who gives Of krill, kelp and whale markets in winter?", "en", ("krill",)),
        ("when is Review and prospects after Noon in Bergen", "en", ("after",)),
        ("when is The Harbour Files - “Windmill”?", "en", ("files",)),
        ("when is HLX cooks join Keel Banquet for songs?", "en", ("banquet",)),
        ("Of krill, kelp and whale markets in winter是什么时候？", "zh", ("krill",)),
    ],
)
def test_title_with_another_word_is_said_to_be_none(
    question: str, language: str, sessions: tuple[str, ...]
) -> None:
    answer = ENGINE.answer(question, NOW, language)
    assert answer.text.replace("\u202f", " ").startswith(SAYS_SO[language])
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, sessions)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("When is TideServer 3 for harbour masters?", "tide"),
        ("when is the tidserver 3 for harbour masters", "tide"),
        ("when is TideServer for Harbour Masters?", "tide"),
        ("where is Salty Soups with Kelp Kit and Rust", "salt"),
        ("when is Rust and Kelpkit with salty soup?", "salt"),
        ("when is the wonderful Growing T cells in sea water talk", "cells"),
        ("when is growing t cell in seawater", "cells"),
        ("when is Fishing in the 2nd ice age?", "second"),
        ("when is mooring in turbulent times", "ideas"),
        ("When is the KRM president's reception?", "toast"),
        ("when is Of krill, kelp and krill markets in winter", "krill"),
        ("when is the keel banquet", "dinner"),
        ("고래를 위한 조용한 항구 만들기는 언제예요?", "korean"),
        ("고래를 위한 조용한 항고 만들기는 언제예요?", "korean"),
    ],
)
def test_title_misspelt_inflected_or_in_part_is_found(question: str, session: str) -> None:
    answer = ENGINE.answer(question, NOW)
    assert answer.sessions == (session,)
    assert not any(said in answer.text for said in SAYS_SO.values())


@pytest.mark.parametrize("asked", ["and where?", "how much is it?"])
def test_what_was_shown_is_gone_when_it_is_gone_on_about(asked: str) -> None:
    question = "When is TideServer 4 for harbour masters?"
    earlier = (Turn(question, ENGINE.answer(question, NOW)),)
    rest = tuple(one for one in ENGINE.event.sessions if one.id != "tide")
    reloaded = Engine(replace(ENGINE.event, sessions=rest))
    answer = reloaded.answer(asked, NOW, earlier=earlier)
    assert (answer.sessions, "TideServer" in answer.text) == ((), False)
