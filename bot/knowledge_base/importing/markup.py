"""HTML of strangers, broken or not, becomes plain text; what only looks like a tag stays."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

_LOOKS_LIKE_HTML = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)>")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_BROKEN_END = re.compile(r"<[\s(\\]*/[\s(/\\]*([a-zA-Z][a-zA-Z0-9]*)\s*>")
"""The end of an element with something mistyped in it: `<(/li>`, `</ li>`."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BLOCKS = _names("p div br li ul ol h1 h2 h3 h4 h5 h6 tr table blockquote pre section")
_SKIPPED = frozenset({"script", "style", "head"})
_MAY_STAY_OPEN = _BLOCKS | _names(
    "b i u em strong small big font span center a hr img wbr td th dt dd dl body html"
)
"""What people leave open, or need not close: alone it is a tag of HTML nevertheless."""

_OTHERS = _names(
    "abbr acronym address applet area article aside audio base bdi bdo button canvas caption cite"
    " code col colgroup data datalist del details dfn dialog dir embed fieldset figcaption figure"
    " footer form frame frameset header hgroup iframe input ins kbd label legend link main map mark"
    " math menu meta meter nav noscript object optgroup option output param picture progress q rp"
    " rt ruby s samp search select slot source strike sub summary sup svg tbody template textarea"
    " tfoot thead time title track tt var video"
)
_ELEMENTS = _MAY_STAY_OPEN | _SKIPPED | _OTHERS
_BULLET = re.compile(r"^\s*-\s+")
_WEB = re.compile(r"(?:https?://|mailto:)[^\s()<>\[\]\"]+")


def without_html(text: str, *, keeps_links: bool = False) -> str:
    """Return a text without its HTML, a line for each block.

    Links become those of Markdown where they are kept. `<String>`, which is no element of HTML,
    and `<video>` where nothing ends it, are words of the text, and stay. Comments go.
    """
    if "<" in text:
        text = _BROKEN_END.sub(_mended, _CDATA.sub(r"\1", _COMMENT.sub("", text)))
    if not _LOOKS_LIKE_HTML.search(text):
        return text
    small = text.casefold()
    reader = _Reader(keeps_links=keeps_links)
    reader.feed(_TAG.sub(lambda found: _tag_or_words(found, small), text))
    reader.close()
    return html.unescape("".join(reader.parts))


def lines_without_html(text: str) -> str:
    """Return a text without its HTML, each of its lines that says something on one of its own."""
    plain = without_html(text)
    if plain == text:
        return text
    lines = (_BULLET.sub("", line).strip() for line in plain.splitlines())
    return "\n".join(filter(None, lines))


def _mended(found: re.Match[str]) -> str:
    return f"</{found[1]}>" if found[1].casefold() in _ELEMENTS else found[0]


def _tag_or_words(found: re.Match[str], text: str) -> str:
    """Return a tag as it stands, or written so that it is read as words."""
    name, has_attributes = found[2].casefold(), "=" in found[3]
    if name in _ELEMENTS:
        other = f"<{name}" if found[1] else f"</{name}"
        is_tag = has_attributes or name in _MAY_STAY_OPEN or other in text
    else:  # "<o:p>" of Word, "<my-card>", "<ana@example.org>" behind a name
        is_tag = has_attributes or bool({":", "-", "@"} & {*name, *found[3]})
    return found[0] if is_tag else f"&lt;{found[0][1:-1]}&gt;"


class _Reader(HTMLParser):
    """The text of HTML, a line for each block; what is no tag stays as it stands."""

    def __init__(self, *, keeps_links: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._skipping = 0
        self._keeps_links = keeps_links
        self._link: tuple[str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, a link, or to skip."""
        if tag in _SKIPPED:
            self._skipping += 1
        elif tag == "a" and self._keeps_links:
            self._end_link()
            address = (dict(attrs).get("href") or "").strip()
            self._link = (address, len(self.parts)) if _WEB.fullmatch(address) else None
        elif tag == "li":
            self.parts.append("\n- ")
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a paragraph, a link, or to skip."""
        if tag in _SKIPPED:
            self._skipping = max(0, self._skipping - 1)
        elif tag == "a":
            self._end_link()
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        if not self._skipping:
            self.parts.append(data)

    def close(self) -> None:
        """Read what is left, and end a link that nothing ended."""
        super().close()
        self._end_link()

    def _end_link(self) -> None:
        """Write the name of a link with its address, unless the name is that."""
        if self._link is None:
            return
        (address, at), self._link = self._link, None
        name = " ".join("".join(self.parts[at:]).split())
        bare = re.sub(r"^(?:https?://|mailto:)|/$", "", address)
        if not name or bare in name:
            self.parts[at:] = [name or address]
        elif not set(name) & set("[]"):
            self.parts[at:] = [f"[{name}]({address})"]
        else:
            self.parts.append(f" ({address.removeprefix('mailto:')})")
