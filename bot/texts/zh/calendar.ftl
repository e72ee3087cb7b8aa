# 日历：文件，以及日历程序读取的地址。

calendar-without-time = 以下场次尚未公布时间，因此不在日历中：{ $titles }。
calendar-session = “{ $title }”的日历文件。
calendar-programme = 完整日程的地址，您的日历程序可以订阅：{ $address }
calendar-address = 您的私人日历地址
calendar-address-about = 您的日历程序可以从一个私人地址读取您的个人日程，并随时跟进变动。知道该地址的人都能看到您的个人日程，请勿告诉他人。
calendar-address-since = 您的地址创建于：{ $day }。我不保存地址，因此无法再次显示；新地址会取代它。
calendar-address-new = 请现在就把其中一个地址添加到您的日历程序：我不保存地址，之后无法再次显示。知道该地址的人都能看到您的个人日程。更换或停用之后，该地址即失效。
calendar-address-stopped = 该地址从现在起失效。使用过它的日历程序可能仍会显示已读取的内容。
calendar-address-kept = 只保存其指纹
calendar-press-make = 创建地址
calendar-press-replace = 更换地址
calendar-press-stop = 停用地址
calendar-press-add = 添加到日历
