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
discord-name-privacy = بياناتي
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
discord-about-ask = طرح سؤال عن الفعالية بعباراتك
discord-about-now = ما يجري الآن
discord-about-next = ما التالي في البرنامج
discord-about-programme = البرنامج كاملًا أو بحسب اليوم أو المسار أو القاعة
discord-about-session = جلسة واحدة: متى وأين وبمشاركة من
discord-about-speaker = شخص والجلسات التي يشارك فيها
discord-about-venue = مكان انعقاد الفعالية
discord-about-dates = مواعيد الفعالية
discord-about-contacts = بمن تتصل
discord-about-language = اختيار اللغة التي أجيبك بها
discord-about-help = ما أستطيع فعله
discord-about-privacy = البيانات المحفوظة عنك
discord-about-show = عرض البيانات المحفوظة عنك
discord-about-export = الحصول على البيانات المحفوظة عنك في ملف
discord-about-erase = حذف كل البيانات المحفوظة عنك
discord-about-question = سؤالك
discord-about-day = يوم من أيام الفعالية
discord-about-track = مسار
discord-about-room = قاعة
discord-about-title = العنوان أو جزء منه
discord-about-name = الاسم أو جزء منه
discord-about-choice = اللغة
discord-automatic = بلغة سؤالي

## Cards
discord-now = يجري الآن
discord-next = التالي، { $day }
discord-programme = البرنامج: { $about }
discord-nothing = لا يوجد ما يطابق ذلك في البرنامج المنشور.
discord-contacts = جهات الاتصال
discord-your-time = بتوقيتك: { $time }
discord-no-time = لم يُنشر الوقت.
discord-room = { $count ->
    [zero] القاعة
    [one] القاعة
    [two] القاعتان
    [few] القاعات
    [many] القاعات
   *[other] القاعات
}: { $rooms }
discord-with = بمشاركة: { $people }
discord-track = المسار: { $track }
discord-spoken = { $count ->
    [zero] اللغة
    [one] اللغة
    [two] اللغتان
    [few] اللغات
    [many] اللغات
   *[other] اللغات
}: { $languages }
discord-cancelled = أُلغيت
discord-page = صفحة { $number } من { $count }
discord-not-published = لم يُنشر
discord-not-known = لا توجد إجابة
discord-gone = لم يعد موجودًا
discord-gone-text = لم يعد هذا واردًا في البرنامج.
discord-which = أيّها تقصد؟
discord-which-one = هناك أكثر من نتيجة بهذا الاسم. اختر من القائمة التي تظهر أثناء الكتابة:
    { $choices }
discord-not-found = غير موجود
discord-not-found-text = «{ $typed }» غير وارد في البرنامج المنشور. اختر من القائمة التي تظهر أثناء الكتابة.

## Buttons, and what they say
discord-previous = الصفحة السابقة
discord-next-page = الصفحة التالية
discord-ask-this = طرح هذا السؤال
discord-was-right = الإجابة صحيحة
discord-was-wrong = الإجابة خاطئة
discord-ask-a-person = سؤال المنظمين
discord-your-question = كان سؤالك: { $question }
discord-thanks = شكرًا
discord-thanks-right = يسعدني أن الإجابة كانت صحيحة.
discord-thanks-wrong = سيرى المنظمون أن هذه الإجابة خاطئة.
discord-remind = ذكّرني

## Help, language and privacy
discord-help = ما يمكنني إخبارك به عن { $name }
discord-help-text = اذكرني في رسالة مع سؤالك، أو اكتب إليّ في رسالة خاصة، بالإنجليزية أو الفرنسية أو الإسبانية أو الروسية أو العربية أو الصينية أو الكورية. أجيب فقط بناءً على ما نشره المنظمون.
discord-language = لغتك
discord-language-kept = سأجيبك بالعربية ما لم يكن السؤال بلغة أخرى بوضوح.
discord-language-automatic = سأختار اللغة بحسب ما تكتبه.
discord-stored = البيانات المحفوظة عنك
discord-stored-nothing = لا توجد بيانات محفوظة عنك.
discord-stored-more = يمكنك الحصول على كل ذلك في ملف.
discord-read-elsewhere = عندما لا أفهم سؤالًا جيدًا، يقرأ نصَّه وآخرَ أسئلتك قبله نموذجٌ لغوي اختاره من يشغّل هذا البوت. ولا يُبلَّغ من أنت ولا أين تكتب، وتُحذف عناوين البريد الإلكتروني والأرقام الطويلة والإشارات والروابط. وهو يحدد فقط ما تسأل عنه، ولا يكتب أي كلمة من إجاباتي.
discord-stored-passed = الأسئلة التي أحلتها إلى المنظمين
discord-stored-judged = الإجابات التي قيّمتها
discord-stored-messages = سجلات التذكيرات والرسائل الموجهة إليك
discord-stored-actions = سجلات ما فعلته بصفتك من المنظمين
discord-export-text = يحتوي هذا الملف على كل البيانات المحفوظة عنك.
discord-erase = حذف البيانات المحفوظة عنك
discord-erase-text = ستُحذف لغتك وجلساتك المحفوظة وتذكيراتك وتقييماتك للإجابات نهائيًا.
discord-erase-yes = حذف كل شيء
discord-erase-no = عدم الحذف
discord-erased = { $count ->
    [zero] لم تكن هناك بيانات محفوظة عنك.
    [one] حُذف سجل واحد.
    [two] حُذف سجلان.
    [few] حُذفت { $count } سجلات.
    [many] حُذف { $count } سجلًا.
   *[other] حُذف { $count } سجل.
}
discord-erase-kept = لم يُحذف شيء.

## When something is in the way
discord-slower = لحظة من فضلك
discord-slower-text = تصل أسئلتك أسرع مما يمكنني الإجابة عنها. أعد المحاولة بعد ثوانٍ قليلة.
discord-sorry = حدث خطأ ما
discord-sorry-text = عذرًا، تعذّر تنفيذ ذلك. إذا تكرر الأمر فأبلغ المنظمين بهذا الرقم المرجعي: { $reference }
discord-not-private = لا أستطيع عرض هذا هنا
discord-not-private-text = إجابتي لك وحدك، وهذا الخادم لا يتيح لي عرض شيء لشخص واحد فقط. اكتب إليّ في رسالة خاصة من فضلك.
discord-no-form = لا أستطيع فتح النموذج هنا
discord-no-form-text = هذا الخادم لا يقبل النموذج. يمكن لمن يشغّل هذا البوت أن يفعل الشيء نفسه في سطر الأوامر: { $command }
