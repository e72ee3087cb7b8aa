# 与会者在Discord上看到的文字。

## Commands: their names (lower case, no spaces)
discord-name-ask = 提问
discord-name-now = 现在
discord-name-next = 接下来
discord-name-programme = 日程
discord-name-session = 场次
discord-name-speaker = 发言者
discord-name-venue = 地点
discord-name-dates = 日期
discord-name-contacts = 联系人
discord-name-language = 语言
discord-name-help = 帮助
discord-name-privacy = 隐私
discord-name-show = 查看
discord-name-export = 导出
discord-name-erase = 删除
discord-name-menu = 就此询问Usher
discord-option-question = 问题
discord-option-day = 日期
discord-option-track = 专题
discord-option-room = 会议室
discord-option-title = 标题
discord-option-name = 姓名
discord-option-language = 语言

## Commands: what they do (at most 100 characters)
discord-about-ask = 用您自己的话询问与会议有关的问题
discord-about-now = 正在进行的场次
discord-about-next = 接下来的场次
discord-about-programme = 日程：全部，或按日期、专题、会议室查看
discord-about-session = 某一场次：时间、地点和参加人员
discord-about-speaker = 某位人士及其参加的场次
discord-about-venue = 会议在哪里举行
discord-about-dates = 会议何时举行
discord-about-contacts = 联系人
discord-about-language = 选择我回答您时使用的语言
discord-about-help = Usher能做什么
discord-about-privacy = 存储了哪些关于您的信息
discord-about-show = 查看存储的关于您的信息
discord-about-export = 以文件形式获取存储的关于您的信息
discord-about-erase = 删除存储的所有关于您的信息
discord-about-question = 您的问题
discord-about-day = 会议的某一天
discord-about-track = 某个专题
discord-about-room = 某个会议室
discord-about-title = 标题或标题的一部分
discord-about-name = 姓名或姓名的一部分
discord-about-choice = 语言
discord-automatic = 自动（随我书写的语言）

## Cards
discord-now = 正在进行
discord-next = 接下来，{ $day }
discord-programme = 日程：{ $about }
discord-nothing = 已公布的日程中没有符合条件的场次。
discord-contacts = 联系人
discord-your-time = 您的当地时间：{ $time }
discord-no-time = 时间尚未公布。
discord-room = 会议室：{ $rooms }
discord-with = 参加人员：{ $people }
discord-track = 专题：{ $track }
discord-spoken = 语言：{ $languages }
discord-cancelled = 已取消
discord-page = 第{ $number }页，共{ $count }页
discord-not-published = 尚未公布
discord-not-known = 未找到答案
discord-gone = 已不存在
discord-gone-text = 日程中已没有这项内容。
discord-which = 您指的是哪一个？
discord-which-one = 有多项名称相同。请从输入时出现的列表中选择：
    { $choices }
discord-not-found = 未找到
discord-not-found-text = 在已公布的日程中找不到“{ $typed }”。请从输入时出现的列表中选择。

## Buttons, and what they say
discord-previous = 上一页
discord-next-page = 下一页
discord-ask-this = 提这个问题
discord-was-right = 回答正确
discord-was-wrong = 回答有误
discord-ask-a-person = 询问主办方人员
discord-your-question = 您的问题：{ $question }
discord-thanks = 谢谢
discord-thanks-right = 很高兴得知回答正确。
discord-thanks-wrong = 主办方可以看到您认为这个回答有误。
discord-remind = 提醒我

## Help, language and privacy
discord-help = 关于{ $name }，我可以告诉您的内容
discord-help-text = 请在频道中提及我并提问，或直接给我发私信；可使用英语、法语、西班牙语、俄语、阿拉伯语、中文或韩语。我只根据主办方公布的信息回答。
discord-language = 您的语言
discord-language-kept = 当无法从问题本身判断语言时，我会用中文回答您。
discord-language-automatic = 我会根据您书写所用的语言回答。
discord-stored = 存储的关于您的信息
discord-stored-nothing = 没有存储任何关于您的信息。
discord-stored-more = 可用 /privacy export 将全部内容导出为文件。
discord-read-elsewhere = 当我没有充分理解某个问题时，该问题及您此前最近几个问题的文字会交由本机器人维护者选定的语言模型读取。模型不会得知您是谁、在哪里提问；电子邮件地址、较长的号码、提及和链接都会被去除。模型只判断您在问什么，我的回答没有一个字出自模型。
discord-stored-passed = 您转交给主办方的问题
discord-stored-judged = 您评价过的回答
discord-stored-messages = 有关发给您的提醒和消息的记录
discord-stored-actions = 有关您作为主办方人员所做操作的记录
discord-export-text = 此文件包含存储的所有关于您的信息。
discord-erase = 删除存储的关于您的信息
discord-erase-text = 您的语言、保存的场次、提醒和对回答的评价将被永久删除。
discord-erase-yes = 全部删除
discord-erase-no = 不删除
discord-erased = { $count ->
    [0] 没有存储任何关于您的信息。
   *[other] 已删除{ $count }条记录。
}
discord-erase-kept = 没有删除任何内容。

## When something is in the way
discord-slower = 请稍候
discord-slower-text = 您的提问过于频繁。请几秒钟后再提问。
discord-sorry = 出现问题
discord-sorry-text = 抱歉，操作未能完成。如果再次出现，请将此编号告知主办方：{ $reference }
discord-not-private = 无法在这里显示
discord-not-private-text = 这项内容只应由您本人看到，而这个服务器无法只向一个人显示内容。请直接给我发私信。
discord-no-form = 无法在这里打开表单
discord-no-form-text = 这个服务器不支持表单。本机器人的维护者可以在终端中进行同样的操作：{ $command }
