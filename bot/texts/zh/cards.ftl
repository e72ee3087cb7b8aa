# Cards on Discord: what is said of a session under its title, buttons and menus.

## Of the session whose title stands above
card-length = 时长{ $length }。
card-started = 本场已经开始。
card-not-started = 本场尚未开始。
card-over = 本场已经结束。
card-not-cancelled = 本场未标明取消。
card-places = { $count }个名额
card-not-there = 不在{ $room }。
card-unknown = { $fact ->
    [length] 时长尚未公布。
    [language] 使用的语言尚未公布。
    [people] 参加人员尚未公布。
    [abstract] 简介尚未公布。
    [track] 所属专题尚未公布。
    [room] 会议室尚未公布。
    [space] 是否还有名额、是否需要报名，尚未公布。
    [needs] 需要了解或携带什么，尚未公布。
   *[links] 演示文稿、视频或网页尚未公布。
}

## From whom an answer is
card-source = 信息来自主办方
card-source-of = 信息来自主办方，{ $day }
card-times = 当地时间：{ $city }

## Buttons and menus
card-remind-before = 提前{ $minutes }分钟提醒我
card-about-this = 本场讲什么？
card-where-this = 本场在哪里举行？
card-more = 更多…
card-more-heading = 关于这个回答
card-choose-session = 查看场次…
card-choose-remove = 移除场次…
card-choose-question = 回答问题…
card-choose-edit = 选择要编辑的语言…
card-choose-remind = 提醒我参加…
card-choose-language = 选择语言…
card-choose-more = 更多选项…
