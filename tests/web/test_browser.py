"""The page in a real browser: seen, heard, typed at, and without a mouse or a script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect

from bot.answering.classifier.classifier import Classifier
from bot.answering.engine import Engine
from bot.languages import LANGUAGES
from bot.web.export import export_pages
from tests.builders import at
from tests.web.browsing import browsing, opened, site_in_a_thread
from tests.web.fair import FAIR, SESSIONS

PHONE = {"viewport": {"width": 320, "height": 640}}
ELSEWHERE = {"timezone_id": "Asia/Seoul"}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as made:
        yield made


@pytest.fixture(scope="module")
def site(classifier: Classifier) -> Iterator[str]:
    with site_in_a_thread(Engine(FAIR, classifier)) as url:
        yield url


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """The page in English, at noon two weeks before the event."""
    with opened(browser) as context:
        made = context.new_page()
        made.clock.set_fixed_time(at("2026-04-20 12:00"))
        made.goto(f"{site}/?lang=en")
        yield made


def shown(page: Page) -> list[str]:
    """Return the titles one can see, in order."""
    return [title for title in page.locator(".session:visible h5").all_inner_texts() if title]


def ask(page: Page, question: str) -> str:
    """Ask by keyboard, and return the answer."""
    count = page.locator(".answer").count()
    page.get_by_label("Your question").fill(question)
    page.keyboard.press("Enter")
    answer = page.locator(".answer").nth(count)
    answer.wait_for()
    return answer.inner_text()


ALL = [
    "Opening",
    "Boueés à quarante euros",
    "Reading the tides",
    "Stars over the pier",
    "Knots workshop",
    "Lantern dinner",
    "Panel on drones",
]


@pytest.mark.parametrize(
    ("language", "options"),
    [
        pytest.param("en", {"color_scheme": "light"}, id="light"),
        pytest.param("fr", {"color_scheme": "dark"}, id="dark"),
        pytest.param("ar", {"color_scheme": "light"} | PHONE, id="phone, right to left"),
    ],
)
def test_axe_finds_nothing_wrong(
    browser: Browser, site: str, language: str, options: dict[str, Any]
) -> None:
    with opened(browser, **options) as context:
        page = context.new_page()
        page.clock.set_fixed_time(at("2026-05-04 10:30"))
        page.goto(f"{site}/?lang={language}")
        page.locator(".more").click()
        for details in page.locator("summary").all()[:3]:
            details.click()
        page.locator("#question").fill("wifi")
        page.keyboard.press("Enter")
        page.locator(".answer").wait_for()
        found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
        wrong = {one["id"]: [node["html"] for node in one["nodes"]] for one in found}
        assert wrong == {}


def test_narrow_phone_scrolls_one_way_only(browser: Browser, site: str) -> None:
    with opened(browser, **PHONE) as context:
        page = context.new_page()
        widths = {}
        for language in LANGUAGES:
            page.goto(f"{site}/?lang={language}")
            page.locator(".more").click()
            page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
            widths[language] = page.evaluate("document.scrollingElement.scrollWidth")
        assert widths == dict.fromkeys(LANGUAGES, 320)


def test_arabic_runs_from_right_to_left(browser: Browser, site: str) -> None:
    with opened(browser) as context:
        page = context.new_page()
        page.goto(f"{site}/?lang=ar")
        hour, card = page.locator(".at").first.bounding_box(), page.locator(".session").first
        box = card.bounding_box()
        assert hour is not None
        assert box is not None
        assert hour["x"] > box["x"] + box["width"]
        assert card.locator("h5").evaluate("one => getComputedStyle(one).direction") == "ltr"


def test_everything_is_reached_by_keyboard_alone(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Go to the programme")).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "programme"
    page.keyboard.press("Tab")
    page.keyboard.type("tides")
    assert shown(page) == ["Reading the tides"]
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_text("Pencil figures from an attic.")).to_be_visible()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_page_works_without_script(browser: Browser, site: str) -> None:
    with opened(browser, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site}/?lang=en")
        assert shown(page) == ALL
        expect(page.locator(".tools")).to_be_hidden()
        page.locator("#s-tides summary").click()
        expect(page.get_by_text("Pencil figures from an attic.")).to_be_visible()
        expect(page.locator("#s-tides .add")).to_be_visible()
        page.get_by_role("link", name="Tuesday 5 May").click()
        expect(page.get_by_role("heading", name="Tuesday 5 May 2026")).to_be_in_viewport()
        page.get_by_label("Your question").fill("When is Reading the tides?")
        page.get_by_role("button", name="Ask").click()
        expect(page.locator(".answer")).to_contain_text("10:00–11:00")
        page.get_by_label("Your question").fill("and where?")
        page.get_by_role("button", name="Ask").click()
        expect(page.locator(".answer")).to_contain_text("Great Hall")
        page.get_by_role("link", name="Back to the programme").click()
        page.get_by_role("link", name="Français").click()
        expect(page.locator("html")).to_have_attribute("lang", "fr")


def test_search_finds_words_whatever_their_accents_and_case(page: Page) -> None:
    page.get_by_label("Search the programme").fill("BOUEES a quarante")
    assert shown(page) == ["Boueés à quarante euros"]
    expect(page.locator("#shown")).to_have_text("Sessions shown: 1 of 7")
    page.get_by_label("Search the programme").fill("keeper of lamps")
    assert shown(page) == ["Opening", "Reading the tides"]
    page.get_by_label("Search the programme").fill("zeppelin")
    expect(page.get_by_text("No session fits.")).to_be_visible()
    page.get_by_role("button", name="Show all").click()
    assert shown(page) == ALL


def test_filter_shows_what_it_says_and_stays_when_the_address_is_passed_on(page: Page) -> None:
    page.get_by_role("button", name="Filters").click()
    for label, choice, titles in (
        ("Track", "Deep water", ["Reading the tides"]),
        ("Room", "Attic", ["Boueés à quarante euros", "Knots workshop"]),
        ("Language", "French", ["Opening", "Boueés à quarante euros"]),
        ("Day", "Tuesday 5 May 2026", ["Knots workshop", "Lantern dinner"]),
    ):
        page.get_by_label(label, exact=True).select_option(choice)
        assert shown(page) == titles
        page.reload()
        assert shown(page) == titles
        expect(page.get_by_label(label, exact=True)).to_be_visible()
        page.get_by_role("button", name="Show all").click()
    assert shown(page) == ALL


def test_person_is_chosen_from_those_who_take_part(page: Page) -> None:
    page.get_by_role("button", name="Filters").click()
    offered = page.locator("#people option").evaluate_all("some => some.map((one) => one.value)")
    assert offered == ["Ana Lima", "Bo Bergström"]
    page.get_by_label("Person").fill("bergstrom")
    assert shown(page) == ["Boueés à quarante euros", "Reading the tides"]


def test_line_shows_what_is_on_now_and_where_the_day_stands(page: Page) -> None:
    assert page.locator("#now").count() == 0
    expect(page.get_by_role("link", name="Go to what is on now")).to_be_hidden()
    page.clock.set_fixed_time(at("2026-05-04 10:30"))
    page.reload()
    expect(page.locator("#now")).to_have_text("Now: 10:30")
    live = page.locator(".session:has(.live) h5").all_inner_texts()
    assert live == ["Boueés à quarante euros", "Reading the tides"]
    after = page.locator("#now").evaluate("one => one.nextElementSibling.innerText")
    assert "Stars over the pier" in after
    page.clock.set_fixed_time(at("2026-05-04 10:50"))
    page.clock.run_for(30_000)
    expect(page.locator("#now")).to_have_text("Now: 10:50")
    assert page.locator(".session:has(.live) h5").all_inner_texts() == ["Reading the tides"]
    page.clock.set_fixed_time(at("2026-05-06 10:30"))
    page.reload()
    assert page.locator("#now").count() == 0


def test_cancelled_session_is_never_on(page: Page) -> None:
    page.clock.set_fixed_time(at("2026-05-05 10:30"))
    page.reload()
    assert page.locator("#s-knots .live").count() == 0
    expect(page.locator("#s-knots")).to_contain_text("Cancelled")


def test_times_are_the_venues_or_the_readers(browser: Browser, site: str, page: Page) -> None:
    page.get_by_role("button", name="Filters").click()
    expect(page.get_by_label("Times", exact=True)).to_be_hidden()  # the reader is where it is
    with opened(browser, **ELSEWHERE) as context:
        away = context.new_page()
        away.goto(f"{site}/?lang=en")
        away.get_by_role("button", name="Filters").click()
        expect(away.locator("#s-tides .when")).to_have_text("10:00–11:00")
        away.get_by_label("Times", exact=True).select_option("Your time (Asia/Seoul)")
        expect(away.locator("#s-tides .when")).to_have_text("17:00–18:00")
        expect(away.locator(".zone")).to_have_text("Your time (Asia/Seoul)")
        away.reload()
        expect(away.locator("#s-tides .when")).to_have_text("17:00–18:00")
        away.get_by_label("Times", exact=True).select_option("")
        expect(away.locator("#s-tides .when")).to_have_text("10:00–11:00")


def test_readers_day_is_said_where_it_is_another(browser: Browser, site: str) -> None:
    with opened(browser, timezone_id="America/Los_Angeles") as context:
        page = context.new_page()
        page.goto(f"{site}/?lang=en&times=yours")
        expect(page.locator("#s-tides .when")).to_have_text("01:00–02:00")
        expect(page.locator("#s-stars .when")).to_have_text(
            "Mon 15:30–Mon 16:30", use_inner_text=True
        )


def test_sessions_stand_by_room_when_that_is_wanted(page: Page) -> None:
    page.get_by_role("button", name="Filters").click()
    page.get_by_label("Order").select_option("By room")
    headings = page.locator(".day").first.locator("h4").all_inner_texts()
    assert headings == ["Great Hall", "Attic", "Room not published"]
    assert shown(page)[:4] == [
        "Opening",
        "Reading the tides",
        "Boueés à quarante euros",
        "Stars over the pier",
    ]
    page.get_by_label("Order").select_option("By time")
    assert shown(page) == ALL


def test_question_is_answered_on_the_page_and_the_next_one_knows_of_it(page: Page) -> None:
    assert "10:00–11:00" in ask(page, "When is Reading the tides?")
    assert "Great Hall" in ask(page, "and where?")
    page.locator(".turn .links a").first.click()
    expect(page.get_by_text("Pencil figures from an attic.")).to_be_visible()
    assert page.locator(".turn").count() == 2
    page.locator(".also button").first.click()
    expect(page.locator(".answer")).to_have_count(3)
    expect(page.get_by_role("log")).to_contain_text("and where?")


def test_question_that_does_not_arrive_is_said_to_have_not(browser: Browser, site: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{site}/?lang=en")
    page.route("**/ask*", lambda route: route.abort())
    page.get_by_label("Your question").fill("wifi")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_have_text(
        "Your question did not reach me. Please try again."
    )
    expect(page.get_by_label("Your question")).to_have_value("wifi")
    context.close()


def test_link_to_a_session_opens_it_even_when_a_filter_hides_it(page: Page, site: str) -> None:
    page.goto(f"{site}/?lang=en&room=attic#s-tides")
    expect(page.get_by_text("Pencil figures from an attic.")).to_be_in_viewport()
    assert shown(page) == ALL


def test_file_alone_gives_calendar_files(browser: Browser, tmp_path: Path) -> None:
    (exported,) = export_pages(FAIR, "en", at("2026-04-20 12:00"))
    path = tmp_path / exported.name
    path.write_bytes(exported.data)
    with opened(browser) as context:
        page = context.new_page()
        page.goto(path.as_uri())
        assert page.locator("form").count() == 0
        page.locator("#s-buoys summary").click()
        with page.expect_download() as download:
            page.locator("#s-buoys .add").click()
        (entry,) = Calendar.from_ical(Path(download.value.path()).read_bytes()).walk("VEVENT")
    told = (str(entry["SUMMARY"]), str(entry["LOCATION"]), entry.decoded("DTSTART"))
    assert told == ("Boueés à quarante euros", "Attic", SESSIONS[2].start)


def test_reader_who_comes_back_is_told_of_a_new_programme(page: Page) -> None:
    come_back = "document.dispatchEvent(new Event('visibilitychange'))"
    page.wait_for_load_state("networkidle")
    page.clock.set_fixed_time(at("2026-04-20 12:05"))
    with page.expect_response(lambda response: response.request.method == "HEAD"):
        page.evaluate(come_back)
    assert page.locator(".newer").inner_text() == ""
    newer = {"status": 200, "headers": {"ETag": 'W/"newer"'}, "body": ""}
    page.route("**/*", lambda route: route.fulfill(**newer))
    page.clock.set_fixed_time(at("2026-04-20 12:10"))
    page.evaluate(come_back)
    expect(page.locator(".newer")).to_contain_text("has changed since this page was opened")
    page.unroute("**/*")
    page.get_by_role("button", name="Show it").click()
    expect(page.locator(".newer")).to_have_text("")


def test_paper_shows_the_programme_and_no_tools(page: Page) -> None:
    page.emulate_media(media="print")
    assert shown(page) == ALL
    for part in (".tools", ".ask", ".languages", "details"):
        expect(page.locator(part).first).to_be_hidden()


def test_text_of_strangers_runs_nowhere(page: Page) -> None:
    nasty = "<img src=x onerror=\"document.title='broken'\"> wifi?"
    ask(page, nasty)
    expect(page.locator(".asked")).to_have_text(re.compile(r"<img src=x"))
    assert page.locator(".turn img").count() == 0
    assert page.title() == "Harbour Lights Conference: programme"
