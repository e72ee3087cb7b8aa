"""Answer, answer in part, guess, give an overview, or decline; and what is told beside it.

- `decision`        answer, answer in part, guess, give an overview, or decline
- `claims`          what a question puts forward, held against the facts
- `verdicts`        a value put forward, and what the facts say of it
- `claimed_times`   a day, an hour or a part of the day put forward
- `claimed_sessions`, `claim_slots`  of sessions: which are meant, what is said of them
- `claimed_counts`  a number put forward, of sessions, people or places
- `claimed_parts`   which part in the programme is asked of somebody, by the kind named
- `claimed_bodies`  a body that somebody is said to be of
- `claim_words`     whether more is said than the values put forward
- `confirmation`    whether a yes may stand at the head of a reply
- `claim_replies`   yes, no, or that nothing published says so
- `negation`        whether a message denies something
- `choices`         whether anything holds of what a question offers to choose from
- `detail_questions` which detail is asked, and of which thing
- `details`         a detail of one thing, told only where a text speaks of that very thing
- `lookups`         what was asked about, to be remembered; that it is still unknown
- `nearest_titles`  a title that no session has, and those that come near
- `nobody_named`    somebody who is not on the list beside a session that is
- `partial_answer`  what is half known is half answered
- `siblings`        other editions that are called alike but for a number
- `quotes`          texts of the organisers that speak of what was asked
- `session_quotes`  the text of one session, beside what else is not known of it
- `person_quotes`   what only somebody's own biography tells of them
- `session_fields`  which fields of a session are asked that its text may tell
- `sums`            a sum that is put forward as a price
- `unknown_room`    a room that the event has not: asked of, or said beside what is told
- `suggestions`     what may be asked next
"""
