# ما يقرؤه المشاركون على الويب.

## عندما لا يوجد ما يُعرض
web-not-found = هذه الصفحة غير موجودة.
web-method = هذه الصفحة للقراءة فقط.
web-too-long = النص أطول من اللازم.
web-bad-request = تعذّرت قراءة هذا الطلب.
web-slower = وصلت طلبات كثيرة دفعة واحدة. أعد المحاولة بعد بضع ثوانٍ.
web-sorry = حدث خطأ. أعد المحاولة لاحقًا.

## صفحة البرنامج
web-title = { $name }: البرنامج
web-skip = الانتقال إلى البرنامج
web-programme = البرنامج
web-languages = لغة الصفحة
web-calendar = البرنامج في ملف تقويم
web-days = الأيام
web-zone = الأوقات بتوقيت مكان الانعقاد ({ $city }).
web-empty = لم يُنشر البرنامج.
web-newer = تغيّر البرنامج منذ فتح هذه الصفحة.
web-show-newer = عرض البرنامج الجديد
web-no-day = اليوم لم يُنشر
web-contact = للاستفسار: { $contact }
web-as-of = آخر تحديث: { $moment }
web-source = المصدر: { $source }
web-source-dated = المصدر: { $source }، { $day }

## البحث عن جلسة
web-search = البحث في البرنامج
web-filters = تصفية
web-all = الكل
web-day = اليوم
web-track = المسار
web-room = القاعة
web-language = اللغة
web-person = الشخص
web-order = الترتيب
web-by-time = حسب الوقت
web-by-room = حسب القاعة
web-times = الأوقات
web-venue-time = توقيت مكان الانعقاد ({ $city })
web-your-time = توقيتك ({ $zone })
web-shown = الجلسات المعروضة: { $shown } من { $count }
web-none = لا توجد جلسة مطابقة.
web-clear = عرض الكل
web-jump = الانتقال إلى ما يجري الآن
web-now = الآن: { $time }

## جلسة واحدة
web-on-now = جارية الآن
web-cancelled = أُلغيت
web-changed = عُدّلت
web-no-time = الوقت لم يُنشر
web-provisional-time = الوقت أولي وقد يتغير
web-no-room = القاعة لم تُنشر
web-provisional-room = القاعة أولية وقد تتغير
web-details = التفاصيل
web-needs = ما ينبغي معرفته أو إحضاره: { $text }
web-signup = المشاركة: { $text }
web-add = إضافة إلى التقويم
web-link = رابط هذه الجلسة
web-between = {"، "}

## الأسئلة
web-ask = طرح سؤال
web-ask-title = { $name }: الأسئلة
web-ask-label = سؤالك
web-ask-send = إرسال
web-ask-answers = الإجابات
web-ask-note = أجيب فقط بناءً على ما نشره المنظمون. يُحفظ سؤالك ليطّلعوا عليه، من دون اسمك أو عنوانك.
web-ask-waiting = لحظة من فضلك…
web-ask-failed = لم يصلني سؤالك. أعد المحاولة.
web-ask-busy = تصل الآن أسئلة كثيرة. أعد المحاولة بعد بضع ثوانٍ.
web-ask-empty = اكتب سؤالًا.
web-ask-long = النص أطول من اللازم. اكتب سؤالك في بضع كلمات.
web-back = العودة إلى البرنامج
