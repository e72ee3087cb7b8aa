"""People and bodies that are told by what they are, and those that are nobody of the event.

- `detail_marks`  what a detail is, and how a sentence looks that tells one
- `named_things`  the bus, dinner or hotel of which a detail is asked
- `roles`         who is meant by a role or a country
- `described`     who has the role that is said in another language
- `ranked_posts`  posts in a text, each with its rank
- `posts`         whoever holds a post, and is asked for by it
- `heads`         the head of the event, the ambassador of a country: nobody on the list
- `heads_in_charge` who is in charge, asked of nothing that is named: who organises the event
- `heads_of_bodies` who heads a body that is named, or has a post there and speaks
- `heads_of_groups` who heads a group that a pronoun stands for
- `people_of_bodies` those who are from a body, or that nobody is
- `sessions_of_bodies` whether the sessions of those are asked for: "talks by people from Zorvik"
- `longer_bodies` those from a body that has another's name in its own: a mission to it
- `people_by_sex` whether the women or men who speak are asked for, which nobody tells
- `people_unsaid` women or men who speak, and holders of posts, of whom little is said
- `people_of_nations` whether people of a nation are asked for: "any Japanese speakers?"
- `people_of_places` those who are from a country or city, or that nobody is said to be
- `people_of_sides` who of a country has a part that several have
- `bodies`        bodies of the event told by what they are
- `bodies_offered` bodies to choose from, asked of nobody that is named
- `relation_evidence`  of whom a role or a biography states what is asked
- `groups`        groups of people that the event says it brings together
- `others_named`  bodies that everybody knows and that are not of the event
- `strangers`     somebody asked about who is not on the list
- `unnamed`       all of these that a question has, one after another
- `near_people`   who may be meant by a name that is nobody's on the list
"""
