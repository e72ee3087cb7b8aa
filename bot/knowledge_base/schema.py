"""The shape of every YAML file of an event folder, field by field; the programme's stands apart."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, WithJsonSchema, model_validator

from bot.core.models import USUAL_TOPICS, AnswerStatus, OrganisationRole, SessionKind, Status
from bot.knowledge_base.error_messages import refuse
from bot.knowledge_base.facts import (
    FactEmail,
    FactLanguages,
    FactNumber,
    FactWords,
    LinkShape,
    Shape,
    Sourced,
    Words,
)
from bot.knowledge_base.schema_changes import ChangesFile
from bot.knowledge_base.schema_discord import DiscordFile
from bot.knowledge_base.schema_programme import Leads, ProgrammeFile
from bot.knowledge_base.values import (
    AnyMoment,
    Clock,
    Day,
    Email,
    Id,
    Line,
    SpokenLanguage,
    Url,
    WrittenLanguage,
)

ImportFormat = Literal[
    "xlsx",
    "c3voc",
    "sessionize",
    "hoverboard",
    "indico",
    "opass",
    "pretalx",
    "records",
    "ical",
    "frab",
    "xml",
    "yaml",
    "csv",
]
"""Names of formats; they are told here, too, because their parsers take a while to import."""

UsualTopic = Annotated[Line, WithJsonSchema({"enum": list(USUAL_TOPICS)})]


class DatesShape(Sourced):
    """The first and the last day of the event."""

    start: Day = Field(description="The first day, like 2026-05-04.")
    end: Day | None = Field(None, description="The last day; the same as the first if left out.")
    status: Status = Field(Status.CONFIRMED, description="confirmed or provisional.")

    @model_validator(mode="after")
    def _end_after_start(self) -> Self:
        if self.end is not None and self.end < self.start:
            raise refuse(
                f"the event ends on {self.end}, before it starts on {self.start}",
                "swap or correct `start` and `end`",
            )
        if self.status is Status.NOT_PUBLISHED:
            raise refuse(
                "the dates cannot be not_published", "give expected days and `status: provisional`"
            )
        return self


class VenueShape(Sourced):
    """Where the event takes place."""

    name: FactWords | None = Field(None, description="The name of the building or the place.")
    status: Status = Field(Status.CONFIRMED, description="not_published if no venue is known yet.")
    aliases: list[Line] = Field([], description="Other names participants may use for it.")
    city: FactWords | None = Field(None, description="The city.")
    country: FactWords | None = Field(None, description="The country.")
    address: FactWords | None = Field(None, description="The postal address.")
    directions: FactWords | None = Field(None, description="How to get there.")
    link: Url | None = Field(None, description="A web page about the venue or a map.")

    @model_validator(mode="after")
    def _named_unless_unpublished(self) -> Self:
        if self.name is None and self.status is not Status.NOT_PUBLISHED:
            raise refuse("`name` is missing", "add `name:` or write `status: not_published`")
        return self


class OrganisationShape(Sourced):
    """A body that organises, supports or attends the event, or that people come from."""

    id: Id = Field(description="A short unique name, used to refer to it.")
    name: Words = Field(description="Its name.")
    aliases: list[Line] = Field([], description="Acronyms and other names it goes by.")
    role: OrganisationRole | None = Field(None, description="What it is to the event.")
    about: FactWords | None = Field(None, description="A sentence about it.")


class ProgrammeSourceShape(Shape):
    """Where the running bot takes the programme from again and again."""

    url: Url = Field(description="The address of the programme, as `import` takes it.")
    every_seconds: int = Field(
        300, ge=30, le=86_400, description="How long to wait between two looks."
    )
    format: ImportFormat | None = Field(None, description="Its format, if it is not recognised.")
    columns: dict[Line, Line] = Field(
        {}, description="What columns of a table hold, like `What we do: title`."
    )


class EventFile(Sourced):
    """event.yaml: what the event is, when and where it takes place, and who is behind it."""

    id: Id | None = Field(None, description="The event's id; the folder's name if left out.")
    invented: bool = Field(default=False, description="true for a sample that is no real event.")
    languages: list[SpokenLanguage] = Field(
        min_length=1, description="The languages of these files, the event's own first."
    )
    name: FactWords = Field(description="The full official name.")
    short_names: list[Words] = Field([], description="Shorter names to call it by.")
    name_in_sentence: Words | None = Field(
        None, description="The first short name with its article, like `the Joint Conference`."
    )
    aliases: list[Line] = Field([], description="Other names participants may use; never shown.")
    edition: FactNumber | None = Field(None, description="The number of this edition.")
    theme: FactWords | None = Field(None, description="The theme or motto.")
    about: FactWords | None = Field(None, description="What it is about, in a few sentences.")
    attendance: FactWords | None = Field(None, description="Who takes part, and how many.")
    history: FactWords | None = Field(None, description="Since when it exists, and why.")
    timezone: Line = Field(description="The IANA time zone of all times, like Europe/Paris.")
    dates: DatesShape = Field(description="The first and the last day.")
    working_languages: FactLanguages | None = Field(
        None, description="The languages spoken at the event."
    )
    venue: VenueShape | None = Field(None, description="Where it takes place.")
    organisations: list[OrganisationShape] = Field(
        [], description="Organisers, partners, sponsors, participants."
    )
    links: list[LinkShape] = Field([], description="The website and other addresses.")
    programme_source: ProgrammeSourceShape | None = Field(
        None, description="Where the running bot takes the programme from again and again."
    )


class PersonShape(Sourced):
    """Somebody with a part in the event."""

    id: Id = Field(description="A short unique name, used to refer to the person.")
    name: Line = Field(description="The name as the person writes it in Latin letters.")
    native_name: Line | None = Field(None, description="The name in its own script.")
    aliases: list[Line] = Field([], description="Other spellings participants may use.")
    team: bool = Field(default=False, description="true for a group that is listed like a person.")
    role: FactWords | None = Field(None, description="Position or title.")
    organisation: Line | None = Field(None, description="The id of an organisation in event.yaml.")
    bio: FactWords | None = Field(None, description="A few sentences about the person.")
    email: FactEmail | None = Field(None, description="An address participants may use.")
    links: list[LinkShape] = Field([], description="Pages about the person.")


class PeopleFile(Sourced):
    """people.yaml: everybody with a part in the event."""

    people: list[PersonShape] = Field(description="One entry for each person.")


class ContactShape(Sourced):
    """Whom to ask, and about what."""

    id: Id = Field(description="A short unique name, used to refer to the contact.")
    name: Words = Field(description="The person, desk or office.")
    purposes: list[Line] = Field(
        ["general"], description="What it is for: `general`, usual topics, or ids of topics."
    )
    person: Line | None = Field(None, description="The id of a person in people.yaml.")
    email: Email | None = Field(None, description="The e-mail address.")
    phone: Line | None = Field(None, description="The phone number.")
    link: Url | None = Field(None, description="A web page or form.")
    note: FactWords | None = Field(None, description="Hours, place and the like.")


class ContactsFile(Sourced):
    """contacts.yaml: whom participants may ask."""

    contacts: list[ContactShape] = Field(description="One entry for each contact.")


class TopicShape(Sourced):
    """Anything else participants ask about, with the organisers' answer."""

    id: Id = Field(description="A short unique name; a usual topic's name covers that topic.")
    covers: list[UsualTopic] = Field([], description="The usual topics it answers.")
    title: Words = Field(description="What it is about, in a few words.")
    answer: FactWords = Field(description="The answer, or {status: not_published}.")
    phrasings: dict[WrittenLanguage, list[Line]] = Field(
        {}, description="Questions as participants put them, by language."
    )
    contact: Line | None = Field(None, description="The id of the contact who knows more.")
    links: list[LinkShape] = Field([], description="Pages with more about it.")


class TopicsFile(Sourced):
    """topics.yaml: practicalities, questions and their answers."""

    topics: list[TopicShape] = Field(description="One entry for each topic.")


class RemindersShape(Shape):
    """When reminders go out."""

    lead_minutes: Leads = Field([60, 10], description="Minutes before a session's start, or `off`.")
    by_kind: dict[SessionKind, Leads] = Field(
        {}, description="Other minutes for a kind of session, or `off`."
    )
    morning_at: Clock | None = Field(
        None, description="When to remind, on its day, of a session without a time; local time."
    )
    day_before_at: Clock | None = Field(
        None, description="When to remind of it on the day before; local time."
    )


class RemindersFile(Shape):
    """reminders.yaml: when reminders go out."""

    reminders: RemindersShape = Field(description="The times of reminders.")


class QuestionShape(Shape):
    """A question the organisers expect, and what its answer must hold."""

    question: Line = Field(description="The question as a participant would put it.")
    language: WrittenLanguage | None = Field(None, description="The language of the reply.")
    now: AnyMoment | None = Field(None, description="When it is asked, in local time.")
    status: AnswerStatus | None = Field(None, description="The status the answer must have.")
    contains: list[Line] = Field([], description="Texts that must all stand in the answer.")
    lacks: list[Line] = Field([], description="Texts that must not stand in the answer.")


class QuestionsFile(Shape):
    """questions.yaml: sample questions that `check` asks."""

    questions: list[QuestionShape] = Field(description="One entry for each question.")


FILES: dict[str, type[Shape]] = {
    "event.yaml": EventFile,
    "people.yaml": PeopleFile,
    "programme.yaml": ProgrammeFile,
    "contacts.yaml": ContactsFile,
    "topics.yaml": TopicsFile,
    "answers.yaml": TopicsFile,
    "reminders.yaml": RemindersFile,
    "questions.yaml": QuestionsFile,
    "discord.yaml": DiscordFile,
    "changes.yaml": ChangesFile,
}
