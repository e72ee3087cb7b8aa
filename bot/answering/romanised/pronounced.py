"""How a Korean word is pronounced: who writes by ear types 몇칠 for 며칠."""

from __future__ import annotations

from bot.answering.romanised.hangul import places_of

_G, _GG, _N, _D, _DD, _R, _M, _B, _BB, _S, _SS, _MUTE, _J, _JJ, _CH, _K, _T, _P, _H = range(19)

_VOWELS = (0, 1, 0, 1, 4, 1, 6, 1, 8, 9, 11, 11, 12, 13, 4, 11, 16, 17, 18, 20, 20)
"""For each vowel of the table the one it is said as: ㅐ, ㅔ and ㅖ are one, ㅢ is ㅣ, 뭐 is 머."""

_BEHIND_HISS = {6: 4, 12: 8, 17: 13}
"""What ㅕ, ㅛ and ㅠ are behind a hiss: 쟈 and 연셜 are 자 and 연설."""

_TENSE = {_G: _GG, _D: _DD, _B: _BB, _S: _SS, _J: _JJ}
_ASPIRATED = {_G: _K, _D: _T, _B: _P, _J: _CH}
_HISSING = frozenset({_S, _SS, _J, _JJ, _CH})

_CODAS: tuple[tuple[int | None, int | None], ...] = (
    (None, None), (None, _G), (None, _GG), (_G, _S), (None, _N), (_N, _J), (_N, _H), (None, _D),
    (None, _R), (_R, _G), (_R, _M), (_R, _B), (_R, _S), (_R, _T), (_R, _P), (_R, _H), (None, _M),
    (None, _B), (_B, _S), (None, _S), (None, _SS), (None, _MUTE), (None, _J), (None, _CH),
    (None, _K), (None, _T), (None, _P), (None, _H),
)  # fmt: skip
"""For each end of a syllable what stays in it and what a vowel behind it takes over, as onsets."""

_STOPS = {
    **dict.fromkeys((_G, _GG, _K), _G), **dict.fromkeys((_B, _P), _B),
    **dict.fromkeys((_D, _T, _S, _SS, _J, _CH, _H), _D),
}  # fmt: skip
"""What an end that stops the breath is said as."""

_NASALS = {_G: _MUTE, _D: _N, _B: _M}
_I, _BEFORE_I = 20, {_D: _J, _T: _CH}


def pronounced(word: str) -> str:
    """Return a key that Korean words share which sound alike; "" for anything but Hangul."""
    found = [places_of(character) for character in word]
    places = [one for one in found if one is not None]
    if len(places) < len(found):
        return ""
    said: list[str] = []
    onset = places[0][0] if places else _MUTE
    for index, (_, nucleus, coda) in enumerate(places):
        vowel = _VOWELS[nucleus]
        vowel = _BEHIND_HISS.get(vowel, vowel) if onset in _HISSING else vowel
        following = places[index + 1] if index + 1 < len(places) else None
        end, next_onset = _joint(coda, following)
        said.append(f"{onset}.{vowel}.{'' if end is None else end}")
        onset = next_onset
    return "/".join(said)


def _joint(coda: int, following: tuple[int, int, int] | None) -> tuple[int | None, int]:
    """Return the end of a syllable and the onset of the next one as they are said."""
    kept, last = _CODAS[coda]
    onset = following[0] if following else _MUTE
    if last is None or last == _MUTE:  # the end ㅇ is said as it is written
        return last, onset
    if following and onset == _MUTE:
        return _before_vowel(kept, last, is_i=following[1] == _I)
    if following and last == _H:
        return kept, _ASPIRATED.get(onset, _TENSE.get(onset, onset))
    if kept is not None:  # of two letters one is said
        last = last if kept == _R and last in {_G, _M, _P} else kept
    stop = _STOPS.get(last)
    if stop is not None:
        return _behind_stop(stop, onset) if following else (stop, _MUTE)
    is_liquid = following is not None and {last, onset} == {_N, _R}
    return (_R, _R) if is_liquid else (last, onset)


def _before_vowel(kept: int | None, last: int, *, is_i: bool) -> tuple[int | None, int]:
    """Return an end of which a vowel takes over the last letter: 같이 is 가치, 좋아 is 조아."""
    if last == _H:
        return None, _MUTE if kept is None else kept
    return kept, _BEFORE_I.get(last, last) if is_i else last


def _behind_stop(stop: int, onset: int) -> tuple[int | None, int]:
    """Return what stops the breath and the onset behind it: 협력 is 혐녁, 시작하 is 시자카."""
    if onset == _H:
        return None, _ASPIRATED[stop]
    if onset in {_N, _M, _R}:
        return _NASALS[stop], _N if onset == _R else onset
    is_same = stop == _D and onset in {_D, _DD, _T, *_HISSING}
    return None if is_same else stop, _TENSE.get(onset, onset)
