"""From entities and a ranking to a query: which intent, which filters, what is not understood.

- `parse`           from entities and a ranking to a query
- `spoken_of`       which kinds of sessions, and which sessions by their words, it speaks of
- `named_values`    which numbers, times and places a question names, and which narrow it down
- `editions`        which edition of the event it names
- `named_counts`    how many days a question names
- `telling_words`   words of so few sessions that one tells which is meant
- `unknown_words`   which unknown words name what is asked about
- `plain_words`     what a few words say by themselves: how somebody feels, the last day
- `intent_choice`   which intent it has: the likeliest, unless words of asking say otherwise
- `vouching`        whether more than the classifier says what is asked
- `content`         the words that a subject may consist of, and the text that has most of them
- `asked_kind`      sessions of a kind at some time or place, whatever the words resemble
- `asked_language`  whether sessions held in a language are asked for
- `asked_of_named`  what is asked of what is named, whatever it resembles
- `asked_type`      what words ask for that no intent's answer tells
- `event_nouns`     whether the event is named, by its name or by a noun for it
- `cancelled`       which sessions are cancelled, where none is named
- `positions`       the first one tomorrow, the last talk, the longest
- `asked_relation`  whether who is asked for is told by the files: who speaks, not who won
- `before_after`    what comes before or after something, and what was missed
- `sort_of_somebody`  which of somebody's sessions is asked for by what sort it is
- `presumed_sort`  which of somebody's sessions are of the sort taken for granted, or that none is
- `counted_sort`    how many sessions of a sort there are that only the titles know
- `left_out`        sessions that a message leaves out
- `times_left_out`  times that it leaves out
- `online`          what is on online, where a room or track is that
- `retelling`       orders to retell what is nothing of the event
"""
