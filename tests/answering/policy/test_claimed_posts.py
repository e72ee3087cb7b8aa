"""A post put forward of somebody is confirmed or denied by their role, and by nothing else."""

from __future__ import annotations

import pytest

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, Text
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

ASKED = (
    ("is {} the director?", "Yes.", "No."),
    ("{} is the director, right?", "Yes.", "No."),
    ("{}, c'est le directeur ?", "Oui.", "Non."),
    ("¿es {} el director?", "Sí.", "No."),
    ("{} — директор?", "Да.", "Нет."),
    ("هل {} هو المدير؟", "نعم", "لا"),
    ("{}是主任吗？", "是的。", "不是。"),
    ("{}가 소장인가요?", "네", "아니요"),
)


@pytest.fixture(scope="module")
def lodge(classifier: Classifier) -> Engine:
    """Return an event with a director, a deputy, the head of a part and one of another post."""
    roles = {
        "mira": ("Mira Quell", "Director", "lodge"),
        "oskar": ("Oskar Venn", "Deputy Director", "lodge"),
        "tilda": ("Tilda Brook", "Head of the library", "lodge"),
        "nils": ("Nils Arden", "Professor", "slip"),
        "ruth": ("Ruth Ash", "Navigator", None),
    }
    people = tuple(
        make_person(id=one, name=name, role=make_fact(role), organisation=body)
        for one, (name, role, body) in roles.items()
    )
    bodies = (
        make_organisation(id="lodge", name=make_text("Lampenhaus")),
        make_organisation(id="slip", name=make_text("Slipmark")),
    )
    sessions = make_talks_of(people, "Ropes", "Knots", "Lights", "Hulls", "Stars")
    return Engine(
        make_event(people=people, rooms=(make_room(),), sessions=sessions, organisations=bodies),
        classifier,
    )


@pytest.mark.parametrize(("question", "yes"), [(asked, yes) for asked, yes, _ in ASKED])
def test_post_of_a_role_is_confirmed(lodge: Engine, question: str, yes: str) -> None:
    answer = lodge.answer(question.format("Mira Quell"), MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, ("mira",))
    assert answer.text.startswith(yes)


@pytest.mark.parametrize(("question", "no"), [(asked, no) for asked, _, no in ASKED])
def test_post_of_another_rank_is_denied(lodge: Engine, question: str, no: str) -> None:
    answer = lodge.answer(question.format("Oskar Venn"), MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, ("oskar",))
    assert answer.text.startswith(no)


@pytest.mark.parametrize(
    "question",
    ["is Oskar Venn the deputy director?", "Oskar Venn — заместитель директора?"],
)
def test_deputy_is_not_denied_to_be_one(lodge: Engine, question: str) -> None:
    assert not lodge.answer(question, MORNING).text.startswith(("No", "Нет"))


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("is Nils Arden the director?", "Nils Arden: Professor, Slipmark."),
        ("is Tilda Brook the head of Lampenhaus?", "Tilda Brook: Head of the library, Lampenhaus."),
        ("is Mira Quell the director of Lampenhaus?", "Yes. Mira Quell: Director, Lampenhaus."),
        (
            "is Mira Quell the deputy director of Lampenhaus?",
            "No. Mira Quell: Director, Lampenhaus.",
        ),
        ("is Ruth Ash the navigator?", "Yes. Ruth Ash: Navigator."),
    ],
)
def test_role_answers_without_a_doubtful_rest(lodge: Engine, question: str, text: str) -> None:
    assert lodge.answer(question, MORNING).text == text


RANKED = (
    ("Isolde Fenn is the {}, right?", "under-secretary-general", "deputy secretary-general"),
    ("Isolde Fenn is the {}, isn't she?", "under-secretary-general", "secretary-general"),
    ("is Isolde Fenn an {}?", "USG", "ASG"),
    ("Isolde Fenn est la {}, non ?", "secrétaire générale adjointe", "vice-secrétaire générale"),
    ("Isolde Fenn es la {}, ¿no?", "secretaria general adjunta", "vicesecretaria general"),
    (
        "Isolde Fenn — {}, верно?",
        "заместитель генерального секретаря",
        "первый заместитель генерального секретаря",
    ),
    ("Isolde Fenn {}، صحيح؟", "وكيلة الأمين العام", "نائبة الأمين العام"),
    ("Isolde Fenn是{}，对吧？", "副秘书长", "常务副秘书长"),
    ("Isolde Fenn이 {}이죠?", "사무차장", "사무부총장"),
)


@pytest.fixture(scope="module")
def league(classifier: Classifier) -> Engine:
    """Return an event with an under-secretary-general, as each language says it."""
    role = {
        "en": "Under-Secretary-General",
        "fr": "Secrétaire générale adjointe",
        "es": "Secretaria General Adjunta",
        "ru": "заместитель Генерального секретаря",
        "ar": "وكيلة الأمين العام",
        "zh": "副秘书长",
        "ko": "사무차장",
    }
    people = (make_person(id="fenn", name="Isolde Fenn", role=make_fact(Text(role))),)
    sessions = make_talks_of(people, "Ropes")
    event = make_event(people=people, rooms=(make_room(),), sessions=sessions)
    return Engine(event, classifier)


@pytest.mark.parametrize(("question", "own", "other"), RANKED)
def test_rank_is_confirmed_and_another_of_the_same_post_denied(
    league: Engine, question: str, own: str, other: str
) -> None:
    yes = ("Yes", "Oui", "Sí", "Да", "نعم", "是的", "네")
    no = ("No.", "Non", "Нет", "لا", "不是", "아니요")
    assert league.answer(question.format(own), MORNING).text.startswith(yes)
    assert league.answer(question.format(other), MORNING).text.startswith(no)


@pytest.mark.parametrize(
    "question",
    [
        "is Mira Quell the director of Slipmark?",
        "is Nils Arden the director of Lampenhaus?",
        "will Mira Quell, the director, speak?",
        "isn't Mira Quell the director of NASA?",
    ],
)
def test_post_at_another_body_and_what_else_is_asked_get_no_yes_and_no_no(
    lodge: Engine, question: str
) -> None:
    assert not lodge.answer(question, MORNING).text.startswith(("Yes", "No."))


@pytest.mark.parametrize(
    "question",
    [
        "is Okafor a good professor?",
        "Okafor est-elle une bonne professeure ?",
        "¿Okafor es buena profesora?",
        "Окафор хороший профессор?",
        "is Han a good engineer?",
        "is Okafor nice?",
    ],
)
def test_how_good_somebody_is_is_not_known(harbour: Engine, question: str) -> None:
    assert harbour.answer(question, MORNING).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is Quispe a teacher?", "Yes. Túpac"),
        ("is Quispe a maker?", "Yes. Túpac"),
        ("Quispe est enseignant ?", "Oui. Túpac"),
        ("is Han an engineer?", "Yes. Han"),
        ("is Lefèvre a biologist?", "Yes. Maëlle"),
        ("is Lin an archivist?", "Yes. Lin"),
        ("is Lin a journalist?", "Lin Yutong"),
    ],
)
def test_calling_is_confirmed_by_a_part_of_a_role(
    harbour: Engine, question: str, begin: str
) -> None:
    answer = harbour.answer(question, MORNING)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.text.startswith(begin)
    assert answer.sessions == ()


def test_noun_beside_the_calling_is_not_confirmed(harbour: Engine) -> None:
    assert not harbour.answer("is Costa a harbour?", MORNING).text.startswith("Yes")


CALLINGS = {
    "Mira Quell": ("en", "Advocate for teachers"),
    "Oskar Venn": ("en", "Retired baker"),
    "Tilda Brook": ("en", "Ex-carpenter"),
    "Nils Arden": ("en", "Co-founder"),
    "Ruth Ash": ("ru", "Бывший пекарь"),
    "Jonas Fell": ("ru", "Помощница пекаря"),
    "Karin Holm": ("zh", "前记者"),
    "Lars Vik": ("ko", "전 기자"),
    "Ellen Roth": ("en", "Baker, retired"),
    "Anton Berg": ("ko", "은퇴한 기자"),
    "Vera Moss": ("en", "Carpenter at Slipmark"),
    "Hugo Reed": ("zh", "教师和渔民"),
    "Nina Lund": ("zh", "教师、浮标制造者"),
    "Olga Stern": ("ar", "خباز ونجار"),
    "Emil Thorn": ("ru", "Старший пекарь порта"),
    "Frida Sand": ("ko", "교사이자 어부"),
}
"""Roles of people, in their language."""


@pytest.fixture(scope="module")
def guild(classifier: Classifier) -> Engine:
    """Return an event of people of many occupations."""
    people = tuple(
        make_person(id=name, name=name, role=make_fact(Text.of(**{spoken: role})))
        for name, (spoken, role) in CALLINGS.items()
    )
    sessions = make_talks_of(people[:1], "Ropes")
    return Engine(make_event(people=people, rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize(
    "question",
    [
        "is Mira Quell a teacher?",
        "is Oskar Venn a baker?",
        "is Tilda Brook a carpenter?",
        "is Nils Arden a founder?",
        "Ruth Ash — пекарь?",
        "Jonas Fell — пекарь?",
        "Karin Holm 记者？",
        "Lars Vik는 기자?",
        "is Ellen Roth a baker?",
        "Anton Berg는 기자?",
    ],
)
def test_calling_of_others_or_of_before_is_not_confirmed(guild: Engine, question: str) -> None:
    assert not guild.answer(question, MORNING).text.startswith(("Yes", "Да", "是的", "네"))


@pytest.mark.parametrize(
    ("question", "yes"),
    [
        ("is Vera Moss a carpenter?", "Yes."),
        ("Hugo Reed 教师？", "是的。"),
        ("Hugo Reed 渔民？", "是的。"),
        ("Nina Lund 教师？", "是的。"),
        ("هل Olga Stern خباز؟", "نعم"),
        ("هل Olga Stern نجار؟", "نعم"),
        ("Emil Thorn — пекарь?", "Да."),
        ("Frida Sand는 교사?", "네"),
    ],
)
def test_calling_is_confirmed_wherever_it_stands(guild: Engine, question: str, yes: str) -> None:
    assert guild.answer(question, MORNING).text.startswith(yes)


@pytest.fixture(scope="module")
def quay(classifier: Classifier) -> Engine:
    """Return an event with the chair of a group, a deputy envoy and a professor."""
    chair = Text.of(
        en="Chairperson of the Working Group on Ropes",
        zh="绳索工作组主席",
    )
    envoy = Text.of(
        en="Deputy Permanent Representative of Marnland to the Quays",
        fr="Représentant permanent adjoint du Marnland auprès des Quais",
        ru="заместитель Постоянного представителя Марнланда при Причалах",
        zh="马恩兰常驻码头副代表",
    )
    people = (
        make_person(id="ana", name="Ana Velde", role=make_fact(chair)),
        make_person(id="bo", name="Bo Karsten", role=make_fact(envoy)),
        make_person(id="nils", name="Nils Arden", role=make_fact("Professor")),
    )
    sessions = make_talks_of(people, "Ropes", "Knots", "Lights")
    return Engine(make_event(people=people, rooms=(make_room(),), sessions=sessions), classifier)


@pytest.mark.parametrize("name", ["Ana Velde", "Bo Karsten"])
@pytest.mark.parametrize(
    ("question", "no"),
    [
        ("{} is the foreign minister, right?", "No."),
        ("{} est bien le ministre des Affaires étrangères ?", "Non."),
        ("¿{} es el ministro de Exteriores?", "No."),
        ("{} — министр иностранных дел?", "Нет."),
        ("هل {} هو وزير الخارجية؟", "لا"),
        ("{}是外长吧？", "不是。"),
        ("{} 씨가 외교부 장관이에요?", "아니요"),
        ("Is {} the Secretary-General?", "No."),
    ],
)
def test_whole_office_is_denied_of_whoever_has_another_post(
    quay: Engine, name: str, question: str, no: str
) -> None:
    answer = quay.answer(question.format(name), MORNING)
    assert answer.status is AnswerStatus.ANSWERED
    assert answer.text.removeprefix("\N{FIRST STRONG ISOLATE}").startswith(no)


@pytest.mark.parametrize(
    ("question", "no"),
    [
        ("Is Bo Karsten the permanent representative?", "No."),
        ("Bo Karsten — постоянный представитель?", "Нет."),
        ("Bo Karsten是常驻代表吗？", "不是。"),
        ("Bo Karsten 씨가 상주대표예요?", "아니요"),
    ],
)
def test_deputy_is_not_whom_they_stand_for(quay: Engine, question: str, no: str) -> None:
    assert quay.answer(question, MORNING).text.startswith(no)


@pytest.mark.parametrize(
    "question",
    [
        "Is Ana Velde an ambassador?",
        "Is Ana Velde the permanent representative of Marnland?",
        "Is Nils Arden the minister?",
        "Is Ana Velde the minister's friend?",
        "Is Ana Velde with the minister?",
        "Does Ana Velde work for the minister?",
        "Ana Velde connaît le ministre ?",
        "Ana Velde знает министра?",
        "Ana Velde是外长的朋友吗？",
        "Ana Velde 씨가 장관을 만나나요?",
        "Bo Karsten是常驻副代表吗？",
    ],
)
def test_post_that_may_be_held_beside_and_what_is_no_post_are_not_denied(
    quay: Engine, question: str
) -> None:
    assert not quay.answer(question, MORNING).text.startswith(("No", "Non", "Нет", "不是", "아니"))


HEADING = (
    "{} runs the Lampenhaus, right?",
    "does {} head the Lampenhaus?",
    "{} dirige le Lampenhaus ?",
    "Sauf erreur, {} est à la tête du Lampenhaus ?",
    "¿{} dirige el Lampenhaus?",
    "{} возглавляет Lampenhaus?",
    "هل يدير {} Lampenhaus؟",
    "{}领导Lampenhaus吗？",
    "{}가 Lampenhaus를 이끌죠?",
)


@pytest.mark.parametrize("question", HEADING)
def test_whoever_heads_a_body_by_their_role_is_confirmed_to(lodge: Engine, question: str) -> None:
    answer = lodge.answer(question.format("Mira Quell"), MORNING)
    assert (answer.status, answer.people) == (AnswerStatus.ANSWERED, ("mira",))
    assert answer.text.startswith(("Yes.", "Oui.", "Sí.", "Да.", "نعم", "是的。", "네"))


@pytest.mark.parametrize("question", HEADING)
@pytest.mark.parametrize("name", ["Oskar Venn", "Tilda Brook", "Nils Arden"])
def test_whoever_has_another_post_is_not_confirmed_to_head_a_body(
    lodge: Engine, question: str, name: str
) -> None:
    answer = lodge.answer(question.format(name), MORNING)
    assert not answer.text.startswith(("Yes.", "Oui.", "Sí.", "Да.", "نعم", "是的。", "네"))


@pytest.mark.parametrize(
    "question",
    [
        "is Foradori the president of Argentina?",
        "Foradori est le président de la France ?",
        "¿Foradori es presidente de Francia?",
        "Форадори — президент Аргентины?",
    ],
)
def test_post_of_a_country_that_no_role_tells_is_not_confirmed(
    conference: Engine, question: str
) -> None:
    told = conference.answer(question, at("2025-12-03 12:00")).text
    assert not told.startswith(("Yes", "Oui", "Sí", "Да"))
