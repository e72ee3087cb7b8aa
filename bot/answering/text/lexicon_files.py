"""The shipped YAML files of words, each read in one way."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_lexicon(name: str) -> Any:
    """Return what a file below `bot/answering/lexicon` holds, read anew: whoever asks keeps it."""
    source = files("bot.answering").joinpath("lexicon", name).read_bytes()
    return yaml.load(source, Loader=_LOADER)  # noqa: S506 - a safe loader
