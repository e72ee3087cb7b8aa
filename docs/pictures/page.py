"""Draw the picture of the page: `python -m docs.pictures.page`; it needs Chromium (`make browser`).

It is the page itself, of the event that is invented, in a browser on that event's first morning.
"""

from __future__ import annotations

import shutil
from datetime import datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from PIL import Image
from playwright.sync_api import sync_playwright

from bot.services.open_event import open_event
from bot.web.page import render_page, served_page

PICTURE = Path(__file__).with_name("page.png")
MORNING = datetime(2027, 5, 13, 9, 25, tzinfo=ZoneInfo("Europe/Lisbon"))
COLOURS = 64


def main() -> None:
    """Write the picture anew."""
    engine, _ = open_event("example")
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "page.html"
        file.write_text(render_page(engine.event, "en", MORNING, served_page()), encoding="utf-8")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page(
            viewport={"width": 1000, "height": 1060}, timezone_id="Europe/Lisbon"
        )
        page.clock.set_fixed_time(MORNING)
        page.goto(file.as_uri())
        picture = Image.open(BytesIO(page.screenshot()))
        browser.close()
    picture.convert("RGB").quantize(COLOURS).save(PICTURE, optimize=True)


if __name__ == "__main__":
    main()
