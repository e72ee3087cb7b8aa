"""Facts to words: the replies to each intent, and what may be asked next.

- `sessions`, `lists`           the programme; lists of sessions
- `session_facts`, `things`     one session; a card of whatever was named
- `criteria`                    what a list is narrowed by
- `people`, `taking_part`       who somebody is; who takes part, and as what
- `moderators`                  who moderates or hosts sessions
- `nobody`                      that nobody of a name takes part
- `organisations`               who is behind the event
- `times`, `session_times`      when the event is; when sessions are
- `tracks`                      where and when a track is
- `overlaps`                    whether sessions are on at the same time
- `lengths`, `elsewhere`        how long; the time in another city
- `place`, `event`              where; facts of the whole event
- `counts`                      how many there are of what was asked
- `topics`                      what organisers wrote besides the programme
- `assistant`, `small_talk`     what Usher does; hello and thanks
- `compose`, `dated`            replies put into one answer that fits; as of when it is known
- `session_lines`               what is said of a session under its title
- `links`                       how a web address is written
- `overview`                    what to say when nobody can tell what is asked
"""
