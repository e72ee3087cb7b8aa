from __future__ import annotations

from bot.core.models import USUAL_TOPICS
from bot.knowledge_base.coverage import Coverage, TopicCoverage, coverage
from tests.builders import make_event, make_fact, make_topic


def test_every_usual_topic_is_told_of_in_order() -> None:
    topics = (
        make_topic(id="wifi"),
        make_topic(id="money", covers=("fees", "registration")),
        make_topic(id="visas", answer=make_fact(None)),
        make_topic(id="later", covers=("fees", "slides"), answer=make_fact(None)),
        make_topic(id="own_thing"),
    )
    told = {
        "wifi": (Coverage.ANSWERED, ("wifi",)),
        "fees": (Coverage.ANSWERED, ("money",)),
        "registration": (Coverage.ANSWERED, ("money",)),
        "visas": (Coverage.NOT_PUBLISHED, ("visas",)),
        "slides": (Coverage.NOT_PUBLISHED, ("later",)),
    }
    assert coverage(make_event(topics=topics)) == tuple(
        TopicCoverage(usual, *told.get(usual, (Coverage.SILENT,))) for usual in USUAL_TOPICS
    )
