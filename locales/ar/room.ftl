# Words of the room view: the second window, for the projector.

room-title = { $title } - شاشة القاعة
room-open = شاشة القاعة
room-close = إغلاق شاشة القاعة
room-recorded = المسجَّل
room-contested = محلّ خلاف
room-provisional = مستوى مؤقت
room-no-level = لا مستوى حاليًا
# $group is a stakeholder group.
room-approval = للتسجيل: { $group }
room-approval-asks = أهذه كلماتكم؟
room-answered = { $answered } من { $asked }
room-views-in = الآراء الواردة
# $cast is how many views were given in all.
room-dont-know = { $count } من { $cast } لا يعرفون
room-all-at = الجميع عند المستوى { $level }، { $name }
# $valid is how many views name a level.
room-most-at = { $count } من { $valid } عند المستوى { $level }، { $name }
# $first and $second are names of groups: who speaks first, and who speaks then.
room-speak = أولًا { $first } (المستوى { $low })، ثم { $second } (المستوى { $high })
room-since = منذ الجولة { $number }
room-stays = يبقى { $level }

# The plan by horizon; $soon actions of $count are within six months, with $leads lead institutions.
room-plan-finding = خلال { 6 } أشهر: { $soon } من { $count ->
        [zero] الإجراءات
        [one] إجراء واحد
        [two] إجراءين
        [few] { $count } إجراءات
        [many] { $count } إجراءً
       *[other] { $count } إجراء
    }، { $leads ->
        [zero] بلا جهة قائدة
        [one] وجهة قائدة واحدة
        [two] وجهتان قائدتان
        [few] و{ $leads } جهات قائدة
        [many] و{ $leads } جهة قائدة
       *[other] و{ $leads } جهة قائدة
    }
room-plan-empty = لا إجراءات بعد
room-plan-by = حتى { $month } { $year }
room-plan-hidden = لا يُعرض العنوان هنا
room-page = الصفحة { $page } من { $pages }

# The tile in the top bar: what the room view shows, and how.
room-tile = الشاشة: { $what }
room-tile-off = الشاشة: مطفأة
room-tile-open = غير مفتوحة
room-tile-tip = ما تعرضه شاشة القاعة: الاختيار، التثبيت، الحجب، اللغات
room-follows = تتابع
room-held = مثبّتة
room-blank = محجوبة

# The list of what the room view can show.
room-list = ما تعرضه شاشة القاعة
room-list-done = تم
room-face-follows = تتابع ما هو أمامي
room-face-question = السؤال في التقييم
room-face-held = مثبّتة على { $what }
room-face-radar = الرادار
room-face-plan = الخطة
room-face-progress = التقدم
room-face-blank = محجوبة
room-languages = اللغات
room-second = اللغة الثانية
room-second-none = لا نصوص لهذا الاستبيان بتلك اللغة.
room-both = كلتاهما
room-text = حجم النص
room-groups = كيف تراه المجموعات
room-groups-tick = يمكن عرضه
room-groups-why = قيم المجموعات الكبيرة بما يكفي وحدها، كما في المخرجات.
room-without-title = { $count ->
        [zero] لا عناوين محجوبة عن الشاشة.
        [one] عنوان إجراء واحد لا يُعرض على الشاشة: قد يذكر اسم شخص.
        [two] عنوانا إجراءين لا يُعرضان على الشاشة: قد يذكران اسم شخص.
        [few] عناوين { $count } إجراءات لا تُعرض على الشاشة: قد تذكر اسم شخص.
        [many] عناوين { $count } إجراءً لا تُعرض على الشاشة: قد تذكر اسم شخص.
       *[other] عناوين { $count } إجراء لا تُعرض على الشاشة: قد تذكر اسم شخص.
    }
room-without-lead = { $count ->
        [zero] لا جهات محجوبة عن الشاشة.
        [one] قائد إجراء واحد لا يُعرض على الشاشة: قد يكون شخصًا.
        [two] قائدا إجراءين لا يُعرضان على الشاشة: قد يكونان شخصين.
        [few] قادة { $count } إجراءات لا يُعرضون على الشاشة: قد يكونون أشخاصًا.
        [many] قادة { $count } إجراءً لا يُعرضون على الشاشة: قد يكونون أشخاصًا.
       *[other] قادة { $count } إجراء لا يُعرضون على الشاشة: قد يكونون أشخاصًا.
    }
