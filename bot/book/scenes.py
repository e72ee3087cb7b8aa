"""Every kind of card and form, as one reader of a language comes to see them one after another.

Long because it is a list of scenes, a few lines each.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.answering.voice import Voice
from bot.book.shown_message import ShownMessage
from bot.book.stage import Stage
from bot.core.announcements import Announcement, Audience, Wording
from bot.core.changes import Change, Seen, What
from bot.core.escalations import EscalationRequest
from bot.core.programme import Programme
from bot.services.organisers import Organiser


@dataclass(frozen=True, slots=True)
class Scene:
    """A card with a short name, unique in a language, and a heading."""

    name: str
    heading: str
    shown: ShownMessage


_UNKNOWN = {
    "en": "How deep is the harbour?",
    "fr": "Quelle est la profondeur du port ?",
    "es": "¿Qué profundidad tiene el puerto?",
    "ru": "Какая глубина в гавани?",
    "ar": "كم يبلغ عمق الميناء؟",
    "zh": "港口有多深？",
    "ko": "항구의 수심은 얼마나 됩니까?",
}
_PARKING = {
    "en": "Is there a car park?",
    "fr": "Y a-t-il un parking ?",
    "es": "¿Hay aparcamiento?",
    "ru": "Есть ли парковка?",
    "ar": "هل يوجد موقف للسيارات؟",
    "zh": "有停车场吗？",
    "ko": "주차장이 있나요?",
}
_GENEVA = {
    "en": "Is the conference in Geneva?",
    "fr": "La conférence est-elle à Genève ?",
    "es": "¿La conferencia es en Ginebra?",
    "ru": "Конференция пройдёт в Женеве?",
    "ar": "هل يُعقد المؤتمر في جنيف؟",
    "zh": "会议在日内瓦举行吗？",
    "ko": "회의가 제네바에서 열리나요?",
}
_TOMORROW = {
    "en": "What is on tomorrow after 9?",
    "fr": "Qu’y a-t-il demain après 9 h ?",
    "es": "¿Qué hay mañana después de las 9?",
    "ru": "Что будет завтра после 9?",
    "ar": "ما البرنامج غدًا بعد الساعة 9؟",
    "zh": "明天9点以后有什么？",
    "ko": "내일 9시 이후에는 무엇이 있나요?",
}
_BUS = {
    "en": ("Bus to the harbour", "The bus leaves **at 18:00** from the main entrance."),
    "fr": ("Navette vers le port", "La navette part **à 18 h** de l’entrée principale."),
    "es": ("Autobús al puerto", "El autobús sale **a las 18:00** de la entrada principal."),
    "ru": ("Автобус в гавань", "Автобус отправляется **в 18:00** от главного входа."),
    "ar": ("حافلة إلى الميناء", "تنطلق الحافلة **في الساعة 18:00** من المدخل الرئيسي."),
    "zh": ("前往港口的班车", "班车**18:00**从正门出发。"),
    "ko": ("항구행 버스", "버스는 **18:00**에 정문에서 출발합니다."),
}
_HELLO = {
    "en": "Hello", "fr": "Bonjour", "es": "Hola", "ru": "Здравствуйте",
    "ar": "مرحبًا", "zh": "您好", "ko": "안녕하세요",
}  # fmt: skip
_ORGANISER = Organiser("1", "Ana")


async def scenes(stage: Stage) -> AsyncIterator[Scene]:
    """Go through everything that people see, and yield each card."""
    for part in (_answers, _programme, _posts, _saved, _questions, _announcements, _organising):
        async for scene in part(stage):
            yield scene


async def _answers(stage: Stage) -> AsyncIterator[Scene]:
    voice = Voice(stage.client.conversations.programme, stage.language)
    say, language = voice.say, stage.language
    buoy, panel = (voice.programme.session[one] for one in ("buoy", "panel"))
    person = voice.event.people[1].name
    for name, heading, question in (
        (
            "answer-session",
            "An answer about a session",
            say("suggest-where-session", title=voice.title(buoy)),
        ),
        ("answer-person", "An answer about a person", say("suggest-who", person=person)),
        ("answer-dates", "An answer about the event", say("suggest-dates")),
        ("answer-venue", "An answer about the venue", say("suggest-venue")),
        ("answer-list", "An answer with a list", _TOMORROW[language]),
        ("answer-speakers", "An answer with many people", say("suggest-speakers")),
        ("answer-about", "A description", say("suggest-about-session", title=voice.title(panel))),
        ("answer-claim", "A claim that is wrong", _GENEVA[language]),
        ("answer-topic", "An answer of the organisers", _asked(say("topic-visas"), language)),
        ("answer-unpublished", "Not published", _asked(say("topic-wifi"), language)),
        ("answer-silent", "Nothing was said about it", _PARKING[language]),
        ("answer-unknown", "Not known", _UNKNOWN[language]),
        ("answer-hello", "Small talk", _HELLO[language]),
    ):
        yield Scene(name, heading, await stage.ask(question))
    yield Scene("help", "Help", await stage.command("help"))


def _asked(topic: str, language: str) -> str:
    """Return a question of one word, with the language's mark."""
    return topic + {"ar": "؟", "zh": "？", "fr": "\N{NARROW NO-BREAK SPACE}?"}.get(language, "?")


async def _programme(stage: Stage) -> AsyncIterator[Scene]:
    for name, heading in (
        ("now", "On now"),
        ("next", "Next"),
        ("programme", "The programme"),
        ("venue", "The venue"),
        ("dates", "The dates"),
        ("contacts", "The contacts"),
    ):
        yield Scene(name, heading, await stage.command(name))
    voice = Voice(stage.client.conversations.programme, stage.language)
    for session in ("memory", "sensors", "closing"):
        title = voice.title(voice.programme.session[session])
        shown = await stage.command("session", title=title)
        yield Scene(f"session-{session}", "One session", shown)
    shown = await stage.command("speaker", name=voice.event.people[1].name)
    yield Scene("speaker", "One person", shown)
    yield Scene("not-found", "Not found", await stage.command("session", title="zzz"))


async def _posts(stage: Stage) -> AsyncIterator[Scene]:
    programme = stage.client.conversations.programme
    for name, heading, kind, before, sessions in (
        ("reminder", "A reminder of one session", "reminder", timedelta(minutes=10), ["buoy"]),
        ("reminder-many", "Of several sessions", "reminder", timedelta(hours=1), ["buoy", "hand"]),
        ("reminder-direct", "By direct message", "reminder", timedelta(minutes=10), ["panel"]),
        ("reminder-tomorrow", "The day before", "reminder", timedelta(days=1), ["panel"]),
        ("reminder-stream", "Late, with a stream", "late", timedelta(minutes=-5), ["memory"]),
        ("reminder-day", "Of a day without times", "morning", timedelta(0), ["closing"]),
    ):
        start = programme.session[sessions[0]].start or stage.app.clock.now()
        payload = {
            "sessions": sessions,
            "starts_at": start.isoformat(),
            "day": programme.event.end_day.isoformat(),
        }
        is_dm = name in {"reminder-direct", "reminder-day"}
        shown = await stage.post(kind, payload, is_dm=is_dm, at=start - before)
        yield Scene(name, heading, shown)
    one = _changes(programme, "panel")
    yield Scene("change", "A change", await stage.post("change", one))
    many = _changes(programme, "panel", "buoy", "sensors", "lunch")
    yield Scene("change-many", "Several changes", await stage.post("change", many, is_dm=True))
    trouble = {"cause": "forbidden", "target": "announcements", "detail": "50013"}
    yield Scene("trouble", "Organisers are told of a problem", await stage.post("trouble", trouble))


def _changes(programme: Programme, *names: str) -> dict[str, Any]:
    """Return a change of each session, by its name another one."""
    made = [_changed(Seen.of(programme.session[name])) for name in names]
    return {"changes": [change.as_record() for change in made], "reasons": {}}


def _changed(new: Seen) -> Change:
    hour = timedelta(hours=1)
    moved = replace(new, start=_later(new.start, -hour), end=_later(new.end, -hour))
    old, what = {
        "panel": (moved, What.TIME),
        "buoy": (replace(new, rooms=("great",)), What.ROOM),
        "sensors": (replace(new, is_cancelled=False), What.CANCELLED),
    }.get(new.session, (None, What.ADDED))
    return Change(new.session, (what,), old, new)


def _later(moment: datetime | None, by: timedelta) -> datetime | None:
    return moment + by if moment else None


async def _saved(stage: Stage) -> AsyncIterator[Scene]:
    voice = Voice(stage.client.conversations.programme, stage.language)

    def title(session: str) -> str:
        return voice.title(voice.programme.session[session])

    yield Scene("agenda-empty", "An agenda without sessions", await stage.command("agenda"))
    for name, heading, command, options in (
        ("remind", "A session is saved", "remind", {"session": title("buoy")}),
        ("remind-clash", "A session is saved that clashes", "remind", {"session": title("hand")}),
        (
            "remind-no-time",
            "A session without a time is saved",
            "remind",
            {"session": title("closing")},
        ),
        (
            "remind-started",
            "A session is saved that has started",
            "remind",
            {"session": title("memory")},
        ),
        ("agenda", "An agenda", "agenda", {}),
        ("reminders-default", "How long before", "reminders default", {"minutes": 21}),
        ("reminders-quiet", "Quiet hours", "reminders quiet", {"start": "22:00", "end": "07:00"}),
        (
            "reminders-quiet-wrong",
            "Quiet hours that are none",
            "reminders quiet",
            {"start": "22:00", "end": None},
        ),
        ("reminders-off", "Reminders are switched off", "reminders off", {}),
        ("reminders-on", "Reminders are switched on", "reminders on", {}),
        ("subscribe", "A subscription", "subscribe", {"topic": "logistics"}),
        ("subscribe-second", "A second subscription", "subscribe", {"topic": "changes"}),
        ("unsubscribe", "A subscription ends", "unsubscribe", {"topic": "changes"}),
        ("reminders-zone", "A zone of one’s own", "reminders zone", {"place": "Asia/Seoul"}),
        ("privacy", "What is stored", "privacy show", {}),
        ("erase", "Before everything is erased", "privacy erase", {}),
    ):
        yield Scene(name, heading, await stage.command(command, **options))


async def _questions(stage: Stage) -> AsyncIterator[Scene]:
    client, language = stage.client, stage.language
    answer = await stage.ask(_PARKING[language])
    offer = await stage.press(answer, "person")
    yield Scene("person", "A question may be passed on", offer)
    yield Scene("person-passed", "A question is passed on", await stage.press(offer, "pass"))
    wrong = await stage.ask(_TOMORROW[language])
    folded = await stage.press(wrong, "more")
    yield Scene("folded-away", "What is folded away below an answer", folded)
    yield Scene("wrong", "An answer was wrong", await stage.press(folded, "right:n"))
    for number, text in ((2, _PARKING[language]), (3, _UNKNOWN[language])):
        now = stage.app.clock.now()
        await client.escalate.pass_on(
            EscalationRequest(str(number), "3003", None, text, language, now, wants_dm=True)
        )
    yield Scene("questions", "The open questions", await stage.command("questions list"))
    question, *_others = await client.escalate.open_questions()
    card = await stage.post("question", {"question": question.id})
    yield Scene("question", "A question for organisers", card)
    form = await stage.press(card, "q-answer")
    yield Scene("question-answer", "The form for an answer", form)
    yield Scene("question-merge", "The form to merge", await stage.press(card, "q-merge"))
    text = _BUS[language][1].replace("**", "")
    answered = await stage.fill(form, text=text)
    yield Scene("question-answered", "An answer was given", answered)
    closed = await stage.post("question", {"question": question.id})
    yield Scene("question-closed", "A question that is closed", closed)
    form = await stage.press(answered, "q-keep")
    yield Scene("question-keep", "The form to save an answer", form)
    rows = await client.escalate.asked(question.id)
    reply = {"question": question.id, "request": 1}
    if rows:
        yield Scene(
            "reply", "The reply of the organisers", await stage.post("reply", reply, is_dm=True)
        )


async def _announcements(stage: Stage) -> AsyncIterator[Scene]:
    client, language = stage.client, stage.language
    title, text = _BUS[language]
    yield Scene("announce-empty", "No announcements yet", await stage.command("announce list"))
    form = await stage.command("announce new", language=language)
    yield Scene("announce-form", "The form of an announcement", form)
    draft = await stage.fill(form, title=title, text=text, language=language)
    yield Scene("announce-draft", "A draft", draft)
    form = await stage.press(draft, "anpick:more", "when")
    yield Scene("announce-when", "The form for a time", form)
    form = await stage.press(draft, "anpick:more", "savers")
    yield Scene("announce-savers", "The form for a session", form)
    ready = await stage.press(draft, "anpick:channels", "3001")
    yield Scene("announce-preview", "An announcement before it is sent", ready)
    asked = await stage.press(ready, "anpick:more", "everyone")
    yield Scene("announce-everyone", "It needs a second organiser", asked)
    asked = await stage.press(asked, "an:send")
    yield Scene("announce-waiting", "It waits for a second organiser", asked)
    approval = await stage.post("approval", {"announcement": 1})
    yield Scene("announce-approval", "A second organiser is asked", approval)
    row = await client.announce.draft(_plain_announcement(language), _ORGANISER)
    filed = await client.announce.stored(row)
    await client.announce.send(row, _ORGANISER, filed.announcement.fingerprint)
    await stage.send_announcements()
    copy = {"announcement": row}
    yield Scene("announcement", "An announcement", await stage.post("announcement", copy))
    direct = await stage.post("announcement", copy, is_dm=True)
    yield Scene("announcement-direct", "An announcement by direct message", direct)
    report = await stage.command("announce report", announcement=str(row))
    yield Scene("announce-report", "Who has received it", report)
    yield Scene("announce-list", "All announcements", await stage.command("announce list"))
    sure = await stage.command("announce retract", announcement=str(row))
    yield Scene("announce-retract", "Before it is withdrawn", sure)
    gone = await stage.command("announce report", announcement="99")
    yield Scene("announce-gone", "There is no such announcement", gone)


def _plain_announcement(language: str) -> Announcement:
    title, text = _BUS[language]
    return Announcement(
        texts={language: Wording(title, text)},
        audience=Audience(channels=("announcements", "general"), has_subscribers=True),
        topic="logistics",
    )


async def _organising(stage: Stage) -> AsyncIterator[Scene]:
    voice = Voice(stage.client.conversations.programme, stage.language)
    title = voice.title(voice.programme.session["panel"])
    for name, heading, command, options in (
        (
            "change-delay",
            "A change, before it is made",
            "change delay",
            {"session": title, "minutes": 30},
        ),
        (
            "change-room",
            "Another room, before it is so",
            "change room",
            {"session": title, "room": "B-12"},
        ),
        ("change-cancel", "Before a session is cancelled", "change cancel", {"session": title}),
        ("change-nothing", "A change that changes nothing", "change reinstate", {"session": title}),
        ("status", "The status", "status", {}),
        ("stats", "The statistics", "stats", {}),
        ("audit", "What organisers did", "audit", {}),
    ):
        if name == "stats":
            await stage.app.note_questions.write()
        yield Scene(name, heading, await stage.command(command, **options))
    participant = replace(stage, is_organiser=False)
    yield Scene("organisers-only", "Only for organisers", await participant.command("status"))
