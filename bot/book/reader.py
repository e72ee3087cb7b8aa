"""Who looks at a message, and how its moments and mentions read to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_timedelta

_STAMP = re.compile(r"<t:(\d+)(?::(\w))?>")


@dataclass(frozen=True)
class Reader:
    """Who looks at a message: their zone and locale, and the names of what is mentioned, by id.

    `now` is the aware moment that relative times are told from.
    """

    zone: ZoneInfo
    names: Mapping[str, str]
    locale: str = "en_GB"
    now: datetime | None = None

    def sees(self, markdown: str) -> str:
        """Return markdown with its moments and mentions as this reader sees them."""
        text = _STAMP.sub(self._moment, markdown)
        text = re.sub(r"<(?:#|@&?|@!)(\d+)>", lambda found: self.names.get(found[1], "?"), text)
        return re.sub(r"\\([^\w\s]|_)", r"\1", text)

    def _moment(self, found: re.Match[str]) -> str:
        moment = datetime.fromtimestamp(int(found[1]), self.zone)
        if found[2] == "R" and self.now is not None:
            return format_timedelta(moment - self.now, add_direction=True, locale=self.locale)
        return f"{format_date(moment, 'full', locale=self.locale)} {moment:%H:%M}"
