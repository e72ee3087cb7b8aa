"""Every sentence a person reads: one folder of Fluent files a language."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

Value = str | int | float


class Messages:
    """The catalogue of one language.

    In Arabic, values are wrapped in Unicode isolates (UAX #9), so that a Latin name or an e-mail
    address does not disturb the order of the line.
    """

    def __init__(self, language: str) -> None:
        folder = files(__package__).joinpath(language)
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=language == "ar")
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            if file.name.endswith(".ftl"):
                self._bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))

    def __call__(self, key: str, **values: Value) -> str:
        """Return the message with its values filled in. Raises KeyError for an unknown key."""
        if not self._bundle.has_message(key):
            raise KeyError(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{key} in {self.language}: {errors[0]}")
        return str(text)


@cache
def messages(language: str) -> Messages:
    """Return a language's catalogue, read once. Raises FileNotFoundError when there is none."""
    return Messages(language)
