## ما يفعله Usher نفسه
assistant-remind-me = في Discord، اضغط «ذكّرني» تحت الجلسة أو استخدم /remind، فأكتب إليك قبل بدايتها. ويحدد الأمر /reminders عدد الدقائق قبلها.
assistant-save-session = في Discord، يحفظ الأمر /remind أو زر «ذكّرني» الجلسة، ويعرض /agenda الجلسات التي حفظتها.
assistant-calendar = في Discord، يعطيك الأمر /agenda جلساتك المحفوظة في ملف تقويم.
assistant-stop-messages = في Discord، يوقف الأمر /reminders off كل التذكيرات، ويوقف /unsubscribe سائر الرسائل.
assistant-change-language = اكتب بأي من اللغات السبع أجبك بها. وفي Discord يثبّت الأمر /language إحداها: الإنجليزية أو الفرنسية أو الإسبانية أو الروسية أو العربية أو الصينية أو الكورية.
assistant-my-data = في Discord، يعرض الأمر /privacy show البيانات المحفوظة عنك، ويسلّمها إليك /privacy export في ملف، ويحذفها /privacy erase.
assistant-ask-person = اطرح سؤالك هنا أولًا. وفي Discord، حين لا أجد إجابة، يظهر تحت رسالتي زر لإحالة السؤال إلى المنظمين.

## مدى التأكد
feelings = شكرًا على رسالتك. لا أستطيع المساعدة إلا في ما يخص { $name }، فهل تود معرفة شيء عن ذلك؟
trouble = يؤسفني ذلك. إذا كنت ستتأخر أو لن تتمكن من المجيء فأخبر المنظمين.
event-unknown = لا يرد ذلك في المعلومات التي قدمها المنظمون.
emergency-first = في حالات الطوارئ، اتصل برقم الطوارئ المحلي وأخبر أقرب موظف إليك.
not-told = { $topic }: لم يقدم المنظمون معلومات عن ذلك.
detail-unknown = «{ $thing }»: لم يخبرني المنظمون { $detail ->
    [price] بالسعر ولا بما إذا كانت رسوم التسجيل تشمله
    [address] بالعنوان
    [phone] برقم الهاتف
    [email] بالبريد الإلكتروني
    [hours] بالمواعيد
    [floor] بالطابق
    [distance] كم يبعد
   *[place] بالمكان
}.
detail-near = ما يقولونه عن «{ $topic }»: { $text }
still-unknown = «{ $name }»: لم يخبرني المنظمون بشيء عن ذلك.
guess = هذا أقرب ما فهمته من سؤالك:
published-so = هذا ما نشره المنظمون:
overview = لست متأكدًا مما تسأل عنه. الفعالية باختصار:
claim-yes = نعم. { $text }
claim-no = لا، ليس { $value }. { $text }
claim-wrong = لا. { $text }
claim-unknown = لم يذكر المنظمون ما إذا كان ذلك صحيحا: { $value }.
claim-neither = لا هذا ولا ذاك. { $text }
session-kind =
    «{ $title }»: { $kind ->
        [keynote] كلمة رئيسية
        [workshop] ورشة عمل
        [panel] حلقة نقاش
        [discussion] نقاش
       *[talk] جلسة عادية
    }.
from-session = من وصف جلسة «{ $title }»: { $text }
from-person = من سيرة { $person }: { $text }
language-unsupported = لا أتكلم هذه اللغة بعد. يمكنك الكتابة بالإنجليزية أو الفرنسية أو الإسبانية أو الروسية أو العربية أو الصينية أو الكورية.
means-unpublished = { $means ->
    [messenger] لم تُنشر حسابات على تطبيقات المراسلة.
    [home] لا تُنشر عناوين السكن.
   *[phone] لم يُنشر أي رقم هاتف.
}
