## ما يفعله Usher نفسه
assistant-remind-me = في Discord، اضغط «ذكّرني» تحت الجلسة أو استخدم /remind: أكتب إليك قبل بدايتها. ويحدد /reminders كم قبلها.
assistant-save-session = في Discord، يحفظ /remind أو زر «ذكّرني» الجلسة، ويعرض /agenda ما حفظته.
assistant-calendar = في Discord، يعطيك /agenda جلساتك المحفوظة في ملف تقويم.
assistant-stop-messages = في Discord، يوقف /reminders off كل التذكيرات، ويوقف /unsubscribe سائر الرسائل.
assistant-change-language = اكتب بأي من اللغات السبع أجبك بها. وفي Discord يثبّت /language إحداها: الإنجليزية أو الفرنسية أو الإسبانية أو الروسية أو العربية أو الصينية أو الكورية.
assistant-my-data = في Discord، يبيّن /privacy show ما يُحفظ عنك، ويسلّمه إليك /privacy export، ويمحوه /privacy erase.
assistant-ask-person = اطرح سؤالك هنا أولا. وفي Discord، حين لا أجد جوابا، يظهر تحت رسالتي زر يحيل السؤال إلى المنظمين.

## مدى التأكد
feelings = شكرا على إخباري. ماذا أبحث لك عن { $name }؟
event-unknown = ليس هذا في المعلومات التي قدمها إليّ المنظمون.
not-told = { $topic }: لم يخبرني المنظمون بذلك.
guess = هذا أقرب ما فهمته:
overview = لست متأكدا مما تسأل عنه. باختصار:
claim-yes = نعم. { $text }
claim-no = لا، ليس { $value }. { $text }
from-session = من «{ $title }»: { $text }
language-unsupported = لا أتكلم هذه اللغة بعد. يمكنك الكتابة بالإنجليزية أو الفرنسية أو الإسبانية أو الروسية أو العربية أو الصينية أو الكورية.
means-unpublished = { $means ->
    [messenger] لم يُنشر حساب على تطبيقات المراسلة.
    [home] لا تُنشر العناوين الخاصة.
   *[phone] لم يُنشر رقم هاتف.
}
