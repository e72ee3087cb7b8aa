## ما يقرؤه المشاركون حين ينقلون سؤالًا
question-offer = يمكنني نقل هذا السؤال إلى المنظمين. اختر أين يصلك ردّهم:
question-press-here = انقله، والرد هنا
question-press-direct = انقله، والرد إليّ على انفراد
question-passed = نُقل السؤال
question-passed-here = يرى المنظمون سؤالك. سيأتي ردّهم هنا ويراه الجميع.
question-passed-direct = يرى المنظمون سؤالك. سيصلك ردّهم في رسالة خاصة.
question-already = لقد نقلت هذا السؤال من قبل، والمنظمون يرونه.
question-no-desk = لا أستطيع نقل سؤالك: ليس للمنظمين قناة يرونه فيها.
question-unreadable = لم أعد أستطيع قراءة السؤال المقصود. اطرحه مرة أخرى من فضلك.
question-wrong = يرى المنظمون سؤالك وهذه الإجابة. لن يردّ عليك أحد ما لم تطلب ذلك.

## ما يقرؤه المنظمون ويملؤونه
question-heading = السؤال { $number }
question-people = { $count ->
    [zero] لم يطرحه أحد
    [one] طرحه شخص واحد
    [two] طرحه شخصان
    [few] طرحه { $count } أشخاص
    [many] طرحه { $count } شخصًا
   *[other] طرحه { $count } شخص
}
question-answer-form = الإجابة عن سؤال
question-answer-field = إجابتك
question-answer-hint = تصل إلى كل من سأل، مع بيان أنها من المنظمين.
question-keep = احفظها لمن يسأل لاحقًا
question-keep-hint = راجعها: سيقرؤها كل من يسأل سؤالًا كهذا. وتُكتب في ملفات الفعالية.
question-keep-title = العنوان
question-keep-phrasings = الأسئلة التي تجيب عنها
question-keep-phrasings-hint = سؤال في كل سطر. احذف ما لا يخص إلا من سأل.
question-keep-topic = موضوع معتاد
question-keep-topic-hint = كل من يسأل عنه، بأي كلمات، يتلقى هذه الإجابة.
question-keep-no-topic = لا شيء من هذه
question-kept-untitled = سؤال إلى المنظمين
question-merge-form = دمج سؤال مع آخر
question-merge-field = هو نفس السؤال
question-merge-hint = الأكثر شبهًا أولًا. ويبقى السؤال الآخر مفتوحًا.
question-told = { $count ->
    [0] لا أحد ينتظر ردًّا.
    [one] يصل الرد إلى شخص واحد.
    [two] يصل الرد إلى شخصين.
    [few] يصل الرد إلى { $count } أشخاص.
    [many] يصل الرد إلى { $count } شخصًا.
   *[other] يصل الرد إلى { $count } شخص.
}
question-kept = حُفظت: من الآن أجيب بها كل من يسأل.
question-not-kept = إجابتك في طريقها، لكن تعذّر حفظها لمن يسأل لاحقًا:
question-source = المنظمون

## ما يعترض المنظمين
question-closed = عولج السؤال من قبل
question-closed-text = عالج أحدهم هذا السؤال من قبل. لم يُرسل شيء.
question-your-text = كتبت: { $text }
question-not-done = لم يُفعل شيء
question-empty = الإجابة تحتاج إلى كلمات.
question-alone = لا يوجد سؤال مفتوح آخر.
question-gone = لا يوجد سؤال مفتوح كهذا. اختر من القائمة التي تظهر أثناء الكتابة.

## أوامر المنظمين (100 حرف على الأكثر)
question-about = للمنظمين: أسئلة تحتاج إلى إنسان
question-about-list = عرض الأسئلة المفتوحة
question-about-answer = الإجابة عن سؤال مفتوح
question-about-which = السؤال
question-list = الأسئلة المفتوحة
question-list-count = { $count ->
    [zero] لا سؤال ينتظر إجابة.
    [one] سؤال واحد ينتظر إجابة.
    [two] سؤالان ينتظران إجابة.
    [few] { $count } أسئلة تنتظر إجابة.
    [many] { $count } سؤالًا ينتظر إجابة.
   *[other] { $count } سؤال ينتظر إجابة.
}
question-list-none = لا سؤال ينتظر إجابة.
