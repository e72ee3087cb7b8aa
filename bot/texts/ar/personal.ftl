## ما يود كل شخص أن يُذكَّر به
personal-about-remind = التذكير بجلسة
personal-about-at = أو متى: 8:30 في يوم الجلسة أو الجمعة 18:00 (بتوقيت الفعالية)
personal-at-no-time = لم يُنشر موعد الجلسة بعد، فلا يمكن تحديد وقت للتذكير. اترك الوقت فارغًا وسأخبرك عند نشر الموعد.
personal-at-wrong = يأتي التذكير قبل بدء الجلسة، وقبلها بأسبوع على الأكثر. اكتب وقتًا آخر.
personal-about-minutes = عدد الدقائق قبل بدء الجلسة
personal-about-also = تذكيرات أخرى: عدد الدقائق قبل البدء، مثلًا 10, 0
personal-about-agenda = الجلسات التي حفظتها
personal-about-reminders = إعدادات التذكير
personal-about-default = عدد الدقائق بين التذكير وبدء الجلسة
personal-about-off = إيقاف التذكيرات
personal-about-on = إعادة تشغيل التذكيرات
personal-about-quiet = ساعات الهدوء التي لا يصلك فيها تذكير؛ اترك الحقلين فارغين لإلغائها
personal-about-quiet-start = من أي ساعة، مثلًا 22:00 (بتوقيت الفعالية أو بتوقيتك)
personal-about-quiet-end = حتى أي ساعة، مثلًا 07:00 (بتوقيت الفعالية أو بتوقيتك)
personal-about-zone = المنطقة الزمنية لمواعيد التذكير وساعات الهدوء
personal-about-place = مدينة أو بلد، مثلًا سول؛ اتركه فارغًا لتوقيت الفعالية
personal-about-subscribe = الاشتراك في الرسائل الخاصة
personal-about-unsubscribe = إلغاء الاشتراك في الرسائل الخاصة
personal-about-topic = الموضوع
personal-reminders = تذكيراتك
personal-agenda = جدولك
personal-agenda-empty = لم تحفظ أي جلسة. استخدم /remind أو زر «ذكّرني» تحت الجلسة.
personal-lead = التذكير: قبل الجلسة بمدة { $length }
personal-next = التذكير: { $when }
personal-next-none = لا توجد تذكيرات قادمة
personal-clash = في الوقت نفسه: { $titles }
personal-export = ملف تقويم
personal-calendar = جدولك في ملف تقويم.
personal-saved-heading = حُفظت الجلسة
personal-not-saved = لم تُحفظ الجلسة
personal-saved = سأذكّرك بجلسة «{ $title }» برسالة خاصة: { $when }.
personal-saved-at-once = جلسة «{ $title }»: أذكّرك بها الآن لأن ساعات الهدوء لديك تمتد حتى بدايتها.
personal-saved-no-time = جلسة «{ $title }»: لم يُنشر موعدها بعد؛ سأخبرك حين يُنشر.
personal-saved-started = بدأت جلسة «{ $title }» بالفعل؛ وهي في جدولك.
personal-saved-none = تبدأ جلسة «{ $title }» بعد { $length }، ولم يبق وقت لتذكير آخر. وهي في جدولك.
personal-is-off = التذكيرات متوقفة. لتشغيلها اكتب /reminders on.
personal-is-on = التذكيرات مفعّلة.
personal-default-kept = سأذكّرك قبل جلساتك بمدة { $length }.
personal-default-now = سأذكّرك عند بداية جلساتك.
personal-quiet-kept = لن يصلك أي تذكير من { $start } إلى { $end } (بتوقيت { $city }): ما يقع منها في هذه الساعات يصلك قبلها أو بعدها. أما التغييرات والإعلانات فتصلك فورًا.
personal-quiet-none = ليست لديك ساعات هدوء.
personal-quiet-wrong = اكتب الوقتين مثل 22:00 و07:00، أو اترك الحقلين فارغين.
personal-leads-wrong = اكتب عدد الدقائق قبل البدء، مثلًا 60, 10, 0: خمسة أعداد على الأكثر، لا يزيد أي منها على 10080 (أسبوع).
personal-zone = منطقتك الزمنية
personal-zone-kept = أذكر لك مواعيد التذكير بتوقيت { $city }، وبه تُحسب ساعات الهدوء.
personal-zone-event = أذكر لك مواعيد التذكير بتوقيت الفعالية ({ $city })، وبه تُحسب ساعات الهدوء.
personal-zone-wrong = لا أعرف المنطقة الزمنية للمكان «{ $place }». اكتب مدينة كبيرة فيها، مثلًا سول، أو UTC+9.
personal-muted = لن أذكّرك بجلسة «{ $title }» بعد الآن. تبقى الجلسة في جدولك.
personal-subscriptions = اشتراكاتك
personal-subscribed = ستصلك رسائل خاصة بشأن: { $topic }. لإيقافها اكتب /unsubscribe.
personal-unsubscribed = لن أرسل إليك رسائل خاصة لم تطلبها.
personal-still = ما زالت تصلك رسائل خاصة بشأن: { $topics }.
personal-topic-changes = تغييرات البرنامج
personal-topic-announcements = الإعلانات
personal-topic-logistics = المعلومات العملية
personal-not-reached = تعذّر إرسال رسالة خاصة إليك
personal-not-reached-text = لا تسمح لي إعدادات خصوصيتك بإرسال رسائل خاصة إليك. إليك ما فاتك؛ ولتصلك الرسالة القادمة اسمح بالرسائل الخاصة من أعضاء هذا الخادم.
post-next = ما التالي؟
post-stop = إيقاف هذه الرسائل
post-again-start = مرة أخرى عند البدء
post-again = { $minutes ->
    [zero] مرة أخرى عند البدء
    [one] مرة أخرى قبلها بدقيقة
    [two] مرة أخرى قبلها بدقيقتين
    [few] مرة أخرى قبلها بـ{ $minutes } دقائق
    [many] مرة أخرى قبلها بـ{ $minutes } دقيقة
   *[other] مرة أخرى قبلها بـ{ $minutes } دقيقة
}
post-not-this = عدم التذكير بهذه الجلسة
post-link = فتح الرابط
stop-announcements = تصلك هذه الرسالة لأنك اشتركت. لإيقافها اكتب /unsubscribe.
stop-sure = هل تريد إيقاف كل الرسائل؟
stop-sure-text = لن أكتب إليك بعد ذلك شيئًا من تلقاء نفسي: لا تذكيرات ولا تغييرات ولا إعلانات. وسأظل أجيب عن أسئلتك، ويعيد الأمر /reminders on التذكيرات.
