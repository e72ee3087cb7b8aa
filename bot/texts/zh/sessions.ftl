# 筛选并列出的场次，以及关于某一场次的提问。

## 日期、夜晚和数目
days-range = { $start }至{ $end }
in-night = { $text }（{ $eve }夜间至{ $day }凌晨）
people-more = { $people }及另外{ $count }人

## 列表的筛选条件，以圆点分隔
criterion-after = { $time }之后
criterion-before = { $time }之前
criterion-at = { $time }
criterion-end = { $time }结束
criterion-longer = 超过{ $length }
criterion-shorter = 短于{ $length }
criterion-at-least = 不少于{ $length }
criterion-at-most = 不超过{ $length }
criterion-lasting = 时长{ $length }
criterion-remaining = 尚未结束

## 列表
count-only-talks = 其中严格意义上的演讲：{ $count }场。
list-count = { $what }：共{ $count }场。
nothing-fits = 已公布的日程中没有符合以下条件的场次：{ $what }。
nearest-on-day = { $day }：
nearest-without = 不限“{ $what }”：
left-out = 无法按{ $criterion ->
    [language] 语言
    [length] 时长
   *[hours] 时间
}筛选：日程中没有任何场次注明这一项。
left-out-subject = 已公布的日程中没有关于“{ $subject }”的场次。不限此条件：
not-then = 不是那个时间。
not-on-day-but = 不在{ $day }，而在{ $other }：

## 时区
zone-is = 所有时间均为{ $city }时间（UTC{ $offset }）。
zone-ahead = { $other }比{ $city }早{ $length }。
zone-behind = { $other }比{ $city }晚{ $length }。
zone-same = { $other }与{ $city }时间相同。

## 单个场次
session-once = 已公布的日程中没有“{ $title }”的其他场次。
session-track = “{ $title }”所属专题：{ $track }。
session-track-unknown = “{ $title }”所属专题尚未公布。
session-capacity = “{ $title }”的地点：{ $rooms }。
room-capacity = { $room }可容纳{ $count }人。
capacity-unknown = { $room }可容纳人数尚未公布。
session-places = “{ $title }”有{ $count }个名额。
session-signup = “{ $title }”参加方式：{ $text }
session-space-unknown = “{ $title }”是否还有名额、是否需要报名，尚未公布。
session-needs = “{ $title }”准备事项：{ $text }
session-needs-unknown = 参加“{ $title }”需要了解或携带什么，尚未公布。
session-needs-described = 尚未公布参加“{ $title }”需要了解或携带什么的清单。该场说明：{ $text }
session-links = “{ $title }”的相关资料：
session-links-unknown = “{ $title }”的演示文稿、视频或网页尚未公布。
abstract-more = 如需阅读全文，请向我索取完整简介。

## 同一时间
parallel-to = 与“{ $title }”同时进行：
parallel-none = 没有其他场次与“{ $title }”同时进行。
parallel-unknown = “{ $title }”的时间尚未公布，因此无法说明同时有哪些场次。
# Its number needs no plural.
parallel-most = 有场次同时进行（{ $what }），最多同时 { $count } 场，例如：
parallel-never = 没有同时进行的场次（{ $what }）。
overlap-yes = 时间重叠：
overlap-no = 时间不重叠：
overlap-beside = 与上述场次不重叠：
overlap-gap = 两场相隔：{ $length }。
overlap-next = 一场结束时另一场开始。

## 整个会议
event-takes-place = { $name }：未标明取消、延期或改址。
event-cancelled-sessions = 有{ $count }场标明已取消：
answer-as-of = 日程更新于{ $when }，此后未能刷新。

## By number
number-in-order = 日程中没有这个编号。按开始时间排在第 { $number } 的（{ $what }）：
number-untimed = 时间尚未公布的 { $count } 场未计入。
number-too-high = 总共只有 { $count } 场（{ $what }）：
number-beside = 按开始时间没有第 { $number } 场（{ $what }）：{ $count } 场中有几场同时开始。
number-unordered = 尚未公布顺序，不知道哪一场是第 { $number } 场（{ $what }）。日程中有：
number-not-called = 已公布的日程中没有名为“{ $name }”的场次。
