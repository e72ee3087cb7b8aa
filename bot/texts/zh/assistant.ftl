## Usher 自身的功能
assistant-remind-me = 在Discord上，点击场次下方的“提醒我”或使用 /remind，我会在开始前给您发消息。提前多久可用 /reminders 设置。
assistant-save-session = 在Discord上，用 /remind 或“提醒我”保存场次；/agenda 显示您保存的场次。
assistant-calendar = 在Discord上，/agenda 可将您保存的场次导出为日历文件。
assistant-stop-messages = 在Discord上，/reminders off 停止所有提醒，/unsubscribe 停止其他消息。
assistant-change-language = 您用七种语言中的任何一种书写，我都用同一种语言回答。在Discord上，可用 /language 固定一种：英语、法语、西班牙语、俄语、阿拉伯语、中文或韩语。
assistant-my-data = 在Discord上，/privacy show 显示存储的关于您的信息，/privacy export 导出，/privacy erase 删除。
assistant-ask-person = 请先在这里提问。在Discord上，如果我无法回答，您可以用回答下方的按钮将问题转交给主办方。

## 把握程度
feelings = 谢谢您的留言。我只能回答与{ $name }有关的问题，有什么需要我为您查询的吗？
trouble = 很遗憾。如果您会晚到或无法前来，请告知主办方。
event-unknown = 主办方提供的信息中没有这项内容。
emergency-first = 遇到紧急情况，请拨打当地急救电话，并告知离您最近的工作人员。
not-told = { $topic }：主办方没有提供这方面的信息。
detail-unknown = “{ $thing }”：主办方没有告诉我{ $detail ->
    [price] 价格，也没有说明报名费是否包含这一项
    [address] 地址
    [phone] 电话号码
    [email] 电子邮箱
    [hours] 时间
    [floor] 所在楼层
    [distance] 有多远
   *[place] 地点
}。
detail-near = 关于“{ $topic }”，主办方是这样说的：{ $text }
still-unknown = “{ $name }”：主办方没有告诉我这方面的任何信息。
guess = 根据我的理解：
published-so = 主办方公布的信息如下：
overview = 我不确定您要问什么。以下是简要信息：
claim-yes = 是的。{ $text }
claim-no = 不是{ $value }。{ $text }
claim-wrong = 不是。{ $text }
claim-unknown = 主办方没有说明是否为{ $value }。
claim-neither = 都不是。{ $text }
session-kind =
    “{ $title }”是{ $kind ->
        [keynote] 主旨演讲
        [workshop] 工作坊
        [panel] 专题讨论
        [discussion] 讨论
       *[talk] 演讲
    }。
from-session = 摘自“{ $title }”：{ $text }
from-person = 摘自{ $person }的简介：{ $text }
language-unsupported = 我尚不支持这种语言。您可以用英语、法语、西班牙语、俄语、阿拉伯语、中文或韩语提问。
means-unpublished = { $means ->
    [messenger] 即时通讯账号尚未公布。
    [home] 私人住址不予公布。
   *[phone] 电话号码尚未公布。
}
