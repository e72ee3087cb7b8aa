from __future__ import annotations

import pytest

from bot.knowledge_base.importing.clean import clean_line, clean_text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("<ul><li>nets<(/li><li>knots</ li></ul>", "- nets\n\n- knots"),
        ("<p>A List<String> of <b>tides</b></p>", "A List<String> of tides"),
        ("Tides in a <video> and a <script>", "Tides in a <video> and a <script>"),
        ("<video>Tides</video> at <o:p>sea</o:p>", "Tides at sea"),
        ("‹Tides› and <i>‹nets›</i>", "‹Tides› and ‹nets›"),
        ("Nets <!-- and\n<b>ropes</b> -->here<!-- not", "Nets here"),
        ("<![CDATA[Nets]]> and <b>knots", "Nets and knots"),
        ("where a < b and <b>c</b> > d", "where a < b and c > d"),
    ],
)
def test_only_html_is_taken_out(written: str, text: str) -> None:
    assert clean_text(written) == text


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ('<a href="https://sea.example/">our page</a>', "[our page](https://sea.example/)"),
        ('<a href="https://sea.example/">sea.example</a>', "sea.example"),
        ('<a href="mailto:ana@sea.example">write', "[write](mailto:ana@sea.example)"),
        ('<a href="https://sea.example"><img src="x"></a>', "https://sea.example"),
        ('<a href="https://sea.example">nets [1]</a>', "nets [1] (https://sea.example)"),
        ('<a href="#below">below</a>', "below"),
    ],
)
def test_links_of_html_stay_as_those_of_markdown(link: str, text: str) -> None:
    assert clean_text(f"<p>See {link}</p>") == f"See {text}"


@pytest.mark.parametrize("name", ["Ana Lima <ana@sea.example>", "<b>Ana</b> Lima<br>"])
def test_name_has_neither_tags_nor_an_address(name: str) -> None:
    assert clean_line(name) == "Ana Lima"
