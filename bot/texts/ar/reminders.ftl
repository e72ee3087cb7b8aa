## التذكير بالجلسات
reminder-one-soon = تبدأ جلسة «{ $title }» بعد { $length }
reminder-one-now = تبدأ جلسة «{ $title }» الآن
reminder-many-soon = { $count ->
    [zero] لا تبدأ أي جلسة
    [one] تبدأ جلسة واحدة
    [two] تبدأ جلستان
    [few] تبدأ { $count } جلسات
    [many] تبدأ { $count } جلسة
   *[other] تبدأ { $count } جلسة
} بعد { $length }
reminder-many-now = { $count ->
    [zero] لا تبدأ أي جلسة
    [one] تبدأ جلسة واحدة
    [two] تبدأ جلستان
    [few] تبدأ { $count } جلسات
    [many] تبدأ { $count } جلسة
   *[other] تبدأ { $count } جلسة
} الآن
reminder-one-tomorrow = تبدأ جلسة «{ $title }» غدًا الساعة { $time }
reminder-one-day = تبدأ جلسة «{ $title }» يوم { $day } الساعة { $time }
reminder-one-past = بدأت جلسة «{ $title }» يوم { $day } الساعة { $time }
reminder-many-tomorrow = { $count ->
    [zero] لا تبدأ أي جلسة
    [one] تبدأ جلسة واحدة
    [two] تبدأ جلستان
    [few] تبدأ { $count } جلسات
    [many] تبدأ { $count } جلسة
   *[other] تبدأ { $count } جلسة
} غدًا الساعة { $time }
reminder-many-day = { $count ->
    [zero] لا تبدأ أي جلسة
    [one] تبدأ جلسة واحدة
    [two] تبدأ جلستان
    [few] تبدأ { $count } جلسات
    [many] تبدأ { $count } جلسة
   *[other] تبدأ { $count } جلسة
} يوم { $day } الساعة { $time }
reminder-many-past = { $count ->
    [zero] لم تبدأ أي جلسة
    [one] بدأت جلسة واحدة
    [two] بدأت جلستان
    [few] بدأت { $count } جلسات
    [many] بدأت { $count } جلسة
   *[other] بدأت { $count } جلسة
} يوم { $day } الساعة { $time }
reminder-stream = يمكن متابعة الجلسة عبر الإنترنت: افتح الرابط.
reminder-streams = للمتابعة عبر الإنترنت:
reminder-moved = تغيّر موعد جلسة «{ $title }»
reminder-today = اليوم، { $day }
reminder-tomorrow = غدًا، { $day }
reminder-no-time = لم تُنشر المواعيد.
stop-reminders = لإيقاف هذه الرسائل اكتب /reminders off.
stop-changes = تصلك هذه الرسالة لأنك حفظت الجلسة. لإيقافها أزل الجلسة بالأمر /agenda أو اكتب /reminders off.

## تغييرات البرنامج
change-title-of-post = { $count ->
    [zero] لا تغييرات في البرنامج
    [one] تغيير في البرنامج
    [two] تغييران في البرنامج
    [few] { $count } تغييرات في البرنامج
    [many] { $count } تغييرًا في البرنامج
   *[other] { $count } تغيير في البرنامج
}
change-head-changed = «{ $title }»
change-head-time = تغيّر موعد جلسة «{ $title }»
change-head-room = تغيّرت قاعة جلسة «{ $title }»
change-head-reinstated = أُعيدت جلسة «{ $title }» إلى البرنامج
change-added = جلسة جديدة: «{ $title }»، { $details }
change-cancelled = جلسة ملغاة: «{ $title }» ({ $when })
change-line = { $what }: { $old } ← { $new }
change-time = الموعد
change-room = القاعة
change-title = العنوان
change-people = المشاركون
change-reason = السبب: { $reason }
change-unknown = لم يُنشر

## ما يُقال للمنظمين عند حدوث خلل
trouble-title = يحتاج Usher إلى مساعدتكم
trouble-missing = لا توجد قناة باسم «{ $target }». أنشئوها أو سمّوا غيرها في discord.yaml؛ لم يُنشر ما كان مقررًا فيها.
trouble-forbidden = لا يُسمح لي بالكتابة في «{ $target }» ({ $detail }). امنحوا دوري فيها صلاحيات عرض القناة وإرسال الرسائل وقراءة سجل الرسائل؛ لم يُنشر ما كان مقررًا فيها.
trouble-elsewhere = القناة «{ $target }» في خادم غير خادم الفعالية. لا أنشر إلا في خادم الفعالية؛ سمّوا إحدى قنواته في discord.yaml.
trouble-unfit = لا تقبل «{ $target }» رسائل: هي منتدى أو فئة أو قناة بلا نص. سمّوا قناة نصية في discord.yaml؛ لم يُنشر ما كان مقررًا فيها.
trouble-archived = سلسلة المحادثة «{ $target }» مؤرشفة أو مقفلة. افتحوها من جديد أو سمّوا قناة أخرى في discord.yaml؛ لم يُنشر ما كان مقررًا فيها.
trouble-edit = تعذّر تصحيح رسالة في «{ $target }» ({ $detail })، وما زال نصها السابق ظاهرًا. يُرجى التحقق منها هناك.
trouble-server = أُضفت إلى خادم آخر، «{ $target }» ({ $detail }). أجيب هناك عن الأسئلة، لكنني لا أنشر شيئًا، ولا أحد هناك من المنظمين. إن صار هو خادم الفعالية، فيمكن لمن يشغّل هذا البوت أن يحدد ذلك: python -m bot home { $detail }
trouble-invalid = رُفضت رسالة إلى «{ $target }» ({ $detail }). لم يُنشر شيء؛ أبلغوا من يشغّل هذا البوت.
trouble-broken = تعذرت كتابة رسالة إلى «{ $target }» (المرجع { $detail }). لم يُنشر شيء؛ أبلغوا من يشغّل هذا البوت.
trouble-author = لم يُرسل «{ $target }»: من كتبه أو وافق عليه ({ $detail }) لم يعد من المنظمين. يمكن لمنظم آخر أن يكتبه من جديد.
trouble-files = في ملفات الفعالية أخطاء؛ تبقى آخر نسخة سليمة سارية حتى تُصحَّح:
trouble-unwritable = تعذرت الكتابة في { $file }: { $reason }. لم يتغير شيء.
trouble-orphans = هذه التغييرات تخص جلسات لم تعد في البرنامج:
trouble-source = تعذّر اعتماد البرنامج من المصدر «{ $target }»؛ تبقى آخر نسخة سليمة سارية، وسأعيد المحاولة لاحقًا:
trouble-source-lost = عدد الجلسات المتبقية في المصدر «{ $target }»: { $count } فقط من أصل { $before }؛ لذا تبقى آخر نسخة سليمة سارية. إن كان ذلك مقصودًا فاكتبوا /change accept.
