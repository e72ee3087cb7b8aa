"""One moment as people type it, in seven languages, and why others are none."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.answering.times.instant import LONGEST, TimeFrame, read_instant, read_time_of_day
from bot.errors import UnreadableTime

PARIS = "Europe/Paris"
NEW_YORK = "America/New_York"
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh", "ko")
# Thursday noon of an event from Thursday to Saturday.
NOW = datetime(2027, 5, 13, 10, 0, tzinfo=UTC)


def make_frame(**overrides: object) -> TimeFrame:
    values = {"now": NOW, "zone": PARIS, "first": date(2027, 5, 13), "last": date(2027, 5, 15)}
    return TimeFrame(**(values | overrides))  # type: ignore[arg-type]


def back_frame(**overrides: object) -> TimeFrame:
    """An event over the night in which New York's clocks go back."""
    values = {
        "now": datetime(2025, 10, 31, 10, tzinfo=UTC),
        "zone": NEW_YORK,
        "first": date(2025, 11, 1),
        "last": date(2025, 11, 3),
    }
    return make_frame(**(values | overrides))


def read(
    text: str, language: str = "en", frame: TimeFrame | None = None, shown_in: str | None = None
) -> str:
    """Return the moment as the event's clocks show it, or those of a zone, or why there is none."""
    chosen = frame or make_frame()
    try:
        moment = read_instant(text, language, chosen)
    except UnreadableTime as error:
        return " ".join([error.key, *error.values.values()])
    return f"{moment.astimezone(ZoneInfo(shown_in or chosen.zone)):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [
        ("now", 13, "12:00"),
        ("6pm", 13, "18:00"),
        ("3:30 pm", 13, "15:30"),
        ("3.30 p.m.", 13, "15:30"),
        ("14.05. 10:00", 14, "10:00"),
        ("14.5.2027 10.30", 14, "10:30"),
        ("14/05 10:00", 14, "10:00"),
        ("5/14 10:00", 14, "10:00"),
        ("14 May 10:00", 14, "10:00"),
        ("May 14, 6pm", 14, "18:00"),
        ("Friday 10:00", 14, "10:00"),
        ("next Friday 10:00", 14, "10:00"),
        ("Fri 10:00", 14, "10:00"),
        ("Friday 14 May 2027 at 10:00", 14, "10:00"),
        ("friday at noon", 14, "12:00"),
        ("in 2 hours", 13, "14:00"),
        ("in half an hour", 13, "12:30"),
        ("in 1 day", 14, "12:00"),
        ("in 1 day at 9:00", 14, "09:00"),
        ("tomorrow 8:30", 14, "08:30"),
        ("tonight at 8", 13, "20:00"),
        ("day 2 at 9am", 14, "09:00"),
        ("08:30", 14, "08:30"),
        ("10.30", 14, "10:30"),
        ("18h", 13, "18:00"),
        ("Friday 18h30", 14, "18:30"),
        ("today 24:00", 14, "00:00"),
        ("2027-05-14 09:30", 14, "09:30"),
        ("2027-05-14T9:30", 14, "09:30"),
        ("2027-05-14 1:30", 14, "01:30"),
        ("2027-05-14T01:30-05:00", 14, "08:30"),
        ("2027-05-14 01:30 -05:00", 14, "08:30"),
        ("2027-05-14T01:30Z", 14, "03:30"),
        ("2027-05-14T01:30:00.000Z", 14, "03:30"),
        ("14 May at 10:00 UTC", 14, "12:00"),
        ("14 May at 15:00 UTC+5:30", 14, "11:30"),
        ("Friday 3pm KST", 14, "08:00"),
        ("demain à 8h30", 14, "08:30"),
        ("demain 6pm", 14, "18:00"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "ko"])
def test_time_in_any_spelling(text: str, day: int, hour: str, language: str) -> None:
    assert read(text, language) == f"2027-05-{day} {hour}"


@pytest.mark.parametrize(
    ("language", "text", "day", "hour"),
    [
        ("fr", "demain à 8h30", 14, "08:30"),
        ("fr", "vendredi à 10h", 14, "10:00"),
        ("fr", "le 14 mai à 18 h 30", 14, "18:30"),
        ("fr", "dans 2 heures", 13, "14:00"),
        ("fr", "maintenant", 13, "12:00"),
        ("es", "mañana a las 3 de la tarde", 14, "15:00"),
        ("es", "el viernes a las 10", 14, "10:00"),
        ("es", "en 2 horas", 13, "14:00"),
        ("es", "ahora", 13, "12:00"),
        ("ru", "завтра в 8:30", 14, "08:30"),
        ("ru", "в пятницу в 10:00", 14, "10:00"),
        ("ru", "14 мая в 18:00", 14, "18:00"),
        ("ru", "через 2 часа", 13, "14:00"),
        ("ru", "сейчас", 13, "12:00"),
        ("ar", "غدًا الساعة 8:30", 14, "08:30"),
        ("ar", "الجمعة الساعة 10:00", 14, "10:00"),
        ("ar", "١٤ مايو الساعة ١٨:٠٠", 14, "18:00"),
        ("ar", "بعد ساعتين", 13, "14:00"),
        ("ar", "الآن", 13, "12:00"),
        ("zh", "明天上午8点半", 14, "08:30"),
        ("zh", "星期五10:00", 14, "10:00"),
        ("zh", "2027年5月14日上午10点", 14, "10:00"),
        ("zh", "2小时后", 13, "14:00"),
        ("zh", "现在", 13, "12:00"),
        ("ko", "내일 오전 8시 30분", 14, "08:30"),
        ("ko", "금요일 10:00", 14, "10:00"),
        ("ko", "2027. 5. 14. 10:00", 14, "10:00"),
        ("ko", "2시간 후", 13, "14:00"),
        ("ko", "지금", 13, "12:00"),
    ],
)
def test_time_in_every_language(language: str, text: str, day: int, hour: str) -> None:
    assert read(text, language) == f"2027-05-{day} {hour}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "time-unreadable"),
        ("soon", "time-unreadable"),
        ("6", "time-unreadable"),
        ("10:00 banana", "time-unreadable"),
        ("10:00-11:00", "time-unreadable"),
        ("before 10:00", "time-unreadable"),
        ("9" * (LONGEST + 1), "time-unreadable"),
        ("tomorrow", "time-no-hour"),
        ("2027-05-14", "time-no-hour"),
        ("10:00 11:00", "time-several"),
        ("Friday or Saturday 10:00", "time-several"),
        ("Friday 15 May 10:00", "time-several"),
        ("25:00", "time-impossible"),
        ("10:75", "time-impossible"),
        ("13pm", "time-impossible"),
        ("31.02. 10:00", "time-impossible"),
        ("2027-02-30 10:00", "time-impossible"),
        ("30 February 10:00", "time-impossible"),
        ("2027-05-14T10:00+23:00", "time-impossible"),
        ("9999-12-31T23:59-05:00", "time-too-far"),
        ("9999-12-31 24:00", "time-too-far"),
        ("2207-05-14 10:00", "time-too-far"),
        ("yesterday 10:00", "time-past 2027-05-12 10:00"),
        ("2 hours ago", "time-past 2027-05-13 10:00"),
        ("in 0 minutes", "time-past 2027-05-13 12:00"),
        ("2027-05-13T11:00+02:00", "time-past 2027-05-13 11:00"),
        ("0001-01-01T00:00+14:00", "time-too-far"),
    ],
)
def test_what_is_no_moment_is_refused_with_its_reason(text: str, said: str) -> None:
    assert read(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2025-11-02 01:30", "time-twice 2025-11-02T01:30-04:00 2025-11-02T01:30-05:00"),
        ("Sunday 1:30 am", "time-twice 2025-11-02T01:30-04:00 2025-11-02T01:30-05:00"),
        ("2025-11-02T01:30-04:00", "2025-11-02 05:30"),
        ("2025-11-02T01:30-05:00", "2025-11-02 06:30"),
        ("2025-11-02 01:30 EDT", "2025-11-02 05:30"),
        ("2025-11-02 01:30 EST", "2025-11-02 06:30"),
        ("Sunday 01:30 UTC-5", "2025-11-02 06:30"),
    ],
)
def test_hour_that_comes_twice_is_asked_back_and_settled_by_its_offset(
    text: str, said: str
) -> None:
    assert read(text, frame=back_frame(), shown_in="UTC") == said


def test_hour_whose_first_pass_is_over_is_the_second() -> None:
    frame = back_frame(now=datetime(2025, 11, 2, 5, 45, tzinfo=UTC))
    assert read_instant("01:30", "en", frame) == datetime(2025, 11, 2, 6, 30, tzinfo=UTC)


def test_hour_the_clocks_skip_is_refused() -> None:
    frame = make_frame(
        now=datetime(2025, 3, 7, tzinfo=UTC),
        zone=NEW_YORK,
        first=date(2025, 3, 8),
        last=date(2025, 3, 10),
    )
    assert read("Sunday 2:30 am", frame=frame) == "time-skipped 2025-03-09 02:30"


@pytest.mark.parametrize(
    ("now", "text", "expected"),
    [
        (datetime(2027, 3, 1, 9, tzinfo=UTC), "6pm", "2027-05-13 18:00"),
        (datetime(2027, 3, 1, 9, tzinfo=UTC), "Friday 10:00", "2027-05-14 10:00"),
        (datetime(2027, 3, 1, 9, tzinfo=UTC), "20.04. 10:00", "2027-04-20 10:00"),
        (datetime(2026, 12, 1, 9, tzinfo=UTC), "30 December 10:00", "2026-12-30 10:00"),
        (datetime(2027, 5, 13, 17, tzinfo=UTC), "6pm", "2027-05-14 18:00"),
        (datetime(2027, 5, 15, 17, tzinfo=UTC), "9:00", "2027-05-16 09:00"),
        (datetime(2027, 6, 1, 9, tzinfo=UTC), "Friday 10:00", "2027-06-04 10:00"),
        (datetime(2027, 6, 1, 9, tzinfo=UTC), "14.05. 10:00", "time-past 2027-05-14 10:00"),
    ],
)
def test_what_is_left_out_is_taken_from_the_event(now: datetime, text: str, expected: str) -> None:
    assert read(text, frame=make_frame(now=now)) == expected


def test_time_alone_is_on_the_day_it_is_read_for() -> None:
    frame = make_frame(anchor=date(2027, 5, 15))
    assert [read(text, frame=frame) for text in ("10:30", "15:00", "14.05. 10:30")] == [
        "2027-05-15 10:30",
        "2027-05-15 15:00",
        "2027-05-14 10:30",
    ]


def test_past_is_read_where_it_is_allowed() -> None:
    frame = make_frame(anchor=date(2027, 5, 13))
    moment = read_instant("11:50", "en", frame, is_past_allowed=True)
    assert moment == NOW - timedelta(minutes=10)
    assert read("11:50", frame=frame) == "time-past 2027-05-13 11:50"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("22:00", "22:00"),
        ("7:30", "07:30"),
        ("10 pm", "22:00"),
        ("22h", "22:00"),
        ("à 7h30", "07:30"),
        ("오후 10시", "22:00"),
        ("noon", "12:00"),
        ("tomorrow 22:00", "time-unreadable"),
        ("22:00-23:00", "time-unreadable"),
        ("25:00", "time-impossible"),
        ("late", "time-unreadable"),
        ("", "time-unreadable"),
    ],
)
def test_time_of_day_and_nothing_else(text: str, said: str) -> None:
    try:
        found = f"{read_time_of_day(text, 'en', make_frame()):%H:%M}"
    except UnreadableTime as error:
        found = error.key
    assert found == said


MINUTES = st.integers(1, 5 * 365 * 24 * 60).map(lambda minutes: NOW + timedelta(minutes=minutes))


@given(
    moment=MINUTES,
    language=st.sampled_from(LANGUAGES),
    written=st.sampled_from(
        [
            "%Y-%m-%d %H:%M",
            "%Y-%m-%dT%H:%M",
            "%d.%m.%Y %H:%M",
            "%d.%m.%Y %I:%M %p",
            "%Y-%m-%dT%H:%M%z",
        ]
    ),
    zone=st.sampled_from([PARIS, NEW_YORK, "Asia/Kathmandu", "Australia/Lord_Howe"]),
)
def test_a_whole_date_and_hour_is_what_it_says(
    moment: datetime, language: str, written: str, zone: str
) -> None:
    assume(language not in {"zh", "ko"} or "%d.%m" not in written)
    local = moment.astimezone(ZoneInfo(zone))
    frame = make_frame(zone=zone)
    other = local.replace(fold=1 - local.fold)
    is_twice = "%z" not in written and (other.utcoffset() != local.utcoffset())
    said = read(local.strftime(written), language, frame, shown_in="UTC")
    assert said.startswith("time-twice") if is_twice else said == f"{moment:%Y-%m-%d %H:%M}"


WORDS = """
    now 6pm 10:00 14.05. 2027-05-14 Friday demain à 8h30 in 2 hours 明天 8点半 오후 3시 завтра в غدا
    الساعة 24:00 25:99 UTC+9 EST -05:00 T Z 9999-12-31 noon midnight 99 h .
"""
PIECES = st.sampled_from(WORDS.split())


@settings(deadline=None)
@given(
    text=st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=8).map(" ".join)),
    language=st.sampled_from(LANGUAGES),
    anchor=st.sampled_from([None, date(2027, 5, 14)]),
)
def test_any_text_is_a_moment_to_come_or_refused(
    text: str, language: str, anchor: date | None
) -> None:
    said = read(text, language, make_frame(anchor=anchor), shown_in="UTC")
    assert said.startswith("time-") or said >= f"{NOW:%Y-%m-%d %H:%M}"
