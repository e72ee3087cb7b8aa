from __future__ import annotations

from itertools import product

import pytest

from bot.answering.classifier.language_model import language_model
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.link import link
from bot.answering.linking.mentions import ids_of
from bot.answering.text.normalise import clean, script_of
from bot.answering.text.terms import terms_of
from bot.core.models import Fact, Text
from bot.languages import SCRIPTS
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_origin,
    make_person,
    make_room,
    make_session,
    make_track,
)

NOW = at("2026-05-04 09:00")
GIVEN = ("Kwame", "Tim", "Carl", "Izumi", "Olga", "Anke", "Javier", "Marta", "Jo", "Femi", "Min-ji")
FAMILY = ("Mensah", "Heng", "Graf", "Sato", "Petrova", "Lund", "Ibáñez", "Okafor", "Wirth", "Bello")
NOBODY_GIVEN = ("Yaw", "Ingrid", "Elon", "Tomasz", "Wanjiru", "Bruno", "Lupita", "Hiroshi")
NOBODY_FAMILY = ("Berners", "Kovalenko", "Rossi", "Okonkwo", "Yamada", "Dlamini", "Nguyen")
PEOPLE = tuple(
    make_person(id=f"{given}-{family}".lower(), name=f"{given} {family}")
    for given, family in (*zip(GIVEN, FAMILY, strict=False), ("Sangjin", "Kim"), ("Min-ji", "Kim"))
)
TITLES = (
    "Graph databases after fifteen years",
    "State of OSM in numbers",
    "Mapping OSM bridges",
    "OSM trails in winter",
    "An OSM style for hikers",
    "fAIrSwipe",
    "Journey to the Center of the Reef",
    "Why and how to draw maps using pmtiles",
    "Walking Milano: the city's character in 360 degrees",
    "Modern C++ for cartographers",
    "Twelve years on Mars: a talk with Grace Hopper",
    "What C# learnt from .NET",
    "Curl, wget and friends",
    "Closing the gaps",
    "Saturday night maps",
    "Welcome",
    "Interview with Olga Petrova",
    "Sponsor session: bicycles",
    "Group 5: why ropes of hemp outlive us",
)
EVENT = make_event(
    name=make_fact("State of the Charts 2026"),
    people=(
        *PEOPLE,
        make_person(id="haddad", name="Samir Haddad", native_name="سمير حداد"),
        make_person(id="lee", name="Lee Min-su", native_name="이민수"),
        make_person(id="zhang", name="Zhang Xiaoming", native_name="张晓明"),
        make_person(id="orlova", name="Nina Orlova", native_name="Нина Орлова"),
    ),
    rooms=(
        make_room(id="ud", name=Text.of(en="QD2.120 (Marvanne)")),
        make_room(id="h", name=Text.of(en="H.1302")),
        make_room(id="f", name=Text.of(en="Saal F")),
        make_room(id="three", name=Text.of(en="Conference Room 3")),
        make_room(id="kiva", name=Text.of(en="32-G449 (Kiva)")),
    ),
    tracks=(
        make_track(id="security", name=Text.of(en="Security and privacy")),
        make_track(id="go", name=Text.of(en="Go")),
        make_track(id="sponsors", name=Text.of(en="Sponsor session")),
    ),
    sessions=tuple(
        make_session(
            id=f"s{number}",
            title=title,
            abstract=make_fact("We draw a graph and write some code in a young project."),
        )
        for number, title in enumerate(TITLES)
    ),
)
KNOWLEDGE = Knowledge.of(EVENT)


def linked(question: str) -> Entities:
    script = script_of(question) or "latin"
    return link(clean(question), KNOWLEDGE, language_model(script), SCRIPTS[script][0], NOW)


def titles_in(question: str) -> list[str]:
    return [session.title.get("en") for session in linked(question).sessions]


@pytest.mark.parametrize("frame", ["when is {}?", "where is {}?", "who gives {}?", "{}"])
@pytest.mark.parametrize("title", TITLES)
def test_exact_title_finds_its_session_and_no_other(title: str, frame: str) -> None:
    assert titles_in(frame.format(title)) == [title]


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("when is fairswype", "fAIrSwipe"),
        ("jorney to the centre of the reef", "Journey to the Center of the Reef"),
        ("the pm tiles talk", "Why and how to draw maps using pmtiles"),
        ("walking milan talk time", "Walking Milano: the city's character in 360 degrees"),
        ("graph databases", "Graph databases after fifteen years"),
        ("when is twelve years on mars", "Twelve years on Mars: a talk with Grace Hopper"),
        ("Group 5 starts at 4:25pm correct?", "Group 5: why ropes of hemp outlive us"),
        ("the C# talk", "What C# learnt from .NET"),
        ("C++", "Modern C++ for cartographers"),
    ],
)
def test_title_given_in_part_or_misspelt(question: str, title: str) -> None:
    assert titles_in(question) == [title]


def test_language_is_no_stranger() -> None:
    assert linked("My German stops at hello. The one on knots, is it in English?").strangers == ()


def test_word_of_many_titles_is_a_subject_and_gives_no_title() -> None:
    assert titles_in("OSM") == []


def test_titles_that_are_the_same_are_all_found() -> None:
    twins = tuple(make_session(id=f"t{number}", title="Open stage night") for number in range(7))
    knowledge = Knowledge.of(make_event(sessions=twins))
    found = link("when is open stage night", knowledge, language_model("latin"), "en", NOW)
    assert [session.id for session in found.sessions] == [f"t{number}" for number in range(7)]


@pytest.mark.parametrize("frame", ["who is {}?", "when does {} speak", "{}"])
@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_full_name_in_any_case_and_order_links_its_person(person: object, frame: str) -> None:
    name = person.name  # type: ignore[attr-defined]
    given, _, family = name.partition(" ")
    for written in (name, name.lower(), name.upper(), f"{family} {given}"):
        found = linked(frame.format(written))
        assert ids_of(found.mentions, "person") == (person.id,)  # type: ignore[attr-defined]


def test_first_name_with_a_surname_that_is_not_theirs_links_nobody() -> None:
    real = {person.name for person in PEOPLE}
    pairs = [
        f"{given} {family}"
        for given, family in product(
            (*GIVEN, "Sangjin", *NOBODY_GIVEN), (*FAMILY, "Kim", *NOBODY_FAMILY)
        )
        if f"{given} {family}" not in real
    ]
    frames = ("{}", "when does {} speak")
    asked = [frame.format(pair) for pair in pairs for frame in frames]
    wrong = [q for q in asked if ids_of(linked(q).mentions, "person")]
    assert wrong == []


def test_words_of_titles_are_not_people() -> None:
    named = {part for person in PEOPLE for part in person.name.casefold().split()}
    words = {t.surface for title in TITLES for t in terms_of(title)} - named
    asked = [frame.format(word) for word in sorted(words) for frame in ("{}", "{} talk")]
    assert [q for q in asked if ids_of(linked(q).mentions, "person")] == []


@pytest.mark.parametrize(
    ("question", "stranger"),
    [
        ("who is Tim Berners-Lee?", "Tim Berners-Lee"),
        ("when does Yaw Mensah speak", "Yaw Mensah"),
        ("who is elon musk", "elon musk"),
        ("Kwame Sato", "Kwame Sato"),
        ("who is Izumi Martin?", "Izumi Martin"),
    ],
)
def test_name_of_nobody_listed_is_a_stranger(question: str, stranger: str) -> None:
    found = linked(question)
    assert (found.strangers, ids_of(found.mentions, "person")) == ((stranger,), ())


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("Is Jo speaking?", ("jo-wirth",)),
        ("when does Kim speak?", ("min-ji-kim", "sangjin-kim")),
        ("K. Mensah", ("kwame-mensah",)),
        ("Y. Mensah", ()),
        ("mensahh talk", ("kwame-mensah",)),
        ("доклад Нины Орловой", ("orlova",)),
        ("когда выступает Орлова?", ("orlova",)),
        ("متى يتحدث حداد؟", ("haddad",)),
        ("이민수의 발표", ("lee",)),
        ("박민수의 발표", ()),
        ("김민지는 언제 발표해요?", ("min-ji-kim",)),
        ("최민지는 언제 발표해요?", ()),
        ("张晓明什么时候发言", ("zhang",)),
        ("张晓红什么时候发言", ()),
        ("curl talk", ()),
        ("is there a young project", ()),
    ],
)
def test_part_of_a_name_links_those_it_fits_and_is_not_contested(
    question: str, people: tuple[str, ...]
) -> None:
    assert ids_of(linked(question).mentions, "person") == people


@pytest.mark.parametrize(
    ("question", "kind", "thing"),
    [
        ("what is on in QD2.120", "room", "ud"),
        ("QD2120 at 15:00", "room", "ud"),
        ("Marvanne", "room", "ud"),
        ("in H1302 at 14:00", "room", "h"),
        ("h.1302", "room", "h"),
        ("where is hall F", "room", "f"),
        ("room 3", "room", "three"),
        ("is Kiva full", "room", "kiva"),
        ("the security devroom", "track", "security"),
        ("when is the go track", "track", "go"),
        ("sponsor session", "track", "sponsors"),
    ],
)
def test_room_or_track_by_a_short_form(question: str, kind: str, thing: str) -> None:
    found = linked(question)
    assert [(m.kind, m.ids) for m in found.mentions] == [(kind, (thing,))]


@pytest.mark.parametrize("question", ["where do i go", "3 talks", "F", "a conference"])
def test_short_form_without_what_it_needs_names_no_room_or_track(question: str) -> None:
    found = linked(question)
    assert (ids_of(found.mentions, "room"), ids_of(found.mentions, "track")) == ((), ())


def test_number_of_a_room_is_no_time() -> None:
    assert linked("in H.1302").times.at is None


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("does ada@quay.example hold {}?", ("ada",)),
        ("is {} in German?", ()),
    ],
)
def test_names_beside_a_title_are_those_beside_none(question: str, people: tuple[str, ...]) -> None:
    email = Fact("ada@quay.example", make_origin())
    event = make_event(
        people=(
            make_person(id="ada", name="Ada Lovelace", email=email),
            make_person(id="kim", name="Kim German"),
        ),
        sessions=(make_session(title="Reading eighty years of tide books"),),
    )
    for named in ("it", "Reading eighty years of tide books"):
        found = link(
            question.format(named), Knowledge.of(event), language_model("latin"), "en", NOW
        )
        assert ids_of(found.mentions, "person") == people
