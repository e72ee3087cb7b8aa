"""A place that is named and may well be the event's, though it is not published: its country."""

from __future__ import annotations

from bot.answering.linking.places import place_forms
from bot.answering.query import ParsedQuestion
from bot.answering.times.zones import city_names, country_names, country_of_zone, zone_named


def may_be_there(query: ParsedQuestion) -> bool:
    """Whether nothing published speaks against the place named, by the clock that is kept there.

    An event in Lyon that names no country is not said to be outside France.
    """
    venue, zone = query.programme.event.venue, query.programme.event.zone
    if venue is None or query.place is None:
        return False
    names = (city_names().get(form) for form in place_forms(query.place))
    place = next(filter(None, names), None)
    if place is None:
        return False
    if place in country_names():
        is_told = venue.country is not None and venue.country.value is not None
        return not is_told and place == country_of_zone(zone)
    is_told = venue.city is not None and venue.city.value is not None
    return not is_told and zone_named(place) in {None, zone}
