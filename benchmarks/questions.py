"""The fixed mix of questions every measurement asks, in seven languages."""

from __future__ import annotations

from typing import TypeVar

from bot.core.models import Event
from bot.languages import LANGUAGES

_T = TypeVar("_T")

PICKS = 3
"""With how many people, rooms and titles each question that names one is asked."""

_PLAIN = {
    "en": ("When is it?", "venue?", "what is on now", "what comes next?", "is there wifi",
           "what is the capital of France", "whats on tomorow afternon",
           "could you please tell me in which city the congress is held"),
    "fr": ("Quelles sont les dates ?", "c'est où ?", "qu'est-ce qu'il y a maintenant ?",
           "et ensuite ?", "y a-t-il du wifi", "quelle est la capitale du Pérou",
           "le programe de demain apres-midi", "pourriez-vous me dire dans quelle ville c'est"),
    "es": ("¿Cuándo es?", "¿dónde es?", "¿qué hay ahora?", "¿qué viene después?", "¿hay wifi?",
           "¿cuál es la capital de Perú?", "programa de mañana por la tarde", "¿en qué ciudad es?"),
    "ru": ("Когда проходит конгресс?", "где это?", "что сейчас идёт?", "что дальше?",
           "есть ли вайфай", "какая столица Перу", "програма на завтра", "в каком городе?"),
    "ar": ("متى المؤتمر؟", "أين يعقد؟", "ماذا يجري الآن؟", "ما التالي؟", "هل يوجد واي فاي",
           "ما هي عاصمة فرنسا", "برنامج الغد", "في أي مدينة؟"),
    "zh": ("会议什么时候举行？", "在哪里举行？", "现在有什么？", "接下来是什么？", "有无线网络吗",
           "法国的首都是哪里", "明天下午的日程", "在哪个城市？"),
    "ko": ("언제 열리나요?", "장소는 어디인가요?", "지금 뭐 하나요?", "다음은 뭐예요?",
           "와이파이 있나요", "프랑스의 수도는 어디인가요", "내일 오후 일정", "어느 도시인가요?"),
}  # fmt: skip
_PERSON = {
    "en": ("who is {}", "when does {} speak?"),
    "fr": ("qui est {} ?", "quand parle {} ?"),
    "es": ("¿quién es {}?", "¿cuándo habla {}?"),
    "ru": ("кто такой {}", "когда выступает {}?"),
    "ar": ("من هو {}", "متى يتحدث {}؟"),
    "zh": ("{}是谁？", "{}什么时候发言？"),
    "ko": ("{} 누구예요?", "{} 언제 발표하나요?"),
}
_TITLE = {
    "en": ("where is the session on {}", "what time is {}?"),
    "fr": ("où est la session {}",),
    "es": ("¿dónde es la sesión {}?",),
    "ru": ("где будет сессия {}",),
    "ar": ("أين جلسة {}",),
    "zh": ("{}在哪个会议室？",),
    "ko": ("{} 어디서 하나요?",),
}
_ROOM = {
    "en": ("what is in {} on Tuesday",),
    "fr": ("qu'y a-t-il dans {} mardi",),
    "es": ("qué hay en {} el martes",),
    "ru": ("что будет во вторник: {}",),
    "ar": ("ماذا يوجد في {} يوم الثلاثاء",),
    "zh": ("{}星期二有什么",),
    "ko": ("화요일 {} 일정",),
}
_FOLLOW_UP = {
    "en": ("and where?", "what about Wednesday?"),
    "fr": ("et où ?",),
    "es": ("¿y dónde?",),
    "ru": ("а где?",),
    "ar": ("وأين؟",),
    "zh": ("在哪里？",),
    "ko": ("어디서요?",),
}


def questions_for(event: Event) -> list[tuple[str, ...]]:
    """Return conversations of one turn or two; the last turn is the one to measure."""
    people = [person.name for person in _spread(event.people)]
    titles = [session.title.get("en") for session in _spread(event.sessions)]
    halves = [" ".join(title.split()[1:]) for title in titles]
    rooms = [room.name.get("en") for room in _spread(event.rooms)]
    asked: list[tuple[str, ...]] = []
    for language in LANGUAGES:
        asked.extend((text,) for text in _PLAIN[language])
        for frames, names in (
            (_PERSON, people),
            (_PERSON, [_misspelt(name) for name in people[:1]]),
            (_TITLE, [*titles[:1], *halves]),
            (_ROOM, rooms[:1]),
        ):
            asked.extend((frame.format(name),) for frame in frames[language] for name in names)
        first = _PERSON[language][1].format(people[0])
        asked.extend((first, text) for text in _FOLLOW_UP[language])
    return asked


def _spread(things: tuple[_T, ...]) -> list[_T]:
    step = max(1, len(things) // PICKS)
    return list(things[step // 2 :: step][:PICKS])


def _misspelt(name: str) -> str:
    """Swap two letters in the middle of the family name."""
    return f"{name[:-4]}{name[-3]}{name[-4]}{name[-2:]}"
