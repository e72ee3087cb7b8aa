## 参与者转交问题时看到的文字
question-offer = 我可以把这个问题转交给主办方。请选择在哪里收到他们的答复：
question-press-here = 转交，在这里答复
question-press-direct = 转交，私下答复我
question-passed = 已转交
question-passed-here = 主办方可以看到您的问题。他们的答复会发在这里，所有人都能看到。
question-passed-direct = 主办方可以看到您的问题。他们的答复会以私信发给您。
question-already = 您已经转交过这个问题，主办方可以看到。
question-no-desk = 我无法转交您的问题：主办方没有可以看到它的频道。
question-unreadable = 我已经读不到这是关于哪个问题了。请再问一次。
question-wrong = 主办方可以看到您的问题和这个回答。除非您要求，否则不会有人答复您。

## 主办方看到和填写的文字
question-heading = 问题 { $number }
question-people = { $count } 人问过
question-answer-form = 回答问题
question-answer-field = 您的回答
question-answer-hint = 所有问过的人都会收到，并注明来自主办方。
question-keep = 保存给之后提问的人
question-keep-hint = 请过目：凡这样提问的人都会读到它。回答会写入活动的文件。
question-keep-title = 标题
question-keep-phrasings = 它回答的问题
question-keep-phrasings-hint = 每行一个，按人们的问法写。请删去只涉及提问者本人的内容。
question-keep-topic = 常见主题
question-keep-topic-hint = 任何人以任何措辞问到它，都会得到这个回答。
question-keep-no-topic = 都不是
question-kept-untitled = 给主办方的问题
question-merge-form = 与另一个问题合并
question-merge-field = 与此问题相同
question-merge-hint = 最相似的排在前面。另一个问题仍然开放。
question-told = { $count ->
    [0] 没有人在等待答复。
   *[other] { $count } 人会收到答复。
}
question-kept = 已保存：从现在起，谁问我都这样回答。
question-not-kept = 您的回答正在发出，但未能保存给之后提问的人：
question-source = 主办方

## 主办方遇到的阻碍
question-closed = 已有人处理
question-closed-text = 已经有人处理了这个问题。没有发送任何内容。
question-your-text = 您写的是：{ $text }
question-not-done = 未做任何操作
question-empty = 回答不能为空。
question-alone = 没有其他待回答的问题。
question-gone = 没有这样的待回答问题。请从输入时打开的列表中选择。

## 主办方的命令（最多 100 个字符）
question-about = 主办方：需要人来回答的问题
question-about-list = 显示待回答的问题
question-about-answer = 回答一个问题
question-about-which = 问题
question-list = 待回答的问题
question-list-count = 有 { $count } 个问题等待回答。
question-list-none = 没有问题等待回答。
