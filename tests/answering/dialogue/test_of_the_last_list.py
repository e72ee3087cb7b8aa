"""What is asked of the list told last: where, the next day, those not in a language, the first."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.answering.engine import Engine
from bot.core.answers import Answer
from bot.core.models import Part, Participation, SessionKind
from tests.builders import at, make_hosted_event, make_people, make_room, make_session, make_text
from tests.conversations import talk

NOW = at("2026-05-04 08:00")
TITLES = ("Clay Ovens", "Copper Roofs", "Oak Doors", "Slate Walls")
TALKS = tuple(title.split()[0].lower() for title in TITLES)


def _on(day: str, language: str = "en", first: int = 9) -> list[dict[str, object]]:
    """Return the fields of four talks on a day, one of which is in French."""
    return [
        {
            "id": f"{name}-{day[-1]}",
            "title": f"{title} {day[-1]}",
            "start": at(f"{day} {first + hour:02}:00"),
            "end": at(f"{day} {first + hour:02}:30"),
            "rooms": ("deck" if hour % 2 else "mill",),
            "languages": ("fr",) if hour == 2 else (language,),
        }
        for hour, (name, title) in enumerate(zip(TALKS, TITLES, strict=True))
    ]


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine of an event of four talks on each of two days, in two rooms."""
    days = (*_on("2026-05-04"), *_on("2026-05-05"))
    return Engine(
        make_hosted_event(
            rooms=(make_room(id="deck"), make_room(id="mill", name=make_text("Mill"))),
            sessions=tuple(make_session(**one) for one in days),
        )
    )


def _days(answer: Answer) -> set[str]:
    return {one[-1] for one in answer.sessions}


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("what's on tomorrow?", "where?"),
        ("what's on tomorrow?", "which room?"),
        ("qu'y a-t-il demain ?", "où ?"),
        ("¿qué hay mañana?", "¿dónde?"),
        ("что завтра?", "где?"),
        ("ماذا يوجد غدا؟", "أين؟"),
        ("明天有什么？", "在哪里？"),
        ("내일 뭐 있어요?", "어디서요?"),
    ],
)
def test_where_after_a_list_tells_the_rooms_of_those_in_it(
    engine: Engine, asked: str, then: str
) -> None:
    answer = talk(engine, asked, then, now=NOW)
    assert (answer.topic, _days(answer)) == ("where", {"5"})


@pytest.mark.parametrize("then", ["where is the venue?", "venue?", "where is the event?"])
def test_place_of_the_event_is_still_that_of_the_event(engine: Engine, then: str) -> None:
    assert talk(engine, "what's on tomorrow?", then, now=NOW).sessions == ()


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("what's on on 4 May?", "and the day after?"),
        ("qu'y a-t-il le 4 mai ?", "et le lendemain ?"),
        ("¿qué hay el 4 de mayo?", "¿y al día siguiente?"),
        ("что 4 мая?", "а на следующий день?"),
        ("ماذا يوجد في 4 مايو؟", "واليوم التالي؟"),
        ("5月4日有什么？", "那次日呢？"),
        ("5월 4일에 뭐 있어요?", "그 다음 날은요?"),
    ],
)
@pytest.mark.parametrize("now", [NOW, at("2026-04-01 08:00")])
def test_next_day_is_that_after_the_one_told_of(
    engine: Engine, asked: str, then: str, now: datetime
) -> None:
    assert _days(talk(engine, asked, then, now=now)) == {"5"}


def test_day_after_the_last_is_none_of_the_event(engine: Engine) -> None:
    answer = talk(engine, "what's on tomorrow?", "and the day after?", now=NOW)
    assert (answer.sessions, answer.narrowing and answer.narrowing.filter.days) == (
        (),
        frozenset({date(2026, 5, 6)}),
    )


def test_day_after_tomorrow_is_counted_from_today(engine: Engine) -> None:
    eve = at("2026-05-03 08:00")
    answer = talk(engine, "what's on on 4 May?", "and the day after tomorrow?", now=eve)
    assert _days(answer) == {"5"}


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("what's on tomorrow?", "which aren't in English?"),
        ("qu'y a-t-il demain ?", "lesquelles ne sont pas en anglais ?"),
        ("¿qué hay mañana?", "¿cuáles no son en inglés?"),
        ("что завтра?", "какие не на английском?"),
        ("明天有什么？", "哪些不是英语的？"),
    ],
)
def test_those_not_so_are_those_of_the_list(engine: Engine, asked: str, then: str) -> None:
    assert talk(engine, asked, then, now=NOW).sessions == ("oak-5",)


def test_talks_asked_for_anew_are_those_of_all_days(engine: Engine) -> None:
    answer = talk(engine, "what's on tomorrow?", "which talks are not in English?", now=NOW)
    assert answer.sessions == ("oak-4", "oak-5")


@pytest.mark.parametrize(
    ("asked", "then", "last"),
    [
        ("what's on tomorrow?", "which are in the Great Hall?", "the first one"),
        ("qu'y a-t-il demain ?", "lesquels après 10h ?", "le premier, c'est qui ?"),
    ],
)
def test_first_is_that_of_the_list_narrowed_last(
    engine: Engine, asked: str, then: str, last: str
) -> None:
    shorter = talk(engine, asked, then, now=NOW)
    answer = talk(engine, asked, then, last, now=NOW)
    assert (len(shorter.sessions) > 1, answer.sessions) == (True, shorter.sessions[:1])


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("which talks are on ovens today?", "the last one"),
        ("quelle séance sur les ovens aujourd'hui ?", "la première"),
        ("¿qué charlas hay hoy sobre ovens?", "la primera"),
    ],
)
def test_list_of_one_has_a_first_and_a_last(engine: Engine, asked: str, then: str) -> None:
    one = talk(engine, asked, now=NOW).sessions
    assert (one, talk(engine, asked, then, now=NOW).sessions) == (("clay-4",), ("clay-4",))


PANEL = ("ana", "bo", "cem", "dia", "eli")


@pytest.fixture(scope="module")
def panel() -> Engine:
    """Return the engine of an event of one panel that somebody moderates, and two keynotes."""
    key = {"kind": SessionKind.KEYNOTE}
    return Engine(
        make_hosted_event(
            people=make_people(
                ana="Ana Lima", bo="Bo Reed", cem="Cem Ay", dia="Dia Roy", eli="Eli Bach"
            ),
            sessions=(
                make_session(
                    id="roofs",
                    title="Copper Roofs",
                    kind=SessionKind.PANEL,
                    people=(
                        Participation("ana", part=Part.MODERATOR),
                        *(Participation(one) for one in PANEL[1:]),
                    ),
                ),
                make_session(id="clay", title="Clay Ovens", **key),
                make_session(id="oak", title="Oak Doors", **key),
            ),
        )
    )


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("when is Copper Roofs?", "who moderates it?"),
        ("c'est quand Copper Roofs ?", "qui l'anime ?"),
        ("¿cuándo es Copper Roofs?", "¿quién lo modera?"),
        ("когда Copper Roofs?", "кто её модерирует?"),
    ],
)
def test_moderator_is_told_alone(panel: Engine, asked: str, then: str) -> None:
    assert talk(panel, asked, then).people == ("ana",)


def test_they_are_all_who_were_told_of(panel: Engine) -> None:
    answer = talk(panel, "who is in Copper Roofs?", "where are they from?")
    assert all(name in answer.text for name in ("Ana Lima", "Eli Bach"))


@pytest.mark.parametrize(
    "asked",
    [
        "I missed the keynotes. What were they about?",
        "J'ai raté la keynote. Elle parlait de quoi ?",
        "Я пропустил ключевой доклад. О чём он был?",
    ],
)
def test_what_was_missed_is_what_is_asked_of(panel: Engine, asked: str) -> None:
    assert set(talk(panel, asked).sessions) == {"clay", "oak"}


@pytest.mark.parametrize("asked", ["elle dure combien ?", "elle finit quand ?"])
def test_pronoun_is_no_word_for_the_event(engine: Engine, asked: str) -> None:
    assert talk(engine, "c'est où Oak Doors 4 ?", asked, now=NOW).sessions == ("oak-4",)


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("what's on tomorrow?", "which are in French?"),
        ("what's on tomorrow?", "any of them in French?"),
        ("qu'y a-t-il demain ?", "lesquelles sont en français ?"),
        ("¿qué hay mañana?", "¿cuáles son en francés?"),
        ("что завтра?", "какие на французском?"),
        ("ماذا يوجد غدا؟", "أيها بالفرنسية؟"),
        ("明天有什么？", "哪些是法语的"),
        ("내일 뭐 있어요?", "프랑스어로 하는 건 뭐예요?"),
    ],
)
def test_which_have_a_value_is_asked_of_the_list_only(
    engine: Engine, asked: str, then: str
) -> None:
    assert talk(engine, asked, then, now=NOW).sessions == ("oak-5",)


@pytest.mark.parametrize("then", ["which talks are in French?", "which languages are spoken?"])
def test_which_with_a_noun_is_asked_of_all(engine: Engine, then: str) -> None:
    assert _days(talk(engine, "what's on tomorrow?", then, now=NOW)) != {"5"}


@pytest.mark.parametrize(
    ("asked", "then"),
    [("5月4日有什么？", "第二天呢"), ("what's on on 4 May?", "the second day?")],
)
def test_second_day_after_a_list_is_no_second_session(
    engine: Engine, asked: str, then: str
) -> None:
    assert len(talk(engine, asked, then, now=NOW).sessions) > 1
