"""A question as text: folding, terms, spelling, its language, and its parts.

- `normalise`                   folding and tokens, the same for texts and for questions
- `fillers`                     what is only said around a follow-up
- `han`                         traditional characters read as simplified ones
- `lexicon_files`               the shipped YAML files of words
- `terms`                       what counts for matching
- `spelling`, `phonetics`       repaired words; what a word sounds like
- `asked_fields`                things of a session that nouns behind its name ask for
- `colloquial`                  words of chats and dialects put into writing
- `korean_endings`              the endings of Korean dialects
- `ordinals`                    "the twenty-third"
- `cardinals`                   how many of something
- `whether`                     whether it is asked if something is so
- `substitutions`               patterns replaced one after another
- `splitting`, `choices`        several questions in one; things to choose from
- `joints`, `unsaid_joints`     where a sentence may fall into two questions
- `quotation`                   what stands in quotation marks
- `sentences`                   what a sentence asks by itself, and what beside another
- `refused`                     a message without what its writer does not want
- `starters`                    what a question begins with, and is none of it
- `introductions`               what somebody says of himself before he asks
- `sums`                        two numbers to be reckoned with
- `noise`, `orders`             what asks nothing; orders to the bot
- `announcing`                  orders to tell something to everybody
- `wording`, `markers`          the words that steer; whether a text has them
- `detail_patterns`             words that ask for, or tell, what only an abstract or a bio has
- `limits`                      what limits the sentence before it: "but", "only"
- `plain`, `markdown`           texts of organisers without markup, shortened
"""
