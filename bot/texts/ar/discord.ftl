# What participants read on Discord.

## Commands: their names (lower case, no spaces)
discord-name-ask = اسأل
discord-name-now = الآن
discord-name-next = التالي
discord-name-programme = البرنامج
discord-name-session = جلسة
discord-name-speaker = متحدث
discord-name-venue = المكان
discord-name-dates = المواعيد
discord-name-contacts = جهات-الاتصال
discord-name-language = اللغة
discord-name-help = مساعدة
discord-name-privacy = الخصوصية
discord-name-show = عرض
discord-name-export = تصدير
discord-name-erase = حذف
discord-name-menu = اسأل Usher عن هذا
discord-option-question = السؤال
discord-option-day = اليوم
discord-option-track = المسار
discord-option-room = القاعة
discord-option-title = العنوان
discord-option-name = الاسم
discord-option-language = اللغة

## Commands: what they do (at most 100 characters)
discord-about-ask = اطرح سؤالاً عن الفعالية بكلماتك
discord-about-now = ما يجري الآن
discord-about-next = ما يأتي بعد ذلك
discord-about-programme = البرنامج كاملاً أو بحسب اليوم أو المسار أو القاعة
discord-about-session = جلسة واحدة: متى وأين ومع من
discord-about-speaker = شخص وجلساته
discord-about-venue = أين تقام الفعالية
discord-about-dates = متى تقام الفعالية
discord-about-contacts = بمن تتصل
discord-about-language = اختر اللغة التي أجيبك بها
discord-about-help = ما الذي أستطيع فعله
discord-about-privacy = ما يُحفظ عنك
discord-about-show = عرض ما يُحفظ عنك
discord-about-export = احصل على ما يُحفظ عنك في ملف
discord-about-erase = حذف كل ما يُحفظ عنك
discord-about-question = سؤالك
discord-about-day = يوم من أيام الفعالية
discord-about-track = مسار
discord-about-room = قاعة
discord-about-title = العنوان أو جزء منه
discord-about-name = الاسم أو جزء منه
discord-about-choice = اللغة
discord-automatic = كما أكتب

## Cards
discord-now = يجري الآن
discord-next = التالي، { $day }
discord-programme = البرنامج: { $about }
discord-nothing = لا شيء مطابق في البرنامج المنشور.
discord-contacts = جهات الاتصال
discord-your-time = بتوقيتك: { $time }
discord-no-time = لم يُنشر الوقت.
discord-room = القاعة: { $rooms }
discord-with = مع { $people }
discord-track = المسار: { $track }
discord-spoken = اللغة: { $languages }
discord-cancelled = أُلغيت
discord-source = المصدر: { $source }
discord-page = صفحة { $number } من { $count }
discord-not-published = لم يُنشر
discord-not-known = لست متأكداً
discord-gone = لم يعد موجوداً
discord-gone-text = لم يعد هذا في البرنامج.
discord-which = أيها تقصد؟
discord-which-one = هناك أكثر من واحد بهذا الاسم. اختر من القائمة التي تظهر أثناء الكتابة:
    { $choices }
discord-not-found = غير موجود
discord-not-found-text = لا أجد «{ $typed }» في البرنامج المنشور. اختر من القائمة التي تظهر أثناء الكتابة.

## Buttons, and what they say
discord-previous = الصفحة السابقة
discord-next-page = الصفحة التالية
discord-ask-this = اسأل هذا
discord-was-right = الإجابة صحيحة
discord-was-wrong = الإجابة خاطئة
discord-ask-a-person = اسأل شخصاً
discord-your-question = كان سؤالك: { $question }
discord-thanks = شكراً
discord-thanks-right = يسعدني أن الإجابة كانت صحيحة.
discord-thanks-wrong = يستطيع المنظمون أن يروا أن هذه الإجابة خاطئة.
discord-remind = ذكّرني

## Help, language and privacy
discord-help = ما أستطيع أن أخبرك به عن { $name }
discord-help-text = اذكرني مع سؤال، أو اكتب إليّ مباشرة، بالإنجليزية أو الفرنسية أو الإسبانية أو الروسية أو العربية أو الصينية أو الكورية. أجيب فقط مما نشره المنظمون.
discord-language = لغتك
discord-language-kept = سأخاطبك بالعربية متى لم تُظهر لغة السؤال نفسها.
discord-language-automatic = سأختار اللغة بحسب ما تكتبه.
discord-stored = ما يُحفظ عنك
discord-stored-nothing = لا يُحفظ شيء عنك.
discord-stored-more = يعطيك التصدير كل ذلك في ملف.
discord-read-elsewhere = عندما لا أفهم سؤالا جيدا، يقرأ نصَّه وآخرَ أسئلتك قبله نموذجٌ لغوي اختاره من يشغّلني. ولا يُبلَّغ من أنت ولا أين تكتب، وتُحذف عناوين البريد الإلكتروني والأرقام الطويلة والإشارات والروابط. وهو يحدد فقط ما تسأل عنه، ولا يكتب أي كلمة من إجاباتي.
discord-stored-line = { $what }: { $shown }
discord-stored-passed = الأسئلة التي أحلتها إلى المنظمين
discord-stored-judged = الإجابات التي قيّمتها
discord-stored-messages = قيود عن التذكيرات والرسائل الموجهة إليك
discord-stored-deeds = قيود عمّا فعلته بصفتك منظما
discord-export-text = يحتوي هذا الملف على كل ما يُحفظ عنك.
discord-erase = حذف ما يُحفظ عنك
discord-erase-text = ستزول لغتك وجلساتك المحفوظة وتذكيراتك وآراؤك في الإجابات نهائياً.
discord-erase-yes = احذف كل شيء
discord-erase-no = أبقِه
discord-erased = { $count ->
    [0] لم يكن أي شيء محفوظاً عنك.
   *[other] عدد المدخلات المحذوفة: { $count }.
}
discord-erase-kept = لم يُحذف شيء.

## When something is in the way
discord-slower = لحظة من فضلك
discord-slower-text = أسئلتك أسرع مما يمكنني الإجابة. اسأل مرة أخرى بعد ثوانٍ قليلة.
discord-sorry = حدث خطأ ما
discord-sorry-text = عذراً، لم أستطع فعل ذلك. إذا تكرر الأمر فأعطِ المنظمين هذا الرقم المرجعي: { $reference }
discord-not-private = لا أستطيع عرض هذا هنا
discord-not-private-text = جوابي لكم وحدكم، وهذا الخادم لا يتيح لي عرض شيء لشخص واحد فقط. اكتبوا إليّ في رسالة خاصة.
discord-no-form = لا أستطيع فتح النموذج هنا
discord-no-form-text = هذا الخادم لا يقبل النموذج. يمكن لمن يشغّل هذا البوت أن يفعل الشيء نفسه في سطر الأوامر: { $command }
