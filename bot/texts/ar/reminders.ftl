## التذكير بالجلسات
reminder-one-soon = تبدأ «{ $title }» بعد { $length }
reminder-one-now = تبدأ «{ $title }» الآن
reminder-many-soon = { $count ->
    [one] تبدأ جلسة واحدة ({ $count })
    [two] تبدأ جلستان ({ $count })
    [few] تبدأ { $count } جلسات
   *[other] تبدأ { $count } جلسة
} بعد { $length }
reminder-many-now = { $count ->
    [one] تبدأ جلسة واحدة ({ $count })
    [two] تبدأ جلستان ({ $count })
    [few] تبدأ { $count } جلسات
   *[other] تبدأ { $count } جلسة
} الآن
reminder-one-tomorrow = تبدأ «{ $title }» غدا الساعة { $time }
reminder-one-day = تبدأ «{ $title }» يوم { $day } الساعة { $time }
reminder-one-past = بدأت «{ $title }» يوم { $day } الساعة { $time }
reminder-many-tomorrow = { $count ->
    [one] تبدأ جلسة واحدة ({ $count })
    [two] تبدأ جلستان ({ $count })
    [few] تبدأ { $count } جلسات
   *[other] تبدأ { $count } جلسة
} غدا الساعة { $time }
reminder-many-day = { $count ->
    [one] تبدأ جلسة واحدة ({ $count })
    [two] تبدأ جلستان ({ $count })
    [few] تبدأ { $count } جلسات
   *[other] تبدأ { $count } جلسة
} يوم { $day } الساعة { $time }
reminder-many-past = { $count ->
    [one] بدأت جلسة واحدة ({ $count })
    [two] بدأت جلستان ({ $count })
    [few] بدأت { $count } جلسات
   *[other] بدأت { $count } جلسة
} يوم { $day } الساعة { $time }
reminder-stream = يمكن المتابعة عبر الإنترنت: افتح الرابط.
reminder-streams = للمتابعة عبر الإنترنت:
reminder-moved = تغيّر موعد «{ $title }»
reminder-today = اليوم، { $day }
reminder-tomorrow = غدا، { $day }
reminder-no-time = لم تُنشر المواعيد بعد.
stop-reminders = لإيقاف هذه الرسائل اكتب /reminders off.
stop-changes = تصلك هذه الرسالة لأنك حفظت الجلسة. لإيقافها أزل الجلسة عبر /agenda أو اكتب /reminders off.

## تغييرات البرنامج
change-title-of-post = { $count ->
    [one] تغيير في البرنامج ({ $count })
    [two] تغييران في البرنامج ({ $count })
    [few] { $count } تغييرات في البرنامج
   *[other] { $count } تغييرا في البرنامج
}
change-head-changed = «{ $title }»
change-head-time = تغيّر موعد «{ $title }»
change-head-room = تغيّرت قاعة «{ $title }»
change-head-reinstated = «{ $title }» ستُعقد في نهاية الأمر
change-added = جديد: «{ $title }»، { $details }
change-cancelled = أُلغيت: «{ $title }» ({ $when })
change-line = { $what }: { $old } ← { $new }
change-time = الموعد
change-room = القاعة
change-title = العنوان
change-people = المشاركون
change-reason = السبب: { $reason }
change-unknown = لم يُنشر

## ما يُقال للمنظمين عند حدوث خلل
trouble-title = يحتاج Usher إلى مساعدتكم
trouble-missing = لا أجد القناة «{ $target }». أنشئوها أو سمّوا غيرها في discord.yaml؛ لم يُنشر ما كان مقررا فيها.
trouble-forbidden = لا يُسمح لي بالكتابة في «{ $target }» ({ $detail }). امنحوا دوري فيها عرض القناة وإرسال الرسائل وقراءة سجل الرسائل؛ لم يُنشر ما كان مقررا فيها.
trouble-elsewhere = القناة «{ $target }» في خادم غير خادم الحدث. لا أنشر إلا في خادم الحدث؛ سمّوا إحدى قنواته في discord.yaml.
trouble-unfit = لا تقبل «{ $target }» رسائل: هي منتدى أو فئة أو قناة بلا نص. سمّوا قناة نصية في discord.yaml؛ لم يُنشر ما كان مقررا فيها.
trouble-archived = «{ $target }» مغلق: سلسلة المحادثة مؤرشفة أو مقفلة. افتحوها من جديد أو سمّوا قناة أخرى في discord.yaml؛ لم يُنشر ما كان مقررا فيها.
trouble-edit = تعذر تصحيح رسالة في «{ $target }» ({ $detail })، وما زالت تقول ما قالته من قبل. يُرجى التحقق منها هناك.
trouble-server = أُضفت إلى خادم آخر، «{ $target }» ({ $detail }). أجيب هناك عن الأسئلة، لكنني لا أنشر شيئا، ولا أحد هناك من المنظمين. إن صار هو خادم الحدث، فيمكن لمن يشغّل هذا البوت أن يحدد ذلك: python -m bot home { $detail }
trouble-invalid = رُفضت رسالة إلى «{ $target }» ({ $detail }). لم يُنشر شيء؛ أبلغوا من يشغّل هذا البوت.
trouble-broken = تعذرت كتابة رسالة إلى «{ $target }» (المرجع { $detail }). لم يُنشر شيء؛ أبلغوا من يشغّل هذا البوت.
trouble-author = لم يُرسل «{ $target }»: لم يعد { $detail }، كاتبه أو من وافق عليه، من المنظمين. يمكن لمنظم آخر أن يكتبه من جديد.
trouble-files = في ملفات الحدث أخطاء؛ أحتفظ بآخر نسخة سليمة حتى تُصحَّح:
trouble-unwritable = تعذرت الكتابة في { $file }: { $reason }. لم يتغير شيء.
trouble-orphans = هذه التغييرات تخص جلسات لم تعد في البرنامج:
