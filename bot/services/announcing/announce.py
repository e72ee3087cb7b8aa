"""Everything that can be done with the announcements of one event."""

from __future__ import annotations

from bot.services.announcing.approval import Approving
from bot.services.announcing.drafting import Drafting
from bot.services.announcing.report import Reporting
from bot.services.announcing.sending import Sending


class Announce(Drafting, Approving, Sending, Reporting):
    """The announcements of one event: written, approved, sent, reported on."""
