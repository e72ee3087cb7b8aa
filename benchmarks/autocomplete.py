"""What Discord's choices cost while somebody types, at 3,000 sessions: CPU, not waiting."""

from __future__ import annotations

import json
import statistics
import sys
import time

from benchmarks.synthetic import make_event
from bot.chat.programme.search import Finder
from bot.core.programme import Programme
from bot.languages import LANGUAGES

SESSIONS = 3_000
LONG = 6_000
"""Letters that nobody types, but somebody may send."""


def main() -> None:
    """Print the seconds as JSON."""
    programme = Programme(make_event(SESSIONS))
    began = time.process_time()
    finder = Finder(programme)
    made = time.process_time() - began
    titles = [session.title.get("en") for session in programme.sessions[:: SESSIONS // 50]]
    typed = ["", "a", "e ", "tion", "x" * LONG, "e " * (LONG // 2), (titles[0] + " ") * 100]
    typed += [title[:letters] for title in titles for letters in (1, 2, 3, 5, 8, 13, 99)]
    # Two letters change places: what is misspelt is looked for among all names.
    typed += [title[:3] + title[4] + title[3] + title[5:] for title in titles]
    seconds = []
    for language in LANGUAGES:
        # The first in a language reads how its days are written.
        finder.choices("session", "", language)
    for number, letters in enumerate(typed):
        began = time.process_time()
        finder.choices("session", letters, LANGUAGES[number % len(LANGUAGES)])
        seconds.append(time.process_time() - began)
    figures = {"made": made, "p50": statistics.median(seconds), "most": max(seconds)}
    json.dump(figures, sys.stdout)


if __name__ == "__main__":
    main()
