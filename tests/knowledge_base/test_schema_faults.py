from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import InvalidEvent
from tests.knowledge_base.event_folder import event_yaml, faults_of, load, session_yaml

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        (event_yaml("them: A\n"), '6:1: them: there is no key "them" here; did you mean "theme"?'),
        (event_yaml(name=""), "1:1: name: `name` is missing; add `name:` to this entry"),
        (event_yaml(name='" "'), "2:7: name: is empty; write the text, or delete the line"),
        (event_yaml(name="[a]"), "2:7: name: is a list where a text belongs; write one text here"),
        (
            event_yaml(name="{text: {en: [a]}}"),
            "2:19: name.text.en: is a list where a text belongs; write one text here",
        ),
        (
            event_yaml(name="{xx: A}"),
            ('2:8: name.xx: "xx" is not a language code; '
            "write a two-letter code, like en, fr, es, ru, ar, zh, ko"),
        ),
        (
            event_yaml(name="{english: A}"),
            '2:8: name.english: "english" is not a language code; did you mean "en"?',
        ),
        (
            event_yaml(name="{txet: A}"),
            '2:8: name.txet: there is no key "txet" here; did you mean "text"?',
        ),
        (
            event_yaml(name="{text: A, sorce: B}"),
            '2:17: name.sorce: there is no key "sorce" here; did you mean "source"?',
        ),
        (
            event_yaml(name="{source: B}"),
            "2:7: name: `text` is missing; add `text:` or write `status: not_published`",
        ),
        (
            event_yaml(name="{text: A, status: not_published}"),
            ("2:7: name: a text is given although the status is not_published; "
            "delete the text, or write `status: provisional`"),
        ),
        (
            event_yaml(name="{text: A, status: sure}"),
            ('2:25: name.status: "sure" is not allowed here; '
            "write one of: confirmed, not_published, provisional"),
        ),
        (
            event_yaml(name="{text: A, as_of: 4 May}"),
            '2:24: name.as_of: "4 May" is not a date; write year-month-day, like 2026-05-04',
        ),
        (
            event_yaml("edition: fifth\n"),
            '6:10: edition: "fifth" is not a whole number; write digits alone, like 30',
        ),
        (
            event_yaml("edition: [5]\n"),
            "6:10: edition: is not a whole number; write digits alone, like 30",
        ),
        (
            event_yaml("edition: {value: x}\n"),
            '6:18: edition.value: "x" is not a whole number; write digits alone, like 30',
        ),
        (
            event_yaml("invented: maybe\n"),
            '6:11: invented: "maybe" is neither true nor false; write true or false',
        ),
        (
            event_yaml("aliases: HL\n"),
            ('6:10: aliases: "HL" is not a list; '
            "begin each entry with a dash on its own line (`- entry`)"),
        ),
        (
            event_yaml("aliases:\n  - HL\n  -\n"),
            "8:4: aliases[2]: nothing stands after the dash; write the entry or delete it",
        ),
        (
            event_yaml("venue: Hall\n"),
            ('6:8: venue: "Hall" is not a group of `key: value` lines; '
            "write keys and values, indented, below it"),
        ),
        (
            event_yaml("venue: {city: Oslo}\n"),
            "6:8: venue: `name` is missing; add `name:` or write `status: not_published`",
        ),
        (
            event_yaml("links: [{url: example.org}]\n"),
            ('6:15: links[1].url: "example.org" is not a web address; '
            "write it in full, beginning with https:// and without spaces"),
        ),
        (event_yaml(languages="[]"), "1:12: languages: is empty; write at least one entry"),
        (
            event_yaml(languages="[english]"),
            '1:13: languages[1]: "english" is not a language code; did you mean "en"?',
        ),
        (
            event_yaml(languages="[xx]"),
            ('1:13: languages[1]: "xx" is not a language code; '
            "write a two-letter code, like en, fr, es, ru, ar, zh, ko"),
        ),
        (
            event_yaml("working_languages: [en, xx]\n"),
            ('6:25: working_languages[2]: "xx" is not a language code; '
            "write a two-letter code, like en, fr, es, ru, ar, zh, ko"),
        ),
        (
            event_yaml(timezone="Europe/Pariss"),
            '3:11: timezone: "Europe/Pariss" is not a time zone; did you mean "Europe/Paris"?',
        ),
        (
            event_yaml(timezone="Paris"),
            '3:11: timezone: "Paris" is not a time zone; did you mean "Europe/Paris"?',
        ),
        (
            event_yaml(timezone="GMT+5"),
            ('3:11: timezone: "GMT+5" is not a time zone; '
            'write an IANA name, like "Europe/Paris" or "America/New_York"'),
        ),
        (
            event_yaml(timezone="../../etc/passwd"),
            ('3:11: timezone: "../../etc/passwd" is not a time zone; '
            'write an IANA name, like "Europe/Paris" or "America/New_York"'),
        ),
        (
            event_yaml(dates="{start: 2026-05-04, end: 2026-05-03}"),
            ("4:8: dates: the event ends on 2026-05-03, before it starts on 2026-05-04; "
            "swap or correct `start` and `end`"),
        ),
        (
            event_yaml(dates="{start: 2026-02-30}"),
            ('4:16: dates.start: "2026-02-30" is a day that does not exist; '
            "check the month and the day"),
        ),
        (
            event_yaml(dates="{start: 2026-05-04, status: not_published}"),
            ("4:8: dates: the dates cannot be not_published; "
            "give expected days and `status: provisional`"),
        ),
        (
            event_yaml("id: harbour lights\n"),
            ('6:5: id: "harbour lights" cannot be an id; '
            "use letters a-z, digits, - and _, without spaces, like `opening-session`"),
        ),
    ],
)  # fmt: skip
def test_fault_of_event_names_place_problem_and_remedy(
    tmp_path: Path, yaml: str, expected: str
) -> None:
    assert faults_of(tmp_path, event=yaml) == [f"event.yaml:{expected}"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "kind: keynot",
            '4:11: sessions.a.kind: "keynot" is not allowed here; did you mean "keynote"?',
        ),
        (
            "speakers: [x]",
            '4:5: sessions.a.speakers: there is no key "speakers" here; did you mean "people"?',
        ),
        (
            "people: [{person: ana, part: boss}]",
            ('4:34: sessions.a.people[1].part: "boss" is not allowed here; write one of: closing, '
            "host, keynote, moderator, opening, panellist, speaker"),
        ),
        (
            "people: [{part: host}]",
            ("4:14: sessions.a.people[1].person: `person` is missing; "
            "add `person:` to this entry"),
        ),
        (
            "start: 2026-05-04",
            ('4:12: sessions.a.start: "2026-05-04" is not a date with a time; add the time, like '
            "2026-05-04 09:30, or write `day: 2026-05-04` without a time"),
        ),
        (
            "start: 2026-05-04T09:00+02:00",
            ('4:12: sessions.a.start: "2026-05-04T09:00+02:00" carries a time zone; '
            "write the local time of the event without Z or +hours"),
        ),
        (
            "start: 2026-05-04 25:00",
            '4:12: sessions.a.start: "25:00" is a time that does not exist; write 00:00 to 23:59',
        ),
        (
            "start: [2026-05-04 09:00]",
            ("4:12: sessions.a.start: \"['2026-05-04 09:00']\" is not a date with a time; "
            "write local time as year-month-day hours:minutes, like 2026-05-04 09:30"),
        ),
        (
            "duration_minutes: 0",
            '4:23: sessions.a.duration_minutes: "0" is too small; write 1 or more',
        ),
        (
            "lead_minutes: [10, 99999]",
            '4:24: sessions.a.lead_minutes[2]: "99999" is too large; write 10080 or less',
        ),
        (
            "lead_minutes: [" + "9" * 5000 + "]",
            '4:20: sessions.a.lead_minutes[1]: "' + "9" * 59 + '…" is too large; '
            "write a smaller number",
        ),
    ],
)  # fmt: skip
def test_fault_of_session_names_place_problem_and_remedy(
    tmp_path: Path, lines: str, expected: str
) -> None:
    (fault,) = faults_of(tmp_path, programme=session_yaml(lines))
    assert fault.startswith(f"programme.yaml:{expected}")


@pytest.mark.parametrize(
    ("name", "yaml", "expected"),
    [
        ("people", "source: x\n", ("people.yaml:1:1: people: `people` is missing; "
         "add `people:` to this entry")),
        ("people", "people: {a: b}\n", ("people.yaml:1:9: people: is not a list; "
         "begin each entry with a dash on its own line (`- entry`)")),
        ("people", "people: [x]\n", ('people.yaml:1:10: people[1]: "x" is not a group of '
         "`key: value` lines; write keys and values, indented, below it")),
        ("contacts", "contacts: [{id: desk, name: D, email: desk at x}]\n",
         ('contacts.yaml:1:39: contacts.desk.email: "desk at x" is not an e-mail address; '
         "write it like info@example.org")),
        ("reminders", "reminders: {morning_at: 8am}\n", ("reminders.yaml:1:25: "
         'reminders.morning_at: "8am" is not a time; write 08:00')),
        ("reminders", "reminders: {morning_at: '24:00'}\n", ("reminders.yaml:1:25: "
         'reminders.morning_at: "24:00" is not a time of day; write hours:minutes, like 08:00')),
        ("reminders", "reminders: {by_kind: {talks: [5]}}\n", ("reminders.yaml:1:23: "
         'reminders.by_kind.talks: "talks" is not allowed here; did you mean "talk"?')),
        ("questions", "questions: [{question: Hi, status: fine}]\n", ("questions.yaml:1:36: "
         'questions[1].status: "fine" is not allowed here; write one of: answered, declined, '
         "did_you_mean, not_published, small_talk, unknown")),
        ("topics", "topics: [{id: wifi, title: W, answer: F, phrasings: {en: [a, {b: c}]}}]\n",
         ("topics.yaml:1:62: topics.wifi.phrasings.en[2]: "
         "is a group of keys where a text belongs; write one text here")),
    ],
)  # fmt: skip
def test_fault_of_other_file_names_place_problem_and_remedy(
    tmp_path: Path, name: str, yaml: str, expected: str
) -> None:
    without_links = {"programme": "", "topics": "", "contacts": ""} | {name: yaml}
    assert faults_of(tmp_path, **without_links) == [expected]


@pytest.mark.parametrize("wrong", [{"start": "2026-50-04"}, {"end": "2026-50-05"}])
def test_wrong_day_of_the_event_is_one_fault_and_no_warning_of_each_session(
    tmp_path: Path, wrong: dict[str, str]
) -> None:
    dates = {"start": "2026-05-04", "end": "2026-05-05"} | wrong
    given = ", ".join(f"{key}: {day}" for key, day in dates.items())
    programme = session_yaml("start: 2026-05-05 10:00")
    event = event_yaml(dates=f"{{{given}}}")
    with pytest.raises(InvalidEvent) as refused:
        load(tmp_path, event=event, programme=programme)
    assert [fault.field for fault in refused.value.faults] == [f"dates.{next(iter(wrong))}"]
