# كل ما يقوله Usher بالعربية.

## التواريخ والأوقات والقوائم
day-pattern = EEEE، d MMMM
date-pattern = EEEE، d MMMM y
date-range = من { $start } إلى { $end }
time-range = { $start }–{ $end }
in-zone = { $text } (بتوقيت { $city })
zone-also = الساعة { $time } في { $city } هي { $other } يوم { $day } في { $otherCity }.
and-more = …و{ $count } غيرها. قل «المزيد»، أو اذكر يوما أو قاعة أو مسارا أو موضوعا.
person-part = { $person } ({ $part })
part-speaker = متحدث
part-opening = كلمة افتتاحية
part-keynote = كلمة رئيسية
part-moderator = إدارة الجلسة
part-panellist = مشارك في النقاش
part-closing = كلمة ختامية
part-host = تقديم
provisional = هذه معلومات مؤقتة وقد تتغير.
cancelled-mark = أُلغيت: { $text }

## التواريخ والمدة
dates = { $name }: { $range } ({ $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}).
dates-one-day = { $name }: { $day }.
duration = مدة { $name }: { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، { $range }.
event-ends = ينتهي { $name } يوم { $day }.
starts-with = البداية يوم { $day } الساعة { $time } مع «{ $title }».
ends-with = النهاية يوم { $day } الساعة { $time } بعد «{ $title }».
days-left = { $days ->
    [0] يبدأ اليوم.
    [1] يبدأ غدًا.
    [two] يبدأ بعد يومين.
    [few] يبدأ بعد { $days } أيام.
    [many] يبدأ بعد { $days } يومًا.
   *[other] يبدأ بعد { $days } يوم.
}
on-now-day = الحدث جارٍ الآن: اليوم { $number } من { $days }.
over-since = انتهى الحدث يوم { $day }.
today-is-before = ليس اليوم: اليوم هو { $today }.
started-not = لم يبدأ بعد.
started-yes = لقد بدأ.
over-not = لم ينتهِ بعد.
not-on-day = { $day } ليس من أيام الحدث.
is-on-day = نعم، { $day } من أيام الحدث.
clock-unpublished = لم تُنشر المواعيد الدقيقة.
only-this-edition = لا أعرف إلا هذه الدورة: { $name }، { $range }.

## الجلسة: الوقت والمدة والمكان
session-at = «{ $title }»: { $when }.
session-ends = تنتهي «{ $title }» الساعة { $time } يوم { $day }.
session-day-only = «{ $title }»: { $day }. لم يُنشر وقتها.
session-in-days = تُعقد «{ $title }» خلال الحدث، { $range }؛ لم يُنشر يومها ووقتها.
session-lasts = تستمر «{ $title }» { $length }: { $when }.
session-length-unknown = لم تُنشر مدة «{ $title }».
session-started = بدأت «{ $title }»: { $when }.
session-not-started = لم تبدأ «{ $title }» بعد: { $when }.
session-over = انتهت «{ $title }»: { $when }.
session-room = «{ $title }» في { $rooms }.
session-room-unknown = لم تُنشر قاعة «{ $title }».
session-in-venue = مكان الحدث: { $venue }.
session-cancelled = أُلغيت «{ $title }».
session-not-cancelled = «{ $title }» غير مدرجة كملغاة: { $when }.
changes-none = لا توجد جلسة مدرجة كملغاة في البرنامج المنشور.
session-languages = لغة «{ $title }»: { $languages }.
session-language-unknown = لم تُنشر لغة «{ $title }».
event-languages = لغات { $name }: { $languages }.
session-people = «{ $title }»: { $people }.
session-people-unknown = لم يُنشر من يشارك في «{ $title }».
session-abstract = «{ $title }»: { $text }
session-abstract-unknown = لم يُنشر وصف لـ«{ $title }».
session-not-there = «{ $title }» في { $rooms }، وليس في { $other }.
hours-minutes = { $hours ->
    [0] { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
    [one] { $minutes ->
        [0] ساعة واحدة
        [one] ساعة ودقيقة
        [two] ساعة ودقيقتين
        [few] ساعة و{ $minutes } دقائق
       *[other] ساعة و{ $minutes } دقيقة
    }
    [two] { $minutes ->
        [0] ساعتين
        [one] ساعتين ودقيقة
        [two] ساعتين ودقيقتين
        [few] ساعتين و{ $minutes } دقائق
       *[other] ساعتين و{ $minutes } دقيقة
    }
    [few] { $minutes ->
        [0] { $hours } ساعات
        [one] { $hours } ساعات ودقيقة
        [two] { $hours } ساعات ودقيقتين
        [few] { $hours } ساعات و{ $minutes } دقائق
       *[other] { $hours } ساعات و{ $minutes } دقيقة
    }
   *[other] { $minutes ->
        [0] { $hours } ساعة
        [one] { $hours } ساعة ودقيقة
        [two] { $hours } ساعة ودقيقتين
        [few] { $hours } ساعة و{ $minutes } دقائق
       *[other] { $hours } ساعة و{ $minutes } دقيقة
    }
}
days = { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
   *[other] { $days } يوما
}

## المكان
venue = يُعقد { $name } في { $place }.
not-in-place = ليس في { $place }: يُعقد { $name } في { $venue }.
address = عنوان { $venue }: { $text }
directions = كيفية الوصول إلى { $venue }: { $text }
room-directions = { $room }: { $text }
room-is-in = { $room } في { $venue }. لم يُنشر كيفية الوصول إليها.
rooms-list = القاعات: { $rooms }.
tracks-list = المسارات: { $tracks }.

## عن الحدث
theme = موضوع { $name }: «{ $text }».
event-name = الاسم الكامل: { $text }.
about = { $text }
edition = { $name }: الدورة رقم { $number }.
edition-not = ليست رقم { $other }: { $name } هي الدورة رقم { $number }.
history = { $text }
attendance = { $text }
organisers = الجهة المنظمة: { $names }.
partners = بالشراكة مع: { $names }.
sponsors = برعاية: { $names }.
organisation-about = { $organisation }: { $text }
organisation-is = { $organisation }: { $role ->
    [organiser] جهة منظمة للحدث.
    [partner] شريك في الحدث.
    [sponsor] راعٍ للحدث.
   *[participant] مشارك في الحدث.
}
website = { $label }: { $url }

## الأشخاص
person-role = { $person }: { $role }.
person-role-at = { $person }: { $role }، { $organisation }.
person-at = { $person }: { $organisation }.
person-role-unknown = لم يُنشر منصب { $person }.
person-sessions = يشارك { $person } في:
person-no-sessions = لا توجد جلسة بمشاركة { $person } في البرنامج المنشور.
person-email = البريد الإلكتروني، { $person }: { $email }
person-email-unknown = لم تُنشر بيانات الاتصال الخاصة بـ{ $person }.
speakers = المتحدثون في { $name }: { $people }.
opens = يفتتح { $name }: { $people }.
keynote = يلقي الكلمة الرئيسية { $people }.
moderates = إدارة الجلسة: { $people }.
closes = يختتم { $name }: { $people }.
not-this-person = ليس { $person }.
people-of-organisation = من { $organisation }: { $people }.
nobody-named = لا أجد أحدًا بهذا الاسم بين المشاركين في هذا الحدث.

## البرنامج
programme-heading = البرنامج، { $day }:
programme-undated = لم يُنشر اليوم والوقت:
outside-days = { $day } خارج أيام الحدث، وهي { $range }.
now-heading = الآن:
next-heading = التالي، { $day }:
nothing-now = لا يوجد شيء في هذه اللحظة.
nothing-next = لم يبقَ شيء في البرنامج المنشور.
before-event = لم يبدأ الحدث بعد: { $range }.
after-event = انتهى الحدث: { $range }.
times-unpublished = لم يُنشر الجدول الزمني.
sessions-about = الجلسات حول هذا الموضوع:
no-sessions-about = لا أجد جلسة حول ذلك في البرنامج المنشور.
kind-unpublished = لا يوجد شيء من هذا النوع في البرنامج المنشور.
count-sessions = عدد الجلسات في البرنامج المنشور: { $count }.
count-people = عدد الأشخاص المذكورين في البرنامج المنشور: { $count }.
count-rooms = عدد القاعات: { $count }.
count-tracks = عدد المسارات: { $count }.
count-participants-unknown = لم يُنشر عدد المشاركين.

## الاتصال
contact = للاتصال: { $details }
contact-for = للاتصال بشأن { $purpose }: { $details }
ask-contact = يرجى سؤال { $details }.
contact-unknown = لم تُنشر جهة اتصال.

## عندما لا توجد إجابة
not-published = { $topic }: لم تُنشر هذه المعلومات.
fact-unpublished = { $fact ->
    [venue] لم يُنشر مكان الانعقاد.
    [address] لم يُنشر العنوان.
    [directions] لم تُنشر كيفية الوصول.
    [city] لم تُنشر المدينة.
    [theme] لم يُنشر الموضوع.
    [about] لم يُنشر وصف.
    [history] لم يُنشر تاريخ الحدث.
    [edition] لم يُنشر رقم الدورة.
    [attendance] لم يُنشر من يحضر.
    [organisers] لم تُنشر الجهة المنظمة.
    [partners] لم يُنشر الشركاء.
    [speakers] لم يُنشر المتحدثون.
    [opens] لم يُنشر من يفتتح.
    [keynote] لم يُنشر من يلقي الكلمة الرئيسية.
    [moderates] لم يُنشر من يدير الجلسة.
    [closes] لم يُنشر من يختتم.
    [programme] لم يُنشر البرنامج.
    [website] لم يُنشر موقع إلكتروني.
    [rooms] لم تُنشر القاعات.
    [languages] لم تُنشر لغات الحدث.
    [breaks] لم تُنشر الاستراحات والوجبات.
   *[other] لم تُنشر هذه المعلومات.
}
unknown = لا أعرف ذلك: ليس في المعلومات التي قدمها المنظمون.
unknown-session = لا أجد ذلك في البرنامج المنشور.
did-you-mean = هل تقصد:
declined = أجيب فقط عن الأسئلة المتعلقة بـ{ $name }.
please-repeat = لم أفهم. اسألني عن التواريخ أو المكان أو المتحدثين أو البرنامج أو جهة اتصال.

## المحادثة
hello = مرحبًا! أنا Usher، مساعد { $name }. اسألني عن التواريخ أو المكان أو المتحدثين أو البرنامج أو جهة الاتصال.
thanks = على الرحب والسعة.
goodbye = مع السلامة!
who-are-you = أنا Usher، المساعد الآلي لـ{ $name }. أجيب فقط مما نشره المنظمون.
help = يمكنك سؤالي عن { $name }: التواريخ والمكان والموضوع والمتحدثون والبرنامج وجهات الاتصال، بالإنجليزية أو الفرنسية أو الإسبانية أو الروسية أو العربية أو الصينية أو الكورية.
how-are-you = بخير، شكرًا. ماذا تود أن تعرف عن { $name }؟

## اقتراحات
suggest-dates = متى ينعقد الحدث؟
suggest-venue = أين ينعقد الحدث؟
suggest-programme = ما هو البرنامج؟
suggest-speakers = من يتحدث؟
suggest-theme = ما هو الموضوع؟
suggest-contact = بمن يمكنني الاتصال؟
suggest-when-session = متى «{ $title }»؟
suggest-where-session = أين «{ $title }»؟
suggest-about-session = عمّ تدور «{ $title }»؟
suggest-who-session = من يتحدث في «{ $title }»؟
suggest-who = من هو { $person }؟
suggest-person-sessions = متى يتحدث { $person }؟
suggest-next = ما التالي؟

## المواضيع المعتادة
topic-registration = التسجيل
topic-badges = الشارات
topic-security = الدخول والأمن
topic-wifi = الواي فاي (Wi-Fi)
topic-hotels = الفنادق
topic-visas = التأشيرات
topic-transport = المواصلات
topic-parking = مواقف السيارات
topic-food = الطعام والحميات
topic-accessibility = تسهيلات ذوي الإعاقة
topic-prayer_room = غرفة الصلاة
topic-interpretation = الترجمة الفورية
topic-livestream = البث المباشر
topic-recording = التسجيل المصور
topic-slides = العروض التقديمية
topic-certificates = الشهادات
topic-dress_code = قواعد اللباس
topic-press = الصحافة
topic-photos = الصور
topic-lost_property = المفقودات
topic-emergency = حالات الطوارئ
topic-childcare = رعاية الأطفال
topic-fees = الرسوم
topic-deadlines = المواعيد النهائية
topic-social_events = الفعاليات الاجتماعية
topic-luggage = الأمتعة
topic-toilets = دورات المياه
topic-guests = المرافقون
topic-smoking = التدخين
topic-pets = الحيوانات
topic-power_sockets = مقابس الكهرباء
topic-lockers = الخزائن
topic-quiet_room = غرفة الهدوء
topic-water = مياه الشرب
topic-lifts = المصاعد

## المحادثة في الطرفية
chat-hint = اسأل ما تشاء بأي من اللغات السبع. الرقم يختار اقتراحًا. ‎/lang en لتغيير اللغة، ‎/now 2025-12-04T10:00 لتغيير اللحظة، ‎/quit للإنهاء.
chat-language = سأجيب بالعربية.
chat-language-unknown = أتحدث { $languages }؛ اكتب ‎/lang ثم إحداها، أو ‎/lang auto.
chat-moment = في هذه المحادثة، الآن هو { $moment }.
chat-moment-unknown = هذه ليست لحظة؛ اكتب مثلًا ‎/now 2025-12-04T10:00.
