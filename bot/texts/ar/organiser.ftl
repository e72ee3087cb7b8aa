## أوامر المنظمين (100 حرف على الأكثر)
organiser-about-change = للمنظمين: تغيير البرنامج
organiser-about-delay = بدء جلسة لاحقا أو قبل موعدها
organiser-about-delay-minutes = عدد دقائق التأخير؛ العدد السالب يقدّم الجلسة
organiser-about-move = بدء جلسة في وقت آخر
organiser-about-start = متى: 10:30 في يوم الجلسة أو الجمعة 10:30 أو 14.05. 10:30 (بتوقيت الحدث)
organiser-about-room = عقد جلسة في قاعة أخرى
organiser-about-cancel = إلغاء جلسة
organiser-about-reinstate = عقد جلسة كانت قد أُلغيت
organiser-about-reason = السبب؛ يُعلَن للمشاركين
organiser-about-accept = اعتماد الملفات كما هي رغم غياب جزء كبير من البرنامج
organiser-about-status = للمنظمين: حال Usher

## تغيير البرنامج
organiser-change = تغيير في البرنامج
organiser-change-sure = هل هذا صحيح؟
organiser-change-told = { $count ->
    [0] لا يُخبَر أحد مباشرة.
    [one] يُخبَر شخص واحد ({ $count }) مباشرة.
    [two] يُخبَر شخصان ({ $count }) مباشرة.
    [few] يُخبَر { $count } أشخاص مباشرة.
   *[other] يُخبَر { $count } شخصا مباشرة.
}
organiser-change-posted = يُنشر التغيير في قناة الإعلانات.
organiser-change-not-posted = لا يُنشر التغيير في أي قناة.
organiser-change-yes = تغيير
organiser-change-no = إبقاء الحال
organiser-change-made = تم التغيير
organiser-nothing-done = لم يتغير شيء.
organiser-change-undo = تراجع
organiser-accepted = اعتُمدت الملفات كما هي. عدد الجلسات: { $count }.
change-since = غيّر شخص آخر هذه الجلسة في هذه الأثناء. ابدؤوا من جديد بالأمر.
change-doubt-day = هذا اليوم ليس من أيام الحدث.
change-doubt-room = { $name } مشغولة حينها: «{ $title }»، { $when }.
change-doubt-person = يشارك { $name } في الوقت نفسه في «{ $title }»، { $when }.
change-doubt-capacity = لا تتسع { $name } لجميع من حفظوا هذه الجلسة، وعددهم { $count }.
change-gone = هذه الجلسة ليست في البرنامج. اختر من القائمة التي تظهر أثناء الكتابة.
change-nothing = لن يغيّر ذلك شيئا.
change-no-time = ليس لهذه الجلسة موعد يمكن تأخيره. استخدم /change move.
change-no-room = لا توجد قاعة كهذه. اختر من القائمة التي تظهر أثناء الكتابة.

## حال Usher
organiser-status = الحالة
organiser-loaded = برنامج { $when }، عدد الجلسات: { $count }.
organiser-deliveries = الرسائل: { $counts }.
organiser-next-reminder = التذكير التالي: { $when }.
organiser-restarts = أُعيد تشغيله بعد خلل: { $loops }.
delivery-pending = في الانتظار
delivery-sending = قيد الإرسال
delivery-sent = أُرسلت
delivery-failed = فشلت
delivery-expired = فات أوانها

## من لا يُسمح له
organiser-only = للمنظمين فقط
organiser-only-text = لا يفعل ذلك إلا المنظمون. إن كنت منهم فاطلب دور المنظمين.
organiser-stale = لم يعد هذا الزر يعمل
organiser-stale-text = ما كان يشير إليه لم يعد موجودا أو تغيّر. ابدأ من جديد بالأمر.

## أسئلة تُحال إلى شخص
organiser-asked-by = { $count ->
    [one] سأله شخص واحد ({ $count })، اللغات: { $languages }
    [two] سأله شخصان ({ $count })، اللغات: { $languages }
    [few] سأله { $count } أشخاص، اللغات: { $languages }
   *[other] سأله { $count } شخصا، اللغات: { $languages }
}
organiser-was-wrong = كان Usher قد أجاب، وقال أحدهم إن الإجابة خاطئة: { $answer }
organiser-state-answered = إجابة المنظمين:
organiser-state-unpublished = قال المنظمون إن ذلك لم يُنشر بعد.
organiser-state-ignored = أُغلق دون رد.
organiser-state-merged = ضُمّ إلى سؤال آخر.
organiser-press-answer = إجابة
organiser-press-unpublished = لم يُنشر بعد
organiser-press-merge = ضمّ
organiser-press-ignore = تجاهل
organiser-reply-title = إجابة من المنظمين
organiser-you-asked = سألت: { $question }
organiser-reply-footer = كتبه المنظمون لا Usher.
organiser-not-published = لم يُنشر ذلك بعد.
