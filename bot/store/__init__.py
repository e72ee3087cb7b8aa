"""What must outlive a restart; the only room with SQL.

A repository a subject, and what all of them stand on:

- `deliveries/`                      the outbox
- `reminders/`                       what is planned, and handed to the outbox
- `participants`, `subscriptions`    what people chose for themselves, and what they saved
- `calendar_addresses`               the private addresses of their agendas
- `exchanges`, `feedback`            what was asked, without saying by whom; whether it was right
- `escalations`                      questions for a person
- `announcements`, `audit`           what organisers wrote, and what they did
- `programmes`, `scheduled_events`   what was told of a programme; what stands for it on Discord
- `home_servers`, `notes`            each event's server; what Usher remembers about itself
- `privacy`                          everything about one person, whatever the table
- `tables`, `migrations/`            the tables, and how older ones become them
- `database`, `sqlite`, `chunks`     one database, its transactions; long lists in parts
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.announcements import Announcements
from bot.store.audit import Audit
from bot.store.calendar_addresses import CalendarAddresses
from bot.store.database import Database
from bot.store.deliveries import Deliveries
from bot.store.escalations import Escalations
from bot.store.exchanges import Exchanges
from bot.store.feedback import Feedback
from bot.store.home_servers import HomeServers
from bot.store.notes import Notes
from bot.store.participants import Participants
from bot.store.privacy import Privacy
from bot.store.programmes import Programmes
from bot.store.reminders import Reminders
from bot.store.scheduled_events import ScheduledEvents
from bot.store.subscriptions import Subscriptions


class Store:
    """The store's repositories over one database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.notes = Notes(database)
        self.home_servers = HomeServers(database)
        self.programmes = Programmes(database)
        self.participants = Participants(database)
        self.reminders = Reminders(database)
        self.deliveries = Deliveries(database)
        self.feedback = Feedback(database)
        self.privacy = Privacy(database)
        self.subscriptions = Subscriptions(database)
        self.announcements = Announcements(database)
        self.audit = Audit(database)
        self.scheduled_events = ScheduledEvents(database)
        self.calendar_addresses = CalendarAddresses(database)
        self.exchanges = Exchanges(database)
        self.escalations = Escalations(database)

    @classmethod
    async def open(cls, url: str) -> Store:
        """Open the database at a URL, migrated. Raises StoreUnavailable."""
        return cls(await Database.open(url))

    def transaction(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """Open a transaction that everything done inside joins: all of it is kept, or nothing."""
        return self._database.begin()

    async def close(self) -> None:
        """Close every connection."""
        await self._database.close()
