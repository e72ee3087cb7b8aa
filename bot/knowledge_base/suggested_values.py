"""What was probably meant by a value written in another way: the remedy says what to write."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from bot.core.bare_text import bare_words

_SPREADSHEET_DAY_0 = datetime(1899, 12, 30)  # noqa: DTZ001 - local times have no zone yet
"""Where spreadsheets count days from; their day 60, 29 February 1900, never was."""

HOURS = r"(?:hours?|hrs?|h|std|stunden?|heures?|horas?|ч|час\w*|ساع\w*|小[时時]|시간)"
MINUTES = r"(?:minut\w*|mins?|m|мин\w*|دق(?:يق\w*|ائق)|分[钟鐘]?|분)"
"""The units of lengths as programmes write them, as regular expressions over casefolded text."""

_LENGTH = re.compile(
    rf"(?:(\d{{1,3}}(?:[.,]\d{{1,3}})?) ?{HOURS}\.?)? ?"
    rf"(?:(\d{{1,5}}) ?(?:{MINUTES}|['\u2032])?\.?)?"
)
_SERIAL = re.compile(r"(\d{5})(?:[.,](\d{1,15}))?")
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = MappingProxyType({name: number for number, name in enumerate(_NAMES, 1)})
_NUMERIC_DAY = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})")
_TURNED_DAY = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_NAMED_DAY = re.compile(
    r"(?:[a-z]+,? )?(?:(\d{1,2})(?:st|nd|rd|th)?\.? )?([a-z]{3,9})\.?,? "
    r"(?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})"
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})? ?(h|[ap]\.?m\.?)?")
_COLON = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")

KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "duration": ("duration_minutes",),
        "length": ("duration_minutes",),
        "minutes": ("duration_minutes", "lead_minutes"),
        "time": ("start",),
        "begin": ("start",),
        "finish": ("end",),
        "date": ("day", "start", "dates"),
        "location": ("room", "venue"),
        "place": ("room", "venue"),
        "speaker": ("people",),
        "speakers": ("people",),
        "presenter": ("people",),
        "presenters": ("people",),
        "person": ("people",),
        "persons": ("people",),
        "participants": ("people",),
        "authors": ("people",),
        "events": ("sessions",),
        "talks": ("sessions",),
        "items": ("sessions",),
        "locations": ("rooms",),
        "places": ("rooms",),
        "streams": ("tracks",),
        "categories": ("tracks",),
        "description": ("abstract", "about", "bio", "answer"),
        "summary": ("abstract", "about"),
        "type": ("kind",),
        "category": ("track", "kind"),
        "company": ("organisation",),
        "affiliation": ("organisation",),
        "website": ("links", "link"),
        "url": ("links", "link"),
        "question": ("title", "phrasings"),
        "language": ("languages",),
        "tz": ("timezone",),
        "zone": ("timezone",),
    }
)
"""Keys of other programmes, and what they are called here."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        word: kind
        for kind, words in {
            "meal": ("dinner", "lunch", "breakfast", "brunch", "banquet", "buffet"),
            "break": ("coffee", "coffee break", "tea", "pause", "recess"),
            "talk": ("presentation", "lecture", "paper", "lightning", "lightning talk", "demo"),
            "workshop": ("tutorial", "training", "hackathon", "sprint", "lab", "hands-on"),
            "social": ("party", "reception", "social event", "excursion", "tour", "concert"),
            "discussion": ("bof", "round table", "roundtable", "q&a", "debate", "meetup"),
            "registration": ("check-in", "checkin", "badge pickup", "arrival"),
            "opening": ("welcome", "opening ceremony"),
            "closing": ("closing ceremony", "farewell"),
            "keynote": ("plenary", "invited talk"),
        }.items()
        for word in words
    }
)
"""What programmes call sorts of items, and their kinds here."""


def days_meant(words: str) -> tuple[date, ...]:
    """Return the days a text may mean: two when nobody can tell the day from the month."""
    text = " ".join(words.casefold().split())
    serial = _SERIAL.fullmatch(text)
    if serial is not None:
        return ((_SPREADSHEET_DAY_0 + timedelta(days=int(serial[1]))).date(),)
    turned = _TURNED_DAY.fullmatch(text)
    if turned is not None:
        return _valid([(int(turned[1]), int(turned[2]), int(turned[3]))])
    numeric = _NUMERIC_DAY.fullmatch(text)
    if numeric is not None:
        one, other, year = (int(part) for part in numeric.groups())
        return _valid([(year, other, one), (year, one, other)])
    named = _NAMED_DAY.fullmatch(text)
    if named is not None and (named[1] or named[3]) and named[2][:3] in _MONTHS:
        return _valid([(int(named[4]), _MONTHS[named[2][:3]], int(named[1] or named[3]))])
    return ()


def clock_meant(words: str) -> time | None:
    """Return the time of day a text means, such as `8.30`, `8h30`, `9 pm`; None for another."""
    found = _CLOCK.fullmatch(" ".join(words.casefold().split()))
    if found is None or not (found[2] or found[3]):
        return None
    hour, half = int(found[1]), (found[3] or "").replace(".", "")
    if half in {"am", "pm"}:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    minute = int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def moments_meant(words: str) -> tuple[datetime, ...]:
    """Return the local moments a text may mean, as `days_meant` does; minutes are rounded."""
    text = " ".join(words.replace("T", " ").split()) if words[:1].isdigit() else words.strip()
    serial = _SERIAL.fullmatch(text)
    if serial is not None and serial[2]:
        minutes = round(float(f"0.{serial[2]}") * 24 * 60)
        return (_SPREADSHEET_DAY_0 + timedelta(days=int(serial[1]), minutes=minutes),)
    parts = text.split(" ")
    for at in range(1, len(parts)):
        clock = clock_meant(" ".join(parts[at:]))
        days = days_meant(" ".join(parts[:at]).rstrip(",")) or _written_day(parts[0], at)
        if clock is not None and days:
            return tuple(datetime.combine(day, clock) for day in days)
    return ()


def minutes_meant(words: str) -> int | None:
    """Return how many minutes a length means, such as `1h30`, `90 min`, `1:30`; None if none."""
    text = " ".join(words.casefold().split()).removeprefix("pt")
    found = _COLON.fullmatch(text)
    if found is not None:
        return int(found[1]) * 60 + int(found[2]) or None
    found = _LENGTH.fullmatch(text)
    if found is None or not any(found.groups()):
        return None
    hours = float((found[1] or "0").replace(",", "."))
    return round(hours * 60) + int(found[2] or 0) or None


def _written_day(text: str, parts: int) -> tuple[date, ...]:
    try:
        return (date.fromisoformat(text),) if parts == 1 else ()
    except ValueError:
        return ()


def _valid(days: list[tuple[int, int, int]]) -> tuple[date, ...]:
    return tuple(dict.fromkeys(_existing(days)))


def _existing(days: list[tuple[int, int, int]]) -> Iterator[date]:
    for parts in days:
        try:
            yield date(*parts)
        except ValueError:
            continue


_WORDS_FOR_UNPUBLISHED = r"""
n a|na|tba|tbc|tbd|xxx|todo|unknown|none|null|undefined|none yet|coming soon|stay tuned
not (?:yet )?(?:published|known|announced|confirmed)(?: yet)?
(?:to|will|yet to) be (?:announced|confirmed|defined|decided|determined|specified|published)(?: later| soon| shortly)?
(?:more )?(?:details?|info\w*) (?:to follow|(?:coming )?soon|will follow)
(?:sera |reste )?a (?:confirmer|definir|preciser|venir|determiner|annoncer|communiquer|completer)
(?:non|pas encore) (?:publiee?|communiquee?|definie?|confirmee?|connue?)|prochainement|bientot
(?:por|a|sin) (?:confirmar|definir|anunciar|determinar|decidir|asignar|publicar|concretar)
(?:aun )?no (?:publicad|definid|confirmad|anunciad)[oa]|se anunciara(?: pronto| proximamente)?
proximamente|pendiente(?: de (?:confirmacion|confirmar|definir))?|em breve
(?:еще )?не (?:опубликован|определен|объявлен|подтвержден|известн)[оаы]?
(?:будет|будут) (?:объявлен|уточнен|опубликован|определен|известн)[оаы]?(?: (?:позже|позднее|дополнительно))?
уточня[ею]тся|на уточнении|подлежит уточнению|скоро|позже
(?:س?[يت](?:حدد|علن|نشر)|سيتم (?:ال)?(?:تحديد|اعلان|نشر)\w*)(?: عن\w*)? (?:لاحقا|قريبا)
لم (?:ينشر|[يت]حدد|[يت]علن)(?: عن\w*)? بعد|غير (?:منشور|محدد|معلن)|قريبا|قيد التحديد
(?:尚)?未(?:公布|公佈|定|确定|確定|公开|公開)|待[定公确確通补補](?:布|佈|认|認|定|知|充)?
敬[请請]期待|(?:即将|即將|稍后|稍後|另行)(?:公布|公佈|通知|更新)
미공개|미정|추후 ?(?:공지|공개|안내|발표|확정|결정)(?: ?예정)?|(?:공개|발표|확정) ?예정|곧 공개|준비 ?중
(?:wird|werden) noch bekannt ?gegeben|noch (?:offen|unbekannt)|n n|folgt|da (?:definire|confermare)
"""  # noqa: E501
_UNPUBLISHED = re.compile("|".join(_WORDS_FOR_UNPUBLISHED.strip().split("\n")))
"""What people write for "not published yet" in place of a text, as patterns of its bare words."""

_BEFORE_UNPUBLISHED = re.compile(
    r"(?:speakers?|room|date|time|place|venue|location|abstract|description|details|salle|lieu|"
    r"intervenant\w*|horaire|sala|lugar|ponentes?|hora|зал|место|время|спикер\w*|докладчик\w*|"
    r"القاعة|المكان|المتحدث|الوقت|地点|地點|时间|時間|讲者|講者|场地|장소|연사|발표자|시간) ?"
)
"""What may stand before or behind it: "Speaker TBD"."""


def is_unpublished(text: str) -> bool:
    """Tell whether a text only says that there is none yet."""
    words = bare_words(text.replace("_", " "))
    if not words:
        return bool(text.strip())
    if _UNPUBLISHED.fullmatch(words):
        return True
    head = _BEFORE_UNPUBLISHED.match(words)
    rest = words[head.end() :] if head else re.sub(rf" {_BEFORE_UNPUBLISHED.pattern}$", "", words)
    return rest != words and _UNPUBLISHED.fullmatch(rest) is not None
