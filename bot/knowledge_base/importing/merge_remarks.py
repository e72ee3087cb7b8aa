"""What an import says of the words of organisers that it met."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from bot.core.counted_nouns import counted
from bot.knowledge_base.error_messages import list_some
from bot.knowledge_base.importing.merge import Merged

_NOUNS = {
    "sessions": ("session", ""),
    "people": ("person", "people"),
    "rooms": ("room", ""),
    "tracks": ("track", ""),
}
_LISTED = 10
"""Names in one sentence, of which the rest are counted."""

_listed = partial(list_some, most=_LISTED, between=", ")


def merge_remarks(merged: Merged) -> Iterator[str]:
    """Yield a sentence each on what is kept, left out and lost of what organisers wrote."""
    if merged.kept_fields:
        fields = [f"{key} ({name})" for _, key, name in merged.kept_fields]
        yield f"Kept as you wrote them, though the source differs: {_listed(fields)}."
    if own := [key for section, key in merged.kept_entries if section == "sessions"]:
        yield f"Kept {counted(len(own), 'session')} of your own: {_listed(own)}."
    for section, (noun, plural) in _NOUNS.items():
        if left := [key for found, key in merged.left_deleted if found == section]:
            yield f"Left out {counted(len(left), noun, plural)} that you deleted: {_listed(left)}."
    if lost := [f"{key} ({', '.join(names)})" for key, names in merged.lost]:
        yield (
            "No longer in the source, and taken out though you had written in them: "
            f"{_listed(lost)}. Write them anew, with an id of your own, if they are to stay."
        )
