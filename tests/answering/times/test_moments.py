"""What times a question names, in seven languages."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering.times.moments import Moments, find_moments
from tests.time_limit import ending

NEW_YORK = "America/New_York"
EVENT = (date(2025, 12, 4), date(2025, 12, 5))
NOW = datetime(2025, 12, 3, 15, 0, tzinfo=UTC)
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh", "ko")
CASES = [
    tuple(part.strip() for part in line.split("|"))
    for line in (Path(__file__).parent / "test_moments_cases.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def find(text: str, language: str = "en", **overrides: object) -> Moments:
    frame = {"now": NOW, "zone": NEW_YORK, "event_days": EVENT} | overrides
    return find_moments(text, language, **frame)  # type: ignore[arg-type]


def describe(moments: Moments) -> str:
    words = [f"{day:%m-%d}" for day in moments.days]
    words += [f"{start:%H:%M}-{end:%H:%M}" for start, end in filter(None, [moments.part])]
    words += [f"@{moments.at:%H:%M}"] if moments.at else []
    words += ["now"] * moments.is_now + ["next"] * moments.is_next
    words += [moments.zone] if moments.zone else []
    words += [f"y{moments.named_year}"] if moments.named_year else []
    words += [f"m{moments.month_only[0]}"] if moments.month_only else []
    return " ".join(words)


@pytest.mark.parametrize(
    ("language", "text", "meaning", "spans"), CASES, ids=[f"{case[0]}:{case[1]}" for case in CASES]
)
def test_case_of_the_table(language: str, text: str, meaning: str, spans: str) -> None:
    moments = find(text, language)
    assert describe(moments) == meaning
    assert " / ".join(span.text for span in moments.spans) == spans


def test_table_covers_every_language() -> None:
    assert {case[0] for case in CASES} == set(LANGUAGES)
    assert len(CASES) > 200


@pytest.mark.parametrize("given_language", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["в пятницу в 15:00", "يوم الجمعة الساعة 15:00", "星期五15:00", "금요일 15:00"]
)
def test_script_decides_when_the_language_was_detected_wrongly(
    given_language: str, text: str
) -> None:
    moments = find(text, given_language)
    assert (moments.days, moments.at) == ((date(2025, 12, 5),), time(15))


@pytest.mark.parametrize("given_language", LANGUAGES)
@pytest.mark.parametrize("text", ["on Friday", "vendredi", "el viernes", "viernes por la tarde"])
def test_latin_languages_stand_in_for_each_other(given_language: str, text: str) -> None:
    assert find(text, given_language).days == (date(2025, 12, 5),)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "at 5 pm or later"),
        ("fr", "à 17h ou plus tard"),
        ("es", "el viernes a las 17 o más tarde"),
        ("es", "a las 17 en adelante"),
        ("ru", "в 17 или позже"),
        ("ar", "الساعة 5 أو بعدها"),
        ("zh", "下午五点或更晚"),
        ("ko", "5시나 그 이후"),
    ],
)
def test_an_hour_or_later_begins_with_it(language: str, text: str) -> None:
    moments = find(text, language)
    assert (moments.part, moments.is_after) == ((time(17), time(23, 59)), True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "at 11 at the latest"),
        ("en", "no later than 11"),
        ("fr", "11h au plus tard"),
        ("fr", "pas plus tard que 11h"),
        ("es", "a más tardar a las 11"),
        ("es", "no más tarde de las 11"),
        ("ru", "не позже 11"),
        ("ru", "самое позднее в 11"),
        ("ar", "لحد الساعة 11"),
        ("zh", "最晚十一点"),
        ("ko", "늦어도 11시까지"),
    ],
)
def test_an_hour_at_the_latest_ends_with_it(language: str, text: str) -> None:
    moments = find(text, language)
    assert (moments.part, moments.is_after) == ((time(0), time(11)), False)


@pytest.mark.parametrize(("language", "text"), [("zh", "2月30日"), ("ko", "2월 30일")])
def test_day_that_its_month_has_not_is_none_of_another_month(language: str, text: str) -> None:
    assert find(text, language).days == ()


def test_weekday_of_a_long_event_is_the_coming_one() -> None:
    long_event = (date(2025, 12, 1), date(2025, 12, 12))
    assert find("on Tuesday", event_days=long_event).days == (date(2025, 12, 9),)
    before = datetime(2025, 11, 20, tzinfo=UTC)
    assert find("on Tuesday", event_days=long_event, now=before).days == (date(2025, 12, 2),)
    late = datetime(2025, 12, 11, 17, tzinfo=UTC)
    assert find("on Tuesday", event_days=long_event, now=late).days == (date(2025, 12, 2),)


def test_weekday_is_one_on_which_anything_is_held() -> None:
    long_event = (date(2025, 12, 1), date(2025, 12, 12))
    held = frozenset({date(2025, 12, 9), date(2025, 12, 12)})
    before = datetime(2025, 11, 20, tzinfo=UTC)
    for day, found in (("on Tuesday", date(2025, 12, 9)), ("on Wednesday", date(2025, 12, 3))):
        moments = find(day, event_days=long_event, held=held, now=before)
        assert moments.days == (found,)


def test_day_without_month_belongs_to_the_month_of_the_event() -> None:
    turn_of_month = (date(2026, 4, 30), date(2026, 5, 2))
    assert find("on the 30th", event_days=turn_of_month).days == (date(2026, 4, 30),)
    assert find("le 2", "fr", event_days=turn_of_month).days == (date(2026, 5, 2),)


def test_date_without_year_belongs_to_the_year_of_the_event() -> None:
    new_year = (date(2025, 12, 31), date(2026, 1, 2))
    assert find("1 January", event_days=new_year).days == (date(2026, 1, 1),)
    assert find("31 декабря", "ru", event_days=new_year).days == (date(2025, 12, 31),)


@pytest.mark.parametrize(
    "text", ["4/5", "5/4", "04.05.", "2026-05-04", "4 May", "May 4", "5월 4일"]
)
def test_numeric_date_is_read_inside_the_event(text: str) -> None:
    event = (date(2026, 5, 4), date(2026, 5, 5))
    assert find(text, event_days=event).days[:1] == (date(2026, 5, 4),)


def test_numeric_date_outside_the_event_follows_the_language() -> None:
    assert find("on 3/4/2026", "en").days == (date(2026, 3, 4),)
    assert find("le 3/4/2026", "fr").days == (date(2026, 4, 3),)


def test_today_is_the_day_where_the_event_is() -> None:
    late_in_utc = datetime(2025, 12, 4, 2, 0, tzinfo=UTC)
    assert find("today", now=late_in_utc).days == (date(2025, 12, 3),)
    assert find("today", now=late_in_utc, zone="Asia/Seoul").days == (date(2025, 12, 4),)


def test_hours_from_now_are_counted_across_the_change_of_clocks() -> None:
    before_the_change = datetime(2025, 3, 30, 0, 30, tzinfo=UTC)  # 01:30 in Paris, then 03:00
    moments = find("in 1 hour", now=before_the_change, zone="Europe/Paris")
    assert (moments.days, moments.at) == ((date(2025, 3, 30),), time(3, 30))
    moments = find("dans 24 heures", "fr", now=before_the_change, zone="Europe/Paris")
    assert (moments.days, moments.at) == ((date(2025, 3, 31),), time(2, 30))


def test_hours_from_now_reach_the_next_day() -> None:
    evening = datetime(2025, 12, 5, 4, 30, tzinfo=UTC)
    moments = find("in two hours", now=evening)
    assert (moments.days, moments.at) == ((date(2025, 12, 5),), time(1, 30))


def test_year_of_the_event_is_no_mismatch() -> None:
    assert not find("in 2025").has_year_mismatch
    assert find("in 2019").has_year_mismatch
    assert find("December 2024").month_only == (12, 2024)


@pytest.mark.parametrize("text", ["31 February", "30/30/2025", "45:99", "99 December"])
def test_impossible_times_name_no_day(text: str) -> None:
    assert find(text).days == ()


def test_relative_days_at_the_ends_of_time_do_not_raise() -> None:
    for moment in (datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)):
        find("tomorrow, yesterday, this week", now=moment, zone="UTC")


def test_marks_on_the_last_letter_belong_to_the_span() -> None:
    assert [span.text for span in find("متى غدًا؟", "ar").spans] == ["غدًا"]
    assert [span.text for span in find("الساعة الثالثة مساءً", "ar").spans] == [
        "الساعة الثالثة مساءً"
    ]


def test_long_question_is_read_in_one_go() -> None:
    for text in ("what is on friday at 3 " * 1_000, "三" * 30_000, "time " * 6_000, "1:" * 15_000):
        with ending():
            find(text)


PIECES = st.sampled_from(
    [*" ".join(case[1] for case in CASES).split(), *"\u0301\u200fİﷺ½①٣３Kß\x00/:-."]
)


@settings(max_examples=150, deadline=None)
@given(
    text=st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=12).map(" ".join)),
    language=st.sampled_from((*LANGUAGES, "de")),
    now=st.datetimes(timezones=st.just(UTC)),
)
def test_any_text_gives_spans_within_it(text: str, language: str, now: datetime) -> None:
    moments = find(text, language, now=now)
    ends = [0]
    for span in moments.spans:
        assert ends[-1] <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
        ends.append(span.end)


@pytest.mark.parametrize(
    ("language", "text", "longer", "shorter"),
    [
        ("en", "sessions longer than an hour", 60, None),
        ("en", "talks over 45 minutes on Friday", 45, None),
        ("en", "anything shorter than half an hour?", None, 30),
        ("en", "less than 2 hours", None, 120),
        ("fr", "les séances de plus d'une heure", 60, None),
        ("fr", "les exposés plus longs que 45 minutes", 45, None),
        ("fr", "moins de 30 minutes", None, 30),
        ("fr", "plus courtes qu'une demi-heure", None, 30),
        ("es", "sesiones de más de una hora", 60, None),
        ("es", "charlas más cortas que 30 minutos", None, 30),
        ("es", "menos de media hora", None, 30),
        ("ru", "что идёт дольше часа", 60, None),
        ("ru", "доклады более 45 минут", 45, None),
        ("ru", "короче чем 30 минут", None, 30),
        ("ru", "менее получаса", None, 30),
        ("ar", "الجلسات التي تزيد عن ساعة", 60, None),
        ("ar", "أطول من ساعتين", 120, None),
        ("ar", "أقل من 30 دقيقة", None, 30),
        ("zh", "超过一个小时的会议", 60, None),
        ("zh", "45分钟以上的讲座", 45, None),
        ("zh", "不到半小时的", None, 30),
        ("ko", "한 시간 이상 하는 세션", 60, None),
        ("ko", "1시간 넘는 발표", 60, None),
        ("ko", "30분 미만 세션", None, 30),
    ],
)
def test_length_asked_for(
    language: str, text: str, longer: int | None, shorter: int | None
) -> None:
    found = find(text, language)
    minutes = [
        bound and bound // timedelta(minutes=1) for bound in (found.longer_than, found.shorter_than)
    ]
    assert (minutes, found.at, found.ahead) == ([longer, shorter], None, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What's on tonight?"),
        ("fr", "Qu'y a-t-il ce soir ?"),
        ("es", "¿Qué hay esta noche?"),
        ("ru", "Что сегодня вечером?"),
        ("ar", "ماذا يوجد الليلة؟"),
        ("zh", "今晚有什么?"),
        ("ko", "오늘 밤 뭐 있어요?"),
    ],
)
def test_tonight_asked_after_midnight_is_the_night_one_is_in_too(language: str, text: str) -> None:
    late = datetime(2025, 12, 5, 5, 30, tzinfo=UTC)
    assert set(find(text, language, now=late).days) == set(EVENT)
    assert find(text, language).days == (date(2025, 12, 3),)


def test_after_an_hour_is_from_a_start_on_and_between_hours_is_not() -> None:
    found = [find(text).is_after for text in ("after 2pm", "between 2 and 4", "before 11", "at 3")]
    assert found == [True, False, False, False]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "the 5th", [5]), ("en", "on the 2nd day", [5]),
        ("fr", "le 5", [5]), ("fr", "le 2e jour", [5]), ("fr", "le deuxième jour", [5]),
        ("es", "el día 5", [5]), ("es", "el segundo día", [5]), ("es", "el 2º día", [5]),
        ("ru", "5-го числа", [5]), ("ru", "на второй день", [5]), ("ru", "во 2-й день", [5]),
        ("ar", "في اليوم الثاني", [5]), ("ar", "يوم 5", [5]),
        ("zh", "5号", [5]), ("zh", "第二天", [5]), ("zh", "第2天", [5]),
        ("ko", "5일", [5]), ("ko", "둘째 날", [5]), ("ko", "2일차", [5]),
        ("en", "talks on the 5th about rust", [5]), ("en", "the 5th in the evening", [5]),
        ("en", "the hall on the 4 after 4pm", [4]), ("fr", "le 5 sur la scène", [5]),
        ("es", "charlas del 5 sobre rust", [5]), ("ru", "5-го после 16", [5]),
        ("ru", "с 4-го по 5-е", [4, 5]), ("ar", "في 5 بعد 4 مساء", [5]), ("zh", "5晚上", [5]),
        ("en", "this weekend", [6, 7]), ("fr", "ce week-end", [6, 7]),
        ("es", "este fin de semana", [6, 7]), ("ru", "в эти выходные", [6, 7]),
        ("ar", "نهاية هذا الأسبوع", [6, 7]), ("zh", "这个周末", [6, 7]),
        ("ko", "이번 주말", [6, 7]),
    ],
)  # fmt: skip
def test_day_told_by_its_number_or_as_the_weekend(
    language: str, text: str, days: list[int]
) -> None:
    assert [day.day for day in find(text, language).days] == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on the 5th talk"), ("en", "on the 5th floor"), ("en", "on the 28th about rust"),
        ("fr", "le 5 rue de la Paix"), ("es", "el 5 por ciento"), ("ru", "5-я конференция"),
    ],
)  # fmt: skip
def test_number_of_something_else_is_no_day(language: str, text: str) -> None:
    assert find(text, language).days == ()


def test_two_parts_of_a_day_are_all_from_the_first_to_the_last() -> None:
    found = find("what is she doing in the morning, and in the evening too")
    assert describe(found) == "05:00-23:59"
