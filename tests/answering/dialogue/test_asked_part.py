"""Of somebody just told of it is asked whether they have a part, by a pronoun or none."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from tests.builders import at
from tests.conversations import talk

NOW = at("2025-12-02 09:00", "America/New_York")


@pytest.mark.parametrize(
    ("first", "then", "start"),
    [
        ("who is Nakamitsu?", "and is she doing the keynote too?", "Not Izumi Nakamitsu."),
        ("who is Foradori?", "is he giving the keynote?", "Yes. The keynote is given by"),
        ("who is Kim?", "does he open the conference?", "Yes. The ROK-UN Joint Conference"),
        ("qui est Nakamitsu ?", "elle fait aussi le discours principal ?", "Non, pas Izumi"),
        ("¿quién es Kim?", "¿da él el discurso principal?", "No, Sangjin Kim no."),
        ("кто такой Ким?", "он выступает с основным докладом?", "Нет, это не Sangjin Kim."),
        ("من هي ناكاميتسو؟", "هل تلقي الكلمة الرئيسية أيضا؟", "لا، ليس"),
        ("金相镇是谁", "他做主旨演讲吗", "不是Sangjin Kim。"),
        ("나카미츠는 누구야", "기조연설도 해?", "Izumi Nakamitsu 님이 아닙니다."),
    ],
)
def test_part_of_somebody_told_of_is_confirmed_or_denied(
    conference: Engine, first: str, then: str, start: str
) -> None:
    assert talk(conference, first, then, now=NOW).text.startswith(start)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("who is Kim?", "is the keynote recorded?"),
        ("who is Foradori?", "is his keynote recorded?"),
        ("¿quién es Kim?", "¿el discurso principal es en español?"),
        ("김상진은 누구야", "기조연설은 녹화돼?"),
    ],
)
def test_what_is_asked_of_a_session_itself_is_of_nobody_told_of(
    conference: Engine, first: str, then: str
) -> None:
    assert talk(conference, first, then, now=NOW).topic != "keynote"


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("who is Foradori?", "and what will he do at the conference?"),
        ("qui est Foradori ?", "et il fait quoi à la conférence ?"),
        ("¿quién es Foradori?", "¿y qué va a hacer en la conferencia?"),
        ("кто такой Форадори?", "а на конференции он чем занимается?"),
        ("من هو فورادوري؟", "وشو رح يعمل بالمؤتمر؟"),
        ("من هو فورادوري؟", "وماذا سيفعل في المؤتمر؟"),
        ("مين فورادوري؟", "وهيعمل ايه؟"),
        ("福拉多里是谁？", "他来做咩？"),
        ("포라도리가 누구예요?", "회의에서 뭐 하세요?"),
    ],
)
def test_what_somebody_told_of_does_there_is_their_part(
    conference: Engine, first: str, then: str
) -> None:
    assert talk(conference, first, then, now=NOW).sessions == ("keynote",)


def test_what_others_do_is_not_asked_of_somebody_told_of(conference: Engine) -> None:
    told = talk(conference, "who is Foradori?", "what will participants do there?", now=NOW)
    assert told.topic != "who_is"
