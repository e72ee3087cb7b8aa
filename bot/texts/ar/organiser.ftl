## أوامر المنظمين (100 حرف على الأكثر)
organiser-about-change = للمنظمين: تغيير البرنامج
organiser-about-delay = تأخير بدء جلسة أو تقديمه
organiser-about-delay-minutes = عدد دقائق التأخير؛ العدد السالب يقدّم الجلسة
organiser-about-move = بدء جلسة في وقت آخر
organiser-about-start = متى: 10:30 في يوم الجلسة أو الجمعة 10:30 أو 14 مايو 10:30 (بتوقيت الفعالية)
organiser-about-room = عقد جلسة في قاعة أخرى
organiser-about-cancel = إلغاء جلسة
organiser-about-reinstate = إعادة جلسة ملغاة إلى البرنامج
organiser-about-reason = السبب؛ يُعلَن للمشاركين
organiser-about-accept = اعتماد الملفات كما هي رغم غياب جزء كبير من البرنامج
organiser-about-status = للمنظمين: حالة Usher

## تغيير البرنامج
organiser-change = تغيير في البرنامج
organiser-change-sure = هل هذا صحيح؟
organiser-change-told = { $count ->
    [zero] لن تُرسل رسالة خاصة إلى أحد.
    [one] تُرسل رسالة خاصة إلى شخص واحد.
    [two] تُرسل رسالة خاصة إلى شخصين.
    [few] تُرسل رسالة خاصة إلى { $count } أشخاص.
    [many] تُرسل رسالة خاصة إلى { $count } شخصًا.
   *[other] تُرسل رسالة خاصة إلى { $count } شخص.
}
organiser-change-posted = يُنشر التغيير في قناة الإعلانات.
organiser-change-not-posted = لا يُنشر التغيير في أي قناة.
organiser-change-yes = تغيير
organiser-change-no = عدم التغيير
organiser-change-made = تم التغيير
organiser-nothing-done = لم يتغير شيء.
organiser-change-undo = تراجع
organiser-accepted = اعتُمدت الملفات كما هي. عدد الجلسات: { $count }.
change-since = عدّل شخص آخر هذه الجلسة في هذه الأثناء. ابدأ من جديد بالأمر.
change-warning-day = هذا اليوم ليس من أيام الفعالية.
change-warning-room = القاعة مشغولة حينها ({ $name }): «{ $title }»، { $when }.
change-warning-person = تعارض في الموعد ({ $name }): «{ $title }»، { $when }.
# Its number needs no plural.
change-warning-capacity = لا تتسع القاعة ({ $name }) لجميع من حفظوا هذه الجلسة، وعددهم { $count }.
change-gone = هذه الجلسة ليست في البرنامج. اختر من القائمة التي تظهر أثناء الكتابة.
change-nothing = لن يغيّر ذلك شيئًا.
change-no-time = ليس لهذه الجلسة موعد يمكن تأخيره. استخدم /change move.
change-no-room = لا توجد قاعة بهذا الاسم. اختر من القائمة التي تظهر أثناء الكتابة.

## حال Usher
organiser-status = حالة Usher
organiser-press-status = عرض حالة Usher
organiser-loaded = موعد تحميل البرنامج: { $when }. عدد الجلسات: { $count }.
organiser-source = مصدر البرنامج: { $source } (آخر تأكيد: { $when }).
organiser-deliveries = الرسائل: { $counts }.
organiser-next-reminder = التذكير التالي: { $when }.
organiser-restarts = أُعيد تشغيله بعد خلل: { $loops }.
loop-sending = إرسال الرسائل
loop-leases = حجز الرسائل قيد الإرسال
loop-watching = متابعة ملفات الفعالية
loop-following = قراءة مصدر البرنامج
loop-events = تحديث أحداث Discord
loop-forgetting = حذف البيانات القديمة
loop-noting = تسجيل الأسئلة
delivery-pending = في الانتظار
delivery-sending = قيد الإرسال
delivery-sent = أُرسلت
delivery-failed = فشلت
delivery-expired = فات أوانها

## من لا يُسمح له
organiser-only = للمنظمين فقط
organiser-only-text = هذا متاح للمنظمين فقط. إن كنت منهم فاطلب دور المنظمين.
organiser-stale = لم يعد هذا الزر يعمل
organiser-stale-text = ما كان يشير إليه هذا الزر لم يعد موجودًا أو تغيّر. ابدأ من جديد بالأمر.

## أسئلة تُحال إلى شخص
organiser-asked-by = { $count ->
    [zero] لم يطرحه أحد، اللغات: { $languages }
    [one] طرحه شخص واحد، اللغات: { $languages }
    [two] طرحه شخصان، اللغات: { $languages }
    [few] طرحه { $count } أشخاص، اللغات: { $languages }
    [many] طرحه { $count } شخصًا، اللغات: { $languages }
   *[other] طرحه { $count } شخص، اللغات: { $languages }
}
organiser-was-wrong = أجاب Usher، ووُصفت إجابته بأنها خاطئة: { $answer }
organiser-state-answered = إجابة المنظمين:
organiser-state-unpublished = أفاد المنظمون بأن ذلك لم يُنشر بعد.
organiser-state-ignored = أُغلق دون رد.
organiser-state-merged = دُمج مع سؤال آخر.
organiser-press-answer = إجابة
organiser-press-unpublished = لم يُنشر بعد
organiser-press-merge = دمج
organiser-press-ignore = إغلاق دون رد
organiser-reply-title = إجابة من المنظمين
organiser-you-asked = سؤالك: { $question }
organiser-reply-footer = كتب هذه الإجابة المنظمون لا Usher.
organiser-not-published = لم يُنشر ذلك بعد.
