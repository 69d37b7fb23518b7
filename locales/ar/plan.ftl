# The Plan room: targets, gaps by rank, next steps, actions.

plan-title = الخطة
plan-formula = الأولوية = (المستهدف ناقص المسجَّل) × الأهمية. ما تحتاج إليه أسئلة أخرى أولًا؛ وعند التساوي: الأقل جهدًا أولًا.
plan-formula-effort = مردود الجهد = الأولوية ÷ الجهد. ما تحتاج إليه أسئلة أخرى أولًا؛ وعند التساوي: الأعلى أولوية أولًا.
# In a row of the gaps; $id is a question that is better worked on after it.
plan-needed = لازم لـ { $id }
# $percent is a share with its sign.
plan-reached = تحقق { $percent } من جميع المستهدفات

plan-list-gaps = الفجوات
plan-list-targets = المستهدفات
plan-list-actions = الإجراءات
plan-all-elements = جميع العناصر
plan-all = الكل
plan-element = { "\u200F" }{ $number } { $name }
plan-gaps = { $count ->
        [zero] لا فجوات
        [one] فجوة واحدة
        [two] فجوتان مرتَّبتان
        [few] { $count } فجوات مرتَّبة
        [many] { $count } فجوة مرتَّبة
       *[other] { $count } فجوة مرتَّبة
    }
# Questions with a target and without a level.
plan-gaps-unknown = { $count ->
        [zero] لا فجوات؛ غير المعروف: { $unknown }
        [one] فجوة واحدة؛ غير المعروف: { $unknown }
        [two] فجوتان مرتَّبتان؛ غير المعروف: { $unknown }
        [few] { $count } فجوات مرتَّبة؛ غير المعروف: { $unknown }
        [many] { $count } فجوة مرتَّبة؛ غير المعروف: { $unknown }
       *[other] { $count } فجوة مرتَّبة؛ غير المعروف: { $unknown }
    }
plan-from-to = من، إلى
plan-priority = الأولوية
plan-value = المردود
plan-effort = الجهد
plan-none = –
plan-no-gaps = تحققت المستهدفات كلها
plan-no-gaps-why = لا سؤال له مستوى دون مستهدفه.
plan-no-targets = حدّد مستهدفًا لجانب
plan-no-targets-why = يبيّن المستهدف أين ينبغي أن يكون البلد، ومتى. ومنه تُستخلص الفجوات، ومن الفجوات الخطة.
plan-set-target = تحديد المستهدفات

plan-aspect = الجانب
plan-question = السؤال
plan-now = الآن
plan-target = المستهدف
plan-target-of-aspect = المستهدف هو مستهدف الجانب.
plan-by = الأشهر
plan-no-priority = يمكن أن ينتظر
plan-aspect-why = يسري المستهدف على كل سؤال في الجانب ليس له مستهدف خاص به. والمستوى { $lowest } يعني: ليس أولوية الآن.
plan-nothing-chosen = اختر فجوة أو جانبًا أو إجراءً.

plan-short = { 0 } إلى { 6 }
plan-medium = { 6 } إلى { 18 }
plan-long = { 18 } إلى { 36 }
plan-months-short = من { 0 } إلى { 6 } أشهر
plan-months-medium = من { 6 } إلى { 18 } شهرًا
plan-months-long = من { 18 } إلى { 36 } شهرًا
plan-without-horizon = بلا أفق زمني
plan-horizon-count = { "\u200F" }{ $horizon } ({ $count })

plan-priority-made = الأولوية { $priority } = الفجوة { $gap } × الأهمية { $importance }.
# $ids are identifiers of questions.
plan-after = الأفضل بعد { $ids }.
plan-before = يأتي قبل { $ids }.
plan-no-gap = لا فجوة: لا مستهدف، أو لا مستوى، أو تحقق المستهدف.
plan-show-question = إظهار السؤال في التقييم
plan-importance = الأهمية
plan-work = الجهد

plan-suggested = مقترح من المستويات التالية
plan-use = إضافة إلى الخطة
plan-used = في الخطة
plan-reached-here = تحقق المستهدف: لا يُقترح شيء.
plan-settle-first = لا يمكن من دون مستوى معرفة ما يأتي بعده. احسم السؤال أولًا.

plan-action = الإجراء
plan-action-hint = ما ينبغي عمله
plan-action-missing = اكتب ما ينبغي عمله.
plan-lead = الجهة الرائدة
plan-partners = الشركاء
plan-horizon = الأفق الزمني
plan-status = حالة التنفيذ
plan-first-step = الخطوة الأولى، خلال { 30 } يومًا
plan-indicator = المؤشر
plan-support = الدعم الدولي المطلوب
plan-add = إضافة إلى الخطة
plan-done = تم
plan-more = كل الحقول
plan-less = حقول أقل
plan-remove = إخراج الإجراء من الخطة
plan-new = إجراء جديد
plan-without-question = إجراء لا يتصل بسؤال بعينه
plan-added = الإجراء في الخطة.
# $title is what was to be done.
plan-removed = خرج «{ $title }» من الخطة.
plan-undo = الاختصار Ctrl+Z يتراجع عن ذلك.

plan-effort-low = منخفض
plan-effort-medium = متوسط
plan-effort-high = عالٍ
plan-proposed = مقترح
plan-confirmed = مؤكَّد
plan-underway = قيد التنفيذ
plan-finished = منجَز
plan-dropped = متروك

plan-actions = الإجراءات
plan-actions-count = { $count ->
        [zero] لا إجراءات في الخطة بعد
        [one] إجراء واحد في الخطة، وما يقع منه خلال ستة أشهر { $soon }
        [two] إجراءان في الخطة، ومنهما خلال ستة أشهر { $soon }
        [few] { $count } إجراءات في الخطة، ومنها خلال ستة أشهر { $soon }
        [many] { $count } إجراءً في الخطة، ومنها خلال ستة أشهر { $soon }
       *[other] { $count } إجراء في الخطة، ومنها خلال ستة أشهر { $soon }
    }
plan-no-actions = لا إجراءات بعد. أدخل خطوة مقترحة في الخطة، أو اكتب إجراءً من عندك.
plan-from = المصدر
plan-levels = المستويات

plan-hint-gap = الفجوة
plan-hint-aspect = الجانب
plan-hint-action = الإجراء
plan-hint-target = تحديد المستهدف
plan-hint-list = الفجوات، المستهدفات
plan-hint-use = أخذ الخطوة التالية
plan-hint-new = إجراء جديد
plan-hint-rank = الترتيب حسب مردود الجهد
plan-hint-rank-priority = الترتيب حسب الأولوية
plan-hint-add = إضافة إلى الخطة
plan-hint-cancel = إلغاء
