## Usher 自身的功能
assistant-remind-me = 在 Discord 上，点场次下的“提醒我”或使用 /remind，我会在开始前给您发消息。/reminders 可设置提前多久。
assistant-save-session = 在 Discord 上，用 /remind 或“提醒我”保存场次；/agenda 显示您保存的场次。
assistant-calendar = 在 Discord 上，/agenda 可将您保存的场次导出为日历文件。
assistant-stop-messages = 在 Discord 上，/reminders off 停止所有提醒，/unsubscribe 停止其他消息。
assistant-change-language = 用七种语言中的任何一种书写，我都用同一种语言回答。在 Discord 上，/language 可固定一种：英语、法语、西班牙语、俄语、阿拉伯语、中文或韩语。
assistant-my-data = 在 Discord 上，/privacy show 显示保存了您的哪些信息，/privacy export 导出，/privacy erase 删除。
assistant-ask-person = 请先在这里提问。在 Discord 上，如果我答不了，回答下方的按钮可以把问题转给组织者。

## 把握程度
feelings = 谢谢您告诉我。关于{ $name }，需要我查什么吗？
event-unknown = 主办方提供给我的信息中没有这一点。
not-told = { $topic }：主办方没有告诉我。
guess = 我的理解是：
overview = 我不确定您要问什么。简单来说：
claim-yes = 是的。{ $text }
claim-no = 不，不是{ $value }。{ $text }
from-session = 摘自“{ $title }”：{ $text }
language-unsupported = 我还不会这种语言。您可以用英语、法语、西班牙语、俄语、阿拉伯语、中文或韩语提问。
means-unpublished = { $means ->
    [messenger] 即时通讯账号尚未公布。
    [home] 私人地址不予公布。
   *[phone] 电话号码尚未公布。
}
