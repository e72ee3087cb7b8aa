"""For whom a session is, what to bring, whether to sign up, what it costs: out of columns."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge_base.importing.entries import make_entries
from tests.knowledge_base.importing.told import tidied

NONE: dict[str, dict[str, Any]] = {name: {} for name in ("rooms", "tracks", "sessions", "people")}


def entries(heads: str, *rows: str, language: str = "en") -> dict[str, dict[str, Any]]:
    """Return the rooms and sessions, by id, of a table with further columns."""
    lines = [f"Title\tStart\tRoom\t{heads}"]
    parted = (row.partition("\t") for row in rows)
    lines += [
        f"{title}\t2027-05-13 1{n}:00\tLoft\t{rest}" for n, (title, _, rest) in enumerate(parted)
    ]
    made = make_entries(tidied("\n".join(lines).encode()), NONE, {}, [language], {}, {})
    return {**made.sections["rooms"], **made.sections["sessions"]}


@pytest.mark.parametrize(
    ("head", "cell", "field", "told"),
    [
        ("skill_level", "Beginner", "prerequisites", "Skill level: Beginner"),
        ("Niveau", "débutant", "prerequisites", "Niveau: débutant"),
        ("难度", "入门", "prerequisites", "难度: 入门"),
        ("Prerequisites", "You should know your knots well.", "prerequisites",
         "You should know your knots well."),
        ("byo_laptop", "True", "prerequisites", "Bring your own laptop."),
        ("pre_registration", "yes", "signup", "One must sign up in advance."),
        ("Registration", "At the desk, by noon", "signup", "At the desk, by noon"),
        ("Cost", "35", "signup", "Cost: 35"), ("sold_out", "TRUE", "signup", "Sold out."),
        ("Max participants", "12", "places", 12), ("canceled", "True", "cancelled", True),
        ("Keywords", "sea, ropes", "keywords", ["sea", "ropes"]),
    ],
)  # fmt: skip
def test_column_of_terms_is_told_where_it_belongs(
    head: str, cell: str, field: str, told: object
) -> None:
    found = entries(head, f"Knots\t{cell}", "Tides\t", "Reefs\t")
    assert (found["knots"][field], found["tides"].get(field)) == (told, None)


@pytest.mark.parametrize(
    ("head", "cell", "field"),
    [
        ("Level", "2", "prerequisites"), ("Level", "tba", "prerequisites"),
        ("Cost", "", "signup"), ("Registration", "212", "signup"), ("sold_out", "False", "signup"),
        ("Max participants", "many", "places"), ("canceled", "False", "cancelled"),
    ],
)  # fmt: skip
def test_what_tells_no_terms_is_none(head: str, cell: str, field: str) -> None:
    assert field not in entries(head, f"Knots\t{cell}", "Tides\t")["knots"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "One need not sign up."), ("fr", "Il n'est pas nécessaire de s'inscrire."),
        ("es", "No hace falta inscribirse."), ("ru", "Записываться не нужно."),
        ("ar", "لا حاجة إلى التسجيل."), ("zh", "无需报名。"), ("ko", "신청하지 않아도 됩니다."),
    ],
)  # fmt: skip
def test_that_one_need_not_sign_up_is_told_beside_where_one_must(language: str, said: str) -> None:
    some = entries("Registration\tCost", "Knots\tno\t", "Tides\tyes\t", "Reefs\tno\t5",
                   language=language)  # fmt: skip
    none = entries("Registration\tCost", "Knots\tno\t", "Tides\tno\t", language=language)
    assert (some["knots"]["signup"], some["reefs"]["signup"]) == (said, "Cost: 5")
    assert "signup" not in none["knots"]


def test_several_terms_are_sentences_of_one_text() -> None:
    found = entries(
        "Level\tLaptop\tRegistration\tPrice\tSold out",
        "Knots\tExpert\tyes\tyes\t5 EUR\tyes",
        "Tides\tExpert\tno\tno\t\tno",
    )
    assert found["knots"]["prerequisites"] == "Level: Expert. Bring your own laptop."
    assert found["knots"]["signup"] == "Sold out. One must sign up in advance. Price: 5 EUR."
    assert found["tides"]["prerequisites"] == "Level: Expert. One need not bring a laptop."


@pytest.mark.parametrize(("floors", "told"), [(("2nd", "2nd"), "Floor: 2nd"), (("2", "3"), None)])
def test_floor_is_that_of_the_room_where_all_rows_tell_the_same(
    floors: tuple[str, str], told: str | None
) -> None:
    found = entries("Floor", f"Knots\t{floors[0]}", f"Tides\t{floors[1]}")
    assert found["loft"].get("directions") == told


def test_many_free_labels_are_no_tracks() -> None:
    few = entries("Tags", *(f"Knots {n}\t{'sea' if n % 2 else 'land'}" for n in range(8)))
    many = entries("Tags", *(f"Knots {n}\tsea; net {n % 7}" for n in range(8)))
    assert (few["knots-1"]["track"], few["knots-1"].get("abstract")) == ("sea", None)
    assert (many["knots-1"].get("track"), many["knots-1"]["keywords"]) == (None, ["sea", "net 1"])
    assert many["knots-1"].get("abstract") is None


@pytest.mark.parametrize("sort", ["Commons", "Master Class", "Film"])
def test_sort_by_own_words_is_a_track_beside_those_of_a_source(sort: str) -> None:
    rows = [f"Knots {n}\tHands-on\tSea" for n in range(4)]
    rows += [f"Tides {n}\t{sort}\tSea" for n in range(2)]
    found = entries("Type\tTrack", *rows)
    own = sort.lower().replace(" ", "-")
    assert (found["tides-0"]["tracks"], found["knots-0"]["track"]) == (["sea", own], "sea")


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("On knots.", True), ("Please bring your laptop, and register first.", False),
        ("Apportez un ordinateur ; sur inscription.", False), ("请自备电脑，提前报名。", False),
    ],
)  # fmt: skip
def test_no_of_a_column_is_not_told_beside_a_text_on_the_same(text: str, is_told: bool) -> None:
    found = entries(
        "Level\tLaptop\tRegistration\tAbstract", f"Knots\tExpert\tno\tno\t{text}",
        "Tides\tExpert\tyes\tyes\t",
    )["knots"]  # fmt: skip
    needs = "Level: Expert. One need not bring a laptop."
    assert found["prerequisites"] == (needs if is_told else "Level: Expert")
    assert found.get("signup") == ("One need not sign up." if is_told else None)
