"""The errors Usher raises on purpose.

UsherError
├── CataloguedError     the sentence that says why is in the catalogues
│   ├── InvalidTransition   an announcement cannot take a step
│   ├── FilesUnwritable     a file of the event cannot be written
│   └── UnreadableTime      what somebody wrote is no moment
├── EventNotFound       no such folder, or no such event under knowledge/
├── InvalidEvent        the YAML has faults; carries every one of them
├── InvalidSettings     the environment or .env has faults; carries every one of them
├── LoginRefused        Discord does not know the token
├── MisuseError         a command was called with flags or values it cannot take
├── MissingFact         an import needs facts that its source does not tell
├── PortUnavailable     nobody can be listened to at an address and port
├── StoreUnavailable    the database cannot be opened, or is not there any more
├── UnderstanderFailed  the language model's server cannot be asked, or gives no reply
│   └── UnderstanderTooSlow  it took too long
└── UnreadableProgramme a source cannot be fetched, or carries no programme that can be read
    ├── UnknownColumn       somebody names a column that it does not have
    ├── SourceUnreachable   it does not answer now; it may the next time
    └── SessionsLost        it has lost many of its sessions; somebody must say that this is right
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass


class UsherError(Exception):
    """Anything a user can cause; its text is one clear sentence for that user."""


class MisuseError(UsherError):
    """A command was called with flags or values it cannot take."""


class InvalidSettings(UsherError):
    """The environment or `.env` has faults; none of them quotes a value."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__("wrong settings (see .env.example): " + "; ".join(faults))


class LoginRefused(UsherError):
    """Discord does not know the token, or refuses what the bot asks for."""


class PortUnavailable(UsherError):
    """Nobody can be listened to at an address and port; `where` says where these are set."""

    def __init__(self, where: str, host: str, port: int, error: OSError) -> None:
        number, reason = error.errno, error.strerror or str(error)
        if number is not None and number in errno.errorcode:
            # What asyncio says of it names the address once more. Names that are not found have
            # numbers of their own.
            reason = os.strerror(number)
        super().__init__(
            f"{host} port {port} cannot be listened on ({reason}); "
            f"change {where}, or end what uses it"
        )


class StoreUnavailable(UsherError):
    """The database cannot be opened, or is not there any more."""


class UnderstanderFailed(UsherError):
    """The language model's server cannot be asked, or gives no reply."""


class UnderstanderTooSlow(UnderstanderFailed):
    """The language model's server took too long."""


class UnreadableProgramme(UsherError):
    """A source cannot be fetched, or carries no programme that can be read."""


class UnknownColumn(UnreadableProgramme):
    """Somebody says what a column holds, and the source has no such column."""


class SourceUnreachable(UnreadableProgramme):
    """A source does not answer, or a file is just being saved; the next time it may be there."""


class SessionsLost(UnreadableProgramme):
    """A source has so few of its sessions left that somebody must say that this is right.

    `count` sessions are there, of `before` that there were.
    """

    def __init__(self, count: int, before: int) -> None:
        super().__init__(
            f"The source has {count} sessions, and had {before} last time; "
            "if that is right, import it with --accept-loss."
        )
        self.count = count
        self.before = before


class MissingFact(UsherError):
    """An import needs facts that its source does not tell; `flags` are how they are given."""

    def __init__(self, sentence: str, *flags: str) -> None:
        super().__init__(sentence)
        self.flags = flags


class CataloguedError(UsherError):
    """An error told in its reader's language.

    `key` names the sentence of the catalogues, `values` what stands in it.
    """

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class InvalidTransition(CataloguedError):
    """An announcement cannot take a step."""


class FilesUnwritable(CataloguedError):
    """A file of the event cannot be written: a read-only disk, or somebody who keeps saving it."""


class UnreadableTime(CataloguedError):
    """What somebody wrote is no moment."""


class EventNotFound(UsherError):
    """No event of that name or folder exists."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong in one place of an event's YAML.

    `line` and `column` count from 1; 0 means the fault is the whole file's.
    """

    file: str
    line: int
    column: int
    field: str
    problem: str
    remedy: str
    is_warning: bool = False

    def __str__(self) -> str:
        """`file:line:column: field: what is wrong; what to write instead`.

        Of a file as a whole, which has no line, `file: what is wrong; what to write instead`.
        """
        if not self.line:
            return f"{self.file}: {self.problem}; {self.remedy}"
        where = f"{self.file}:{self.line}:{self.column}"
        return f"{where}: {self.field}: {self.problem}; {self.remedy}"


class InvalidEvent(UsherError):
    """The YAML of an event has faults, so no event was loaded; `faults` holds warnings too."""

    def __init__(self, event: str, faults: tuple[Fault, ...]) -> None:
        self.event = event
        self.faults = faults
        count = sum(not fault.is_warning for fault in faults)
        super().__init__(f"{event} has {count} fault{'' if count == 1 else 's'}")


def traceback_of(error: BaseException) -> BaseException | None:
    """Return what a log line shows the traceback of: an error of ours says all in its sentence."""
    return None if isinstance(error, UsherError) else error
