"""Words with which people ask to be left alone: a whole message of them, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.core.bare_text import bare_words

_PHRASES = {
    "en": (
        "stop", "stop it", "stop messages", "stop messaging me", "stop writing to me",
        "stop sending me messages", "stop reminders", "no more messages", "unsubscribe",
        "unsubscribe me", "opt out", "leave me alone", "turn off messages", "stop all",
    ),
    "fr": (
        "arrête", "arrêtez", "arrêter", "se désabonner", "désabonner", "désabonnez-moi",
        "désabonne-moi", "désinscription", "me désinscrire", "plus de messages",
        "arrêtez de m'écrire", "arrête de m'écrire", "ne m'écrivez plus", "laissez-moi tranquille",
    ),
    "es": (
        "para", "parar", "pare", "basta", "baja", "darme de baja", "dame de baja", "deme de baja",
        "cancelar suscripción", "desuscribir", "desuscribirme", "no más mensajes",
        "no me escribas", "no me escriba más", "deja de escribirme", "deje de escribirme",
    ),
    "ru": (
        "стоп", "хватит", "отписаться", "отпишите меня", "отпиши меня", "отписка",
        "отмена подписки",
        "не пиши мне", "не пишите мне", "не пишите мне больше", "больше не пиши", "прекрати",
        "прекратите", "отключить сообщения", "отстань",
    ),
    "ar": (
        "توقف", "قف", "أوقف", "أوقف الرسائل", "إيقاف", "إيقاف الرسائل", "كفى",
        "إلغاء الاشتراك", "ألغ الاشتراك", "الغاء الاشتراك", "لا ترسل لي رسائل", "لا تراسلني",
    ),
    "zh": (
        "停", "停止", "停止发送", "退订", "取消订阅", "不要再发了", "别再发了", "别发了",
        "不要发消息",
        "停止訂閱", "退訂", "取消訂閱", "不要再發了",
    ),
    "ko": (
        "그만", "중지", "정지", "그만 보내", "그만 보내세요", "그만 보내 주세요", "구독 취소",
        "구독 해지", "수신 거부", "메시지 그만", "메시지 보내지 마세요", "알림 중지",
    ),
}  # fmt: skip

_POLITE = frozenset(
    {
        *("please", "pls", "now", "thanks", "thank", "you", "usher", "bot"),
        *("svp", "stp", "merci", "por", "favor", "gracias", "пожалуйста", "спасибо"),
        *("من", "فضلك", "شكرا", "请", "谢谢", "제발"),
    }
)
"""Words that say nothing more."""

_LANGUAGES: Mapping[str, str] = MappingProxyType(
    {bare_words(phrase): code for code, phrases in _PHRASES.items() for phrase in phrases}
)


def language_of_stop(text: str) -> str | None:
    """Return the language in which a message asks for no more messages; None if it asks nothing.

    "stop" itself is said in every language.
    """
    words = bare_words(text[:LONGEST]).split()
    for kept in (words, [word for word in words if word not in _POLITE]):
        found = _LANGUAGES.get(" ".join(kept))
        if found is not None:
            return found
    return None


LONGEST = 200
"""Characters of a message that may ask for it; a longer one says something else."""
