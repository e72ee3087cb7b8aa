# كل ما يقوله Usher بالعربية.

## التواريخ والأوقات والقوائم
day-pattern = EEEE، d MMMM
date-pattern = EEEE، d MMMM y
date-range = من { $start } إلى { $end }
time-range = { $start }–{ $end }
in-zone = { $text } (بتوقيت { $city })
zone-also = الساعة { $time } في { $city } هي { $other } يوم { $day } في { $otherCity }.
and-more = …وغيرها: { $count }. اكتب «المزيد»، أو اذكر يومًا أو قاعة أو مسارًا أو موضوعًا.
no-more = هذا كل شيء.
labelled = { $what }: { $shown }
person-part = { $person } ({ $part })
part-speaker = متحدث
part-opening = كلمة افتتاحية
part-keynote = كلمة رئيسية
part-moderator = إدارة الجلسة
part-panellist = حلقة النقاش
part-closing = كلمة ختامية
part-host = تقديم
provisional = هذه معلومات أولية وقد تتغير.
cancelled-mark = أُلغيت: { $text }

## التواريخ والمدة
dates = مواعيد { $name }: { $range } ({ $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}).
dates-one-day = موعد { $name }: { $day }.
duration = مدة { $name }: { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، { $range }.
event-ends = اليوم الأخير من { $name }: { $day }.
starts-with = البداية يوم { $day } الساعة { $time } بجلسة «{ $title }».
ends-with = النهاية يوم { $day } الساعة { $time }، بعد جلسة «{ $title }».
ends-unpublished = آخر جلسة هي «{ $title }»، وتبدأ يوم { $day } الساعة { $time }، ولم يُنشر موعد انتهائها.
days-left = { $days ->
    [0] تبدأ الفعالية اليوم.
    [1] تبدأ الفعالية غدًا.
    [two] تبدأ الفعالية بعد يومين.
    [few] تبدأ الفعالية بعد { $days } أيام.
    [many] تبدأ الفعالية بعد { $days } يومًا.
   *[other] تبدأ الفعالية بعد { $days } يوم.
}
on-now-day = الفعالية جارية الآن: اليوم { $number } من { $days }.
over-since = انتهت الفعالية يوم { $day }.
today-is-before = ليس اليوم: اليوم هو { $today }.
started-not = لم تبدأ الفعالية بعد.
started-yes = بدأت الفعالية.
over-not = لم تنتهِ الفعالية بعد.
not-on-day = لا تُعقد الفعالية في هذا اليوم: { $day }.
is-on-day = { $day } من أيام الفعالية.
clock-unpublished = لم تُنشر المواعيد الدقيقة.
only-this-edition = المعلومات المتاحة لي تخص هذه الدورة فقط: { $name }، { $range }.

## الجلسة: الوقت والمدة والمكان
session-at = «{ $title }»: { $when }.
session-ends = تنتهي جلسة «{ $title }» الساعة { $time } يوم { $day }.
session-end-unknown = لم يُنشر وقت انتهاء جلسة «{ $title }».
session-day-only = «{ $title }»: { $day }. لم يُنشر وقتها.
session-in-days = تُعقد جلسة «{ $title }» خلال أيام الفعالية ({ $range })؛ ولم يُنشر يومها ولا وقتها.
session-lasts = تستمر جلسة «{ $title }» { $length }: { $when }.
kind-length = مدة كل جلسة: { $length }.
kind-lengths = المدة: من { $shortest } إلى { $longest }، وغالبًا { $usual }.
session-length-unknown = لم تُنشر مدة جلسة «{ $title }».
session-registered-unknown = لم يُنشر عدد المسجلين في جلسة «{ $title }».
session-started = بدأت جلسة «{ $title }»: { $when }.
session-not-started = لم تبدأ جلسة «{ $title }» بعد: { $when }.
session-over = انتهت جلسة «{ $title }»: { $when }.
session-room = مكان جلسة «{ $title }»: { $rooms }.
session-room-unknown = لم تُنشر قاعة جلسة «{ $title }».
session-in-venue = مكان انعقاد الفعالية: { $venue }.
session-cancelled = أُلغيت جلسة «{ $title }».
session-not-cancelled = لا توجد إشارة إلى إلغاء جلسة «{ $title }»: { $when }.
changes-none = لا توجد جلسات ملغاة في البرنامج المنشور.
session-languages = { $count ->
    [zero] لغة
    [one] لغة
    [two] لغتا
    [few] لغات
    [many] لغات
   *[other] لغات
} جلسة «{ $title }»: { $languages }.
session-language-unknown = لم تُنشر لغة جلسة «{ $title }».
event-languages = { $count ->
    [zero] لغة
    [one] لغة
    [two] لغتا
    [few] لغات
    [many] لغات
   *[other] لغات
} { $name }: { $languages }.
session-people = «{ $title }»: { $people }.
session-people-unknown = لم تُنشر أسماء المشاركين في جلسة «{ $title }».
session-organisers-unknown = لم يُنشر من ينظم جلسة «{ $title }».
session-abstract = «{ $title }»: { $text }
session-abstract-unknown = لم يُنشر وصف لجلسة «{ $title }».
session-not-there = مكان جلسة «{ $title }»: { $rooms }، وليس { $other }.
hours-minutes = { $hours ->
    [0] { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
    [one] { $minutes ->
        [0] ساعة واحدة
        [one] ساعة ودقيقة
        [two] ساعة ودقيقتين
        [few] ساعة و{ $minutes } دقائق
        [many] ساعة و{ $minutes } دقيقة
       *[other] ساعة و{ $minutes } دقيقة
    }
    [two] { $minutes ->
        [0] ساعتين
        [one] ساعتين ودقيقة
        [two] ساعتين ودقيقتين
        [few] ساعتين و{ $minutes } دقائق
        [many] ساعتين و{ $minutes } دقيقة
       *[other] ساعتين و{ $minutes } دقيقة
    }
    [few] { $minutes ->
        [0] { $hours } ساعات
        [one] { $hours } ساعات ودقيقة
        [two] { $hours } ساعات ودقيقتين
        [few] { $hours } ساعات و{ $minutes } دقائق
        [many] { $hours } ساعات و{ $minutes } دقيقة
       *[other] { $hours } ساعات و{ $minutes } دقيقة
    }
    [many] { $minutes ->
        [0] { $hours } ساعة
        [one] { $hours } ساعة ودقيقة
        [two] { $hours } ساعة ودقيقتين
        [few] { $hours } ساعة و{ $minutes } دقائق
        [many] { $hours } ساعة و{ $minutes } دقيقة
       *[other] { $hours } ساعة و{ $minutes } دقيقة
    }
   *[other] { $minutes ->
        [0] { $hours } ساعة
        [one] { $hours } ساعة ودقيقة
        [two] { $hours } ساعة ودقيقتين
        [few] { $hours } ساعة و{ $minutes } دقائق
        [many] { $hours } ساعة و{ $minutes } دقيقة
       *[other] { $hours } ساعة و{ $minutes } دقيقة
    }
}
days = { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
days-and-hours = { $days } و{ $rest }

## المكان
venue = مكان انعقاد { $name }: { $place }.
not-in-place = لا، ليس هناك. مكان انعقاد { $name }: { $venue }.
address = عنوان { $venue }: { $text }
directions = كيفية الوصول إلى { $venue }: { $text }
room-directions = { $room }: { $text }
room-is-in = مكان { $room }: { $venue }. لم تُنشر كيفية الوصول.
room-way-unknown = لم تُنشر كيفية الوصول إلى { $room }.
room-unknown = «{ $room }»: لا توجد قاعة بهذا الاسم في البرنامج المنشور.
# Its number needs no plural.
names-more = { $names } وغيرها ({ $count })
rooms-list = { $count ->
    [zero] القاعة
    [one] القاعة
    [two] القاعتان
    [few] القاعات
    [many] القاعات
   *[other] القاعات
}: { $rooms }.
track-shares = جميع جلسات المسار «{ $track }» تندرج أيضًا ضمن: { $tracks }.
tracks-list = { $count ->
    [zero] المسار
    [one] المسار
    [two] المساران
    [few] المسارات
    [many] المسارات
   *[other] المسارات
}: { $tracks }.

## عن الفعالية
theme = موضوع { $name }: «{ $text }».
event-name = الاسم الكامل: { $text }.
about = { $text }
edition = { $name }: الدورة رقم { $number }.
edition-not = لا، ليست الدورة رقم { $other }. { $name }: الدورة رقم { $number }.
history = { $text }
attendance = { $text }
organisers = { $count ->
    [zero] الجهة المنظمة
    [one] الجهة المنظمة
    [two] الجهتان المنظمتان
    [few] الجهات المنظمة
    [many] الجهات المنظمة
   *[other] الجهات المنظمة
}: { $names }.
partners = بالشراكة مع: { $names }.
sponsors = { $count ->
    [zero] الجهة الراعية
    [one] الجهة الراعية
    [two] الجهتان الراعيتان
    [few] الجهات الراعية
    [many] الجهات الراعية
   *[other] الجهات الراعية
}: { $names }.
organisation-about = { $organisation }: { $text }
organisation-is = { $organisation }: { $role ->
    [organiser] جهة منظمة للفعالية.
    [partner] شريك في الفعالية.
    [sponsor] جهة راعية للفعالية.
   *[participant] جهة مشاركة في الفعالية.
}
website = { $label }: { $url }

## الأشخاص
person-role = { $person }: { $role }.
person-role-at = { $person }: { $role }، { $organisation }.
person-at = { $person }: { $organisation }.
person-role-unknown = لم تُنشر صفة { $person }.
person-sessions = الجلسات بمشاركة { $person }:
person-moderates = إلى جانب إدارة { $count ->
    [zero] { $count } جلسة
    [one] جلسة واحدة
    [two] جلستين
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}. اكتب «المزيد» لمعرفة التفاصيل.
person-moderates-these = إلى جانب إدارة:
person-no-sessions = لا توجد جلسات بمشاركة { $person } في البرنامج المنشور.
person-no-such-session = لا توجد في البرنامج المنشور جلسة من هذا النوع بمشاركة { $person }.
person-email = البريد الإلكتروني لـ{ $person }: { $email }
person-email-unknown = لم تُنشر بيانات الاتصال الخاصة بـ{ $person }.
speakers = المتحدثون في { $name }: { $people }.
speakers-not-there = متحدثون لا يرد ذكرهم في البرنامج المنشور ضمن: { $what }.
speakers-all-there = كل المتحدثين مذكورون في البرنامج المنشور ضمن: { $what }.
people-in-several = في أكثر من جلسة من البرنامج المنشور: { $people }.
people-in-one-each = لا يشارك أحد في أكثر من جلسة من البرنامج المنشور.
titles-more-than-once = أكثر من مرة في البرنامج المنشور:
titles-once-each = لا يرد أي عنوان أكثر من مرة في البرنامج المنشور.
opens = افتتاح { $name }: { $people }.
keynote = الكلمة الرئيسية: { $people }.
moderates = بإدارة { $people }.
closes = اختتام { $name }: { $people }.
not-this-person = لا، ليس { $person }.
people-of-organisation = من { $organisation }: { $people }.
nobody-named = لا يوجد شخص بهذا الاسم بين المشاركين في الفعالية.
name-mentioned = يرد هذا الاسم في:
nobody-from-body = لم يُذكر عن أي من المشاركين في الفعالية أنه من «{ $body }».
body-mentioned = يرد ذكر «{ $body }» في:
whom-do-you-mean = من تقصد؟ يُرجى كتابة الاسم.

## البرنامج
programme-heading = البرنامج، { $day }:
programme-undated = لم يُنشر اليوم ولا الوقت:
outside-days = لا تُعقد الفعالية في هذا اليوم: { $day } (المواعيد: { $range }).
no-such-date = لا وجود لهذا التاريخ: { $day }.
no-such-time = لا وجود لهذه الساعة: { $time }.
other-weekday = { $day } يوافق يوم { $weekday }، وليس { $claimed }.
weekday-of = { $day } يوافق يوم { $weekday }.
now-heading = الآن:
next-heading = التالي، { $day }:
nothing-now = لا يجري شيء في هذه اللحظة.
nothing-now-for = لا يجري الآن ما يطابق: { $what }.
nothing-next = لا توجد جلسات أخرى في البرنامج المنشور.
programme-over = انتهت آخر جلسة في البرنامج.
before-event = لم تبدأ الفعالية بعد. المواعيد: { $range }.
after-event = انتهت الفعالية. المواعيد: { $range }.
times-unpublished = لم يُنشر الجدول الزمني.
by-meaning = لا يرد ذلك بهذا اللفظ، والأقرب في المعنى:
title-unknown = لا توجد جلسة بهذا الاسم في البرنامج المنشور، والأقرب:
sessions-about = الجلسات حول هذا الموضوع:
no-sessions-about = لا توجد جلسات حول ذلك في البرنامج المنشور.
kind-unpublished = لا يوجد شيء من هذا النوع في البرنامج المنشور.
kind-not-filed = لا شيء مصنف في البرنامج باسم «{ $kind }».
kind-by-room = بحسب القاعة ({ $rooms }):
kind-by-text = بحسب الوصف:
count-sessions = عدد الجلسات في البرنامج المنشور: { $count }.
count-people = عدد الأشخاص المذكورين في البرنامج المنشور: { $count }.
count-rooms = عدد القاعات: { $count }.
count-tracks = عدد المسارات: { $count }.
count-participants-unknown = لم يُنشر عدد المشاركين.

## الاتصال
contact = للاتصال: { $details }
contact-for = للاتصال بشأن { $purpose }: { $details }
ask-contact = للاستفسار: { $details }.
contact-unknown = لم تُنشر أي جهة اتصال.

## عندما لا توجد إجابة
not-published = { $topic }: لم تُنشر هذه المعلومات.
fact-unpublished = { $fact ->
    [venue] لم يُنشر مكان الانعقاد.
    [address] لم يُنشر العنوان.
    [directions] لم تُنشر كيفية الوصول.
    [city] لم تُنشر المدينة.
    [theme] لم يُنشر الموضوع.
    [about] لم يُنشر أي وصف.
    [history] لم تُنشر نبذة تاريخية عن الفعالية.
    [edition] لم يُنشر رقم الدورة.
    [attendance] لم تُنشر معلومات عن المشاركين.
    [organisers] لم يُنشر اسم الجهة المنظمة.
    [partners] لم تُنشر أسماء الشركاء.
    [speakers] لم تُنشر أسماء المتحدثين.
    [opens] لم يُنشر اسم من يفتتح الفعالية.
    [keynote] لم يُنشر اسم من يلقي الكلمة الرئيسية.
    [moderates] لم يُنشر اسم من يدير الجلسة.
    [closes] لم يُنشر اسم من يختتم الفعالية.
    [programme] لم يُنشر البرنامج.
    [website] لم يُنشر أي موقع إلكتروني.
    [rooms] لم تُنشر أسماء القاعات.
    [languages] لم تُنشر لغات الفعالية.
    [breaks] لم تُنشر مواعيد الاستراحات والوجبات.
   *[other] لم تُنشر هذه المعلومات.
}
unknown = لا أعرف ذلك: لا يرد في المعلومات التي قدمها المنظمون.
unknown-session = لا يرد ذلك في البرنامج المنشور.
did-you-mean = هل تقصد:
announcing-declined = الإعلانات من شأن المنظمين وحدهم؛ ولا أنقل شيئا إلى الآخرين.
declined = أجيب فقط عن الأسئلة المتعلقة بهذه الفعالية: { $name }.
please-repeat = لم أفهم السؤال. اسألني عن المواعيد أو المكان أو المتحدثين أو البرنامج أو جهات الاتصال.
not-helped = اطرح سؤالك بكلمات أخرى من فضلك.
questions-left = أجيب عن ثلاثة أسئلة في المرة الواحدة. يرجى طرح هذه الأسئلة مرة أخرى:

## المحادثة
hello = مرحبًا! أنا Usher، مساعد المشاركين في { $name }. اسألني عن المواعيد أو المكان أو المتحدثين أو البرنامج أو جهات الاتصال.
thanks = على الرحب والسعة.
goodbye = مع السلامة!
who-are-you = أنا Usher، المساعد الآلي للمشاركين في { $name }. أجيب فقط بناءً على ما نشره المنظمون.
help = يمكنك أن تسألني عن { $name }: المواعيد والمكان والموضوع والمتحدثين والبرنامج وجهات الاتصال، بالإنجليزية أو الفرنسية أو الإسبانية أو الروسية أو العربية أو الصينية أو الكورية.
how-are-you = بخير، شكرًا لك. ماذا تود أن تعرف عن { $name }؟

## اقتراحات
suggest-dates = متى تُعقد الفعالية؟
suggest-venue = أين تُعقد الفعالية؟
suggest-programme = ما البرنامج؟
suggest-speakers = من المتحدثون؟
suggest-theme = ما الموضوع؟
suggest-contact = بمن يمكنني الاتصال؟
suggest-where-session = أين تُعقد جلسة «{ $title }»؟
suggest-about-session = ما موضوع جلسة «{ $title }»؟
suggest-who = من { $person }؟
suggest-person-sessions = متى موعد كلمة { $person }؟

## المواضيع المعتادة
topic-registration = التسجيل
topic-badges = الشارات
topic-security = الدخول والأمن
topic-wifi = الإنترنت اللاسلكي (Wi-Fi)
topic-hotels = الفنادق
topic-visas = التأشيرات
topic-transport = المواصلات
topic-parking = مواقف السيارات
topic-food = الطعام والأنظمة الغذائية
topic-accessibility = تسهيلات الأشخاص ذوي الإعاقة
topic-prayer_room = غرفة الصلاة
topic-interpretation = الترجمة الفورية
topic-livestream = البث المباشر
topic-recording = التسجيلات
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
topic-social_events = المناسبات الاجتماعية
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
chat-hint = اسأل عما تشاء بأي من اللغات السبع. اكتب رقم أي اقتراح لاختياره. /lang en لتغيير اللغة، /now 2025-12-04T10:00 لتغيير الوقت الحالي، /quit للإنهاء.
chat-language = سأجيب بالعربية.
chat-language-unknown = اللغات المتاحة: { $languages }. اكتب /lang ثم إحداها، أو /lang auto.
chat-moment = الوقت الحالي في هذه المحادثة: { $moment }.
chat-moment-unknown = هذا ليس تاريخًا ووقتًا؛ اكتب مثلًا /now 2025-12-04T10:00.
