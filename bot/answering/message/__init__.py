"""A message as text: its language, how it was meant to be typed, its pieces and their ranking.

- `language`     in which language a message is read
- `typed_words`  the language of a few words by which they are, be they misspelt
- `typed_text`   a message as it was meant to be typed
- `names_of_no_language`  names of the event in a message, by which its language is not told
- `spoken`       the language that the messages of one event are in
- `another_language` whether a message is in none of the seven languages
- `compared_sides` which of two sessions named is first or longer
- `several_named` one question asked of several things
- `overlap_sides`  sessions of two sides asked of whether they overlap
- `parts`        what the questions of one message have to do with each other
- `asides`       what is only said beside what is asked, and left out
- `asked_of_before` what a question asks of what the one before it is about
- `told_around`  what is told around a question that names nothing
- `without_story`  a message without what somebody only tells of himself
- `told_clock`   the present hour, told beside a question and not asked for
- `told_edition` another edition told before a question, which asks of that or of this one
- `told_plans`   the time of one's own journey, told beside a question when something is
- `reading`      a piece of a message linked and ranked: as it stands, or spelt right
- `asking_pieces` whether a piece asks by itself, and what
- `questions`    the questions of a message, none of them a piece of a name
- `joined_facts` facts of the event that joined nouns ask for in one clause
- `things_asked_for` what is asked for beside a question on the event
- `reading_order` each question behind the one that names what it asks of
- `corrected`    a message without what was taken back while it was said
- `clauses`      the clauses of a message
- `kind_slips`   words for a sort of session with a slip
- `own_texts`    what organisers wrote that people may ask with
"""
