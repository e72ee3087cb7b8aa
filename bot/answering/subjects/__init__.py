"""Talks on something: which words name a subject, and whether talks are asked for at all.

- `questions`          questions about talks on something
- `agreed_session`     the session that both its words and its meaning speak for
- `subject_search`     a subject as it is looked for in a programme
- `sort_that`          what is said of a sort that no text calls so: "which piece uses lutes"
- `stated_subject`     what talks are said to be on: "is there a talk about X"
- `noun_for_slides`    a noun for a talk that is for its slides, too
- `words`              what a message names besides things of the event, times and words of asking
- `asks_for_sessions`  whether sessions on something may be asked for
- `fitting_sessions`   what is on at the time or place asked for, where the subject is hardly found
- `concepts`           talks on what a message calls otherwise than the programme does
- `places`             talks on a city or country
- `tracks_meant`       the track that a noun in the plural or of another language means
- `either_subject`     sessions on either of two subjects: "any kelp or sonar talks"
- `discussed_subject`  which words of a subject tell it apart, where it may be discussed
- `registration`       the registration of a day, whatever a question for it resembles
- `admission`          by an invitation, or whoever wishes: who may come
- `practical`          what is asked of practical things, each in its turn
- `own_topics`         what comes near to a topic of the organisers by its meaning
- `usual_topics`       what is asked beside talks and of none of them
- `asked_beside_subject`  what is asked of a session, read without the words of its subject
- `session_intent`     what speaks of a session is asked of it, whatever it resembles
"""
