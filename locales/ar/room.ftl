# Words of the room view: the second window, for the projector.

room-title = { $title } - شاشة القاعة
room-open = شاشة القاعة
room-close = إغلاق شاشة القاعة
room-question = السؤال { $number } من { $count }
room-counted = { $count ->
        [zero] لم يُحتسب أي رأي
        [one] احتُسب رأي واحد
        [two] احتُسب رأيان
        [few] احتُسبت { $count } آراء
        [many] احتُسب { $count } رأيًا
       *[other] احتُسب { $count } رأي
    }
room-range = المدى من { $low } إلى { $high }
room-proposed = المقترح
room-recorded = المسجَّل
room-contested = محلّ خلاف
room-provisional = مستوى مؤقت
room-no-level = لا مستوى حاليًا
room-answered = { $answered } من { $asked }
