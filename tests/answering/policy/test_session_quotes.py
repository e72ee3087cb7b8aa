"""What only the text of the session asked about tells is quoted from it, and from no other."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.encoder import NoEncoder
from bot.answering.engine import Engine
from bot.answering.linking.marked_sentences import SessionField, marked_sentences
from bot.core.models import AnswerStatus, Event, SessionKind
from tests.builders import (
    at,
    make_contact,
    make_event,
    make_fact,
    make_hosted_event,
    make_room,
    make_session,
    make_talk,
    make_text,
)

EVE = at("2026-05-03 10:00")
TOUR = (
    "Every city has a hill from which it is best seen. We walk up to the old lighthouse with "
    "Dr. Ines Falk. The group is limited to 15 people. The climb takes two hours. Bring sturdy "
    "shoes and something to drink."
)
CHOIR = "We rehearse sea shanties. Sheet music is handed out. The ferry trip costs 12 euros."


def make_festival() -> Event:
    """Return an event whose details stand in abstracts alone."""
    return make_hosted_event(
        sessions=(
            make_talk("tour", "Lighthouse hike", "2026-05-04 09:00", "2026-05-04 11:00",
                      kind=SessionKind.SOCIAL, rooms=("deck",), abstract=make_fact(TOUR)),
            make_talk("choir", "Harbour choir", "2026-05-04 14:00", "2026-05-04 15:00",
                      kind=SessionKind.OTHER, rooms=("deck",), abstract=make_fact(CHOIR)),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def festival(classifier: Classifier) -> Engine:
    return Engine(make_festival(), classifier)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("the lighthouse hike, how many people can join?", "limited to 15 people"),
        ("lighthouse hike: combien de participants au maximum ?", "limited to 15 people"),
        ("кто ведёт группу на lighthouse hike, какой гид?", "Dr. Ines Falk"),
        ("lighthouse hike时要穿什么鞋？", "sturdy shoes"),
    ],
)
def test_text_of_session_is_quoted_beside_what_is_not_known(
    festival: Engine, question: str, told: str
) -> None:
    answer = festival.answer(question, EVE)
    assert answer.sessions == ("tour",)
    assert told in answer.text
    assert "12 euros" not in answer.text


def test_detail_asked_in_the_same_breath_is_that_session_s(festival: Engine) -> None:
    answer = festival.answer("when is the harbour choir and how much is it", EVE)
    assert answer.sessions == ("choir",)
    assert "14:00" in answer.text
    assert "The ferry trip costs 12 euros" in answer.text


def test_nothing_is_quoted_of_what_the_text_is_far_from(festival: Engine) -> None:
    answer = festival.answer("is the harbour choir cancelled if the pope dies", EVE)
    assert "shanties" not in answer.text


def test_nothing_is_quoted_without_an_encoder() -> None:
    engine = Engine(make_festival(), Classifier.load(NoEncoder()))
    answer = engine.answer("lighthouse hike时要穿什么鞋？", EVE)
    assert "sturdy shoes" not in answer.text
    assert answer.status is not AnswerStatus.DECLINED


WALK, MATCH = "Cost: FREE\n\nWe meet at the gate.", "Cost: $28 per ticket\n\nStay for fireworks."


@pytest.fixture(scope="module")
def outings(classifier: Classifier) -> Engine:
    return Engine(
        make_hosted_event(
            sessions=(
                make_talk("walk", "Old town walk", "2026-05-04 09:00", "2026-05-04 11:00",
                          kind=SessionKind.SOCIAL, rooms=("deck",), abstract=make_fact(WALK)),
                make_talk("match", "Pelicans baseball game", "2026-05-04 19:00", "2026-05-04 22:00",
                          kind=SessionKind.SOCIAL, rooms=("deck",), abstract=make_fact(MATCH)),
            ),
        ),
        classifier,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "session", "told"),
    [
        ("How much is the Pelicans baseball game?", "match", "Cost: $28 per ticket"),
        ("¿Cuánto cuesta Pelicans baseball game?", "match", "Cost: $28 per ticket"),
        ("Old town walk : ça coûte 20 dollars ?", "walk", "Cost: FREE"),
        ("Is the old town walk free?", "walk", "Cost: FREE"),
    ],
)
def test_price_in_the_text_of_a_session_is_told(
    outings: Engine, question: str, session: str, told: str
) -> None:
    answer = outings.answer(question, EVE)
    assert answer.sessions == (session,)
    assert told in answer.text
    assert answer.status is AnswerStatus.ANSWERED


def test_description_stands_for_what_to_bring_that_is_listed_nowhere(festival: Engine) -> None:
    answer = festival.answer("What do I have to bring to the lighthouse hike?", EVE)
    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert "No list of what to know or bring" in answer.text
    assert "sturdy shoes" in answer.text


RUN = (
    "An easy run along the shore. We meet in the hotel lobby at 7:45 am. All paces are welcome. "
    "The loop takes about 50 minutes. Sign up at the desk, for only 12 can join."
)


@pytest.fixture(scope="module")
def shore(classifier: Classifier) -> Engine:
    run = make_talk(
        "run", "Shore run", "2026-05-04 08:00", None, rooms=("deck",), abstract=make_fact(RUN)
    )
    talk = make_talk(
        "tide", "Reading tides", "2026-05-04 10:00", None, rooms=("deck",),
        abstract=make_fact("The tide stands still at 6 pm in June. A starting point is the moon."),
    )  # fmt: skip
    return Engine(make_event(rooms=(make_room(id="deck"),), sessions=(run, talk)), classifier)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("shore run, when does it start and where do we meet", "hotel lobby at 7:45 am"),
        ("shore run во сколько и откуда стартуем", "hotel lobby at 7:45 am"),
        ("where does the shore run start", "hotel lobby at 7:45 am"),
        ("shore run几点 要先报名吗", "Sign up at the desk"),
        ("do i need to sign up for the shore run", "Sign up at the desk"),
        ("¿cuánto dura shore run?", "about 50 minutes"),
    ],
)
def test_detail_that_stands_in_the_text_alone_is_quoted_beside_the_fields(
    shore: Engine, question: str, told: str
) -> None:
    answer = shore.answer(question, EVE)
    assert (answer.sessions, told in answer.text) == (("run",), True)


@pytest.mark.parametrize("question", ["when is reading tides", "where is reading tides"])
def test_hour_of_something_else_is_not_quoted(shore: Engine, question: str) -> None:
    assert "moon" not in shore.answer(question, EVE).text
    assert "6 pm" not in shore.answer(question, EVE).text


LAB = (
    "We print tide tables on paper. The printer runs on a Z80 chip from 1976. "
    "Two thirds of our readers are sailors."
)


@pytest.fixture(scope="module")
def print_shop(classifier: Classifier) -> Engine:
    """Return an event with a session of whose text no field has anything."""
    lab = make_talk(
        "lab", "Tide table workshop", "2026-05-04 09:00", rooms=(), abstract=make_fact(LAB)
    )
    return Engine(make_event(contacts=(make_contact(),), sessions=(lab,)), classifier)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("which processor does the tide table printer run on", "Z80"),
        ("what share of readers of the tide table workshop are sailors?", "Two thirds"),
        ("tide table workshop: на каком процессоре работает принтер?", "Z80"),
    ],
)
def test_what_no_field_has_is_quoted_whatever_field_it_resembles(
    print_shop: Engine, question: str, told: str
) -> None:
    assert told in print_shop.answer(question, EVE).text


@pytest.mark.parametrize(
    "question", ["when is the tide table workshop?", "which room is the tide table workshop in"]
)
def test_nothing_is_quoted_beside_a_field_that_is_asked(print_shop: Engine, question: str) -> None:
    assert "Z80" not in print_shop.answer(question, EVE).text


CRUISE = (
    "Every evening the old ferry goes round the island. 8:30 pm - 1:00 am from the north quay. "
    "This cruise is for teens and adults (14+ years of age). It is limited to 40 people. "
    "There will be a sign-up list at the front desk. Participants must bring a warm jacket. "
    "The cruise will be streamed live. All skill levels are welcome."
)
KITE = (
    "We build kites that fly in a storm. Send your drawings 48 hours before the storm. "
    "The first kites are 900 years old. Their tails are limited to 12 knots. "
    "A kite registers each gust. Half of them break by age 3."
)


@pytest.fixture(scope="module")
def island(classifier: Classifier) -> Engine:
    """Return an event with a session whose text tells all, and one whose text only seems to."""
    cruise = make_talk(
        "cruise", "Moonlight cruise", "2026-05-04 20:30", None, kind=SessionKind.SOCIAL,
        rooms=("deck",), abstract=make_fact(CRUISE),
    )  # fmt: skip
    kite = make_talk(
        "kite", "Storm kites", "2026-05-04 15:00", None, rooms=("deck",), abstract=make_fact(KITE)
    )
    sessions = (cruise, kite)
    return Engine(
        make_event(contacts=(make_contact(),), rooms=(make_room(id="deck"),), sessions=sessions),
        classifier,
    )


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("until what time does the moonlight cruise run?", "1:00 am"),
        ("à quelle heure finit la moonlight cruise ?", "1:00 am"),
        ("сколько длится moonlight cruise?", "1:00 am"),
        ("where exactly does the moonlight cruise leave from?", "north quay"),
        ("how old do you have to be for the moonlight cruise?", "14+ years of age"),
        ("¿desde qué edad se puede ir a moonlight cruise?", "14+ years of age"),
        ("moonlight cruise 몇 살부터 갈 수 있어요?", "14+ years of age"),
        ("does the moonlight cruise take 60 people?", "limited to 40 people"),
        ("moonlight cruise最多多少人？", "limited to 40 people"),
        ("moonlight cruise: faut-il s'inscrire ?", "sign-up list"),
        ("ماذا أحضر معي إلى moonlight cruise؟", "warm jacket"),
        ("is the moonlight cruise streamed?", "streamed live"),
        ("is the moonlight cruise ok for beginners?", "All skill levels"),
    ],
)
def test_each_field_that_is_missing_is_quoted_from_the_text_that_tells_it(
    island: Engine, question: str, told: str
) -> None:
    answer = island.answer(question, EVE)
    assert (answer.sessions, told in answer.text) == (("cruise",), True)


@pytest.mark.parametrize(
    "question",
    [
        "how long are the storm kites?",
        "until when is storm kites?",
        "is there an age limit for storm kites?",
        "how many people can join storm kites?",
        "storm kites: faut-il s'inscrire ?",
        "is storm kites ok for beginners?",
    ],
)
def test_nothing_that_only_resembles_a_field_is_quoted(island: Engine, question: str) -> None:
    text = island.answer(question, EVE).text
    assert not [one for one in KITE.split(". ")[1:] if one in text]


@pytest.mark.parametrize("field", SessionField)
def test_sentence_that_only_resembles_a_field_tells_none(field: SessionField) -> None:
    session = make_talk("kite", "Storm kites", "2026-05-04 15:00", None)
    assert marked_sentences(KITE.split(". "), frozenset({field}), session) == ""


def test_text_of_a_few_sessions_of_one_name_is_quoted_of_each(classifier: Classifier) -> None:
    sessions = tuple(
        make_talk(day, "Open circle", f"{day} 09:00", None, rooms=(), abstract=make_fact(text))
        for day, text in (
            ("2026-05-04", "No need to sign up, just walk in."),
            ("2026-05-05", "Sign up at the desk by noon."),
        )
    )
    engine = Engine(make_event(sessions=sessions), classifier)
    text = engine.answer("do I need to sign up for the open circle?", EVE).text
    assert ("No need to sign up" in text, "Sign up at the desk" in text) == (True, True)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("This 90-minute workshop is on knots.", True),
        ("Cet atelier de 2h propose des nœuds.", True),
        ("Taller express de 50 minutos.", True),
        ("Экскурсия длится полтора часа.", True),
        ("在一個半小時的工作坊裡打結。", True),
        ("20분 정도의 가벼운 운동입니다.", True),
        ("مدة الورشة ساعتان: من 10:00 إلى 12:30", True),
        ("This hour-long tour shows the harbour.", True),
        ("10 a.m.–2 p.m.", True),
        ("You will be notified 24 hours before the tour.", False),
        ("A 12-minute walk from the hotel.", False),
        ("The tide falls in 6 hours.", False),
        ("Buses leave every 20 minutes.", False),
        ("Open 7 pm - 9 pm on other days.", False),
    ],
)
def test_length_in_a_text_is_that_of_the_session_alone(text: str, is_told: bool) -> None:
    session = make_talk("knots", "Knots", "2026-05-04 10:00", None)
    told = marked_sentences([text], frozenset({SessionField.LENGTH}), session)
    assert told == (text if is_told else "")


def test_lines_below_a_heading_are_quoted_with_it() -> None:
    session = make_talk("knots", "Knots", "2026-05-04 10:00", None)
    lines = ["We tie knots.", "Prérequis :", "- Une corde", "- Deux mains", "La mer est belle."]
    told = marked_sentences(lines, frozenset({SessionField.NEEDS}), session)
    assert told == "Prérequis : - Une corde - Deux mains"


@pytest.fixture(scope="module")
def untimed(classifier: Classifier) -> Engine:
    """Return an event with a session without an end, and one whose text tells no length."""
    hike = make_session(
        id="hike",
        title=make_text("Dune hike"),
        start=None,
        end=None,
        abstract=make_fact("We look for terns. The hike takes 90 minutes. It is held in English."),
    )
    row = make_session(
        id="row", title=make_text("Rowing party"), start=None, end=None,
        abstract=make_fact("We row out to the seals."),
    )  # fmt: skip
    return Engine(make_event(contacts=(make_contact(),), sessions=(hike, row)), classifier)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how long is the dune hike?", "takes 90 minutes"),
        ("¿cuánto dura dune hike?", "takes 90 minutes"),
        ("what language is the dune hike in?", "in English"),
    ],
)
def test_quote_that_tells_a_field_is_not_contradicted(
    untimed: Engine, question: str, told: str
) -> None:
    answer = untimed.answer(question, EVE)
    quote, contact = answer.text.split("\n")
    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert told in quote
    assert "desk@example.org" in contact
    assert "published" not in answer.text
    assert "publicado" not in answer.text


def test_field_that_no_text_tells_is_not_published(untimed: Engine) -> None:
    answer = untimed.answer("how long is the rowing party?", EVE)
    assert answer.status is AnswerStatus.NOT_PUBLISHED
    assert "has not been published" in answer.text
