# الجلسات المختارة في قائمة، وما يُسأل عن إحداها.

## الأيام والليالي والأعداد
days-range = من { $start } إلى { $end }
in-night = { $text } (ليلة { $eve } إلى { $day })
people-more = { $people } و{ $count } غيرهم

## ما تُحصر به القائمة، تفصله نقاط
criterion-after = بعد الساعة { $time }
criterion-before = قبل الساعة { $time }
criterion-at = الساعة { $time }
criterion-longer = أطول من { $length }
criterion-shorter = أقصر من { $length }
criterion-remaining = لم ينتهِ بعد

## القوائم
list-count = { $what }: { $count ->
    [one] جلسة واحدة.
    [two] جلستان.
    [few] { $count } جلسات.
    [many] { $count } جلسة.
   *[other] { $count } جلسة.
}
nothing-fits = لا يوجد شيء في البرنامج المنشور لما يلي: { $what }.
nearest-on-day = يوم { $day }:
nearest-without = من دون «{ $what }»:
left-out = تعذّر الحصر حسب { $criterion ->
    [language] اللغة
    [length] المدة
   *[hours] الوقت
}: البرنامج لا يذكر ذلك لأي جلسة.
left-out-subject = لا أجد شيئا عن «{ $subject }» في البرنامج المنشور. من دونه:
not-then = لا، ليس في ذلك الوقت.

## المناطق الزمنية
zone-is = كل الأوقات بتوقيت { $city } (UTC{ $offset }).
zone-ahead = توقيت { $other } متقدم على توقيت { $city } بمقدار { $length }.
zone-behind = توقيت { $other } متأخر عن توقيت { $city } بمقدار { $length }.
zone-same = توقيت { $other } هو نفسه توقيت { $city }.

## جلسة واحدة
session-track = «{ $title }» ضمن المسار: { $track }.
session-track-unknown = لم يُنشر مسار «{ $title }».
session-capacity = «{ $title }» في { $rooms }.
room-capacity = { $room } تتسع لعدد { $count } من الأشخاص.
capacity-unknown = لم يُنشر كم شخصا تتسع له { $room }.
session-places = عدد المقاعد في «{ $title }»: { $count }.
session-signup = المشاركة في «{ $title }»: { $text }
session-space-unknown = لم يُنشر هل بقيت مقاعد في «{ $title }» أو هل يلزم التسجيل.
session-needs = من أجل «{ $title }»: { $text }
session-needs-unknown = لم يُنشر ما يلزم معرفته أو إحضاره من أجل «{ $title }».
session-links = عن «{ $title }»:
session-links-unknown = لم تُنشر شرائح أو تسجيل أو صفحة عن «{ $title }».
abstract-more = اطلب الوصف الكامل لقراءته كله.

## في الوقت نفسه
parallel-to = في الوقت نفسه مع «{ $title }»:
parallel-none = لا شيء آخر في وقت «{ $title }».
parallel-unknown = لم يُنشر وقت «{ $title }»، فلا أستطيع أن أقول ماذا يجري معها.

## الفعالية كلها
event-takes-place = لا توجد إشارة إلى إلغاء { $name } أو تأجيلها أو نقلها.
event-cancelled-sessions = { $count ->
    [one] جلسة واحدة ملغاة:
    [two] جلستان ملغاتان:
    [few] { $count } جلسات ملغاة:
    [many] { $count } جلسة ملغاة:
   *[other] { $count } جلسة ملغاة:
}
