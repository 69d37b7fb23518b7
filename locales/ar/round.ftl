# Words of a round: sealed or by hands, the reveal, agreement, and what to do next.

round-sealed = الجولة { $number }، سرية
round-hands = الجولة { $number }، برفع الأيدي
round-number = الجولة { $number }
round-revealed = كُشفت
round-of = { $cast } من { $expected }
round-views-in = الآراء الواردة
round-group-count = { $group }، { $cast } من { $expected }
round-enter-for = إدخال آراء { $group }
round-na = لا ينطبق
round-abstain = امتناع
round-take-back = سحب
round-way-single = فردياً
round-way-line = في سطر
round-way-hands = أيدٍ
# $typed is how many views were typed, $out how many of the group are out.
round-typed-of = كُتب { $typed } من { $out }
round-typed = كُتب { $typed }
round-line-empty = أرقام أو D أو X أو Z
round-line-show = إظهار ما يُكتب
round-line-hide = إخفاء ما يُكتب
# $what is a level with its name, or don't know, not applicable, abstain.
round-how-many = كم عدد: { $what }
round-take-in = إدخال
round-take-back-all = آراء المجموعة كلها
round-no-last = الرأي السابق له غير محفوظ
round-no-last-next = وإلا لأظهر الترتيب صاحب الرأي. تسحب Shift+Backspace كل آراء المجموعة.
# $more is how many views are about to be entered, $out how many of the group are out.
round-beyond = { $group }: المتبقي { $out } والمُدخل { $more }. أتُدخَل كلها؟
round-beyond-keep = تصحيح
round-beyond-take = إدخال الكل
# $count is how many people, or institutions, a round expects views of.
round-here = { $count } حاضرون
round-here-institutions = { $count ->
    [zero] لا مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
 }
# $groups are the names of groups.
round-nobody-here = لا حاضر من: { $groups }
round-more = المزيد
round-by-institution = رأي واحد لكل مؤسسة
round-by-person = رأي واحد لكل شخص
round-void = إبطال هذه الجولة بسبب…
round-third = جولة أخرى بسبب…
round-is-void = باطلة
reason-other-group = أُدخلت بطاقة لمجموعة أخرى
reason-counted-wrong = نقصت آراء أو حُسبت مرتين
reason-misunderstood = فُهم السؤال على أوجه مختلفة
reason-new-evidence = قُدّمت أدلة جديدة
reason-others-here = انضم أشخاص أو غادروا
reason-other = سبب آخر
# $reason is one of the reasons, $words what somebody has added.
reason-with-words = { $reason }: { $words }
reason-words = كلمات للمحضر
reason-needs-words = اكتب السبب.
reason-void-kept = تبقى الجولة في السجل مع سببها.
reason-void-counts = لا تُحتسب في أي نتيجة، وتذكرها الوثائق باطلة.
reason-void-undo = التراجع يلغي ذلك.
reason-another-means = جولتان محتسبتان بالفعل وكلتاهما محفوظة. يُذكر السبب بجانب الجولة الجديدة.
# $number is that of the next round.
reason-at-once = عقد الجولة { $number } فوراً
reason-rounds = جولات هذا السؤال
reason-cancel = إلغاء
reason-void-now = إبطال هذه الجولة
reason-hold-now = عقد الجولة
# After a level was recorded from a round. $others of $views views are at another level.
asking-others = { $others } من { $views } من الآراء عند مستوى آخر.
# $level is a figure, $name the name of the level.
asking-recorded = سُجّل: { $level } { $name }
asking-by-consent = بالتوافق
asking-consent-if = بالتوافق فقط إن قالت القاعة ذلك.
asking-on-record = أتُسجَّل آراؤهم بكلماتهم؟
asking-held = { $others } من { $views } عند مستوى آخر
asking-ask = سؤال
asking-is-on-record = مُسجَّل
asking-nothing-said = لا شيء للتسجيل
asking-level = المستوى الذي يرونه
asking-wall = عرض الكلمات على الجدار للموافقة
asking-names = قد تسمّي هذه الكلمات شخصاً، فلا تُعرض على الجدار. احذف الاسم.
asking-nothing = إنهم موافقون
asking-put = تسجيل الرأي
asking-close = إغلاق
# $count is how many groups were not asked for their dissent.
asking-not-asked = { $count } لم تُسأل
round-reveal = كشف
round-counted = اكتمل العدّ
round-discard = إبطال هذه الجولة
round-asks = { $cast ->
        [zero] لم يُبدِ أحد رأيًا بعد.
        [one] ورد رأي واحد.
        [two] ورد رأيان.
        [few] وردت { $cast } آراء.
        [many] ورد { $cast } رأيًا.
       *[other] ورد { $cast } رأي.
    } { $out ->
        [zero] لا يمكن إضافة آراء بعد الكشف.
        [one] وبقي رأي واحد لم يرد. لا يمكن إضافة آراء بعد الكشف.
        [two] وبقي رأيان لم يردا. لا يمكن إضافة آراء بعد الكشف.
        [few] وبقيت { $out } آراء لم ترد. لا يمكن إضافة آراء بعد الكشف.
        [many] وبقي { $out } رأيًا لم يرد. لا يمكن إضافة آراء بعد الكشف.
       *[other] وبقي { $out } رأي لم يرد. لا يمكن إضافة آراء بعد الكشف.
    }
round-discards = { $cast ->
        [zero] لن يضيع أي رأي.
        [one] يضيع رأي واحد بلا رجعة.
        [two] يضيع رأيان بلا رجعة.
        [few] تضيع { $cast } آراء بلا رجعة.
        [many] يضيع { $cast } رأيًا بلا رجعة.
       *[other] يضيع { $cast } رأي بلا رجعة.
    }
round-keep = إبقاء
round-discard-now = إبطال
round-wait = انتظار
round-reveal-now = الكشف الآن
round-begin-sealed = سرية
round-begin-hands = برفع الأيدي
round-second = بدء الجولة الثانية
round-all = الكل
round-others = آخرون
round-groups-in-view = { $groups } من { $count }

class-agree = اتفاق
class-agreed = إجماع
class-discuss = للنقاش
class-split = انقسام
flag-outlier = رأي منفرد
flag-dont-know = كثرة «لا أعرف»
flag-group-gap = فجوة بين المجموعات

round-too-few = الآراء أقل من أن تُقارن.
round-all-say = الآراء كلها عند المستوى { $level }.
round-run-from = تتراوح الآراء بين { $low } و{ $high }.
round-gap-says = { $gap ->
        [zero] الأدنى: { $low }. الأعلى: { $high }. ولا فرق بينهما.
        [one] الأدنى: { $low }. الأعلى: { $high }. والفرق بينهما مستوى واحد.
        [two] الأدنى: { $low }. الأعلى: { $high }. والفرق بينهما مستويان.
        [few] الأدنى: { $low }. الأعلى: { $high }. والفرق بينهما { $gap } مستويات.
        [many] الأدنى: { $low }. الأعلى: { $high }. والفرق بينهما { $gap } مستوى.
       *[other] الأدنى: { $low }. الأعلى: { $high }. والفرق بينهما { $gap } مستوى.
    }
round-next = الخطوة التالية
round-level = المستوى { $level }
round-step-applies = يُقرَّر أولًا هل ينطبق
round-step-applies-why = نصف الآراء أو أكثر على أنه لا ينطبق.
round-step-few = اطلب مزيدًا من الآراء
round-step-few-why = أو سجّل ما يقوله الوفد.
round-step-agree = سجّل المستوى المقترح
round-step-agree-why = مفتاح واحد يقبله.
round-step-first = { $groups } أولًا
round-step-extremes = صاحب الرأي الأدنى وصاحب الرأي الأعلى أولًا
round-step-extremes-why = دقيقة واحدة لكل منهما.
round-step-evidence = الأدلة أولًا، دقيقة لكل طرف
round-none = –
round-median = الوسيط الأدنى
round-range-word = المدى
round-range = { $low } إلى { $high }
round-consensus = درجة التوافق
round-count-valid = { $count ->
        [zero] لم يُحتسب أي رأي
        [one] احتُسب رأي واحد
        [two] احتُسب رأيان
        [few] احتُسبت { $count } آراء
        [many] احتُسب { $count } رأيًا
       *[other] احتُسب { $count } رأي
    }
round-count-unknown = { $count } «لا أعرف»
round-count-na = { $count } «لا ينطبق»
round-count-abstain = { $count ->
        [zero] لم يمتنع أحد
        [one] امتنع واحد
        [two] امتنع اثنان
        [few] امتنع { $count }
        [many] امتنع { $count }
       *[other] امتنع { $count }
    }
round-terms = كيف حُسب ذلك؟
round-fold = ضمّ المجموعات الصغيرة
round-unfold = إظهار كل مجموعة
round-explained = مقياس الاتفاق A هو { $agreement }. لا يكفي ما يقل عن { $few } من الآراء. انقسام: درجة توافق دون { $split } أو A دون { $splita }. اتفاق: درجة توافق { $agree } أو أكثر، ومدى لا يتجاوز { $range }، وفرق لا يتجاوز { $gap } بين القيم الوسيطة للمجموعات. وكل ما سوى ذلك للنقاش. والمجموعة التي لم تُبدِ رأيين على الأقل تُضمّ إلى الآخرين؛ والمجموعة التي على رأي واحد تُظهر رأيها.
round-explained-two = على مستويين: لا يكفي ما يقل عن { $few } من الآراء. اتفاق: { $agree } من الآراء أو أكثر في جانب واحد. انقسام: أقل من { $split } في كل جانب. وكل ما سوى ذلك للنقاش. والمجموعة التي لم تُبدِ رأيين على الأقل تُضمّ إلى الآخرين؛ والمجموعة التي على رأي واحد تُظهر رأيها.
round-proposed = المقترح
round-record-level = تسجيل المستوى { $level }
round-record-unknown = تسجيل «لا أعرف»

round-hint-level = الرأي
round-hint-group = المجموعة التالية
round-hint-sealed = جولة سرية
round-hint-blank = حجب شاشة القاعة
round-hint-show = إظهار شاشة القاعة
round-hint-way = طريقة الإدخال
round-hint-sign = رأي
round-hint-count = كم
round-hint-erase = مسح
reason-hint-choose = السبب

# A round on another laptop; $computer is its name, $cast how many views it has.
round-elsewhere = هناك جولة مفتوحة على { $computer }
round-elsewhere-next = { $cast ->
        [zero] لا آراء هناك بعد،
        [one] رأي واحد مختوم هناك،
        [two] رأيان مختومان هناك،
        [few] { $cast } آراء مختومة هناك،
        [many] { $cast } رأياً مختوماً هناك،
       *[other] { $cast } رأي مختوم هناك،
    } ولا تُكشف إلا هناك. يمكنك الانتظار ثم إدخال النسخة.
round-abandon = اتركها هنا
round-abandons = لا تُحتسب الجولة في أي مكان بعد ذلك، ويمكن عقد غيرها هنا. وإذا كشفها الحاسوب الآخر مع ذلك بقيت الاثنتان.
round-abandon-now = اترك
round-abandoned-revealed = كُشفت جولة متروكة
round-abandoned-revealed-next = كُشفت على الحاسوب الذي فتحها. لا تُحتسب في أي مكان إلى أن تقرر ذلك.
round-count-it = احتسبها
