"""Two practical questions in one message: each is answered, or said not to be known."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-03 12:00", "America/New_York")
BEFORE = at("2027-05-12 12:00", "Europe/Lisbon")


def told(engine: Engine, message: str) -> list[str]:
    """Return how the answer to each question of a message begins."""
    moment = NOW if engine.event.start_day.year == NOW.year else BEFORE
    return [one.split("\n")[0] for one in engine.answer(message, moment).text.split("\n\n")]


@pytest.mark.parametrize(
    ("message", "alone"),
    [
        ("How do I get a visa, also when does it start?", "when does it start?"),
        ("Y a-t-il un parking ? ça commence quand ?", "ça commence quand ?"),
        ("¿Hace falta visado? ¿y cuándo empieza?", "¿cuándo empieza?"),
        ("А виза нужна? и ещё подскажите, когда начало", "когда начало"),
        ("هل أحتاج تأشيرة وأيضا متى تبدأ", "متى تبدأ"),
        ("需要签证吗还有哪天开始", "哪天开始"),
        ("비자 필요해요, 언제 시작해요", "언제 시작해요"),
    ],
)
def test_when_it_starts_behind_what_is_not_held_is_asked_of_the_event(
    conference: Engine, harbour: Engine, message: str, alone: str
) -> None:
    for engine in (conference, harbour):
        assert told(engine, message)[-1] == told(engine, alone)[0]


@pytest.mark.parametrize(
    "message",
    [
        "is there a gala dinner? when does it start?",
        "is there a cloakroom? when does it close?",
        "is there parking, and until when is it open",
    ],
)
def test_hours_of_what_is_held_or_opens_are_not_those_of_the_event(
    conference: Engine, message: str
) -> None:
    assert told(conference, message)[-1] != told(conference, "when does it start?")[0]


@pytest.mark.parametrize(
    ("message", "begins"),
    [
        ("Is it free and where is the station", ["Register", "Tram 4"]),
        ("is the terrace heated, and when is the opening?", ["That is not", "“Opening"]),
        ("do I need a ticket & where do we eat", ["Register", "“Lunch”"]),
        ("On peut fumer ? et à quelle heure ouvre l'accueil", ["Espaces", "Début"]),
        ("要不要报名,在哪儿吃午饭", ["Register", "“Lunch”"]),
        ("能不能拍照，要不要穿正装", ["You may", "着装要求"]),
        ("강아지도 되나요? 그리고 어디서 하는지도 궁금해요", ["동물", "Harbour"]),
        ("هل يوجد واي فاي وكمان فين الحمامات", ["The network", "دورات"]),
    ],
)
def test_each_of_two_practical_questions_is_answered(
    harbour: Engine, message: str, begins: list[str]
) -> None:
    answers = [one.strip("\u2068") for one in told(harbour, message)]
    assert [one[: len(begin)] for one, begin in zip(answers, begins, strict=True)] == begins


@pytest.mark.parametrize(
    "message",
    [
        "Is there food for vegetarians and vegans?",
        "can I come with my wife and kids",
        "can I park my car and my trailer at the venue",
        "能不能带学生和家长来",
        "점심이랑 커피는 포함인가요",
        "附近住哪家酒店好，组委会有推荐吗",
    ],
)
def test_one_question_with_an_and_stays_one(harbour: Engine, message: str) -> None:
    assert len(told(harbour, message)) == 1


@pytest.mark.parametrize(
    ("message", "named"),
    [
        ("is UNIDIR coming? and what is it", "what is UNIDIR?"),
        ("ЮНИДИР участвует? и что это такое", "что такое ЮНИДИР?"),
        ("UNIDIR participe ? et c'est quoi", "c'est quoi UNIDIR ?"),
        ("裁研所参加吗?那是什么", "裁研所是什么？"),
    ],
)
def test_what_it_is_behind_a_body_is_asked_of_the_body(
    conference: Engine, message: str, named: str
) -> None:
    assert conference.answer(named, NOW).text in conference.answer(message, NOW).text
    assert told(conference, message) == told(conference, message.split("?", maxsplit=1)[0] + "?")


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("how much is a postcard", "postcard"),
        ("what does a poncho cost here", "poncho"),
        ("¿cuánto cuesta una tarjeta SIM allí?", "SIM"),
        ("сколько стоит симка там", "симка"),
        ("сколько стоит магнитик", "магнитик"),
        ("كم سعر الشريحة", "الشريحة"),
        ("T恤多少钱", "T恤"),
        ("冰箱贴多少钱", "冰箱贴"),
        ("유심 가격 얼마예요", "유심"),
        ("엽서는 얼마예요?", "엽서"),
        ("combien coûte une carte postale ?", "carte postale"),
        ("c'est combien la carte SIM ?", "SIM"),
        ("¿cuánto vale una postal?", "postal"),
        ("почём открытка?", "открытка"),
        ("почём зонтики у вас", "зонтики"),
        ("بكم الكتاب؟", "الكتاب"),
        ("电话卡多少钱", "电话卡"),
        ("明信片怎么卖", "明信片"),
        ("지도 얼마예요?", "지도"),
    ],
)
def test_price_of_what_is_nothing_of_the_event_is_not_its_fee(
    conference: Engine, harbour: Engine, question: str, noun: str
) -> None:
    for engine in (conference, harbour):
        answer = engine.answer(question, BEFORE)
        assert (answer.status, answer.text.split(noun)[0].strip("\u2068\u202f")) in {
            (AnswerStatus.UNKNOWN, "“"),
            (AnswerStatus.UNKNOWN, "«"),
        }


@pytest.mark.parametrize(
    "question",
    [
        "how much is an early bird ticket",
        "what's the price for retirees",
        "how much do I pay as a fisherman",
        "combien coûte le pass deux jours",
        "¿cuánto cuesta el boleto?",
        "сколько стоит билетик",
        "почём вход для пенсионеров",
        "بكم الاشتراك",
        "单日票多少钱",
        "단체 입장권 얼마예요",
        "입장권 얼마예요?",
        "combien coûte une journée ?",
        "¿cuánto cuesta una entrada?",
    ],
)
def test_price_of_taking_part_is_the_fee(harbour: Engine, question: str) -> None:
    assert "60 euros" in harbour.answer(question, BEFORE).text


@pytest.mark.parametrize(
    ("message", "sides"),
    [
        ("주최는 누구예요 그리고 몇 일까지 해요", ["주최는 누구예요", "며칠까지예요?"]),
        ("장소가 어디고 그리고 몇 일까지 해요", ["장소가 어디예요", "며칠까지예요?"]),
        ("是否需要预约 / 有没有停车位", ["怎么报名", "有没有停车位"]),
        ("有没有wifi/能不能充电", ["有没有wifi", "能不能充电"]),
    ],
)
def test_both_sides_are_answered_as_each_is_alone(
    conference: Engine, harbour: Engine, message: str, sides: list[str]
) -> None:
    for engine in (conference, harbour):
        assert told(engine, message) == [told(engine, side)[0] for side in sides]


@pytest.mark.parametrize(
    "message",
    [
        "is lunch on Thursday and Friday included",
        "¿el almuerzo del jueves y del viernes está incluido?",
        "le déjeuner du jeudi et du vendredi est compris ?",
        "周四和周五的午餐包含吗",
    ],
)
def test_two_days_of_one_question_are_no_two_questions(
    conference: Engine, harbour: Engine, message: str
) -> None:
    assert [len(told(engine, message)) for engine in (conference, harbour)] == [1, 1]


@pytest.mark.parametrize(
    "message",
    [
        "is the gala dinner included, also where is it",
        "is the shuttle free, and where does it stop",
    ],
)
def test_where_it_is_behind_what_is_held_is_not_where_the_event_is(
    conference: Engine, message: str
) -> None:
    assert told(conference, message)[-1].endswith("the organisers have not told me where it is.")
