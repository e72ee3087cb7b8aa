"""A detail asked of one thing is told only where a text speaks of that very thing."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Session, SessionKind, Text
from tests.builders import (
    at,
    make_contact,
    make_event,
    make_fact,
    make_room,
    make_talk,
    make_text,
    make_topic,
    make_venue,
)
from tests.conversations import talk

EVE = at("2026-05-03 10:00")
FEE, GALA, TRAM, HOTEL = "90 francs", "55 francs", "3.20 francs", "Quay Street 8"
UNKNOWN = AnswerStatus.UNKNOWN


def _item(identity: str, title: str, start: str, end: str, kind: SessionKind, room: str) -> Session:
    return make_talk(identity, title, start, end, kind=kind, rooms=(room,))


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(
        make_event(
            venue=make_venue(address=make_fact("Harbour Road 30, Paris")),
            contacts=(make_contact(),),
            rooms=(
                make_room(
                    id="attic", name=make_text("K.1.105"), directions=make_fact("Third floor.")
                ),
                make_room(id="deck", name=make_text("Studio 5")),
            ),
            sessions=(
                _item("salt", "Salt on the wind", "2026-05-04 09:00", "2026-05-04 09:30",
                        SessionKind.TALK, "attic"),
                _item("ropes", "Knots and lines", "2026-05-04 10:00", "2026-05-04 11:00",
                        SessionKind.WORKSHOP, "deck"),
                _item("lunch", "Lunch", "2026-05-04 12:00", "2026-05-04 13:00",
                        SessionKind.MEAL, "deck"),
                _item("cave", "Excursion to the caves", "2026-05-05 08:00", "2026-05-05 11:00",
                        SessionKind.SOCIAL, "deck"),
                _item("gala", "Gala dinner", "2026-05-05 19:00", "2026-05-05 22:00",
                        SessionKind.SOCIAL, "deck"),
            ),
            topics=(
                make_topic(id="fees", title=make_text("Fees"), answer=make_fact(
                    f"Everybody pays {FEE}; the gala dinner is not included: it costs {GALA}.")),
                make_topic(id="transport", title=make_text("Transport"), answer=make_fact(
                    f"The last tram leaves at 23:40. A ticket costs {TRAM}.")),
                make_topic(id="food", title=make_text("Food"), answer=make_fact(
                    "Lunch is free. But only for members.")),
                make_topic(id="hotels", title=make_text("Hotels"), answer=make_fact(
                    f"Hotel Adler, {HOTEL}, has rooms.")),
            ),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is the gala dinner included?", GALA),
        ("combien coûte le dîner de gala ?", GALA),
        ("сколько стоит трамвай?", TRAM),
        ("午餐免费吗?", "only for members"),
        ("when does the last tram go?", "23:40"),
        ("¿cuál es la dirección del hotel Adler?", HOTEL),
        ("what does it cost to take part?", FEE),
        ("كم رسوم التسجيل؟", FEE),
        ("address of the venue?", "Harbour Road 30"),
        ("is K.1.105 upstairs?", "Third floor"),
    ],
)
def test_detail_told_of_the_thing_is_told(engine: Engine, question: str, told: str) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, told in answer.text) == (AnswerStatus.ANSWERED, True), answer.text


@pytest.mark.parametrize(
    ("question", "named", "sessions"),
    [
        ("is the excursion free?", "Excursion to the caves", ("cave",)),
        ("is the knots workshop free?", "Knots and lines", ("ropes",)),
        ("¿cuánto cuesta el paseo en barco?", "paseo en barco", ()),
        ("셔틀버스 요금이 얼마예요?", "셔틀버스", ()),
        ("адрес хостела?", "хостела", ()),
        ("ما رقم هاتف المستشفى؟", "المستشفى", ()),
        ("when does the swimming pool open?", None, ()),
        ("when does the cafe close?", None, ()),
        ("Где ближайший магазин?", "магазин", ()),
        ("street address of K.1.105?", "K.1.105", ()),
        ("كم تكلفة الحافلة؟", "الحافلة", ()),
    ],
)
def test_detail_of_something_else_is_not_told_as_its_own(
    engine: Engine, question: str, named: str | None, sessions: tuple[str, ...]
) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, answer.sessions) == (UNKNOWN, sessions), answer.text
    assert "desk@example.org" in answer.text
    if named:
        assert named in answer.text.splitlines()[0]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("is there a sauna?", "how much is it?"),
        ("y a-t-il un spa ?", "il ouvre quand ?"),
        ("¿hay una charla sobre astrología?", "¿a qué hora?"),
        ("есть ли бассейн?", "где он?"),
        ("who is Hans Zumstein?", "what's his email?"),
        ("有健身房吗?", "几点?"),
    ],
)
def test_what_was_asked_about_and_is_unknown_is_meant_again(
    engine: Engine, first: str, second: str
) -> None:
    answer = talk(engine, first, second)
    assert (answer.status, answer.sessions, answer.people) == (UNKNOWN, (), ()), answer.text


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("is there a sauna?", "when does the conference start?", "4 May"),
        ("who is Hans Zumstein?", "when does it start?", "4 May"),
        ("when is lunch?", "is it free?", "only for members"),
        ("when is the gala dinner?", "how much?", GALA),
        ("when does the last tram go?", "how much is it?", TRAM),
        ("where is the event?", "is it free?", FEE),
    ],
)
def test_after_what_is_unknown_other_things_are_told(
    engine: Engine, first: str, second: str, told: str
) -> None:
    answer = talk(engine, first, second)
    assert (answer.status, told in answer.text) == (AnswerStatus.ANSWERED, True), answer.text


@pytest.mark.parametrize(
    ("question", "room"),
    [
        ("where is K.5.101?", "K.5.101"),
        ("¿qué hay en el Studio 9?", "Studio 9"),
        ("is there a North Room?", "North Room"),
        ("what's on in the Green Room?", "Green Room"),
        ("где Синий зал?", "Синий зал"),
        ("who is in the West Hall on Monday?", "West Hall"),
    ],
)
def test_room_that_there_is_not_is_said_to_be_none(
    engine: Engine, question: str, room: str
) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, room in answer.text.splitlines()[0]) == (UNKNOWN, True), answer.text


@pytest.mark.parametrize(
    ("first", "second", "session"),
    [
        ("what's on monday at 9?", "and after that?", "ropes"),
        ("qu'est-ce qu'il y a lundi à 10h ?", "et après ?", "cave"),
        ("lunes a mediodía, ¿qué hay?", "¿y después?", "cave"),
    ],
)
def test_what_comes_after_may_be_elsewhere_or_the_next_day(
    engine: Engine, first: str, second: str, session: str
) -> None:
    assert talk(engine, first, second).sessions == (session,)


@pytest.mark.parametrize("question", ["is there a talk on salt?", "are there any talks about salt"])
def test_whether_there_is_a_talk_asks_for_no_places(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ("salt",)), answer.text


@pytest.mark.parametrize(
    "question", ["is there a gym? how much is it?", "who is Hans Zumstein and what's his email?"]
)
def test_next_question_of_a_message_is_of_what_is_unknown(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, answer.sessions, answer.people) == (UNKNOWN, (), ()), answer.text


def test_count_of_talks_tells_the_kind_apart(engine: Engine) -> None:
    answer = engine.answer("how many talks are there?", EVE)
    assert answer.text.splitlines()[1] == "Talks in the strict sense among them: 1."


def test_texts_in_two_languages_are_each_read_in_their_own() -> None:
    both = make_fact(Text.of(en="The shuttle is free.", fr="La navette est gratuite."))
    event = make_event(
        languages=("en", "fr"),
        contacts=(make_contact(),),
        topics=(make_topic(id="transport", title=make_text("Transport"), answer=both),),
    )
    answer = Engine(event).answer("la navette est payante ?", EVE)
    assert "La navette est gratuite." in answer.text


@pytest.mark.parametrize(
    "question",
    ["is parking free?", "parking gratuit ?", "парковка бесплатная?", "停车收费吗", "주차 무료?"],
)
@pytest.mark.parametrize(
    ("answer", "is_told"),
    [
        ("There are 80 spaces behind the theatre; they are free.", True),
        ("There are 80 spaces behind the theatre. The shuttle costs 4 francs.", False),
    ],
)
def test_detail_is_told_by_the_topic_that_is_called_the_thing(
    question: str, answer: str, is_told: bool
) -> None:
    parking = make_topic(id="parking", title=make_text("Parking"), answer=make_fact(answer))
    fees = make_topic(id="fees", title=make_text("Fees"), answer=make_fact("It costs 90 francs."))
    reply = Engine(make_event(topics=(parking, fees))).answer(question, EVE)
    assert (reply.status is AnswerStatus.ANSWERED, answer in reply.text) == (is_told, True)


@pytest.mark.parametrize(
    ("asked", "is_told"),
    [
        ("how much is the hotel?", True),
        ("combien coûte la chambre ?", True),
        ("湖景房一晚上多少刀", True),
        ("how much is hotel Adler?", False),
        ("is there free parking at the Quay Park House?", False),
        ("¿hay parking gratis en el Quay Park House?", False),
    ],
)
def test_a_price_is_told_of_lodging_and_not_of_what_the_venue_is_called_after(
    asked: str, *, is_told: bool
) -> None:
    sum_told = "110 francs"
    text = f"Rooms at the Quay Park House cost {sum_told}, breakfast is extra."
    house = Engine(
        make_event(
            venue=make_venue(name=make_fact("Quay Park House")),
            sessions=(
                make_talk("salt", "Salt on the wind", "2026-05-04 09:00", "2026-05-04 09:30"),
            ),
            topics=(make_topic(id="hotels", title=make_text("Hotel"), answer=make_fact(text)),),
        )
    )
    answer = talk(house, asked, now=EVE)
    assert (answer.status is AnswerStatus.ANSWERED and sum_told in answer.text) is is_told


@pytest.fixture(scope="module")
def desk() -> Engine:
    note = make_fact("In the lobby, from 08:15 to 17:00.", "contacts.yaml", "contacts.desk.note")
    contact = make_contact(phone="+33 555 0100", note=note)
    badges = make_topic(id="badges", title=make_text("Badges"), answer=make_fact("In the lobby."))
    talks = (make_talk("salt", "Salt", "2026-05-04 09:00", "2026-05-04 18:30"),)
    return Engine(make_event(contacts=(contact,), topics=(badges,), sessions=talks))


@pytest.mark.parametrize(
    "question",
    [
        "is the info desk still open at 18:00?",
        "when does the information desk close on Monday?",
        "is the phone of the information desk +33 555 0100?",
        "is the email of the organisers desk@example.org?",
        "à quelle heure ferme le point info ?",
        "¿hasta qué hora está abierto el mostrador de información?",
        "во сколько открывается справочная?",
        "متى يغلق مكتب الاستعلامات؟",
        "服务台开到几点？",
        "안내데스크는 언제 열어요?",
    ],
)
def test_desk_is_told_by_its_contact(desk: Engine, question: str) -> None:
    told = desk.answer(question, EVE)
    assert told.status is AnswerStatus.ANSWERED
    assert "from 08:15 to 17:00" in told.text
    assert told.sessions == ()


def test_hours_of_a_desk_that_nobody_told_are_unknown(engine: Engine) -> None:
    assert engine.answer("when does the information desk close?", EVE).status is UNKNOWN


def test_desk_where_something_else_is_done_is_not_what_is_asked(desk: Engine) -> None:
    assert "In the lobby." in desk.answer("when do I get my badge at the info desk?", EVE).text


@pytest.mark.parametrize(
    "question",
    [
        "is the lunch covered by registration?",
        "le déjeuner est inclus ?",
        "¿la comida está incluida?",
        "обед включён?",
        "점심 포함이야?",
    ],
)
def test_what_a_fee_covers_is_told_of_what_is_named_beside(question: str) -> None:
    covered = "Registration covers all sessions, lunch on both days, and the boat."
    topic = make_topic(id="registration", title=make_text("Sign-up"), answer=make_fact(covered))
    lunch = _item(
        "lunch", "Lunch", "2026-05-04 12:00", "2026-05-04 13:00", SessionKind.MEAL, "hall"
    )
    event = make_event(topics=(topic,), rooms=(make_room(),), sessions=(lunch,))
    reply = Engine(event).answer(question, EVE)
    assert (reply.status, covered in reply.text) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("is there parking?", "and how much?"),
        ("Il y a un parking ?", "et c'est combien ?"),
        ("¿Hay aparcamiento?", "¿y cuánto cuesta?"),
        ("Есть парковка?", "а сколько стоит?"),
        ("هل يوجد موقف سيارات؟", "وبكم؟"),
        ("هل يوجد ترام؟", "وكم سعره؟"),
        ("有停车场吗？", "多少钱？"),
        ("주차장 있어요?", "얼마예요?"),
    ],
)
def test_price_asked_after_another_thing_is_never_that_of_the_event(
    harbour: Engine, first: str, then: str
) -> None:
    answer = talk(harbour, first, then)
    assert (answer.status, answer.text.splitlines()[0].count("60")) == (UNKNOWN, 0)


@pytest.mark.parametrize("asked", ["船票多少钱", "乘船多少钱", "how much is the boat"])
def test_price_of_a_boat_is_not_that_of_the_event(harbour: Engine, asked: str) -> None:
    assert talk(harbour, asked).status is UNKNOWN
