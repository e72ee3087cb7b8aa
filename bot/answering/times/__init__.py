"""Moments and zones in seven languages.

- `moments`            times that a question names
- `said`               where days and hours stand in a text
- `instant`            one moment, as it is typed into a form
- `scan`, `lexicon`    a question folded for it; a language's rules for days, months and hours
- `month_languages`    of which languages a date alone is
- `numeric`            what is written in digits
- `dates`, `hours`, `resolve`  what caught dates, hours and days mean, relative to now
- `no_hours`           hours that no clock shows
- `time_parse`         what has been found so far
- `found`              where times stand, and a date beside its own weekday
- `parts_of_day`       whether the morning or the afternoon is named
- `lengths`            how long something is said to last
- `zones`              cities, countries and their zones
"""
