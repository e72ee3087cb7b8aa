# الجلسات المختارة في قائمة، وما يُسأل عن إحداها.

## الأيام والليالي والأعداد
days-range = من { $start } إلى { $end }
in-night = { $text } (الليلة بين { $eve } و{ $day })
people-more = { $people } { $count ->
    [zero] ولا أحد غيرهم
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $count } آخرون
    [many] و{ $count } آخرون
   *[other] و{ $count } آخرون
}

## ما تُحصر به القائمة، تفصله نقاط
criterion-after = بعد الساعة { $time }
criterion-before = قبل الساعة { $time }
criterion-at = الساعة { $time }
criterion-end = تنتهي الساعة { $time }
criterion-longer = أطول من { $length }
criterion-shorter = أقصر من { $length }
criterion-at-least = لا تقل عن { $length }
criterion-at-most = لا تزيد عن { $length }
criterion-lasting = مدتها { $length }
criterion-remaining = لم تبدأ بعد

## القوائم
count-only-talks = منها محاضرات بالمعنى الدقيق: { $count }.
list-count = { $what }: { $count ->
    [zero] لا جلسات.
    [one] جلسة واحدة.
    [two] جلستان.
    [few] { $count } جلسات.
    [many] { $count } جلسة.
   *[other] { $count } جلسة.
}
nothing-fits = لا يوجد في البرنامج المنشور ما يطابق: { $what }.
nearest-on-day = يوم { $day }:
nearest-without = من دون «{ $what }»:
left-out = تعذّر الحصر حسب { $criterion ->
    [language] اللغة
    [length] المدة
   *[hours] الوقت
}: لا يذكر البرنامج ذلك لأي جلسة.
left-out-subject = لا يوجد شيء عن «{ $subject }» في البرنامج المنشور. من دون هذا الشرط:
not-then = لا، ليس في ذلك الوقت.
not-on-day-but = ليس { $day } بل { $other }:

## المناطق الزمنية
zone-is = كل الأوقات بتوقيت { $city } (UTC{ $offset }).
zone-ahead = توقيت { $other } متقدم على توقيت { $city } بمقدار { $length }.
zone-behind = توقيت { $other } متأخر عن توقيت { $city } بمقدار { $length }.
zone-same = توقيت { $other } هو نفسه توقيت { $city }.

## جلسة واحدة
session-once = لا يرد في البرنامج المنشور موعد آخر لجلسة «{ $title }».
session-track = جلسة «{ $title }» ضمن المسار: { $track }.
session-track-unknown = لم يُنشر مسار جلسة «{ $title }».
session-capacity = مكان جلسة «{ $title }»: { $rooms }.
room-capacity = سعة { $room }: { $count ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
}.
capacity-unknown = لم تُنشر سعة { $room }.
session-places = مقاعد جلسة «{ $title }»: { $count ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
}.
session-signup = المشاركة في جلسة «{ $title }»: { $text }
session-space-unknown = لم يُنشر إن كانت هناك مقاعد متبقية في جلسة «{ $title }» أو كان التسجيل مطلوبًا.
session-needs = ما يلزم لجلسة «{ $title }»: { $text }
session-needs-unknown = لم يُنشر ما يلزم معرفته أو إحضاره لجلسة «{ $title }».
session-needs-described = لم تُنشر قائمة بما يلزم معرفته أو إحضاره لجلسة «{ $title }». وصف الجلسة: { $text }
session-links = مواد جلسة «{ $title }»:
session-links-unknown = لم تُنشر عروض تقديمية أو تسجيلات أو صفحة عن جلسة «{ $title }».
abstract-more = اطلب الوصف الكامل لقراءته كله.

## في الوقت نفسه
parallel-to = بالتزامن مع جلسة «{ $title }»:
parallel-none = لا توجد جلسات أخرى بالتزامن مع جلسة «{ $title }».
parallel-unknown = لم يُنشر وقت جلسة «{ $title }»، فلا يمكن تحديد ما يتزامن معها.
# Its number needs no plural.
parallel-most = تُعقد جلسات بالتوازي ({ $what })، وأكثرها في وقت واحد { $count }، مثلًا:
parallel-never = لا توجد جلسات متوازية ({ $what }).
overlap-yes = تتزامن كليًا أو جزئيًا:
overlap-no = ليست في الوقت نفسه:
overlap-beside = ليست متزامنة معها:
overlap-gap = الفاصل بينهما: { $length }.
overlap-next = تبدأ إحداهما عند انتهاء الأخرى.

## الفعالية كلها
event-takes-place = لا توجد إشارة إلى إلغاء الفعالية أو تأجيلها أو تغيير مكانها: { $name }.
event-cancelled-sessions = { $count ->
    [zero] لا جلسات ملغاة:
    [one] جلسة واحدة ملغاة:
    [two] جلستان ملغاتان:
    [few] { $count } جلسات ملغاة:
    [many] { $count } جلسة ملغاة:
   *[other] { $count } جلسة ملغاة:
}
answer-as-of = آخر تحديث للبرنامج: { $when }، ولم يتسنَّ تحديثه منذ ذلك الحين.

## By number
number-in-order = لا يوجد هذا الرقم في البرنامج. حسب وقت البدء، الرقم { $number } ({ $what }):
# Its number needs no plural.
number-untimed = لم تُحتسب الجلسات التي لم يُنشر وقتها، وعددها: { $count }.
# Its number needs no plural.
number-too-high = في البرنامج { $count } فقط ({ $what }):
# Its number needs no plural.
number-beside = حسب وقت البدء لا يوجد رقم { $number } ({ $what })، فبعضها يبدأ في الوقت نفسه والعدد { $count }.
number-unordered = لا يُعرف أيها الرقم { $number } ({ $what })، إذ لم يُنشر الترتيب. في البرنامج:
number-not-called = لا شيء في البرنامج المنشور اسمه «{ $name }».
