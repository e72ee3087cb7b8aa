"""What talks are said to be on: it is found, or said not to be there, and asks nothing itself."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at, make_event, make_fact, make_room, make_talk

MORNING = at("2026-05-04 08:30")


@pytest.fixture(scope="module")
def engine(classifier: Classifier) -> Engine:
    told = {
        "Sleeping in shifts": "Naps of twenty minutes on night duty, and what became of errors.",
        "Verse on the quay": "An open stage for poetry of harbours.",
        "Bringing boats home": "How wrecks are lifted and towed.",
        "Ledgers of the port": "Order books of merchants who traded in salt.",
        "Lamps": "The history of lighthouses, stone by stone.",
        "Machines that learn": "Artificial intelligence on deck.",
        "Dykes": "Climate change. La cadena en la puerta del muelle y los bloques de piedra.",
    }
    sessions = [
        make_talk(
            f"s{number}", title, f"2026-05-04 {10 + number}:00", f"2026-05-04 {10 + number}:30",
            abstract=make_fact(text),
        )
        for number, (title, text) in enumerate(told.items())
    ]  # fmt: skip
    return Engine(make_event(rooms=(make_room(id="hall"),), sessions=tuple(sessions)), classifier)


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("доклад про сон", "Sleeping in shifts"),
        ("هل توجد محاضرة عن النوم؟", "Sleeping in shifts"),
        ("محاضرة عن الشعر", "Verse on the quay"),
        ("수면 강연 언제예요?", "Sleeping in shifts"),
        ("I used to be a trader, bored now. anything about order books?", "Ledgers of the port"),
        ("a qué hora es la charla sobre la historia de los faros", "Lamps"),
        ("quién habla de poesía", "Verse on the quay"),
        ("Lamps 강연 있어요?", "Lamps"),
        ("anything on climate change", "Dykes"),
        ("anything about AI?", "Machines that learn"),
        ("something on ai", "Machines that learn"),
        ("un truc sur l'IA ?", "Machines that learn"),
        ("¿algo sobre IA?", "Machines that learn"),
        ("هل هناك شيء عن الذكاء الاصطناعي؟", "Machines that learn"),
        ("有AI相关的内容吗？", "Machines that learn"),
        ("AI 관련된 거 있나요?", "Machines that learn"),
        ("where's the boat wrecks one", "Bringing boats home"),
        ("where is the one where they lift wrecks", "Bringing boats home"),
    ],
)
def test_subject_that_is_said_is_found_by_word_or_concept(
    engine: Engine, question: str, title: str
) -> None:
    answer = engine.answer(question, MORNING)
    shown = {engine.event.sessions[int(one[1:])].title.all()[0] for one in answer.sessions}
    assert shown == {title}, answer.text


@pytest.mark.parametrize(
    "question",
    [
        "a talk on beer brewing",
        "무기 강연 언제예요",
        "доклад про лук будет?",
        "من يتحدث عن القهوة؟",
        "y a une conférence sur les réseaux sociaux ?",
        "hay alguna charla sobre focas?",
        "谁讲乐高",
        "какие доклады про блокчейн",  # "chain of blocks" elsewhere than in one breath
    ],
)
def test_subject_of_no_session_is_neither_left_out_nor_another(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, MORNING)
    assert answer.status in {AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED}, answer.text


@pytest.mark.parametrize(
    "question",
    ["하버 선생님 발표는 언제예요", "李教授的讲座几点", "김민수 선생님 강연 어디서 해요"],
)
def test_somebody_with_a_title_is_no_subject(engine: Engine, question: str) -> None:
    answer = engine.answer(question, MORNING)
    assert (answer.status, answer.sessions) == (AnswerStatus.UNKNOWN, ()), answer.text


@pytest.mark.parametrize(
    "question",
    ["do they speak of oysters at all?", "hablan de oysters?", "est-ce qu'on parle de oysters ?"],
)
def test_subject_that_only_the_texts_of_the_event_have_is_told_by_them(
    classifier: Classifier, question: str
) -> None:
    event = make_event(about=make_fact("A week on reefs, oysters and tides."), sessions=())
    answer = Engine(event, classifier).answer(question, MORNING)
    assert answer.text.endswith("A week on reefs, oysters and tides.")


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("la présentation sur les wrecks", "find_sessions"),
        ("une présentation sur les wrecks ?", "find_sessions"),
        ("où est la présentation sur les wrecks ?", "where"),
        ("les diapositives de la présentation sur les wrecks", "topic:slides"),
    ],
)
def test_noun_for_a_talk_asks_for_no_slides_of_it(
    engine: Engine, question: str, topic: str
) -> None:
    assert engine.answer(question, MORNING).topic == topic


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("is there anything on lockpicking?", "Keys of the port"),
        ("anything about lockpicking", "Keys of the port"),
        ("y a-t-il quelque chose sur le lockpicking ?", "Keys of the port"),
        ("¿hay algo sobre lockpicking?", "Keys of the port"),
        ("есть что-нибудь про lockpicking?", "Keys of the port"),
        ("is there another talk about lockpicking?", "Keys of the port"),
        ("is there any other session on lockpicking", "Keys of the port"),
        ("y a-t-il une autre séance sur le lockpicking ?", "Keys of the port"),
    ],
)
def test_a_word_of_the_texts_is_a_subject_though_it_resembles_a_topic(
    classifier: Classifier, question: str, title: str
) -> None:
    talks = tuple(
        make_talk(f"s{at_}", name, f"2026-05-04 1{at_}:00", abstract=make_fact(text))
        for at_, (name, text) in enumerate(
            (("Keys of the port", "A lockpicking game."), ("Lamps", "How lamps are lit."))
        )
    )
    event = make_event(sessions=talks, rooms=(make_room(id="hall"),))
    answer = Engine(event, classifier).answer(question, MORNING)
    assert (answer.sessions, title in answer.text) == (("s0",), True)


@pytest.mark.parametrize("question", ["anything on lockers?", "is there anything on parking?"])
def test_something_on_a_usual_topic_is_asked_of_no_talk(engine: Engine, question: str) -> None:
    assert engine.answer(question, MORNING).sessions == ()
