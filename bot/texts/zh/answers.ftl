# Usher 所说的一切，中文。

## 日期、时间与列表
day-pattern = M月d日EEEE
date-pattern = y年M月d日EEEE
date-range = { $start }至{ $end }
time-range = { $start }–{ $end }
in-zone = { $text }（{ $city }时间）
zone-also = { $city }时间{ $time }，即{ $otherCity }时间{ $day } { $other }。
and-more = ……还有{ $count }项。请说“更多”，或指定日期、会议室、专题或主题。
no-more = 已全部列出。
labelled = { $what }：{ $shown }
person-part = { $person }（{ $part }）
part-speaker = 发言者
part-opening = 开幕致辞
part-keynote = 主旨演讲
part-moderator = 主持人
part-panellist = 讨论嘉宾
part-closing = 闭幕致辞
part-host = 司仪
provisional = 此为暂定信息，可能会有变动。
cancelled-mark = 已取消：{ $text }

## 日期与时长
dates = { $name }：{ $range }（共{ $days }天）。
dates-one-day = { $name }：{ $day }。
duration = { $name }：为期{ $days }天（{ $range }）。
event-ends = { $name }：{ $day }结束。
starts-with = { $day } { $time }开始，首场为“{ $title }”。
ends-with = { $day } { $time }结束，末场为“{ $title }”。
ends-unpublished = 最后一场“{ $title }”于{ $day } { $time }开始，结束时间尚未公布。
days-left = { $days ->
    [0] 今天开始。
    [1] 明天开始。
   *[other] { $days }天后开始。
}
on-now-day = 正在举行：第{ $number }天，共{ $days }天。
over-since = 已于{ $day }结束。
today-is-before = 不是今天：今天是{ $today }。
started-not = 尚未开始。
started-yes = 已经开始。
over-not = 尚未结束。
not-on-day = { $day }不在会期内。
is-on-day = { $day }在会期内。
clock-unpublished = 具体时间尚未公布。
only-this-edition = 我只了解本届：{ $name }，{ $range }。

## 单个场次：时间、时长、地点
session-at = “{ $title }”：{ $when }。
session-ends = “{ $title }”于{ $day } { $time }结束。
session-end-unknown = “{ $title }”的结束时间尚未公布。
session-day-only = “{ $title }”：{ $day }。具体时间尚未公布。
session-in-days = “{ $title }”在会期内举行（{ $range }）；具体日期和时间尚未公布。
session-lasts = “{ $title }”时长{ $length }：{ $when }。
kind-length = 每场{ $length }。
kind-lengths = 时长{ $shortest }至{ $longest }，多为{ $usual }。
session-length-unknown = “{ $title }”的时长尚未公布。
session-registered-unknown = “{ $title }”的报名人数尚未公布。
session-started = “{ $title }”已经开始：{ $when }。
session-not-started = “{ $title }”尚未开始：{ $when }。
session-over = “{ $title }”已经结束：{ $when }。
session-room = “{ $title }”的地点：{ $rooms }。
session-room-unknown = “{ $title }”的会议室尚未公布。
session-in-venue = 举办地点：{ $venue }。
session-cancelled = “{ $title }”已取消。
session-not-cancelled = “{ $title }”未标明取消：{ $when }。
changes-none = 已公布的日程中没有标明取消的场次。
session-languages = “{ $title }”使用的语言：{ $languages }。
session-language-unknown = “{ $title }”使用的语言尚未公布。
event-languages = { $name }的语言：{ $languages }。
session-people = “{ $title }”：{ $people }。
session-people-unknown = “{ $title }”的参加人员尚未公布。
session-organisers-unknown = “{ $title }”的主办方尚未公布。
session-abstract = “{ $title }”：{ $text }
session-abstract-unknown = “{ $title }”的简介尚未公布。
session-not-there = “{ $title }”在{ $rooms }，不在{ $other }。
hours-minutes = { $hours ->
    [0] { $minutes }分钟
   *[other] { $minutes ->
        [0] { $hours }小时
       *[other] { $hours }小时{ $minutes }分钟
    }
}
days = { $days }天
days-and-hours = { $days }{ $rest }

## 地点
venue = { $name }的举办地点：{ $place }。
not-in-place = 不在那里。{ $name }的举办地点：{ $venue }。
address = { $venue }的地址：{ $text }
directions = 如何前往{ $venue }：{ $text }
room-directions = { $room }：{ $text }
room-is-in = { $room }位于{ $venue }。如何前往尚未公布。
room-way-unknown = 如何前往{ $room }尚未公布。
room-unknown = “{ $room }”：已公布的日程中没有这个名称的会议室。
names-more = { $names }，另有{ $count }个
rooms-list = 会议室：{ $rooms }。
track-shares = 专题“{ $track }”的所有场次也属于：{ $tracks }。
tracks-list = 专题：{ $tracks }。

## 会议内容
theme = { $name }的主题：“{ $text }”。
event-name = 全称：{ $text }。
about = { $text }
edition = { $name }：第{ $number }届。
edition-not = 不是第{ $other }届。{ $name }：第{ $number }届。
history = { $text }
attendance = { $text }
organisers = 主办方：{ $names }。
partners = 合作方：{ $names }。
sponsors = 赞助方：{ $names }。
organisation-about = { $organisation }：{ $text }
organisation-is = { $organisation }{ $role ->
    [organiser] 是主办方。
    [partner] 是合作方。
    [sponsor] 是赞助方。
   *[participant] 参加本次会议。
}
website = { $label }：{ $url }

## 人员
person-role = { $person }：{ $role }。
person-role-at = { $person }：{ $role }，{ $organisation }。
person-at = { $person }：{ $organisation }。
person-role-unknown = { $person }的职务尚未公布。
person-sessions = { $person }参加的场次：
person-moderates = 此外还主持{ $count }个场次。如需查看，请说“更多”。
person-moderates-these = 此外还主持：
person-no-sessions = 已公布的日程中没有{ $person }的场次。
person-no-such-session = 已公布的日程中没有{ $person }参加的此类场次。
person-email = { $person }的电子邮件：{ $email }
person-email-unknown = { $person }的联系方式尚未公布。
speakers = { $name }的发言者：{ $people }。
speakers-not-there = 在已公布的日程中不属于以下条件的发言者：{ $what }。
speakers-all-there = 所有发言者都在已公布的日程中符合以下条件：{ $what }。
people-in-several = 在已公布的日程中参加不止一场的人：{ $people }。
people-in-one-each = 在已公布的日程中没有人参加不止一场。
titles-more-than-once = 在已公布的日程中不止一次：
titles-once-each = 在已公布的日程中没有标题出现不止一次。
opens = { $name }的开幕致辞：{ $people }。
keynote = 主旨演讲：{ $people }。
moderates = 由{ $people }主持。
closes = { $name }的闭幕致辞：{ $people }。
not-this-person = 不是{ $person }。
people-of-organisation = { $organisation }：{ $people }。
nobody-named = 在本次会议的人员中找不到这个姓名。
name-mentioned = 以下场次的介绍中提到了这个姓名：
nobody-from-body = 本次会议的人员中，没有人注明来自“{ $body }”。
body-mentioned = 以下场次的介绍中提到了“{ $body }”：
whom-do-you-mean = 您指的是哪一位？请写出姓名。

## 日程
programme-heading = { $day }日程：
programme-undated = 日期和时间尚未公布：
outside-days = { $day }不在会期内（会期：{ $range }）。
no-such-date = 没有这个日期：{ $day }。
no-such-time = 没有这个时间：{ $time }。
other-weekday = { $day }是{ $weekday }，不是{ $claimed }。
weekday-of = { $day }是{ $weekday }。
now-heading = 正在进行：
next-heading = 接下来，{ $day }：
nothing-now = 目前没有正在进行的场次。
nothing-now-for = 目前没有符合以下条件的场次正在进行：{ $what }。
nothing-next = 已公布的日程中没有后续场次。
programme-over = 日程中的最后一场已经结束。
before-event = 会议尚未开始：{ $range }。
after-event = 会议已经结束：{ $range }。
times-unpublished = 时间表尚未公布。
by-meaning = 日程中没有完全相同的说法，意思最接近的是：
title-unknown = 已公布的日程中没有这个名称的场次，最接近的是：
sessions-about = 相关场次：
no-sessions-about = 在已公布的日程中找不到相关场次。
kind-unpublished = 已公布的日程中没有此类场次。
kind-not-filed = 日程中没有标为“{ $kind }”的场次。
kind-by-room = 按会议室（{ $rooms }）：
kind-by-text = 按其说明：
count-sessions = 已公布的日程共有{ $count }场。
count-people = 已公布的日程中列有{ $count }人。
count-rooms = 共有{ $count }个会议室。
count-tracks = 共有{ $count }个专题。
count-participants-unknown = 与会人数尚未公布。

## 联系方式
contact = 联系人：{ $details }
contact-for = { $purpose }联系人：{ $details }
ask-contact = 请咨询：{ $details }。
contact-unknown = 联系人尚未公布。

## 没有答案时
not-published = { $topic }：尚未公布。
fact-unpublished = { $fact ->
    [venue] 地点尚未公布。
    [address] 地址尚未公布。
    [directions] 交通路线尚未公布。
    [city] 城市尚未公布。
    [theme] 主题尚未公布。
    [about] 简介尚未公布。
    [history] 历史尚未公布。
    [edition] 届次尚未公布。
    [attendance] 与会者名单尚未公布。
    [organisers] 主办方尚未公布。
    [partners] 合作方尚未公布。
    [speakers] 发言者尚未公布。
    [opens] 致开幕辞者尚未公布。
    [keynote] 主旨演讲的发言者尚未公布。
    [moderates] 主持人尚未公布。
    [closes] 致闭幕辞者尚未公布。
    [programme] 日程尚未公布。
    [website] 网站尚未公布。
    [rooms] 会议室尚未公布。
    [languages] 会议语言尚未公布。
    [breaks] 茶歇和用餐安排尚未公布。
   *[other] 尚未公布。
}
unknown = 我无法回答：主办方提供的信息中没有这项内容。
unknown-session = 在已公布的日程中找不到这项内容。
did-you-mean = 您是不是想问：
announcing-declined = 只有主办方可以发布通知，我不会向其他人转达任何内容。
declined = 我只回答与{ $name }有关的问题。
please-repeat = 我没有理解您的问题。您可以询问日期、地点、发言者、日程或联系人。
not-helped = 请换一种说法提问。
questions-left = 我一次最多回答三个问题。请再问一遍以下问题：

## 闲谈
hello = 您好！我是{ $name }的助手Usher。您可以询问日期、地点、发言者、日程或联系人。
thanks = 不客气。
goodbye = 再见！
who-are-you = 我是{ $name }的自动助手Usher，只根据主办方公布的信息回答。
help = 关于{ $name }，您可以用英语、法语、西班牙语、俄语、阿拉伯语、中文或韩语询问日期、地点、主题、发言者、日程和联系人。
how-are-you = 很好，谢谢您。关于{ $name }，您想了解什么？

## 建议
suggest-dates = 会议什么时候举行？
suggest-venue = 会议在哪里举行？
suggest-programme = 日程是怎样安排的？
suggest-speakers = 谁会发言？
suggest-theme = 主题是什么？
suggest-contact = 我可以联系谁？
suggest-where-session = “{ $title }”在哪里举行？
suggest-about-session = “{ $title }”讲什么？
suggest-who = { $person }是谁？
suggest-person-sessions = { $person }什么时候发言？

## 常见事项
topic-registration = 注册
topic-badges = 证件
topic-security = 入场和安检
topic-wifi = 无线网络（Wi-Fi）
topic-hotels = 酒店
topic-visas = 签证
topic-transport = 交通
topic-parking = 停车
topic-food = 餐饮和饮食要求
topic-accessibility = 无障碍设施
topic-prayer_room = 祈祷室
topic-interpretation = 口译
topic-livestream = 直播
topic-recording = 录像
topic-slides = 演示文稿
topic-certificates = 证书
topic-dress_code = 着装要求
topic-press = 新闻媒体
topic-photos = 照片
topic-lost_property = 失物招领
topic-emergency = 紧急情况
topic-childcare = 儿童看护
topic-fees = 费用
topic-deadlines = 截止日期
topic-social_events = 社交活动
topic-luggage = 行李
topic-toilets = 洗手间
topic-guests = 随行人员
topic-smoking = 吸烟
topic-pets = 动物
topic-power_sockets = 电源插座
topic-lockers = 储物柜
topic-quiet_room = 安静休息室
topic-water = 饮用水
topic-lifts = 电梯

## 终端中的对话
chat-hint = 您可以用七种语言中的任何一种提问。输入编号可选择建议的问题。/lang en 更改语言，/now 2025-12-04T10:00 更改当前时间，/quit 结束。
chat-language = 我将用中文回答。
chat-language-unknown = 我使用的语言：{ $languages }。请在 /lang 后输入其中一种，或输入 /lang auto。
chat-moment = 在本次对话中，当前时间为{ $moment }。
chat-moment-unknown = 无法识别这个时间。请按 /now 2025-12-04T10:00 的格式输入。
