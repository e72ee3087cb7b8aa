"""What Usher writes about itself: text or JSON lines, never the token."""

from __future__ import annotations

import json
import logging
import re
import secrets
import sys
from datetime import UTC, datetime
from time import struct_time

from bot.settings import LogFormat, Settings

_SHOWN = "[token]"


def set_up_logging(settings: Settings) -> None:
    """Send log lines to standard error, in the form and from the level that are set."""
    handler = logging.StreamHandler(sys.stderr)
    token = settings.discord_token.get_secret_value() if settings.discord_token else ""
    inner = _JsonFormatter() if settings.log_format is LogFormat.JSON else _text_formatter()
    handler.setFormatter(_Redacting(inner, token))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    # What libraries say at DEBUG is what they handle: participants' words. Only Usher says more.
    root.setLevel(max(logging.INFO, logging.getLevelNamesMapping()[settings.log_level]))
    logging.getLogger("bot").setLevel(settings.log_level)
    # Every request at INFO would drown what matters.
    for noisy in ("discord.http", "discord.gateway", "discord.client", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))
    logging.getLogger("discord.client").addFilter(_told_shortly)
    for noisy in ("alembic", "sqlalchemy", "watchfiles", "discord.webhook"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))


def new_reference() -> str:
    """Return a short id that stands both in an apology and in the log."""
    return secrets.token_hex(4)


def one_line(error: BaseException) -> str:
    """Return what an error says on one line of at most 200 characters; its name if nothing."""
    return " ".join(str(error).split())[:200] or type(error).__name__


def _told_shortly(record: logging.LogRecord) -> bool:
    """Say on one line that the connection was lost; the library adds pages of traceback."""
    if record.exc_info and str(record.msg).startswith("Attempting a reconnect"):
        _, error, _ = record.exc_info
        why = (one_line(error) or type(error).__name__) if error else ""
        record.msg = f"the connection to Discord failed (%s). {record.msg}"
        record.args = (why, *(record.args if isinstance(record.args, tuple) else ()))
        record.levelno, record.levelname = logging.WARNING, "WARNING"
        record.exc_info = None
    return True


_UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def _visible(text: str) -> str:
    """Return a text in which whatever would break, hide or turn a line is written out."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class _TextFormatter(logging.Formatter):
    """One line for a record, whatever is in it; the lines of a traceback are indented."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        return _visible(super().formatMessage(record)).replace("\n", "\\n")

    def format(self, record: logging.LogRecord) -> str:
        return _visible(super().format(record)).replace("\n", "\n    ")


def _text_formatter() -> logging.Formatter:
    formatter = _TextFormatter("%(asctime)sZ %(levelname)-7s %(name)s: %(message)s")
    formatter.converter = _utc_tuple
    formatter.datefmt = "%Y-%m-%dT%H:%M:%S"
    return formatter


def _utc_tuple(seconds: float | None) -> struct_time:
    return datetime.fromtimestamp(seconds or 0, UTC).timetuple()


class _JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return _visible(json.dumps(line, ensure_ascii=False))


class _Redacting(logging.Formatter):
    """Blots the token out of whatever another formatter wrote, tracebacks too."""

    def __init__(self, inner: logging.Formatter, token: str) -> None:
        super().__init__()
        self._inner = inner
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        line = self._inner.format(record)
        return line.replace(self._token, _SHOWN) if self._token else line
