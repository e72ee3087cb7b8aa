"""Names in two scripts, and nicknames in brackets behind names."""

from __future__ import annotations

import pytest

from bot.knowledge_base.importing.deduplication import PeopleOfImport
from bot.knowledge_base.importing.imported import ImportedPerson, ImportedSession
from bot.knowledge_base.importing.person_names import person_in


def people(*names: str) -> PeopleOfImport:
    told = tuple(map(ImportedPerson, names))
    return PeopleOfImport([ImportedSession("Tides", people=told)])


@pytest.mark.parametrize(
    ("names", "name", "alias"),
    [
        (["海野 潮 (しおん)"], "海野 潮", "しおん"), (["海野 潮（アオ）"], "海野 潮", "アオ"),
        (["海野 潮 (Neo)"], "海野 潮", "Neo"), (["林海潮(Tony Lin)"], "林海潮", "Tony Lin"),
        (["Liam (林海潮)"], "Liam", "林海潮"), (["Ushio Unno (海野 潮)"], "Ushio Unno", "海野 潮"),
        (["海野 潮", "海野 潮 (しおん)"], "海野 潮", "しおん"),
        (["林海潮", "林海潮 Tony"], "林海潮", "林海潮 Tony"),
        (["Tony 林海潮", "Tony Lin 林海潮"], "Tony 林海潮", "Tony Lin 林海潮"),
    ],
)  # fmt: skip
def test_second_name_is_an_alias(names: list[str], name: str, alias: str) -> None:
    (one,) = people(*names).all()
    assert (one.name, one.aliases, one.affiliation) == (name, (alias,), "")


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["海野 潮 (NTT)"], [("海野 潮", "NTT")]),
        (["海野 潮 (Acme)", "佐藤 渚 (Acme)"], [("佐藤 渚", "Acme"), ("海野 潮", "Acme")]),
        (["Bo Berg (日本)"], [("Bo Berg (日本)", "")]),
        (["林海潮 Tony", "林海潮 Anna"], [("林海潮 Anna", ""), ("林海潮 Tony", "")]),
    ],
)  # fmt: skip
def test_where_people_come_from_is_no_second_name(
    names: list[str], told: list[tuple[str, str]]
) -> None:
    found = people(*names).all()
    assert sorted((one.name, one.affiliation) for one in found) == sorted(told)
    assert [one.aliases for one in found] == [()] * len(found)


def test_second_names_out_of_brackets_are_told() -> None:
    assert people("海野 潮 (しおん)", "Bo Berg (chair)").remarks == [
        (
            'Taken from brackets as another name: "海野 潮 (しおん)". Where one of them is where '
            "somebody comes from, make it their affiliation in people.yaml."
        )
    ]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["Koi, Nori", "Koi"], ["Koi", "Nori"]), (["Koi, Nori", "Crow"], ["Crow", "Koi", "Nori"]),
        (["Lima, Ana", "Berg, Bo"], ["Berg, Bo", "Lima, Ana"]),
        (["Lima, Ana", "Bo Berg", "Cy Ode", "Koi"], ["Bo Berg", "Cy Ode", "Koi", "Lima, Ana"]),
    ],
)  # fmt: skip
def test_comma_parts_two_people_where_people_go_by_one_word(
    names: list[str], told: list[str]
) -> None:
    assert sorted(one.name for one in people(*names).all()) == told


def test_names_that_are_mostly_turned_begin_with_the_given_one() -> None:
    written = ["Lima, Ana", "de la Cruz, Bo Maria", "Roux, Dr Cleo", "Ode-Berg, Dan", "Eva Koi"]
    found = {one.name: one.aliases for one in people(*written).all()}
    assert found == {
        "Ana Lima": ("Lima, Ana",), "Bo Maria de la Cruz": ("de la Cruz, Bo Maria",),
        "Cleo Roux": ("Roux, Cleo",), "Dan Ode-Berg": ("Ode-Berg, Dan",), "Eva Koi": (),
    }  # fmt: skip


@pytest.mark.parametrize(
    "names",
    [
        ["Ana Lima, Keeper", "Bo Berg, MD", "Cleo Roux, Lamps Ltd", "Dan Ode, University of Lamps"],
        ["Lima, Ana", "Bo Berg", "Cleo Roux", "Dan Ode", "Eva Koi", "Fay Ray"],
    ],
)
def test_names_are_not_turned_where_a_comma_parts_something_else(names: list[str]) -> None:
    before = {name.split(",")[0].split()[0] for name in names}
    assert {one.name.split(",")[0].split()[0] for one in people(*names).all()} == before


@pytest.mark.parametrize("called", ["dit Bolina", "Dite Bolina", "aka Bolina", "genannt Bolina"])
def test_what_somebody_is_also_called_is_an_alias(called: str) -> None:
    person = person_in(ImportedPerson(f"Ana Lima ({called})"), has_affiliations=True)
    assert person == ImportedPerson("Ana Lima", aliases=("Bolina",))
