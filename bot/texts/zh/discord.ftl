# What participants read on Discord.

## Commands: their names (lower case, no spaces)
discord-name-ask = 提问
discord-name-now = 现在
discord-name-next = 接下来
discord-name-programme = 日程
discord-name-session = 会议
discord-name-speaker = 讲者
discord-name-venue = 地点
discord-name-dates = 日期
discord-name-contacts = 联系人
discord-name-language = 语言
discord-name-help = 帮助
discord-name-privacy = 隐私
discord-name-show = 查看
discord-name-export = 导出
discord-name-erase = 删除
discord-name-menu = 就此询问 Usher
discord-option-question = 问题
discord-option-day = 日子
discord-option-track = 专题
discord-option-room = 会场
discord-option-title = 标题
discord-option-name = 姓名
discord-option-language = 语言

## Commands: what they do (at most 100 characters)
discord-about-ask = 用您自己的话询问有关活动的问题
discord-about-now = 现在正在进行什么
discord-about-next = 接下来是什么
discord-about-programme = 日程：全部，或按日期、专题、会场查看
discord-about-session = 某个会议：时间、地点和参与者
discord-about-speaker = 某位人士及其会议
discord-about-venue = 活动在哪里举行
discord-about-dates = 活动何时举行
discord-about-contacts = 可以联系谁
discord-about-language = 选择我回答您的语言
discord-about-help = 我能做什么
discord-about-privacy = 存储了哪些关于您的信息
discord-about-show = 查看存储的关于您的信息
discord-about-export = 以文件形式获取存储的关于您的信息
discord-about-erase = 删除存储的所有关于您的信息
discord-about-question = 您的问题
discord-about-day = 活动的某一天
discord-about-track = 某个专题
discord-about-room = 某个会场
discord-about-title = 标题或其一部分
discord-about-name = 姓名或其一部分
discord-about-choice = 语言
discord-automatic = 与我的书写语言一致

## Cards
discord-now = 正在进行
discord-next = 接下来，{ $day }
discord-programme = 日程：{ $about }
discord-nothing = 已公布的日程中没有符合的内容。
discord-contacts = 联系人
discord-your-time = 您的时间：{ $time }
discord-no-time = 时间尚未公布。
discord-room = 会场：{ $rooms }
discord-with = 参与者：{ $people }
discord-track = 专题：{ $track }
discord-spoken = 语言：{ $languages }
discord-cancelled = 已取消
discord-source = 来源：{ $source }
discord-page = 第 { $number } 页，共 { $count } 页
discord-not-published = 尚未公布
discord-not-known = 我不确定
discord-gone = 已不存在
discord-gone-text = 日程中已没有此项。
discord-which = 您指的是哪一个？
discord-which-one = 有多个同名项。请从输入时出现的列表中选择：
    { $choices }
discord-not-found = 未找到
discord-not-found-text = 在已公布的日程中找不到“{ $typed }”。请从输入时出现的列表中选择。

## Buttons, and what they say
discord-previous = 上一页
discord-next-page = 下一页
discord-ask-this = 问这个
discord-was-right = 回答正确
discord-was-wrong = 回答有误
discord-ask-a-person = 询问工作人员
discord-your-question = 您的问题是：{ $question }
discord-thanks = 谢谢
discord-thanks-right = 很高兴回答是正确的。
discord-thanks-wrong = 组织者可以看到这个回答有误。
discord-remind = 提醒我

## Help, language and privacy
discord-help = 关于 { $name }，我可以告诉您的
discord-help-text = 提及我并提问，或直接给我写信，可用英语、法语、西班牙语、俄语、阿拉伯语、中文或韩语。我只根据组织者公布的内容回答。
discord-language = 您的语言
discord-language-kept = 当问题本身看不出语言时，我会用中文回答您。
discord-language-automatic = 我会根据您的书写选择语言。
discord-stored = 存储的关于您的信息
discord-stored-nothing = 没有存储任何关于您的信息。
discord-stored-more = 导出功能可将全部内容存为文件。
discord-read-elsewhere = 当我没能很好地理解某个问题时，该问题及您之前最近几个问题的文字会交由运行我的人所选的语言模型阅读。它不会得知您是谁、在哪里发言；电子邮件地址、长号码、提及和链接都会被去掉。它只判断您在问什么，我的回答中没有一个字出自它。
discord-stored-line = { $what }：{ $shown }
discord-stored-passed = 您转给组织者的问题
discord-stored-judged = 您评价过的回答
discord-stored-messages = 有关给您的提醒和消息的条目
discord-stored-deeds = 有关您作为组织者所做操作的条目
discord-export-text = 此文件包含存储的所有关于您的信息。
discord-erase = 删除存储的关于您的信息
discord-erase-text = 您的语言、保存的会议、提醒和对回答的评价将被永久删除。
discord-erase-yes = 全部删除
discord-erase-no = 保留
discord-erased = { $count ->
    [0] 没有存储任何关于您的信息。
   *[other] 已删除 { $count } 条记录。
}
discord-erase-kept = 没有删除任何内容。

## When something is in the way
discord-slower = 请稍候
discord-slower-text = 您提问的速度超过了我能回答的速度。请几秒钟后再问。
discord-sorry = 出了点问题
discord-sorry-text = 抱歉，我没能做到。如果再次发生，请将此编号告知组织者：{ $reference }
discord-not-private = 无法在这里显示
discord-not-private-text = 我的回答只给您一个人看，而这个服务器不支持只对一个人显示内容。请直接给我发私信。
discord-no-form = 无法在这里打开表单
discord-no-form-text = 这个服务器不支持表单。本机器人的维护者可以在终端中完成同样的操作：{ $command }
