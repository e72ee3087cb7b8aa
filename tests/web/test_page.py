"""The page as a file: what stands in it, in which language, and that nothing breaks out of it."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.models import Event, Link, Text
from bot.languages import LANGUAGES
from bot.texts import messages
from bot.web import page_size
from bot.web.export import export_pages
from bot.web.page import Surroundings, content_policy, render_page, served_page
from bot.web.programme_view import view_programme
from tests.builders import at, make_event, make_fact, make_text
from tests.sample_event import EVENT
from tests.web.fair import FAIR, SESSIONS, session

NOW = at("2026-05-04 12:00")
ALONE = Surroundings({})
SERVED = served_page()


class Tags(HTMLParser):
    """Collects elements with their attributes, and checks that they close in order."""

    VOID = frozenset({"meta", "link", "input", "br"})

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self.open):
            self.text.append(data)

    @property
    def words(self) -> str:
        return " ".join(" ".join(self.text).split())


def page(event: Event = FAIR, language: str = "en", around: Surroundings = ALONE) -> str:
    return render_page(event, language, NOW, around)


def card(html: str, name: str) -> str:
    """Return the words of one session."""
    found = re.search(rf'<li class="session[^"]*" id="s-{name}".*?\n</li>', html, re.DOTALL)
    assert found is not None
    return Tags(found[0]).words


def test_session_tells_when_where_who_and_what() -> None:
    assert card(page(), "tides") == (
        "10:00 – 11:00 Reading the tides Ana Lima , Bo Bergström (moderator) "
        "Great Hall Deep water English Details : Reading the tides "
        "Pencil figures from an attic. They became a data set & more. "
        "Ana Lima Keeper of lamps, Harbour Institute Slides Link to this session"
    )


def test_what_must_be_noticed_is_marked() -> None:
    html = page()
    assert card(html, "knots").startswith("10:00 – 11:00 Knots workshop Cancelled ")
    assert "Changed" in card(html, "buoys")
    assert "00:30 – 01:30 Tuesday 5 May Stars over the pier Time provisional" in card(html, "stars")
    assert "Time not published Room not published" in card(html, "dinner")
    assert "Time not published" in card(html, "panel")


def test_days_are_in_order_and_the_undated_last() -> None:
    view = view_programme(FAIR, "en")
    shown = [(day.name, [s.id for _, some in day.groups for s in some]) for day in view.days]
    assert shown == [
        ("Monday 4 May 2026", ["opening", "buoys", "tides", "stars"]),
        ("Tuesday 5 May 2026", ["knots", "dinner"]),
        ("Day not published", ["panel"]),
    ]


def test_source_stands_once_and_of_each_session_that_has_another() -> None:
    html = page()
    assert Tags(html).words.count("Source: Programme office, Sunday 1 March 2026") == 1
    assert "Source: changes.yaml" in card(html, "buoys")


def test_end_on_a_later_day_says_which() -> None:
    hack = session("hack", "Hackathon", start=at("2026-05-04 10:00"), end=at("2026-05-05 16:00"))
    night = session("night", "Night", start=at("2026-05-04 22:00"), end=at("2026-05-05 02:00"))
    html = page(replace(FAIR, sessions=(hack, night)))
    assert card(html, "hack").startswith("10:00 to Tuesday 5 May, 16:00 Hackathon")
    assert card(html, "night").startswith("22:00 – 02:00 Night")


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_is_in_its_language_and_says_what_is_not(language: str) -> None:
    html = page(language=language, around=SERVED)
    tags = Tags(html)
    direction = "rtl" if language == "ar" else "ltr"
    assert ("html", {"lang": language, "dir": direction}) in tags.found
    assert messages(language)("web-search") in html
    titles = {a.get("lang") for tag, a in tags.found if tag == "h5"}
    assert titles == {"en": {None}, "fr": {None, "en"}}.get(language, {"en"})
    current = [a["href"] for tag, a in tags.found if a.get("aria-current") == "page"]
    assert current == [f"/?lang={language}"]


def test_served_page_leads_to_calendars_and_asks_and_a_file_does_not() -> None:
    served, file = page(around=SERVED), page()
    assert 'href="/session/tides.ics?lang=en"' in served
    assert 'action="/ask?lang=en"' in served
    assert "/session/" not in file
    assert "<form" not in file


def test_page_says_that_a_model_reads_questions_where_one_does() -> None:
    told = "read by a language model"
    assert told in page(around=served_page(is_read_elsewhere=True))
    assert told not in page(around=SERVED)


def test_policy_lets_only_the_own_style_and_script_work() -> None:
    html = page()
    for tag in ("style", "script"):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in content_policy(is_served=True)
    assert content_policy().replace("'", "&#39;") in html
    assert "unsafe" not in content_policy() + content_policy(is_served=True)


def test_page_needs_nothing_else() -> None:
    tags = Tags(page(around=SERVED)).found
    loaded = [a.get("src") or a.get("href") for tag, a in tags if tag in {"script", "link", "img"}]
    assert [address for address in loaded if address and not address.startswith("data:")] == []
    assert [a for _, a in tags if any(name.startswith("on") or name == "style" for name in a)] == []


NASTY = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{7*7}}{% raw %}"


def nasty_event(text: str) -> Event:
    """An event that says one text wherever it can."""
    fact, words = make_fact(text), make_text(text)
    return replace(
        FAIR,
        name=fact,
        theme=fact,
        about=fact,
        rooms=tuple(replace(room, name=words) for room in FAIR.rooms),
        tracks=tuple(replace(track, name=words) for track in FAIR.tracks),
        people=tuple(replace(one, name=text, role=fact) for one in FAIR.people),
        contacts=tuple(replace(one, name=words) for one in FAIR.contacts),
        links=(Link("javascript:alert(3)", words), Link("https://example.org/\"'><script>", words)),
        sessions=tuple(
            replace(
                one,
                title=words,
                abstract=fact,
                links=(Link("JavaScript:alert(4)", words), Link(" data:text/html,x", words)),
                origin=replace(one.origin, source=text),
            )
            for one in SESSIONS
        ),
    )


@pytest.mark.parametrize("around", [ALONE, SERVED])
def test_texts_of_strangers_stay_texts(around: Surroundings) -> None:
    usual, tags = Tags(page(around=around)), Tags(page(nasty_event(NASTY), around=around))
    assert {tag for tag, _ in tags.found} - {tag for tag, _ in usual.found} == set()
    assert sum(tag == "script" for tag, _ in tags.found) == 1
    assert {name for _, a in tags.found for name in a} <= {
        name for _, a in usual.found for name in a
    }
    hrefs = [str(a["href"]) for _, a in tags.found if "href" in a]
    assert [
        one for one in hrefs if re.match(r"\s*(javascript|data:text)", one, re.IGNORECASE)
    ] == []


@settings(max_examples=30)
@given(st.text(max_size=60).filter(str.strip))
def test_any_text_makes_a_page_that_is_whole(text: str) -> None:
    event = replace(FAIR, sessions=(replace(SESSIONS[1], title=Text.of(en=text)),))
    tags = Tags(page(event))
    assert sum(tag == "h5" for tag, _ in tags.found) == 1


def test_event_without_a_programme_says_so() -> None:
    assert "The programme has not been published." in Tags(page(make_event(sessions=()))).words


def test_event_in_a_language_that_usher_does_not_speak_is_framed_in_english() -> None:
    event = replace(FAIR, languages=("de",), name=replace(FAIR.name, value=Text.of(de="Hafen")))
    (first, *_) = export_pages(event, None, NOW)
    assert first.name == "programme.html"
    assert '<h1 lang="de" dir="ltr">Hafen</h1>' in first.data.decode()


def test_exported_pages_lead_to_each_other() -> None:
    pages = export_pages(FAIR, None, NOW)
    assert [one.name for one in pages] == [
        "programme.html",
        *(f"programme.{code}.html" for code in LANGUAGES[1:]),
    ]
    for one in pages:
        addresses = [a["href"] for _, a in Tags(one.data.decode()).found if "hreflang" in a]
        assert addresses == [other.name for other in pages]


def test_exported_page_of_one_language_leads_nowhere() -> None:
    (one,) = export_pages(FAIR, "fr", NOW)
    assert one.name == "programme.html"
    assert "hreflang" not in one.data.decode()
    assert "Reading the tides" in one.data.decode()


def test_large_programme_keeps_every_session_and_stays_small() -> None:
    abstract, link = (
        make_fact("Words of a speaker. " * 200),
        Link("https://example.org/" + "x" * 80, make_text("Video")),
    )
    many = tuple(
        replace(
            SESSIONS[1],
            id=f"s{number}",
            title=make_text(f"Session {number}"),
            start=NOW + timedelta(minutes=number),
            end=NOW + timedelta(minutes=number + 30),
            abstract=abstract,
            links=(link,) * 8,
        )
        for number in range(1105)
    )
    view = view_programme(replace(FAIR, sessions=many), "en")
    shown = [one for day in view.days for _, some in day.groups for one in some]
    texts = sum(len(p.text.encode()) for one in shown for p in one.paragraphs)
    links = sum(len(one.url) for s in shown for one in s.links)
    assert len(shown) == 1105
    assert 0.9 < texts / page_size.LARGEST_ABSTRACTS <= 1
    assert links <= page_size.LARGEST_LINKS
    assert {len(one.links) for one in shown} == {1}
    assert shown[0].paragraphs[-1].text.endswith("…")


def test_small_programme_is_told_whole() -> None:
    abstract = make_fact("Words of a speaker. " * 200)
    event = replace(FAIR, sessions=(replace(SESSIONS[1], abstract=abstract),))
    assert ("Words of a speaker. " * 200).strip() in page(event)


def test_harbour_lights_has_a_page() -> None:
    ids = {a["id"] for tag, a in Tags(page(EVENT)).found if tag == "li" and "id" in a}
    assert ids == {f"s-{one.id}" for one in EVENT.sessions}
