## الأوامر (100 حرف على الأكثر)
announce-about = للمنظمين: كتابة الإعلانات وإرسالها ومتابعتها
announce-about-new = كتابة إعلان؛ تراه كما يراه قراؤه قبل إرسال أي شيء
announce-about-list = كل الإعلانات وحالة كل منها
announce-about-edit = تعديل إعلان وكل نسخة سُلّمت منه
announce-about-retract = سحب إعلان وحذف كل نسخة سُلّمت منه
announce-about-report = من وصله الإعلان ومن لم يصله
announce-about-which = أي إعلان: رقمه أو كلمات من عنوانه
announce-about-language = اللغة التي تكتب بها؛ يمكن إضافة لغات أخرى لاحقًا

## النماذج (العناوين والتسميات 45 حرفًا على الأكثر)
announce-form = إعلان
announce-form-in = إعلان بلغة: { $language }
announce-field-title = العنوان
announce-field-text = النص
announce-field-text-hint = يُحفظ تنسيق Markdown. ترك العنوان والنص فارغين يحذف هذه اللغة.
announce-field-link = رابط (يجوز تركه فارغًا)
announce-field-picture = رابط صورة (يجوز تركه فارغًا)
announce-field-address-hint = يبدأ بـ https://
announce-form-when = موعد الإرسال
announce-field-when = الوقت (فارغ: فور الضغط على «إرسال»)
announce-field-when-hint = 18:00 أو الجمعة 10:00 أو 14 مايو 10:00 أو بعد ساعتين، بتوقيت الفعالية
announce-form-savers = من حفظوا جلسة
announce-field-savers = الجلسة (فارغ: لا أحد)
announce-field-savers-hint = كلمات من عنوانها

## حال الإعلان
phase-draft = مسودة
phase-waiting = في انتظار موافقة منظم ثانٍ
phase-scheduled = مجدول
phase-sending = قيد الإرسال
phase-sent = أُرسل
phase-retracted = سُحب
phase-discarded = حُذف قبل الإرسال
announce-heading = الإعلان { $number }: { $state }
announce-channels = القنوات: { $channels }
announce-people = { $count ->
    [zero] رسائل خاصة: لا أحد
    [one] رسائل خاصة: شخص واحد
    [two] رسائل خاصة: شخصان
    [few] رسائل خاصة: { $count } أشخاص
    [many] رسائل خاصة: { $count } شخصًا
   *[other] رسائل خاصة: { $count } شخص
}
announce-savers = رسائل خاصة إلى من حفظوا جلسة «{ $title }»
announce-at-once = موعد الإرسال: فور الضغط على «إرسال»
announce-when = موعد الإرسال: { $when }
announce-notifies = من يُنبَّه: { $who }
announce-notifies-nobody = لا أحد
announce-notifies-everyone = الجميع في هذه القنوات (@everyone)
announce-is-crossposted = يُنشر أيضًا في الخوادم التي تتابع القناة
announce-in-languages = اللغات: { $languages }. يقرأ كل شخص بلغته، فإن لم تتوفر فبالإنجليزية، وإلا فباللغة الأولى.
announce-needs-approval = يجب أن يوافق منظم ثانٍ قبل الإرسال.
announce-to-check = يجب أولًا إصلاح ما يلي:
announce-no-channel = { $channel }: لا توجد قناة بهذا الاسم في هذا الخادم
announce-not-allowed = { $channel }: تنقصني الصلاحيات التالية: { $permissions }
announce-cannot-post = { $channel }: لا يمكن نشر الرسائل هناك
announce-no-role = لا يوجد دور باسم «{ $role }» في هذا الخادم
announce-not-crossposted = { $channel }: لا تُنشر في خوادم أخرى إلا رسائل قنوات الإعلانات؛ أما هنا فتُنشر الرسالة كالمعتاد

## القوائم والأزرار
announce-choose-channels = القنوات
announce-choose-more-channels = قنوات أخرى
announce-choose-readers = الرسائل الخاصة
announce-choose-role = الدور الذي يُنبَّه
announce-choose-language = اللغات: عرض لغة أو إضافة أخرى
announce-readers-nobody = بلا رسائل خاصة
announce-readers = المشتركون في: { $topic } ({ $count })
announce-language-write = { $language }: كتابة النص
announce-press-when = موعد الإرسال…
announce-press-savers = من حفظوا جلسة…
announce-press-everyone = تنبيه الجميع
announce-press-nobody = عدم تنبيه الجميع
announce-press-crosspost = نشر في خوادم أخرى
announce-press-no-crosspost = نشر هنا فقط
announce-press-edit = تعديل
announce-press-send = إرسال
announce-press-schedule = جدولة
announce-press-ask = طلب الموافقة
announce-press-approve = موافقة وإرسال
announce-press-discard = حذف المسودة
announce-press-retract = سحب
announce-press-keep = عدم السحب
announce-press-retry = إعادة الإرسال
announce-press-report = تحديث
announce-press-open = مراجعة

## ما صار إليه
announce-retract-sure = هل تريد سحب هذا الإعلان؟ تُحذف النسخ التي سُلّمت، ولا يُرسل ما ينتظر الإرسال.
announce-list = الإعلانات
announce-list-empty = لا توجد إعلانات بعد. اكتب أول إعلان بالأمر /announce new.
announce-list-open = فتح إعلان
announce-progress = سُلّم: { $sent } من { $total }. في الانتظار: { $waiting }. فشل: { $failed }.
announce-withdrawn = سُحب: { $count } من { $total }.
# Its number needs no plural.
announce-people-progress = الرسائل الخاصة: سُلّم { $sent } من { $total }، وفشل { $failed }.
announce-people-closed = عدد من لا يستقبلون رسائل خاصة مني: { $count }. سيرون الإعلان في المرة القادمة التي يتوجهون فيها إليّ في الخادم.
announce-target-sent = { $target }: سُلّم
announce-target-waiting = { $target }: في الانتظار
announce-target-held = { $target }: في الانتظار. { $reason } المحاولات مستمرة.
announce-target-failed = { $target }: فشل. { $reason }
announce-target-withdrawn = { $target }: سُحب
announce-reason-missing = لم تعد القناة موجودة.
announce-reason-forbidden = لا يُسمح لي بالنشر هناك.
announce-reason-dm_closed = لا تُستقبل رسائل خاصة مني.
announce-reason-invalid = رفض Discord الرسالة.
announce-reason-other = { $detail }
announce-more-targets = وغيرها: { $count }
announce-approval = إعلان ينتظر الموافقة
announce-please-approve = إعلان «{ $title }»، كتبه: { $author }. سيصل إلى عدد كبير جدًا أو ينبّه الجميع، لذا يجب أن يراجعه منظم آخر أولًا.
announce-was-decided = «{ $title }»: { $state }.

## لمَ لا
announce-changed = عُدّل هذا الإعلان بعد أن اطلعت عليه. راجعه من جديد.
announce-no-session = لا توجد جلسة بهذا العنوان. اكتب كلمات من عنوانها.
announce-foreign-channel = هذه القناة ليست في خادم الفعالية.
announce-left-out = لم يُدرج ذلك في الإعلان؛ أما الباقي فمحفوظ.
announce-nobody = هذا الإعلان غير موجّه إلى أحد. اختر أولًا قناة أو متلقين.
announce-own-approval = يجب أن يوافق منظم ثانٍ، فأنت من كتب هذا النص أو طلب الموافقة عليه.
announce-stale = سبقك شخص آخر: تغيّرت حالة هذا الإعلان.
announce-gone = لم يعد هذا الإعلان موجودًا.
announce-not-now = لم يعد هذا الإجراء ممكنًا لهذا الإعلان.
announce-empty = يحتاج الإعلان إلى عنوان ونص.
announce-too-long = النص أطول من المسموح به. الحد الأقصى 200 حرف للعنوان و3000 حرف للنص.
announce-bad-link = الرابط ليس عنوان ويب صحيحًا. يبدأ العنوان بـ https:// أو http:// ولا يتجاوز 512 حرفًا.
announce-bad-picture = رابط الصورة ليس عنوان ويب صحيحًا. يبدأ العنوان بـ https:// أو http:// ولا يتجاوز 512 حرفًا.

## Second organisers, other languages, older ones
announce-revision = تعديل لإعلان أُرسل ينتظر الموافقة
announce-please-approve-revision = تعديل مقترح لإعلان «{ $title }» الذي أُرسل، اقترحه: { $author }. وصل الإعلان إلى عدد كبير جدًا أو نبّه الجميع، لذا يجب أن يراجع منظم آخر التعديل أولًا.
announce-outdated = ما زال النص السابق قائمًا بهذه اللغات: { $languages }. راجع كل لغة منها.
announce-press-next = التالي: { $language }
announce-press-whole = التقرير
announce-press-older = الأقدم
announce-notifies-role = { $count ->
    [zero] { $role } (لا أحد)
    [one] { $role } (شخص واحد)
    [two] { $role } (شخصان)
    [few] { $role } ({ $count } أشخاص)
    [many] { $role } ({ $count } شخصًا)
   *[other] { $role } ({ $count } شخص)
}
announce-notifies-some = { $role } (لا يذكر Discord عدد الأشخاص)
announce-left-meanwhile = { $count ->
    [zero] لم يُلغِ أحد اشتراكه قبل الإرسال.
    [one] ألغى شخص واحد اشتراكه قبل الإرسال.
    [two] ألغى شخصان اشتراكهما قبل الإرسال.
    [few] ألغى { $count } أشخاص اشتراكهم قبل الإرسال.
    [many] ألغى { $count } شخصًا اشتراكهم قبل الإرسال.
   *[other] ألغى { $count } شخص اشتراكهم قبل الإرسال.
}
announce-bad-channel = هذا ليس اسم قناة. يتكون الاسم من 1 إلى 100 حرف.
trouble-announcement = لا يمكن إرسال إعلان «{ $target }» الآن ({ $detail }). المحاولات مستمرة، والتفاصيل في السجل.
