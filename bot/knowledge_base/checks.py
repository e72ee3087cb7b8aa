"""What only several entries together can get wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.errors import Fault
    from bot.knowledge_base.files import Files


def check_files(files: Files) -> list[Fault]:
    """Return every fault and warning that no entry shows alone."""
    return []
