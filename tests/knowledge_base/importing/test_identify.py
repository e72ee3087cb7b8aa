from __future__ import annotations

from bot.knowledge_base.importing.identify import Known, Nameless, identify


def test_ids_are_the_sources_own_where_they_are_words() -> None:
    things = [Nameless("Tides", "ABC7"), Nameless("Buoys", "20270513T09Z-A talk: buoys@x.org")]
    assert identify(things, [], {}) == ["ABC7", "buoys"]


def test_ids_do_not_depend_on_the_order_of_the_source() -> None:
    things = [
        Nameless("Questions", at="2027-05-13 10:00", hints=("2027-05-13",)),
        Nameless("Questions", at="2027-05-14 10:00", hints=("2027-05-14",)),
    ]
    there = identify(things, [], {})
    assert there == ["questions", "questions-2027-05-14"]
    assert identify(things[::-1], [], {}) == there[::-1]


def test_id_of_the_source_counts_before_the_title() -> None:
    known = [Known("tides", ("Tides",)), Known("buoys", ("Buoys",))]
    things = [Nameless("Buoys", "1"), Nameless("Tides", "2")]
    assert identify(things, known, {"1": "tides", "2": "buoys"}) == ["tides", "buoys"]


def test_id_that_a_source_gives_twice_tells_nothing() -> None:
    things = [Nameless("Tides", "1"), Nameless("Buoys", "1")]
    first = identify(things, [], {})
    assert first == ["tides", "buoys"]
    known = [Known(key, (thing.name,)) for key, thing in zip(first, things, strict=True)]
    assert identify(things[::-1], known, {"1": "tides"}) == first[::-1]


def test_names_in_any_script_have_ids() -> None:
    things = [Nameless("潮汐"), Nameless("!"), Nameless("?")]
    assert identify(things, [], {}) == ["chaoxi", "item", "item-2"]


def test_things_alike_in_name_and_time_keep_their_ids() -> None:
    at = "2027-05-13 10:00"
    things = [Nameless("Questions", at=at, hints=(at, f"{at}-{room}")) for room in ("a", "b")]
    first = identify(things, [], {})
    known = [Known(key, ("Questions",), at) for key in first]
    assert identify(things, known, {}) == first
    assert identify(things[::-1], known, {}) == first[::-1]


def test_thing_keeps_the_id_that_it_had_by_another_name() -> None:
    known = [Known("ana-lima-md", ("Ana Lima, MD",)), Known("bo-berg", ("Bo Berg",))]
    things = [Nameless("Ana Lima", aliases=("Ana Lima, MD",)), Nameless("B. Berg", aliases=("Bo",))]
    assert identify(things, known, {}) == ["ana-lima-md", "b-berg"]


def test_things_of_one_name_that_move_keep_their_ids_by_their_day_or_their_order() -> None:
    known = [
        Known("bye", ("Bye",), "2027-05-13 16:00"),
        Known("bye-2", ("Bye",), "2027-05-14 16:00"),
    ]
    later = [Nameless("Bye", at=f"2027-05-{day} 16:10") for day in (14, 13)]
    assert identify(later, known, {}) == ["bye-2", "bye"]
    moved = [Nameless("Bye", at=f"2027-05-{day} 10:00") for day in (21, 20)]
    assert identify(moved, known, {}) == ["bye-2", "bye"]
    one_more = [*moved, Nameless("Bye", at="2027-05-22 10:00")]
    assert set(identify(one_more, known, {})).isdisjoint({"bye", "bye-2"})


def test_thing_that_was_renamed_here_is_known_by_what_the_source_called_it() -> None:
    known = [Known("tides", ("The sea",), "2027-05-13 12:00"), Known("nets", ("Tides",), "")]
    told = [Known("tides", ("Tides",), "2027-05-13 10:00"), Known("gone", ("Knots",), "")]
    things = [Nameless("Tides", at="2027-05-13 11:00"), Nameless("Knots")]
    assert identify(things, known, {}, told) == ["tides", "gone"]
    assert identify(things[:1], known, {}) == ["nets"]
