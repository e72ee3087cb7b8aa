# Cards on Discord: what is said of a session under its title, buttons and menus.

## Of the session whose title stands above
card-length = تستمر الجلسة { $length }.
card-started = بدأت الجلسة.
card-not-started = لم تبدأ الجلسة بعد.
card-over = انتهت الجلسة.
card-not-cancelled = لا توجد إشارة إلى إلغاء الجلسة.
card-places = { $count ->
    [zero] لا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
}
card-not-there = ليست في { $room }.
card-unknown = { $fact ->
    [length] لم تُنشر مدة الجلسة.
    [language] لم تُنشر لغة الجلسة.
    [people] لم تُنشر أسماء المشاركين.
    [abstract] لم يُنشر وصف للجلسة.
    [track] لم يُنشر مسار الجلسة.
    [room] لم تُنشر قاعة الجلسة.
    [space] لم يُنشر إن كانت هناك مقاعد متبقية أو كان التسجيل مطلوبًا.
    [needs] لم يُنشر ما يلزم معرفته أو إحضاره.
   *[links] لم تُنشر عروض تقديمية أو تسجيلات أو صفحة عن الجلسة.
}

## From whom an answer is
card-source = وفق معلومات المنظمين
card-source-of = وفق معلومات المنظمين، { $day }
card-times = التوقيت المحلي: { $city }

## Buttons and menus
card-remind-before = { $minutes ->
    [zero] تذكيري عند البدء
    [one] تذكيري قبلها بدقيقة
    [two] تذكيري قبلها بدقيقتين
    [few] تذكيري قبلها بـ{ $minutes } دقائق
    [many] تذكيري قبلها بـ{ $minutes } دقيقة
   *[other] تذكيري قبلها بـ{ $minutes } دقيقة
}
card-about-this = ما موضوع هذه الجلسة؟
card-where-this = أين تُعقد هذه الجلسة؟
card-more = المزيد…
card-more-heading = بشأن هذه الإجابة
card-choose-session = عرض جلسة…
card-choose-remove = إزالة جلسة…
card-choose-question = الإجابة عن سؤال…
card-choose-edit = تعديل لغة…
card-choose-remind = تذكيري بجلسة…
card-choose-language = القراءة بلغة…
card-choose-more = خيارات أخرى…
