"""What Discord says when it refuses: a status, its own code, and where the fault is."""

from __future__ import annotations

from typing import Any


class Refused(Exception):
    """An answer Discord gives instead of doing what it was asked."""

    def __init__(
        self, status: int, code: int, message: str, *, errors: dict[str, Any] | None = None
    ) -> None:
        super().__init__(f"{status} ({code}) {message} {errors or ''}".strip())
        self.status = status
        self.code = code
        self.message = message
        self.errors = errors

    def body(self) -> dict[str, Any]:
        """The JSON body of the answer."""
        body: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.errors:
            body["errors"] = self.errors
        return body


class NotOffered(Exception):
    """Discord's own app would not let this person do that: the stand-in's user side refuses."""


class Form:
    """Collects the faults of one request body in Discord's nested form."""

    def __init__(self) -> None:
        self.errors: dict[str, Any] = {}

    def fault(self, path: str, code: str, message: str) -> None:
        """Note a fault at a dotted path such as `components.0.label`."""
        node = self.errors
        for part in path.split("."):
            node = node.setdefault(part, {})
        node.setdefault("_errors", []).append({"code": code, "message": message})

    def length(self, path: str, value: Any, least: int, most: int) -> bool:
        """Check that a value is a string of so many characters."""
        if not isinstance(value, str):
            self.fault(path, "STRING_TYPE_CONVERT", f'Could not interpret "{value}" as string.')
            return False
        if least and not value.strip():
            self.fault(path, "BASE_TYPE_REQUIRED", "This field is required")
            return False
        if len(value) < least or len(value) > most:
            if least and most:
                text = f"Must be between {least} and {most} in length."
                self.fault(path, "BASE_TYPE_BAD_LENGTH", text)
            else:
                text = f"Must be {most} or fewer in length."
                self.fault(path, "BASE_TYPE_MAX_LENGTH", text)
            return False
        return True

    def count(self, path: str, value: Any, least: int, most: int) -> bool:
        """Check that a value is a list of so many items."""
        if not isinstance(value, list):
            self.fault(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return False
        if not least <= len(value) <= most:
            text = f"Must be between {least} and {most} in length."
            self.fault(path, "BASE_TYPE_BAD_LENGTH", text)
            return False
        return True

    def required(self, path: str) -> None:
        """Note that something is missing."""
        self.fault(path, "BASE_TYPE_REQUIRED", "This field is required")

    def choice(self, path: str, value: Any, allowed: list[Any]) -> bool:
        """Check that a value is one of those allowed."""
        if value in allowed and not isinstance(value, bool):
            return True
        text = f"Value must be one of {{{', '.join(str(one) for one in allowed)}}}."
        self.fault(path, "BASE_TYPE_CHOICES", text)
        return False

    def settle(self) -> None:
        """Refuse the body when it has a fault.

        Raises:
            Refused: 400, code 50035.
        """
        if self.errors:
            raise Refused(400, 50035, "Invalid Form Body", errors=self.errors)


def unknown(what: str) -> Refused:
    """A 404 with the code Discord gives for that kind of thing."""
    codes = {
        "Channel": 10003, "Guild": 10004, "Member": 10007, "Message": 10008,
        "Role": 10011, "User": 10013, "Webhook": 10015, "Emoji": 10014,
        "application command": 10063, "interaction": 10062, "Application": 10002,
        "Guild Scheduled Event": 10070,
    }  # fmt: skip
    return Refused(404, codes[what], f"Unknown {what}")


def missing_access() -> Refused:
    """403: the place cannot be seen at all."""
    return Refused(403, 50001, "Missing Access")


def missing_permissions() -> Refused:
    """403: the place can be seen, but not that done there."""
    return Refused(403, 50013, "Missing Permissions")
