"""What stands in a picture, read as a reader does."""

from __future__ import annotations

from xml.etree import ElementTree as ET


def read(svg: str) -> list[str]:
    """Return the lines of text in a picture."""
    lines = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own
    return ["".join(line.itertext()).replace("\xa0", " ") for line in lines]
