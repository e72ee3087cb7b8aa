"""What sort of item a title says, in languages that programmes are in and nobody is answered in."""

from __future__ import annotations

import pytest

from bot.core.models import SessionKind
from bot.knowledge_base.importing.session_kinds import (
    kind_in_words,
    kind_of,
    own_words_of_type,
    own_words_of_types,
)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Cena de gala", "meal"), ("Almuerzo y cena", "meal"), ("Palco a cena vive", "talk"),
        ("Em cena", "talk"), ("Oficina de cordel", "workshop"), ("Credenciamento", "registration"),
        ("Café da manhã", "meal"), ("Almoço coletivo", "meal"), ("Abertura", "opening"),
        ("Encerramento", "closing"), ("Encerramento das redes de rádio", "talk"),
        ("Mesa redonda: o mar", "panel"), ("Pranzo", "meal"), ("Tavola rotonda", "panel"),
        ("受付", "registration"), ("昼食", "meal"), ("休憩", "break"), ("開会式", "opening"),
        ("お昼休憩", "meal"), ("昼の休憩", "meal"), ("閉会の辞", "closing"),
        ("懇親会", "social"), ("基調講演", "keynote"),
        ("ハンズオン 潮の読み方", "workshop"), ("Divers Meet & Greet", "discussion"),
        ("Divers meet and greet", "discussion"), ("Pasta Buffet", "meal"),
        ("점심 (식당 2층 안쪽) 및 포스터 세션 (전시실 및 로비)", "meal"),
        ("Lunch (in the big hall of the old harbour house)", "meal"),
        ("Why we lunch (and other stories of the sea and its people)", "talk"),
        ("AM Break", "break"), ("PM coffee break", "break"), ("Sección de posters", "other"),
        ("Colocación de posters", "other"), ("PM of the year", "talk"),
    ],
)  # fmt: skip
def test_kind_is_told_by_the_title_in_many_languages(title: str, kind: str) -> None:
    assert kind_of(title, "", has_people=False) == SessionKind(kind)


@pytest.mark.parametrize(
    ("kind_words", "kind"),
    [
        ("Oficinas", "workshop"), ("Painel", "panel"), ("Palestra", "talk"),
        ("ハンズオンラボ", "workshop"), ("ブレイクアウトセッション", "talk"),
        ("パネル討論", "panel"),
        ("Rodas de conversa", "talk"), ("Tavola rotonda", "panel"),
        ("Evening Session", "talk"), ("Evening Event", "social"), ("Evening lecture", "talk"),
    ],
)  # fmt: skip
def test_kind_is_told_by_the_type_in_many_languages(kind_words: str, kind: str) -> None:
    assert kind_of("Tides and knots", kind_words, has_people=True) == SessionKind(kind)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Registration", "registration"), ("Lunch", "meal"), ("Naked Lunch", "talk"),
        ("Registration of vaccines at sea", "talk"), ("Lunch talk", "talk"),
        ("Conference registration", "registration"), ("Voter registration", "talk"),
    ],
)  # fmt: skip
def test_desk_and_meal_stay_one_whoever_keeps_them(title: str, kind: str) -> None:
    assert kind_of(title, "", has_people=True) == SessionKind(kind)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Welcome session", "opening"), ("Closing words & farewell", "closing"),
        ("Welcome coffee", "break"), ("Closing lunch", "meal"), ("Stretching", "break"),
    ],
)  # fmt: skip
def test_opening_is_one_though_its_source_has_it_among_breaks(title: str, kind: str) -> None:
    assert kind_of(title, "break", has_people=False) == SessionKind(kind)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Abertura oficial Marés 2027", "opening"), ("Official opening", "opening"),
        ("Ouverture officielle", "opening"), ("Opening panel", "panel"),
    ],
)  # fmt: skip
def test_official_opening_is_one_though_its_type_is_a_panel(title: str, kind: str) -> None:
    assert kind_of(title, "Panel", has_people=True) == SessionKind(kind)


@pytest.mark.parametrize(
    ("types", "told"),
    [
        (["Hands-On Parade"] * 3 + ["Master class"] * 2 + ["Panel"],
         {"Hands-On Parade", "Master class", ""}),
        (["Atelier ouvert"] * 3 + ["Cours de mer"] * 2 + ["Table ronde"],
         {"Atelier ouvert", "Cours de mer", ""}),
        (["Taller abierto"] * 3 + ["Clase magistral"] * 2, {"Taller abierto", "Clase magistral"}),
        (["Hands-on"] * 3 + ["Master class"] * 2, {"", "Master class"}),
        (["Hands-on workshop"] * 3 + ["Workshop"] * 2, {""}),
        (["Workshop 90 min"] * 3 + ["Workshop 60 min"] * 2, {""}),
        (["Group Discussion"] * 3 + ["Panel"] * 2, {""}),
    ],
)  # fmt: skip
def test_types_of_one_kind_beside_one_another_keep_their_names(
    types: list[str], told: set[str]
) -> None:
    assert set(own_words_of_types(types)) == told


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Session change", "break"), ("Changement de salle", "break"), ("Cambio de sala", "break"),
        ("Смена зала", "break"), ("تغيير القاعة", "break"), ("转场", "break"),
        ("세션 이동", "break"),
        ("Pier facility tour", "social"), ("Visite technique du port", "social"),
        ("参观灯塔", "social"), ("현장 견학", "social"), ("Expo hall open", "other"),
        ("Выставка", "other"), ("展览", "other"), ("Crew check-in", "registration"),
        ("SEA training course: mending of nets and ropes in seven long days at sea", "workshop"),
        ("Воркшоп: узлы", "workshop"), ("Distributed training", "talk"), ("Room to change", "talk"),
        ("How we check in", "talk"), ("Field trip photography for beginners", "talk"),
        ("The factory trip that failed", "talk"), ("Why our chess tournament ended", "talk"),
        ("Harbour walking tour", "social"), ("Field trip to the Pier", "social"),
        ("Early crew check-in", "registration"), ("Golf tournament 2", "social"),
        ("Field trip: dunes", "social"), ("Technical tour B", "social"),
        ("4K Fun Run/Walk for the Harbour", "social"), ("The fun run that failed", "talk"),
        ("What lunch is", "talk"),
        ("Comment finir la pause", "talk"), ("Почему обед", "talk"), ("Cómo cenar", "talk"),
        ("如何吃午餐", "talk"), ("왜 점심 식사", "talk"), ("كيف كان الغداء", "talk"),
        ("Exhibits of the future", "talk"), ("Climate change", "talk"), ("Détour", "talk"),
    ],
)  # fmt: skip
def test_what_serves_the_event_is_told_by_its_title(title: str, kind: str) -> None:
    assert kind_of(title, "", has_people=False) == SessionKind(kind)


@pytest.mark.parametrize(
    ("kind_words", "kind", "own"),
    [
        ("Comunicación", "talk", ""), ("Comunicación oral", "talk", "Comunicación oral"),
        ("Communication orale", "talk", "Communication orale"), ("Сообщение", "talk", ""),
        ("مداخلة", "talk", ""), ("口头报告", "talk", ""), ("구두발표", "talk", ""),
        ("초청강연", None, "초청강연"), ("邀请报告", None, "邀请报告"),
        ("Communications and media", None, "Communications and media"),
        ("Intervention studies", None, "Intervention studies"),
        ("Cartel", "other", "Cartel"), ("ePoster", "other", "ePoster"), ("墙报", "other", "墙报"),
        ("포스터 발표", "other", "포스터 발표"),
        ("Entrega de premios", "other", "Entrega de premios"),
        ("Presentación de libro", "other", "Presentación de libro"),
        ("Remise des prix", "other", "Remise des prix"),
        ("Презентация книги", "other", "Презентация книги"),
        ("Conferencia magistral", "keynote", ""), ("大会报告", "keynote", ""),
        ("기조발표", "keynote", ""),
        ("طاولة مستديرة", "panel", ""), ("원탁회의", "panel", ""), ("讲习班", "workshop", ""),
        ("حفل الافتتاح", "opening", ""), ("Acto inaugural", "opening", ""),
        ("حفل الختام", "closing", ""), ("حفل استقبال", "social", ""), ("欢迎晚宴", "social", ""),
        ("환영만찬", "social", ""), ("Visite guidée", "social", ""), ("Экскурсия", "social", ""),
        ("커피브레이크", "break", ""), ("お昼休憩", "meal", ""), ("Accueil", "registration", ""),
    ],
)  # fmt: skip
def test_sort_of_academic_programmes_is_known(kind_words: str, kind: str | None, own: str) -> None:
    assert (kind_in_words(kind_words), own_words_of_type(kind_words)) == (
        None if kind is None else SessionKind(kind), own,
    )  # fmt: skip
