## Что видят участники, передавая вопрос
question-offer = Я могу передать этот вопрос организаторам. Выберите, куда должен прийти их ответ:
question-press-here = Передать, ответ сюда
question-press-direct = Передать, ответ лично мне
question-passed = Передано
question-passed-here = Организаторы видят ваш вопрос. Их ответ придёт сюда, его увидят все.
question-passed-direct = Организаторы видят ваш вопрос. Их ответ придёт вам личным сообщением.
question-already = Вы уже передали этот вопрос. Организаторы его видят.
question-no-desk = Я не могу передать ваш вопрос: у организаторов нет канала, где они бы его увидели.
question-unreadable = Я уже не могу прочитать, о каком вопросе шла речь. Задайте его, пожалуйста, ещё раз.
question-wrong = Организаторы видят ваш вопрос и этот ответ. Вам никто не ответит, если вы об этом не попросите.

## Что видят и заполняют организаторы
question-heading = Вопрос { $number }
question-people = { $count ->
    [one] Спросил { $count } человек
    [few] Спросили { $count } человека
   *[many] Спросили { $count } человек
}
question-answer-form = Ответить на вопрос
question-answer-field = Ваш ответ
question-answer-hint = Его получат все, кто спрашивал, с пометкой, что он от организаторов.
question-keep = Сохранить для следующих
question-keep-hint = Проверьте: это прочтёт каждый, кто спросит так же. Ответ запишется в файлы события.
question-keep-title = Заголовок
question-keep-phrasings = Вопросы, на которые это ответ
question-keep-phrasings-hint = По одному в строке. Уберите то, что касается только спросившего.
question-keep-topic = Обычная тема
question-keep-topic-hint = Этот ответ получит всякий, кто о ней спросит, какими бы словами ни спросил.
question-keep-no-topic = Ни одна из этих
question-kept-untitled = Вопрос к организаторам
question-merge-form = Объединить вопрос с другим
question-merge-field = Это тот же вопрос, что и
question-merge-hint = Самые похожие стоят первыми. Другой вопрос останется открытым.
question-told = { $count ->
    [0] Ответа никто не ждёт.
    [one] Ответ получит { $count } человек.
    [few] Ответ получат { $count } человека.
   *[many] Ответ получат { $count } человек.
}
question-kept = Сохранено: теперь я даю этот ответ всем, кто спросит.
question-not-kept = Ваш ответ уже в пути, но сохранить его для следующих не удалось:
question-source = организаторы

## Что мешает организаторам
question-closed = Вопрос уже закрыт
question-closed-text = Этим вопросом уже кто-то занялся. Ничего не отправлено.
question-your-text = Вы написали: { $text }
question-not-done = Ничего не сделано
question-empty = В ответе должны быть слова.
question-alone = Других открытых вопросов нет.
question-gone = Такого открытого вопроса нет. Выберите из списка, который открывается при вводе.

## Команды для организаторов (не больше 100 знаков)
question-about = Для организаторов: вопросы, которые ждут человека
question-about-list = Показать открытые вопросы
question-about-answer = Ответить на открытый вопрос
question-about-which = Вопрос
question-list = Открытые вопросы
question-list-count = { $count ->
    [one] Ответа ждёт { $count } вопрос.
    [few] Ответа ждут { $count } вопроса.
   *[many] Ответа ждут { $count } вопросов.
}
question-list-none = Ни один вопрос не ждёт ответа.
