"""What Discord refuses of a message's body."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.discord_server.check_components import Components
from tests.discord_server.errors import Form, Refused
from tests.discord_server.messages import (
    COMPONENTS_V2,
    EPHEMERAL,
    LOADING,
    SUPPRESS_EMBEDS,
    SUPPRESS_NOTIFICATIONS,
    Message,
)

EMBED_LENGTHS = {"title": 256, "description": 4096}
EMBEDS_IN_ALL, NONCE = 6000, 25
LARGEST_FILE = 10 * 1024 * 1024


@dataclass
class File:
    """A file that came with a request."""

    name: str
    content: bytes
    kind: str = "application/octet-stream"


@dataclass
class Draft:
    """A message's body that Discord would take."""

    content: str | None = None
    embeds: list[dict[str, Any]] | None = None
    components: list[dict[str, Any]] | None = None
    attachments: list[dict[str, Any]] | None = None
    files: dict[str, File] = field(default_factory=dict)
    flags: int | None = None
    nonce: str | int | None = None
    allowed: dict[str, Any] | None = None
    tts: bool = False

    @property
    def text(self) -> str:
        """The text in which mentions count."""
        from_components = "\n".join(_texts(self.components or []))
        return "\n".join(part for part in (self.content, from_components) if part)


def _texts(components: list[dict[str, Any]]) -> list[str]:
    found = []
    for one in components:
        if one.get("type") == 10:
            found.append(one["content"])
        found += _texts(one.get("components") or [])
    return found


def check_message(
    body: dict[str, Any],
    files: dict[str, File],
    *,
    before: Message | None = None,
    from_interaction: bool = False,
) -> Draft:
    """Check the body of a new message, or of an edit of `before`.

    Raises:
        Refused: as Discord would.
    """
    form = Form()
    flags = _flags(form, body, before, from_interaction=from_interaction)
    second_version = bool(flags & COMPONENTS_V2)
    draft = Draft(flags=flags, files=files, tts=bool(body.get("tts")))
    if body.get("content") is not None:
        content = body["content"]
        if not isinstance(content, str):
            content = str(content)
        content = content.strip()  # Discord cuts the space around a text
        form.length("content", content, 0, 2000)
        draft.content = content
    elif "content" in body:
        draft.content = ""
    if body.get("embeds") is not None or "embeds" in body:
        draft.embeds = _embeds(form, body.get("embeds") or [])
    draft.nonce = _nonce(form, body)
    draft.allowed = _allowed(form, body)
    draft.attachments = _attachments(form, body, files, before)
    if "components" in body:
        names = {one["filename"] for one in draft.attachments or []}
        if draft.attachments is None and before is not None:
            names = {one["filename"] for one in before.attachments}
        checked = Components(form, names)
        wanted = body["components"] or []
        draft.components = checked.message(wanted, second_version=second_version)
    if second_version:
        for name in ("content", "embeds", "sticker_ids", "poll"):
            if body.get(name):
                text = f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                form.fault(name, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", text)
        for name, given in (("content", draft.content), ("embeds", draft.embeds)):
            if before is not None and given is None and getattr(before, name):
                text = (
                    f"The '{name}' field must be emptied to turn to MessageFlags.IS_COMPONENTS_V2"
                )
                form.fault(name, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", text)
    form.settle()
    _not_empty(draft, body, before, second_version=second_version)
    return draft


def _flags(
    form: Form, body: dict[str, Any], before: Message | None, *, from_interaction: bool
) -> int:
    given = body.get("flags") or 0
    if not isinstance(given, int):
        form.fault("flags", "NUMBER_TYPE_COERCE", f'Value "{given}" is not int.')
        return 0
    kept = 0
    if before is not None:
        kept = before.flags & ~LOADING & ~SUPPRESS_EMBEDS
        settable = SUPPRESS_EMBEDS | COMPONENTS_V2
    else:
        settable = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2
        if from_interaction:
            settable |= EPHEMERAL
    return kept | (given & settable)


def _nonce(form: Form, body: dict[str, Any]) -> str | int | None:
    nonce = body.get("nonce")
    if nonce is None or nonce == "":
        if body.get("enforce_nonce"):
            form.required("nonce")
        return None
    if isinstance(nonce, bool) or not isinstance(nonce, str | int):
        form.fault("nonce", "NONCE_TYPE_INVALID", "Nonce must be a string or an integer.")
    elif len(str(nonce)) > NONCE:
        form.fault("nonce", "NONCE_TYPE_TOO_LONG", f"Must be {NONCE} or fewer in length.")
    return nonce if isinstance(nonce, str | int) else None


def _allowed(form: Form, body: dict[str, Any]) -> dict[str, Any] | None:
    allowed = body.get("allowed_mentions")
    if allowed is None:
        return None
    if not isinstance(allowed, dict):
        form.fault("allowed_mentions", "DICT_TYPE_CONVERT", "Only dictionaries may be used here.")
        return None
    parse = allowed.get("parse") or []
    for position, one in enumerate(parse):
        where = f"allowed_mentions.parse.{position}"
        form.choice(where, one, ["users", "roles", "everyone"])
    for name in ("users", "roles"):
        listed = allowed.get(name) or []
        form.count(f"allowed_mentions.{name}", listed, 0, 100)
        if listed and name in parse:
            text = f'parse:["{name}"] and {name}: [ids...] are mutually exclusive.'
            form.fault("allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", text)
    return allowed


def _attachments(
    form: Form, body: dict[str, Any], files: dict[str, File], before: Message | None
) -> list[dict[str, Any]] | None:
    if any(len(one.content) > LARGEST_FILE for one in files.values()):
        raise Refused(413, 40005, "Request entity too large")
    listed = body.get("attachments")
    if listed is None:
        if not files:
            return None
        listed = [{"id": number, "filename": one.name} for number, one in files.items()]
    if not form.count("attachments", listed, 0, 10):
        return None
    existing = {str(one["id"]): one for one in before.attachments} if before else {}
    kept = []
    for position, one in enumerate(listed):
        key = str(one.get("id"))
        if key in existing:
            kept.append({**existing[key], "kept": True})
        elif key in files:
            name = one.get("filename") or files[key].name
            form.length(f"attachments.{position}.filename", name, 1, 1024)
            if one.get("description") is not None:
                form.length(f"attachments.{position}.description", one["description"], 0, 1024)
            kept.append({"id": key, "filename": name, "description": one.get("description")})
        else:
            text = "Attachment data not found"
            form.fault(f"attachments.{position}.id", "ATTACHMENT_NOT_FOUND", text)
    return kept


def _embeds(form: Form, embeds: Any) -> list[dict[str, Any]]:
    if not form.count("embeds", embeds, 0, 10):
        return []
    total = 0
    for position, one in enumerate(embeds):
        total += _embed(form, f"embeds.{position}", one)
    if total > EMBEDS_IN_ALL:
        text = f"Embed size exceeds maximum size of {EMBEDS_IN_ALL}"
        form.fault("embeds", "MAX_EMBED_SIZE_EXCEEDED", text)
    return [{"type": "rich", **one} for one in embeds if isinstance(one, dict)]


def _embed(form: Form, path: str, embed: Any) -> int:
    if not isinstance(embed, dict):
        form.fault(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
        return 0
    total = 0
    for name, most in EMBED_LENGTHS.items():
        if embed.get(name) is not None and form.length(f"{path}.{name}", embed[name], 0, most):
            total += len(embed[name])
    footer, author = embed.get("footer"), embed.get("author")
    if footer and form.length(f"{path}.footer.text", footer.get("text"), 1, 2048):
        total += len(footer["text"])
    if author and form.length(f"{path}.author.name", author.get("name"), 1, 256):
        total += len(author["name"])
    fields = embed.get("fields") or []
    if form.count(f"{path}.fields", fields, 0, 25):
        for position, one in enumerate(fields):
            for name, most in (("name", 256), ("value", 1024)):
                where = f"{path}.fields.{position}.{name}"
                if form.length(where, one.get(name), 1, most):
                    total += len(one[name])
    for where, url in (
        ("url", embed.get("url")),
        ("image.url", (embed.get("image") or {}).get("url")),
        ("thumbnail.url", (embed.get("thumbnail") or {}).get("url")),
    ):
        if url and not str(url).startswith(("http://", "https://", "attachment://")):
            text = f"Scheme \"{str(url).partition(':')[0]}\" must be one of ('http', 'https')."
            form.fault(f"{path}.{where}", "URL_TYPE_INVALID_SCHEME", text)
    return total


def _not_empty(
    draft: Draft, body: dict[str, Any], before: Message | None, *, second_version: bool
) -> None:
    now = [
        draft.content if draft.content is not None or before is None else before.content,
        draft.embeds if draft.embeds is not None or before is None else before.embeds,
        draft.attachments
        if draft.attachments is not None or before is None
        else before.attachments,
    ]
    if second_version:
        components = draft.components
        if components is None and before is not None:
            components = before.components
        now = [components]
    if not any(now) and not body.get("sticker_ids") and not body.get("poll"):
        raise Refused(400, 50006, "Cannot send an empty message")
