## ما يقرؤه المشاركون حين ينقلون سؤالًا
question-offer = يمكنني إحالة هذا السؤال إلى المنظمين. اختر أين تصلك إجابتهم:
question-press-here = إحالة، والإجابة هنا
question-press-direct = إحالة، والإجابة لي وحدي
question-passed = أُحيل السؤال
question-passed-here = يرى المنظمون سؤالك. ستصل إجابتهم هنا ويراها الجميع.
question-passed-direct = يرى المنظمون سؤالك. ستصلك إجابتهم في رسالة خاصة.
question-already = لقد أحلت هذا السؤال من قبل، والمنظمون يرونه.
question-no-desk = تتعذّر إحالة سؤالك: ليست للمنظمين قناة يرونه فيها.
question-unreadable = لم يعد ممكنًا معرفة السؤال المقصود. اطرحه مرة أخرى من فضلك.
question-wrong = يرى المنظمون سؤالك وهذه الإجابة. لن يجيبك أحد ما لم تطلب ذلك.

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
question-keep = حفظ الإجابة لأسئلة لاحقة
question-keep-hint = راجعها: سيقرؤها كل من يطرح سؤالًا كهذا. وتُكتب في ملفات الفعالية.
question-keep-title = العنوان
question-keep-phrasings = الأسئلة التي تجيب عنها
question-keep-phrasings-hint = سؤال في كل سطر، كما يطرحه المشاركون. احذف ما لا يخص إلا من سأل.
question-keep-topic = موضوع شائع
question-keep-topic-hint = كل من يسأل عنه، بأي عبارة، يتلقى هذه الإجابة.
question-keep-no-topic = لا شيء من هذه
question-kept-untitled = سؤال إلى المنظمين
question-merge-form = دمج سؤال مع آخر
question-merge-field = هو السؤال نفسه التالي
question-merge-hint = الأكثر شبهًا أولًا. ويبقى السؤال الآخر مفتوحًا.
question-told = { $count ->
    [zero] لا أحد ينتظر إجابة.
    [one] تصل الإجابة إلى شخص واحد.
    [two] تصل الإجابة إلى شخصين.
    [few] تصل الإجابة إلى { $count } أشخاص.
    [many] تصل الإجابة إلى { $count } شخصًا.
   *[other] تصل الإجابة إلى { $count } شخص.
}
question-kept = حُفظت الإجابة: سأجيب بها من الآن كل من يسأل.
question-not-kept = إجابتك في طريقها، لكن تعذّر حفظها لأسئلة لاحقة:
question-source = المنظمون

## ما يعترض المنظمين
question-closed = عولج هذا السؤال من قبل
question-closed-text = عالج شخص آخر هذا السؤال من قبل. لم يُرسل شيء.
question-your-text = النص الذي كتبته: { $text }
question-not-done = لم يُنفَّذ شيء
question-empty = اكتب نص الإجابة.
question-alone = لا توجد أسئلة مفتوحة أخرى.
question-gone = لا يوجد سؤال مفتوح كهذا. اختر من القائمة التي تظهر أثناء الكتابة.

## أوامر المنظمين (100 حرف على الأكثر)
question-about = للمنظمين: أسئلة تحتاج إلى إجابة من شخص
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
