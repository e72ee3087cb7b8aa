## Что умеет сам Usher
assistant-remind-me = В Discord нажмите «Напомнить» под заседанием или введите /remind: я напишу вам до начала. За сколько — задаёт /reminders.
assistant-save-session = В Discord команда /remind или кнопка «Напомнить» сохраняет заседание; /agenda показывает сохранённые.
assistant-calendar = В Discord команда /agenda даёт сохранённые заседания файлом календаря.
assistant-stop-messages = В Discord команда /reminders off отключает все напоминания, а /unsubscribe — остальные сообщения.
assistant-change-language = Пишите на любом из семи языков, я отвечу на нём же. В Discord команда /language закрепляет один из них: английский, французский, испанский, русский, арабский, китайский или корейский.
assistant-my-data = В Discord команда /privacy show показывает, что о вас хранится, /privacy export выдаёт это файлом, /privacy erase удаляет.
assistant-ask-person = Сначала задайте вопрос здесь. Если в Discord у меня нет ответа, кнопка под сообщением передаст вопрос организаторам.

## Насколько он уверен
feelings = Спасибо, что сказали. Что найти для вас о мероприятии «{ $name }»?
event-unknown = Этого нет в сведениях, которые мне дали организаторы.
not-told = { $topic }: организаторы мне этого не сообщили.
