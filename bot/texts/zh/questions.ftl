## 与会者转交问题时看到的文字
question-offer = 我可以把这个问题转交给主办方。请选择在哪里接收答复：
question-press-here = 转交，在这里答复
question-press-direct = 转交，以私信答复我
question-passed = 已转交
question-passed-here = 主办方可以看到您的问题。答复将发布在这里，所有人都能看到。
question-passed-direct = 主办方可以看到您的问题。答复将以私信发给您。
question-already = 您已转交过这个问题，主办方可以看到。
question-no-desk = 我无法转交您的问题：主办方没有设置接收问题的频道。
question-unreadable = 我已无法确定这是关于哪个问题的。请重新提问。
question-wrong = 主办方可以看到您的问题和这个回答。除非您提出要求，否则不会有人答复您。

## 主办方看到和填写的文字
question-heading = 问题{ $number }
question-people = { $count }人提出过此问题
question-answer-form = 回答问题
question-answer-field = 您的回答
question-answer-hint = 所有提出此问题的人都会收到，并注明由主办方答复。
question-keep = 保存，供以后提问的人使用
question-keep-hint = 请审阅：凡这样提问的人都会看到。内容将写入会议的文件。
question-keep-title = 标题
question-keep-phrasings = 适用的问题
question-keep-phrasings-hint = 每行一个，按人们的问法书写。请删去只涉及提问者本人的内容。
question-keep-topic = 常见事项
question-keep-topic-hint = 凡问到此事项的人，无论措辞如何，都会得到这个回答。
question-keep-no-topic = 以上都不是
question-kept-untitled = 向主办方提出的问题
question-merge-form = 与另一个问题合并
question-merge-field = 与哪个问题相同
question-merge-hint = 最相似的问题排在前面。所选问题仍为待回答状态。
question-told = { $count ->
    [0] 没有人在等待答复。
   *[other] { $count }人会收到答复。
}
question-kept = 已保存：今后凡有人问到，我都会这样回答。
question-not-kept = 您的回答正在发送，但未能保存供以后使用：
question-source = 主办方

## 主办方遇到的阻碍
question-closed = 已处理
question-closed-text = 这个问题已有人处理。没有发送任何内容。
question-your-text = 您写的是：{ $text }
question-not-done = 未进行任何操作
question-empty = 回答不能为空。
question-alone = 没有其他待回答的问题。
question-gone = 没有这样的待回答问题。请从输入时出现的列表中选择。

## 主办方的命令（最多 100 个字符）
question-about = 主办方：需要人工回答的问题
question-about-list = 显示待回答的问题
question-about-answer = 回答一个待回答的问题
question-about-which = 问题
question-list = 待回答的问题
question-list-count = 有{ $count }个问题等待回答。
question-list-none = 没有问题等待回答。
