"""What a question names: people, sessions, rooms, tracks, bodies, places, with evidence.

- `entities`, `link`                all that is found in a question; the finders in their order
- `knowledge`                       an event prepared for it, once
- `people`, `characters`            people named; in Han and Hangul
- `family_names`                    all of a family: "姓金的", "김 박사님"
- `name_look`, `possible_names`     words as parts of names; which can be one where they stand
- `name_evidence`                   whether a part of a name is its owner's or another's
- `names`, `name_words`, `variants` all names; their words, however spelt; ways to say them
- `addresses`                       whose address or handle stands in a question
- `person_names`, `strangers`       which words are names of people; names that are nobody's
- `asked_names`, `word_sense`       where somebody is asked about by name; what words are
- `demonyms`, `event_names`         "the Korean"; "the Korea-UN thing"
- `sessions`, `titles`, `phrases`   sessions by subject, by title, by whole phrases
- `abbreviations`                   what the programme's texts explain: "language models (LMs)"
- `glossary`                        subjects in the words of the programme
- `postings`                        which texts have a word, as arrays of numbers
- `title_parts`                     halves of titles, and words of theirs written as one
- `by_ear`, `sounds`                words as other scripts write them; how words sound
- `names_by_ear`, `transcribed`     the same of people's names; foreign names in Chinese
- `kinds`, `meanings`               by what sort they are; by other words
- `kind_words`                      the words for sorts, in questions, titles and names of tracks
- `session_languages`               by the language they are in
- `cities`, `places`                cities and countries, whichever; where one stands
- `origins`, `affiliations`         what somebody who is asked for is from; who is from a body
- `unknown_rooms`                   rooms named that the programme has not
- `told_times`                      times asked of, apart from those only told of
- `passages`, `texts`               sentences of the organisers that come near
- `mentions`, `spans`, `masking`    what naming yields; where it stands; the question without it
"""
