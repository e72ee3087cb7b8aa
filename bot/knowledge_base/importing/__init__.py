"""Programmes that organisers already have, in whatever form, become an event folder's YAML.

To add a format, write its module and give it a row in the table of `formats`.

From bytes to a programme as its source tells it:

- `formats`, `data_address`                       the table of formats; where a page has its data
- `decode`, `clean`, `source_fields`              bytes, values and fields, as strangers write them
- `wrapped_lines`                                 paragraphs broken at a width
- `script_data`                                 data as scripts write it
- `markup`, `links`, `recordings`                 HTML; what leads elsewhere; what is not recorded
- `language_names`                                what languages are called
- `other_languages`                               those that nobody is answered in
- `c3voc`, `pretalx`, `sessionize`, `indico`, `opass`  JSON
- `hoverboard`, `frab_xml`, `ical`                YAML, XML, calendars
- `records`, `record_tree`                        JSON that is nobody's: lists of sessions
- `unread_records`                                what is said of those in which no time is read
- `joined_slots`                                  sessions that a timetable names by their ids
- `blocks_by_id`                                  who chairs the blocks that they name
- `occurrences`                                   sessions told once, with each of their times
- `xml_lists`                                     XML that is nobody's, as such lists
- `json_api`, `column_rooms`                      in documents of JSON:API; rooms in columns
- `entry_lists`, `event_facts`                    people and rooms by id; what is told of the event
- `event_topics`                                questions with answers, and titled texts
- `keys_by_language`                              fields told once for each language
- `table`, `rows`                                 CSV and XLSX: a row a session
- `grid`, `grid_columns`, `grid_cells`            the same with a column a room
- `columns`, `column_places`, `sorts_in_columns`  what headings mean, by their words and values
- `missing_headings`                              what they hold where no heading says so
- `block_titles`                                  of panels beside those of papers
- `columns_beside_people`                         what columns tell of who stands in another
- `own_lines`, `named_tracks`                     what no field holds; codes of tracks
- `missing_values`                                "NA" and other marks for nothing
- `session_codes`                                 what sessions are printed with: "S17"
- `organisers`                                    who arranges a session and is not in it
- `told_columns`                                  what organisers say of them
- `titles_of_last_resort`, `givers_in_titles`     titles under other words; who a second title names
- `talk_titles`, `listed_papers`, `legend_rows`   titles beside speakers; papers; rows that are none
- `bodies_behind`, `name_sides`                   where people come from, behind their names
- `usual_marks`, `credentials`                    what parts them; letters of titles between
- `cell_markup`                                   HTML in cells, and titles of several lines
- `cells`, `cell_people`, `row_times`             what cells say: texts, people, when it is
- `row_fields`, `table_hints`                     all else of a session; what a table lacks
- `terms`                                         for whom, what to bring, sign-up, cost, labels
- `row_notes`                                     what is said of rows not read whole
- `repeated_names`                                a name that one field tells twice
- `spreadsheet_dates`, `short_dates`              dates and times as people write them
- `halves_of_day`, `parted_dates`                 hours in words; a date in three fields
- `offsets`, `clock_offsets`                    those from UTC, and the zones they may be of
- `unpointed_clocks`                              times of figures alone: "0930", "930"
- `twelve_hours`                                  "1:30" behind noon, of no half of the day
- `days_in_words`, `days_of_event`                "Day 2", "Friday"; of which dates they are
- `days_told_twice`                               a number of a day beside its name
- `flagged_days`, `days_in_keys`                  a column a day, with marks; a list a day
- `day_themes`                                    what a day is on
- `hours_of_length`                               lengths told in hours
- `word_lists`                                    words of programmes in many languages
- `imported`                                      the programme that every parser returns

Put in order:

- `tidy`, `tidy_programme`                        one row an item, the venue's times, kinds
- `tidy_tracks`                                   sorts that are asked for as tracks
- `repeated_rows`, `unpublished`                  rows that tell of one item; what is "tba"
- `tidy_remarks`                                  what organisers are told about it
- `deduplication`, `person_names`, `listed_names` one entry a room and a person
- `bracketed_rooms`                               a second name of a room in brackets
- `joined_people`                                 who is told of twice
- `person_parts`                                  what somebody does in a session
- `parted_names`                                given and family names in columns of their own
- `paired_names`, `turned_names`                  two names with a comma between; one, turned
- `second_names`, `reordered_names`               names in two scripts, nicknames; in another order
- `honorifics`, `degrees`                         titles before a name, degrees and posts behind it
- `middle_initials`, `no_names`                   who is surely the same; what is nobody's name
- `session_titles`, `title_people`                what titles say beside the title; who is in them
- `text_people`                                   who is named in a text alone
- `session_kinds`                                 sorts of items
- `event_names`                                   what people call the event
- `organisations`                                 where its people come from

Into the event's folder:

- `entries`, `identify`                           entries of the YAML, with ids that last
- `merge`, `merge_remarks`, `digests`             beside what organisers wrote; what is said of that
- `difference`                                    what would change
- `programme_files`, `event_templates`            the files, and those of a new event
- `freshness_file`                                when a source that is followed was last seen
"""
