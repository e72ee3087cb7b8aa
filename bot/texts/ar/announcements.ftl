## الأوامر (100 حرف على الأكثر)
announce-about = للمنظمين: إبلاغ المشاركين بأمر
announce-about-new = كتابة إعلان؛ تراه كما يراه قراؤه قبل إرسال أي شيء
announce-about-list = كل الإعلانات وحال كل منها
announce-about-edit = تعديل إعلان وكل نسخة سُلّمت منه
announce-about-retract = سحب إعلان وحذف كل نسخة سُلّمت منه
announce-about-report = من وصله الإعلان ومن لم يصله
announce-about-which = أي إعلان: رقمه أو كلمات من عنوانه
announce-about-language = اللغة التي تكتب بها؛ يمكن إضافة غيرها بعد ذلك

## النماذج (العناوين والتسميات 45 حرفا على الأكثر)
announce-form = إعلان
announce-form-in = إعلان بلغة: { $language }
announce-field-title = العنوان
announce-field-text = النص
announce-field-text-hint = يُحفظ تنسيق Markdown. ترك العنوان والنص فارغين يحذف هذه اللغة.
announce-field-link = رابط (يجوز تركه فارغا)
announce-field-picture = صورة: عنوانها على الشبكة (يجوز تركه فارغا)
announce-field-address-hint = يبدأ بـ https://
announce-form-when = متى يُرسل
announce-field-when = الوقت (فارغ: فور الضغط على إرسال)
announce-field-when-hint = 18:00 أو الجمعة 10:00 أو 14.05. 10:00 أو بعد ساعتين، بتوقيت الحدث
announce-form-savers = من حفظوا جلسة
announce-field-savers = الجلسة (فارغ: لا أحد)
announce-field-savers-hint = كلمات من عنوانها

## حال الإعلان
phase-draft = مسودة
phase-waiting = ينتظر منظما ثانيا
phase-scheduled = مجدول
phase-sending = قيد الإرسال
phase-sent = أُرسل
phase-retracted = سُحب
phase-discarded = أُهمل
announce-heading = الإعلان { $number }: { $state }
announce-channels = القنوات: { $channels }
announce-people = { $count ->
    [0] رسائل خاصة: لا أحد
    [one] رسائل خاصة: شخص واحد ({ $count })
    [two] رسائل خاصة: شخصان ({ $count })
    [few] رسائل خاصة: { $count } أشخاص
   *[other] رسائل خاصة: { $count } شخصا
}
announce-savers = رسائل خاصة إلى من حفظوا: { $title }
announce-at-once = متى: فور الضغط على إرسال
announce-when = متى: { $when }
announce-notifies = ينبّه: { $who }
announce-notifies-nobody = لا أحد
announce-notifies-everyone = الجميع في هذه القنوات (@everyone)
announce-is-crossposted = يُنشر في الخوادم التي تتابع القناة
announce-in-languages = اللغات: { $languages }. يقرأ كل واحد لغته، وإلا فالإنكليزية، وإلا فاللغة الأولى.
announce-needs-approval = يجب أن يوافق منظم ثان قبل الإرسال.
announce-to-check = ما ينبغي إصلاحه أولا:
announce-no-channel = { $channel }: لا توجد قناة كهذه في هذا الخادم
announce-not-allowed = { $channel }: تنقصني الصلاحية { $permissions }
announce-cannot-post = { $channel }: لا يمكن نشر الرسائل هناك
announce-no-role = لا يوجد الدور { $role } في هذا الخادم
announce-not-crossposted = { $channel }: لا تُنشر في خوادم أخرى إلا قنوات الإعلانات؛ وفي غيرها يُنشر كالمعتاد

## القوائم والأزرار
announce-choose-channels = القنوات
announce-choose-more-channels = قنوات أخرى
announce-choose-readers = الرسائل الخاصة
announce-choose-role = الدور الذي يُنبَّه
announce-choose-language = اللغات: عرض واحدة أو كتابة أخرى
announce-readers-nobody = لا رسائل خاصة لأحد
announce-readers = من طلبوا: { $topic } ({ $count })
announce-language-write = { $language }: للكتابة
announce-press-when = متى …
announce-press-savers = من حفظوا جلسة …
announce-press-everyone = تنبيه الجميع
announce-press-nobody = بلا تنبيه للجميع
announce-press-crosspost = نشر في خوادم أخرى
announce-press-no-crosspost = هنا فقط
announce-press-edit = تعديل
announce-press-send = إرسال
announce-press-schedule = جدولة
announce-press-ask = طلب موافقة منظم ثان
announce-press-approve = موافقة وإرسال
announce-press-discard = إهمال
announce-press-retract = سحب
announce-press-keep = إبقاء الحال
announce-press-retry = إعادة ما فشل
announce-press-report = تحديث
announce-press-open = عرض

## ما صار إليه
announce-retract-sure = هل تسحب هذا الإعلان؟ تُحذف النسخ التي سُلّمت، ولا يُرسل ما ينتظر.
announce-list = الإعلانات
announce-list-empty = لا إعلانات بعد. اكتب واحدا بالأمر /announce new.
announce-list-open = فتح إعلان
announce-progress = سُلّم: { $sent } من { $total }. في الانتظار: { $waiting }. فشل: { $failed }.
announce-withdrawn = سُحب: { $count } من { $total }.
announce-people-progress = الرسائل الخاصة: سُلّم { $sent } من { $total }، وفشل { $failed }.
announce-people-closed = عدد من لا يقبلون رسائل خاصة مني: { $count }. سيرونه حين يستخدمونني في الخادم في المرة القادمة.
announce-target-sent = { $target }: سُلّم
announce-target-waiting = { $target }: في الانتظار
announce-target-held = { $target }: في الانتظار. { $reason } سأواصل المحاولة.
announce-target-failed = { $target }: فشل. { $reason }
announce-target-withdrawn = { $target }: سُحب
announce-reason-missing = لم تعد القناة موجودة.
announce-reason-forbidden = لا يُسمح لي بالنشر هناك.
announce-reason-dm_closed = لا يقبل رسائل خاصة مني.
announce-reason-invalid = رفض Discord الرسالة.
announce-reason-other = { $detail }
announce-more-targets = و{ $count } غيرها
announce-approval = إعلان ينتظر الموافقة
announce-please-approve = كتب { $author } «{ $title }». يصل إلى عدد كبير جدا أو ينبّه الجميع، فيجب أن يراه منظم آخر أولا.
announce-was-decided = «{ $title }»: { $state }.

## لمَ لا
announce-changed = تغيّر هذا الإعلان بعد أن رأيته. انظر إليه من جديد.
announce-no-session = لا توجد جلسة كهذه. اكتب كلمات من عنوانها.
announce-foreign-channel = ليست هذه القناة في خادم الحدث.
announce-left-out = تُرك ذلك جانبا؛ والباقي محفوظ.
announce-nobody = لا يصل هذا الإعلان إلى أحد. اختر أولا قناة أو قراء.
announce-own-approval = يجب أن يوافق منظم ثان؛ فأنت من كتبه أو طلب إرساله.
announce-stale = سبقك غيرك: انتقل هذا الإعلان إلى مرحلة أخرى.
announce-gone = لم يعد هذا الإعلان موجودا.
announce-not-now = لم يعد ذلك ممكنا لهذا الإعلان.
announce-empty = يحتاج الإعلان إلى عنوان ونص.
announce-too-long = هذا طويل جدًا. الحد الأقصى للعنوان 200 حرف وللنص 3000 حرف.
announce-bad-link = الرابط ليس عنوان ويب. يبدأ العنوان بـ https:// أو http:// ولا يتجاوز 512 حرفًا.
announce-bad-picture = الصورة ليست عنوان ويب. يبدأ العنوان بـ https:// أو http:// ولا يتجاوز 512 حرفًا.

## Second organisers, other languages, older ones
announce-revision = تعديل لما يُرسل ينتظر الموافقة
announce-please-approve-revision = يريد { $author } تعديل نص «{ $title }» بعد إرساله. وصل إلى عدد كبير جدا أو نبّه الجميع، لذا يجب أن يراجع منظم آخر التعديل أولا.
announce-outdated = ما زالت هذه اللغات تقول النص السابق: { $languages }. راجع كل واحدة منها.
announce-press-edit-in = تعديل: { $language }
announce-press-next = التالي: { $language }
announce-press-whole = التقرير
announce-press-older = الأقدم
announce-notifies-role = { $count ->
    [zero] { $role } (لا أحد)
    [one] { $role } (شخص واحد)
    [two] { $role } (شخصان)
    [few] { $role } ({ $count } أشخاص)
    [many] { $role } ({ $count } شخصا)
   *[other] { $role } ({ $count } شخص)
}
announce-notifies-some = { $role } (لا يذكر Discord عدد الأشخاص)
announce-left-meanwhile = { $count ->
    [zero] لم يتراجع أحد قبل الإرسال.
    [one] شخص واحد لم يعد يريده عند الإرسال.
    [two] شخصان لم يعودا يريدانه عند الإرسال.
    [few] { $count } أشخاص لم يعودوا يريدونه عند الإرسال.
    [many] { $count } شخصا لم يعودوا يريدونه عند الإرسال.
   *[other] { $count } شخص لم يعودوا يريدونه عند الإرسال.
}
announce-bad-channel = هذا ليس اسم قناة. يتكون الاسم من 1 إلى 100 حرف.
trouble-announcement = لا يمكن إرسال «{ $target }» الآن ({ $detail }). ما زلت أحاول، والتفاصيل في السجل.
