from __future__ import annotations

from typing import TYPE_CHECKING

from tests.knowledge_base.event_folder import event_yaml, faults_of, load, warnings_of

if TYPE_CHECKING:
    from pathlib import Path

ADD = "add them as `language: text`, or shorten `languages` in event.yaml"


def test_missing_translations_are_one_warning_a_file(tmp_path: Path) -> None:
    event = event_yaml(
        "about: A\n", languages="[en, fr, es]", name="{en: A, fr: B}",
    )  # fmt: skip
    topics = "topics:\n" + "".join(
        f"  - {{id: t{n}, title: {{en: T, es: T}}, answer: {{text: {{en: A, fr: A}}}}}}\n"
        for n in range(5)
    )
    warnings = warnings_of(tmp_path, event=event, topics=topics, programme="", contacts="")
    assert warnings == [
        (
            "event.yaml:2:7: translations: 2 texts not in every language of the event: "
            f"name (es); about (fr, es); {ADD}"
        ),
        (
            "topics.yaml:2:21: translations: 10 texts not in every language of the event: "
            f"5 x topics.title (fr); 5 x topics.answer (es); {ADD}"
        ),
    ]


def test_unpublished_fact_and_name_of_a_person_need_no_translation(tmp_path: Path) -> None:
    event = event_yaml(
        "theme: {status: not_published}\n",
        languages="[en, fr]", name="{en: A, fr: B}", organisations="[]",
    )  # fmt: skip
    people = "people: [{id: ana, name: Ana}]"
    contacts = "contacts: [{id: desk, name: Ana, person: ana}]"
    files = {"event": event, "people": people, "contacts": contacts}
    assert warnings_of(tmp_path, **files, programme="", topics="") == []


def test_name_written_once_is_the_same_in_every_language(tmp_path: Path) -> None:
    venue = "venue: {name: Sala, city: Montevideo, country: Uruguay, address: Rambla 1}\n"
    files = {
        "event": event_yaml(venue, languages="[es, en, fr]"),
        "programme": "rooms: [{id: sala, name: Sala Azul}]\nsessions: []\n",
        "contacts": "contacts: [{id: desk, name: Ana, email: a@b.org}]",
    }
    assert warnings_of(tmp_path, **files, topics="", people="") == []


def test_text_of_an_entry_that_is_no_name_is_missed_in_other_languages(tmp_path: Path) -> None:
    programme = "tracks: [{id: t, name: Archivos}]\nsessions: [{id: s, title: Mareas}]\n"
    event = event_yaml("venue: {name: {es: Sala}}\n", languages="[es, en]")
    files = {"event": event, "programme": programme, "topics": "", "people": "", "contacts": ""}
    warnings = [warning.split(": ", 3)[3] for warning in warnings_of(tmp_path, **files)]
    assert warnings == [
        f"venue.name (en); {ADD}",
        f"tracks.t.name (en); sessions.s.title (en); {ADD}",
    ]


def test_text_in_a_further_language_is_given_to_who_asks_in_it(tmp_path: Path) -> None:
    loaded = load(tmp_path, event=event_yaml(name="{en: A, ko: B, ru: C}"))
    name = loaded.event.name.value
    assert name is not None
    assert (name.get("ko"), name.get("fr"), loaded.event.languages) == ("B", "A", ("en",))
    assert loaded.warnings == ()


def test_text_in_a_language_without_replies_is_a_warning(tmp_path: Path) -> None:
    assert warnings_of(tmp_path, event=event_yaml(name="{en: A, ko: B, pt: C}")) == [
        (
            "event.yaml:2:7: translations: holds texts in pt, in which nobody is answered; write "
            "them in en, fr, es, ru, ar, zh, ko, or add the language to `languages` in event.yaml "
            "if the event's own texts are in it"
        )
    ]


def test_long_lists_of_gaps_are_cut(tmp_path: Path) -> None:
    codes = ["en", "fr", "es", "ru", "ar", "zh", "ko"]
    titles = [
        ", ".join(f"{code}: T" for at, code in enumerate(codes) if number >> at & 1)
        for number in range(1, 40)
    ]
    topics = "topics:\n" + "".join(
        f"  - {{id: t{number}, title: {{{title}}}, answer: {{status: not_published}}}}\n"
        for number, title in enumerate(titles)
    )
    event = event_yaml(languages=f"[{', '.join(codes)}]", organisations="[]")
    files = {"event": event, "topics": topics, "people": "", "programme": "", "contacts": ""}
    (warning,) = warnings_of(tmp_path, **files)
    assert "39 texts" in warning
    assert "; and 27 more; add them" in warning


def test_faulty_languages_hide_the_gaps(tmp_path: Path) -> None:
    assert len(faults_of(tmp_path, event=event_yaml(languages="[en, xx]"))) == 1
