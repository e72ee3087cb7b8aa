"""Who heads a body, comes for it or speaks in a post: told where a role says so, else of nobody."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, OrganisationRole, Text
from tests.builders import (
    at,
    make_event,
    make_fact,
    make_organisation,
    make_person,
    make_room,
    make_talks_of,
    make_text,
)

MORNING = at("2026-05-04 08:30")

RUNS = (
    "who runs {}?",
    "who is in charge of {}?",
    "qui dirige {} ?",
    "¿quién dirige {}?",
    "кто руководит {}?",
    "من يدير {}؟",
    "谁领导{}？",
    "{}를 이끄는 사람은 누구예요?",
)


@pytest.fixture(scope="module")
def guild(classifier: Classifier) -> Engine:
    """Return an event of a guild with its president, two bodies without one, and a body alone."""
    deputy = Text.of(en="Deputy Director of Tidemark", zh="Tidemark副主任")
    people = (
        make_person(organisation="guild", role=make_fact("President of Netmakers")),
        make_person(id="bo", name="Bo Berg", organisation="tide", role=make_fact(deputy)),
        make_person(id="eva", name="Eva Moss", role=make_fact("Keeper of the lamps")),
        make_person(
            id="pim", name="Pim Ros", organisation="slip", role=make_fact("Head of the library")
        ),
    )
    bodies = (
        make_organisation(id="guild", name=make_text("Netmakers")),
        make_organisation(id="tide", name=make_text("Tidemark")),
        make_organisation(id="slip", name=make_text("Slipmark")),
        make_organisation(
            id="lampen", name=make_text("Lampenhaus"), role=OrganisationRole.PARTICIPANT
        ),
    )
    sessions = make_talks_of(people, "Ropes", "Knots", "Lights", "Hulls")
    return Engine(
        make_event(people=people, rooms=(make_room(),), sessions=sessions, organisations=bodies),
        classifier,
    )


@pytest.mark.parametrize("question", RUNS)
def test_head_of_a_body_is_whoever_has_its_post(guild: Engine, question: str) -> None:
    assert guild.answer(question.format("Netmakers"), MORNING).people == ("ana-lima",)


@pytest.mark.parametrize("body", ["Tidemark", "Lampenhaus"])
@pytest.mark.parametrize("question", RUNS)
def test_head_of_a_body_is_no_deputy_and_nobody_else(
    guild: Engine, question: str, body: str
) -> None:
    answer = guild.answer(question.format(body), MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    [
        "who from Lampenhaus is coming?",
        "who will represent Lampenhaus?",
        "qui vient de Lampenhaus ?",
        "¿quién viene de Lampenhaus?",
        "кто приедет из Lampenhaus?",
        "Lampenhaus派谁来？",
        "Lampenhaus에서 누가 와요?",
    ],
)
def test_whoever_a_body_sends_is_said_to_be_unknown(guild: Engine, question: str) -> None:
    answer = guild.answer(question, MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    [
        "will the president of Tidemark speak?",
        "le président de Tidemark prend-il la parole ?",
        "le directeur de Tidemark sera-t-il présent ?",
        "¿hablará el presidente de Tidemark?",
        "выступит ли президент Tidemark?",
        "هل سيتحدث رئيس Tidemark؟",
        "Tidemark主席会发言吗？",
        "Tidemark 회장이 축사하나요?",
    ],
)
def test_holder_of_a_post_who_may_speak_is_nobody_else_of_the_body(
    guild: Engine, question: str
) -> None:
    answer = guild.answer(question, MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("what organisation is Eva Moss from", AnswerStatus.UNKNOWN),
        ("de quelle organisation est Eva Moss ?", AnswerStatus.UNKNOWN),
        ("Eva Moss是哪个单位的？", AnswerStatus.UNKNOWN),
        ("what organisation is Bo Berg from", AnswerStatus.ANSWERED),
    ],
)
def test_body_of_somebody_with_only_a_role_is_said_to_be_unknown(
    guild: Engine, question: str, status: AnswerStatus
) -> None:
    assert guild.answer(question, MORNING).status is status


def test_body_of_whoever_gives_the_keynote_is_told(conference: Engine) -> None:
    answer = conference.answer("기조연설자는 어느 기관 소속인가요?", at("2025-12-04 08:00"))
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, ("foradori",))


@pytest.mark.parametrize(
    "question",
    [
        "will the UN High Representative speak?",
        "will the Under-Secretary-General of the UN speak",
        "le Haut-Représentante de l’ONU prend-elle la parole ?",
        "выступит ли Высокий представитель ООН?",
        "هل ستتحدث الممثلة السامية للأمم المتحدة؟",
        "联合国高级代表会发言吗",
        "유엔 고위대표가 연설하나요?",
    ],
)
def test_holder_of_a_post_who_may_speak_is_whose_role_says_so(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, at("2025-12-04 08:00")).people == ("nakamitsu",)


@pytest.mark.parametrize(
    ("question", "no"),
    [
        ("is Bo Berg the director of Tidemark?", "No."),
        ("¿Bo Berg es el director de Tidemark?", "No."),
        ("Bo Berg — директор Tidemark?", "Нет."),
        ("Bo Berg是Tidemark的主任吗？", "不是。"),
        ("is Ana Lima the vice president of Netmakers?", "No."),
        ("Ana Lima est-elle la présidente adjointe ?", "Non."),
        ("¿es Ana Lima la presidenta adjunta?", "No."),
        ("هل Ana Lima نائبة الرئيس؟", "لا."),
        ("Ana Lima是副主席吗？", "不是。"),
    ],
)
def test_post_of_another_rank_is_denied(guild: Engine, question: str, no: str) -> None:
    assert guild.answer(question, MORNING).text.startswith(no)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("is Eva Moss the president?", AnswerStatus.UNKNOWN),
        ("is Ana Lima the president of Netmakers?", AnswerStatus.ANSWERED),
        ("is Bo Berg the deputy director of Tidemark?", AnswerStatus.ANSWERED),
        ("what is Bo Berg's post?", AnswerStatus.ANSWERED),
    ],
)
def test_post_put_forward_of_somebody_is_theirs_by_their_role(
    guild: Engine, question: str, status: AnswerStatus
) -> None:
    assert guild.answer(question, MORNING).status is status


@pytest.mark.parametrize(
    "question",
    [
        "will the president of Netmakers speak?",
        "le président de Netmakers prend-il la parole ?",
        "¿hablará el presidente de Netmakers?",
        "هل سيتحدث رئيس Netmakers؟",
        "Netmakers的主席会发言吗？",
    ],
)
def test_holder_of_a_post_is_found_where_the_role_is_in_another_language(
    guild: Engine, question: str
) -> None:
    assert guild.answer(question, MORNING).people == ("ana-lima",)


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("will the head of Slipmark speak?", ()),
        ("will the head of the library of Slipmark speak?", ("pim",)),
    ],
)
def test_head_of_a_part_of_a_body_is_not_its_head(
    guild: Engine, question: str, people: tuple[str, ...]
) -> None:
    assert guild.answer(question, MORNING).people == people


THEIR_HEAD = (
    "who's their boss?",
    "who leads them?",
    "c'est qui leur chef ?",
    "qui les dirige ?",
    "¿quién es su jefe?",
    "кто у них главный?",
    "кто их возглавляет?",
    "من رئيسهم؟",
    "他们的负责人是谁？",
    "그쪽 대표는 누구예요?",
)


@pytest.mark.parametrize(
    ("named", "people"), [("Netmakers", ("ana-lima",)), ("Tidemark", ()), ("Dredgers Inc", ())]
)
@pytest.mark.parametrize("question", THEIR_HEAD)
def test_head_of_a_group_told_of_before_is_that_of_its_body_and_nobody_else(
    guild: Engine, question: str, named: str, people: tuple[str, ...]
) -> None:
    before = f"is {named} here?"
    turn = Turn(before, guild.answer(before, MORNING))
    assert guild.answer(question, MORNING, earlier=(turn,)).people == people


@pytest.mark.parametrize("question", THEIR_HEAD)
def test_head_of_a_group_that_nobody_named_is_not_known(guild: Engine, question: str) -> None:
    answer = guild.answer(question, MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


def test_head_of_a_group_named_in_the_same_message_is_of_it(guild: Engine) -> None:
    question = "The Netmakers have a stand. Who's their boss?"
    assert guild.answer(question, MORNING).people == ("ana-lima",)


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("who is their keynote speaker?", "keynote"),
        ("кто главный докладчик?", "keynote"),
        ("who of them runs the opening?", "opens"),
    ],
)
def test_main_speaker_is_no_head_of_a_group(harbour: Engine, question: str, topic: str) -> None:
    assert harbour.answer(question, at("2027-05-13 08:00", "Europe/Lisbon")).topic == topic


@pytest.mark.parametrize("question", ["who runs lantern?", "qui dirige lantern ?"])
def test_head_of_a_body_is_found_whose_other_name_has_no_letter(
    classifier: Classifier, question: str
) -> None:
    body = make_organisation(id="lantern", name=Text.of(en="Lantern Guild", ko="—"))
    head = make_person(organisation="lantern", role=make_fact("President of the Lantern Guild"))
    sessions = make_talks_of((head,), "A lantern of rope")
    event = make_event(
        people=(head,), rooms=(make_room(),), sessions=sessions, organisations=(body,)
    )
    assert Engine(event, classifier).answer(question, MORNING).people == ("ana-lima",)
