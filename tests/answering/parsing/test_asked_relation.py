"""Who won or wrote it is told only where a text states it; who speaks, by any word."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Part, Participation, SessionKind
from tests.builders import at, make_event, make_fact, make_person, make_session
from tests.conversations import EVE

BUOY = "A buoy for forty euros"
EVE_OF_CONFERENCE = at("2025-12-01 12:00")


@pytest.mark.parametrize(
    "question",
    [
        f"Who won {BUOY}?",
        f"qui a traduit « {BUOY} » ?",
        f"¿quién financió «{BUOY}»?",
        f"кто придумал «{BUOY}»?",
        f"من ترجم {BUOY}؟",
        f"谁设计了{BUOY}",
        f"{BUOY} 통역은 누가 했어요?",
    ],
)
def test_what_no_text_states_of_a_session_names_nobody_for_it(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, EVE)
    assert answer.status is AnswerStatus.UNKNOWN
    assert BUOY in answer.text  # when it is and who speaks in it stand there beside


@pytest.mark.parametrize(
    "question",
    [
        f"who reviewed {BUOY}?",
        "who manages the deep water track?",
        "qui gère la piste Deep water ?",
        "¿quién patrocina la comida?",
        "is Tidal Trust sponsoring the lunch?",
        "кто спонсор обеда?",
        "who organises the lantern dinner?",
        "من يرعى الغداء؟",
        "مين بيدفع ثمن الغدا؟",
    ],
)
def test_who_does_something_for_one_thing_is_nobody_who_speaks_or_holds_the_event(
    engine: Engine, question: str
) -> None:
    answer = engine.answer(question, EVE)
    assert answer.status is AnswerStatus.UNKNOWN, answer.text


@pytest.mark.parametrize(
    "question",
    [
        "who organises the conference?",
        "кто партнёр конференции?",
        "谁赞助了大会",
        "행사 후원사가 어디예요",
        "who organises the talk on buoys?",
    ],
)
def test_who_is_behind_the_event_or_in_a_session_is_told(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert answer.status is AnswerStatus.ANSWERED, answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (f"who moderates {BUOY}?", "The name of the moderator has not been published."),
        ("who moderates the talk on buoys?", "The name of the moderator has not been published."),
        (f"¿quién modera «{BUOY}»?", "No se ha publicado quién modera."),
        (f"who organises {BUOY}?", f"Who organises “{BUOY}” has not been published."),
        (f"¿quién organiza «{BUOY}»?", f"No se ha publicado quién organiza «{BUOY}»."),
        (f"кто организует «{BUOY}»?", f"Кто организует «{BUOY}», не опубликовано."),
        (f"谁主办{BUOY}？", f"“{BUOY}”的主办方尚未公布。"),
    ],
)
def test_who_speaks_in_a_session_is_not_told_as_who_moderates_or_organises_it(
    engine: Engine, question: str, said: str
) -> None:
    assert engine.answer(question, EVE).text.splitlines()[0] == said


@pytest.mark.parametrize(
    "question",
    [
        f"who rocks the stage for {BUOY}?",
        f"qui est au micro pour « {BUOY} » ?",
        f"¿quién sale al escenario en «{BUOY}»?",
        f"кто зажигает на «{BUOY}»?",
        f"谁来聊{BUOY}",
        f"{BUOY}는 누가 무대에 올라요?",
    ],
)
def test_who_is_there_is_told_by_whatever_word_it_is_asked(engine: Engine, question: str) -> None:
    answer = engine.answer(question, EVE)
    assert (answer.status, bool(answer.people)) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("who is the High Representative for Disarmament?", ("nakamitsu",)),
        ("Qui préside le groupe de travail ?", ("foradori",)),
        ("кто заместитель Постоянного представителя?", ("kim",)),
        ("who is the president of Korea?", ()),
        ("유엔 사무총장이 누구예요?", ()),
        ("who is the CEO of the UN?", ()),
        ("Кто Генеральный секретарь ООН?", ()),
        ("Who is the High Representative of Korea?", ()),
        ("联合国外空司司长是谁？", ()),
        ("주유엔 대한민국 대사는 누구인가요?", ()),
        ("김상진 대사는 누구인가요?", ("kim",)),
        ("Who is the Under-Secretary-General of the United Nations?", ("nakamitsu",)),
        ("大韩民国常驻联合国代表是谁？", ()),
        ("大韩民国常驻联合国副代表是谁？", ("kim",)),
        ("谁是裁军事务高级代表？", ("nakamitsu",)),
    ],
)
def test_a_post_is_told_where_a_role_states_it(
    conference: Engine, question: str, people: tuple[str, ...]
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    shown = answer.people if answer.status is AnswerStatus.ANSWERED else ()
    assert tuple(shown) == people


@pytest.mark.parametrize(
    "question",
    ["Who is the Secretary-General of the United Nations?", "联合国秘书长是谁？"],
)
def test_nobody_is_named_beside_a_post_that_only_a_deputy_is_told_to_hold(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert (answer.status, len(answer.text.splitlines())) == (AnswerStatus.UNKNOWN, 1)


@pytest.fixture(scope="module")
def managers() -> Engine:
    """An engine for one who manages one thing and has to do with another, and its director."""
    far = "Ada is the release manager of Foo Tools and was among the first members of Quartz."
    near = "Bo is a sailor. Since May he has been director of Marble."
    return Engine(
        make_event(
            people=(
                make_person(id="kirk", name="Ada Kirk", bio=make_fact(far)),
                make_person(id="rask", name="Bo Rask", bio=make_fact(near)),
            )
        )
    )


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("من هو رئيس Quartz؟", ()),
        ("من هو مدير Quartz؟", ()),
        ("من هو مدير Marble؟", ("rask",)),
        ("Who is the director of Marble?", ("rask",)),
    ],
)
def test_a_post_is_held_only_of_what_the_text_names_right_by_it(
    managers: Engine, question: str, people: tuple[str, ...]
) -> None:
    answer = managers.answer(question, EVE_OF_CONFERENCE)
    shown = answer.people if answer.status is AnswerStatus.ANSWERED else ()
    assert tuple(shown) == people


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("مين بيحضر؟", "attendees"),
        ("어떤 사람들이 오나요?", "attendees"),
        ("who's running this show?", "organisers"),
        ("¿Quién convoca, el gobierno coreano solo?", "organisers"),
        ("主办方是谁，韩国算主办还是合作方", "organisers"),
        ("who speaks first, Foradori or Nakamitsu?", "opens"),
    ],
)
def test_who_holds_opens_or_joins_the_event_is_no_strange_relation(
    conference: Engine, question: str, topic: str
) -> None:
    answer = conference.answer(question, EVE_OF_CONFERENCE)
    assert (answer.topic, answer.status) == (topic, AnswerStatus.ANSWERED), answer.text


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Are Kim and Foradori brothers?", AnswerStatus.UNKNOWN),
        ("Is Kim the boss of Nakamitsu?", AnswerStatus.UNKNOWN),
        ("¿Es Kim hermano de Foradori?", AnswerStatus.UNKNOWN),
        ("Ким и Форадори женаты?", AnswerStatus.UNKNOWN),
        ("please introduce Kim and Foradori", AnswerStatus.ANSWERED),
    ],
)
def test_what_one_is_to_the_other_is_not_known(
    conference: Engine, question: str, status: AnswerStatus
) -> None:
    assert conference.answer(question, EVE_OF_CONFERENCE).status is status


def test_a_talk_not_in_a_language_is_one_in_another(engine: Engine) -> None:
    answer = engine.answer("a talk not in English", EVE)
    assert answer.sessions == ("opening",), answer.text


@pytest.mark.parametrize(
    "question",
    [
        "when is the panel and who chairs it?",
        "¿A qué hora es el panel y quiénes lo moderan?",
        "quand est la table ronde et qui la modèrent ?",
        "когда панель и кто её ведёт?",
        "متى الحلقة النقاشية ومن يديرها؟",
        "小组讨论几点，谁主持？",
        "패널은 언제고 사회자는?",
    ],
)
def test_who_leads_what_was_just_asked_of_is_told_of_it(question: str) -> None:
    chair = make_person(id="bo", name="Bo Berg")
    panel = make_session(
        id="panel",
        title="Weirs and locks",
        kind=SessionKind.PANEL,
        people=(Participation("bo", Part.MODERATOR),),
    )
    other = make_session(id="other", title="Dams")
    engine = Engine(make_event(people=(chair,), sessions=(panel, other)))
    assert "Bo Berg" in engine.answer(question, at("2026-05-04 08:00")).text


@pytest.mark.parametrize(
    "question",
    [
        "who is the project leader",
        "who leads the lamp foundation",
        "qui est le chef du projet",
        "¿quién es el líder del proyecto?",
        "кто лидер проекта?",
        "من هو قائد المشروع",
        "项目负责人是谁",
        "프로젝트 리더는 누구예요",
    ],
)
def test_holder_of_a_post_is_nobody_whose_talk_mentions_it(question: str) -> None:
    guide = make_session(
        id="guide",
        title="A guide for newcomers",
        abstract=make_fact("How a project is run, and what the project leader does."),
        people=(Participation("bo"),),
    )
    other = make_session(id="other", title="Dams")
    bo = make_person(id="bo", name="Bo Berg")
    engine = Engine(make_event(people=(bo,), sessions=(guide, other)))
    answer = engine.answer(question, at("2026-05-04 08:00"))
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())
