# The Delegation room: country, dates, groups, members.

delegation-heading = الوفد
delegation-edit = تعديل البيانات
delegation-close = إغلاق
delegation-done = تم
delegation-cancel = إلغاء
delegation-next = الانتقال إلى الأسئلة
# The tabs
delegation-tab-people = الأشخاص
initiatives-title = المبادرات
initiatives-empty = لا توجد مبادرة بعد
initiatives-empty-next = قوانين واستراتيجيات وبرامج وتمارين: ما لدى البلد بالفعل.
homework-title = التحضير المسبق
homework-empty = اسأل قبل أن تجتمع القاعة
homework-empty-next = تتلقى كل مؤسسة استمارة واحدة فيها أسئلتها فقط.
delegation-hint-tab = التبويب المجاور
delegation-hosted = الجهة المضيفة { $name }

# The facts.
delegation-facts = البيانات
delegation-country = البلد أو الاقتصاد
delegation-country-missing = اكتب اسم البلد أو الاقتصاد: فالملفات والرسوم تحمل اسمه.
delegation-title = العنوان
delegation-host = الجهة المضيفة
delegation-place = المكان
delegation-first-day = اليوم الأول
delegation-last-day = اليوم الأخير
# An example in a form that can be read.
delegation-day-example = { 9 } يونيو { 2026 }
delegation-first-day-missing = اكتب اليوم الأول أيضًا، أو اترك اليومين فارغين.
delegation-last-before-first = اليوم الأخير يسبق اليوم الأول.
delegation-mark-internal = علامة التداول، للوفد
delegation-mark-partners = علامة التداول، للشركاء
delegation-mark-public = علامة التداول، للجمهور
delegation-scope = الأسئلة
delegation-scope-whole =
    { $count ->
        [zero] لا أسئلة
        [one] السؤال الوحيد
        [two] السؤالان
        [few] الأسئلة كلها ({ $count })
        [many] الأسئلة كلها ({ $count })
       *[other] الأسئلة كلها ({ $count })
    }
delegation-scope-quick = المسح السريع ({ $count })

# The people.
delegation-participants = المشاركون
delegation-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
# $found is a figure as text.
delegation-people-found =
    { $count ->
        [zero] { $found } من { $count } شخص
        [one] { $found } من شخص واحد
        [two] { $found } من شخصين
        [few] { $found } من { $count } أشخاص
        [many] { $found } من { $count } شخصًا
       *[other] { $found } من { $count } شخص
    }
delegation-find = بحث
delegation-find-clear = إظهار الجميع
delegation-none-found = لم يُعثر على أحد
delegation-none-found-next = جرّب جزءًا من اسم أو مؤسسة أو مجموعة أو وظيفة أو صفة.
delegation-add = إضافة
delegation-add-person = إضافة مشارك
delegation-remove = إزالة
delegation-removed = أُزيل من الوفد: { $name }
delegation-removed-undo = المفتاحان Ctrl+Z يعيدان المدخل.
delegation-empty = لا أحد في الوفد بعد
delegation-empty-next = اكتب الأشخاص واحدًا بعد الآخر: يُدخل المفتاح Enter كل شخص، ثم تكون الاستمارة جاهزة لمن يليه.
delegation-promise = لا تظهر الأسماء أبدًا إلى جانب رأي.

delegation-person-add = إضافة مشارك
delegation-person-edit = المشارك
delegation-person-take-in = إضافة إلى الوفد
delegation-person-added = أُضيف: { $name }
delegation-name = الاسم
delegation-name-missing = اكتب اسمًا.
delegation-institution = المؤسسة
delegation-group = مجموعة أصحاب المصلحة
delegation-not-counted = غير محتسَب
delegation-functions = الوظائف
delegation-role = الصفة
delegation-role-head = رئيس الوفد
delegation-role-rapporteur = المقرِّر
delegation-role-facilitator = الميسِّر
delegation-role-note-taker = محرِّر المحضر
delegation-role-member = عضو
delegation-role-observer = مراقب

# Who is missing.
delegation-coverage = التغطية
delegation-function = الوظيفة
delegation-people-head = الأشخاص
delegation-nobody = لا أحد
delegation-coverage-later = مع إضافة الأشخاص يظهر هنا من لا يزال ناقصًا حول الطاولة.
delegation-functions-missing = لا أحد بعد لما يلي: { $names }
delegation-groups-all =
    { $count ->
        [zero] لا توجد مجموعات لأصحاب المصلحة.
        [one] مجموعة أصحاب المصلحة الوحيدة حاضرة.
        [two] مجموعتا أصحاب المصلحة حاضرتان.
        [few] مجموعات أصحاب المصلحة كلها حاضرة ({ $count }).
        [many] مجموعات أصحاب المصلحة كلها حاضرة ({ $count }).
       *[other] مجموعات أصحاب المصلحة كلها حاضرة ({ $count }).
    }
# $present is a figure as text.
delegation-groups-missing =
    { $count ->
        [zero] الحاضر { $present } من { $count } مجموعة لأصحاب المصلحة. الغائب: { $names }.
        [one] مجموعة أصحاب المصلحة الوحيدة غائبة (الحاضر { $present }): { $names }.
        [two] الحاضر { $present } من مجموعتين لأصحاب المصلحة. الغائب: { $names }.
        [few] الحاضر { $present } من { $count } مجموعات لأصحاب المصلحة. الغائب: { $names }.
        [many] الحاضر { $present } من { $count } مجموعة لأصحاب المصلحة. الغائب: { $names }.
       *[other] الحاضر { $present } من { $count } مجموعة لأصحاب المصلحة. الغائب: { $names }.
    }

# Keys, in the footer.
delegation-hint-edit = تعديل
delegation-hint-move = اختيار صف
delegation-hint-anywhere = مثله من أي موضع
delegation-votes = يبدي رأيًا في الجولات
delegation-all = الجميع

# The breakouts.
breakouts-title = الأفرقة الفرعية
breakouts-none = يعمل الفريق الفرعي بمفرده على بعض العناصر، وكثيرًا ما يكون ذلك على حاسوب محمول خاص به.
breakouts-each = فريق لكل عنصر
breakouts-plenary = الجلسة العامة
breakouts-memberless = لم يُضَمّ إليها أحد بعد
breakouts-questions = { $count ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }
breakouts-minutes = { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
breakouts-conflicts = { $count ->
        [zero] لا شيء للبتّ
        [one] قيمة واحدة للبتّ
        [two] قيمتان للبتّ
        [few] { $count } قيم للبتّ
        [many] { $count } قيمة للبتّ
       *[other] { $count } قيمة للبتّ
    }
# $name is that of a breakout, $names are functions.
breakouts-lacking = ليس في { $name } أحد لما يلي: { $names }
breakouts-hand-out = تسليم
breakouts-bring-back = استعادة
breakouts-removed = أُزيل الفريق الفرعي { $name }
breakouts-removed-undo = تعود أسئلته إلى الجلسة العامة. المفتاحان Ctrl+Z يعيدانه.

breakout-add = إضافة فريق فرعي
breakout-edit = الفريق الفرعي
breakout-name = الاسم
breakout-nameless = اكتب اسمًا، أو ضع علامة على عنصر واحد.
breakout-minutes = الدقائق
breakout-minutes-odd = اكتب عددًا صحيحًا، أو اترك الحقل فارغًا.
breakout-elements = العناصر
# $name is that of the breakout that works on the element now.
breakout-owned = حاليًا: { $name }
breakout-facilitator = الميسِّر
breakout-nobody = لا أحد بعد
breakout-members = { $count ->
        [zero] الأعضاء
        [one] الأعضاء، شخص واحد
        [two] الأعضاء، شخصان
        [few] الأعضاء، { $count } أشخاص
        [many] الأعضاء، { $count } شخصًا
       *[other] الأعضاء، { $count } شخص
    }
breakout-members-all = الجميع
breakout-members-none = لا أحد
breakout-members-later = بعد إضافة المشاركين تُوضع هنا علامة على من ينتمي إلى الفريق الفرعي.

hand-out-none = لا يوجد فريق فرعي تُسلَّم إليه الملفات
hand-out-none-next = أضف فريقًا. والاستبيان الورقي كله في المخرجات (Alt+5).
hand-out-title = التسليم
hand-out-why = يتسلّم كل فريق فرعي ملفًا خاصًا به، وأسئلته على ورق. ولا يُستبدل شيء موجود في المجلد من قبل.
hand-out-with = أشّر على ما ينبغي أن تضمه الملفات أيضاً
hand-out-holds = يضم كل ملف الاستبيان كله وإجابات عناصره وأعضاءه. أما إجابات العناصر الأخرى وخطتها والجولات المفتوحة فتبقى هنا.
hand-out-with-people = بقية أعضاء الوفد
hand-out-with-notes = ملاحظات الميسّر
hand-out-with-restricted = الأدلة المقيَّدة
hand-out-with-rounds = الجولات المكشوفة للآخرين
hand-out-folder = المجلد
# The folder that is proposed; $name is the name of the file.
hand-out-folder-name = ملفات { $name } المسلَّمة
hand-out-done = { $count ->
        [zero] تسليم
        [one] تسليم ملف واحد
        [two] تسليم ملفين
        [few] تسليم { $count } ملفات
        [many] تسليم { $count } ملفًا
       *[other] تسليم { $count } ملف
    }
hand-out-writing = جارٍ الكتابة
hand-out-nothing = ضع علامة على فريق فرعي.
hand-out-open = فتح المجلد
hand-out-next = انسخ كل ملف إلى الحاسوب المحمول للفريق الفرعي المعني، بذاكرة USB أو في مجلد مشترك. ومتى فرغت الأفرقة الفرعية، أو قبل ذلك، اختر «استعادة».

# The institutions.
institutions-title = المؤسسات
institutions-empty = لا مؤسسات بعد
institutions-empty-next = تأتي المؤسسات مع الأشخاص، وأضف منها ما ليس في القاعة.
institutions-none-found = لم يُعثر على مؤسسة. جرّب جزءًا من اسم أو اسمًا مختصرًا أو اسمًا سابقًا.
institution-add = إضافة مؤسسة
institution-edit = المؤسسة
institution-nameless = اكتب اسمًا.
# $name is another institution.
institution-name-taken = تحمل مؤسسة أخرى هذا الاسم: { $name }. ضع إحداهما تحت الأخرى.
institution-short-taken = تحمل مؤسسة أخرى هذا الاسم المختصر: { $name }.
institution-short = الاسم المختصر
institution-no-group = بلا مجموعة
institution-people =
    { $count ->
        [zero] لا أحد من الوفد يأتي منها.
        [one] شخص واحد: { $names }
        [two] شخصان: { $names }
        [few] { $count } أشخاص: { $names }
        [many] { $count } شخصًا: { $names }
       *[other] { $count } شخص: { $names }
    }
institution-former = تُعرف أيضًا باسم: { $names }
institution-under = وضعها تحت مؤسسة أخرى
institution-unite = وضعها تحتها
institution-unite-next = ينتقل إليها أشخاصها وما تقوده، وتظل أسماؤها تدل عليها.

# The stakeholder groups.
groups-title = المجموعات
groups-unused = خارج الاستعمال
# $name is a stakeholder group.
group-unused = { "\u200F" }{ $name } (خارج الاستعمال)
groups-round-open = توجد جولة مفتوحة
groups-round-open-next = يمكن تغيير المجموعات بعد كشف الجولة أو إبطالها.
groups-presets = مجموعات أخرى للبداية
groups-of-questionnaire = كما في الاستبيان
groups-small = وفد صغير
groups-large = وفد كبير
# $names are three groups, $count says how many more there are.
groups-and-more =
    { $count ->
        [zero] { "\u200F" }{ $names }
        [one] { "\u200F" }{ $names } ومجموعة أخرى
        [two] { "\u200F" }{ $names } ومجموعتان أخريان
        [few] { "\u200F" }{ $names } و{ $count } مجموعات أخرى
        [many] { "\u200F" }{ $names } و{ $count } مجموعة أخرى
       *[other] { "\u200F" }{ $names } و{ $count } مجموعة أخرى
    }
groups-take = استعمال هذه المجموعات
# $from goes out of use.
groups-people-move =
    { $count ->
        [zero] لا ينتقل أحد من «{ $from }» إلى «{ $to }».
        [one] ينتقل شخص واحد من «{ $from }» إلى «{ $to }».
        [two] ينتقل شخصان من «{ $from }» إلى «{ $to }».
        [few] ينتقل { $count } أشخاص من «{ $from }» إلى «{ $to }».
        [many] ينتقل { $count } شخصًا من «{ $from }» إلى «{ $to }».
       *[other] ينتقل { $count } شخص من «{ $from }» إلى «{ $to }».
    }
groups-people-stay =
    { $count ->
        [zero] لا يبقى أحد في «{ $from }».
        [one] يبقى شخص واحد في «{ $from }» وهي خارج الاستعمال إلى أن تختار مجموعة أخرى.
        [two] يبقى شخصان في «{ $from }» وهي خارج الاستعمال إلى أن تختار لكل منهما مجموعة أخرى.
        [few] يبقى { $count } أشخاص في «{ $from }» وهي خارج الاستعمال إلى أن تختار لكل منهم مجموعة أخرى.
        [many] يبقى { $count } شخصًا في «{ $from }» وهي خارج الاستعمال إلى أن تختار لكل منهم مجموعة أخرى.
       *[other] يبقى { $count } شخص في «{ $from }» وهي خارج الاستعمال إلى أن تختار لكل منهم مجموعة أخرى.
    }
groups-views-stay = تبقى الآراء التي أُبديت تحت المجموعة التي أُبديت باسمها. المفتاحان Ctrl+Z يتراجعان عن كل شيء.
groups-same = هذه هي المجموعات الحالية.
group-add = إضافة مجموعة
group-nameless = اكتب اسمًا.
group-taken = تحمل مجموعة أخرى هذا الاسم.
group-short = الاسم المختصر
group-up = نقل إلى الأعلى
group-down = نقل إلى الأسفل
group-leave = إخراج من الاستعمال
group-leave-why = لا يمكن وضع أحد فيها بعد ذلك. يبقى أشخاصها إلى أن تنقلهم، وتحتفظ الآراء التي أُبديت باسمها.
group-return = إعادة إلى الاستعمال
group-return-why = يمكن وضع الأشخاص فيها من جديد.
group-divide = تقسيم
group-divide-why = جعلها مجموعتين أو أكثر.
group-divide-title = تقسيم: { $name }
group-divide-done = تقسيم
group-divide-next = تخرج المجموعة من الاستعمال. تحتفظ الآراء التي أُبديت باسمها، وتُحتسب المجموعات الجديدة من الجولة المقبلة.
group-divide-members = من يذهب إلى أين
group-part = المجموعة { $number }
group-part-more = مجموعة أخرى
group-parts-nameless = اكتب اسمًا لكل مجموعة.

# Groups to begin with; the short names stand in narrow columns.
group-government = الحكومة
group-government-short = الحكومة
group-private-sector = القطاع الخاص
group-private-sector-short = القطاع الخاص
group-academia-civil-society = الأوساط الأكاديمية والمجتمع المدني
group-academia-civil-society-short = الأكاديميا والمجتمع
group-lead-agency = الجهة القائدة
group-lead-agency-short = الجهة القائدة
group-other-ministries = الوزارات الأخرى
group-other-ministries-short = الوزارات
group-regulator = الهيئة المنظِّمة
group-regulator-short = الهيئة المنظِّمة
group-response-team = الفريق الوطني للاستجابة
group-response-team-short = فريق الاستجابة
group-police-prosecution = الشرطة والنيابة العامة
group-police-prosecution-short = الشرطة والنيابة
group-judiciary = القضاء
group-judiciary-short = القضاء
group-defence-intelligence = الدفاع والاستخبارات
group-defence-intelligence-short = الدفاع
group-operators = مشغّلو البنى الحرجة
group-operators-short = المشغّلون
group-telecom-internet = الاتصالات والإنترنت
group-telecom-internet-short = الاتصالات
group-finance = القطاع المالي
group-finance-short = القطاع المالي
group-other-industry = صناعات أخرى ومنشآت صغيرة ومتوسطة
group-other-industry-short = صناعات أخرى
group-academia = الأوساط الأكاديمية
group-academia-short = الأكاديميا
group-civil-society = المجتمع المدني
group-civil-society-short = المجتمع المدني
group-international-partner = شريك دولي
group-international-partner-short = شريك دولي

# Who is here.
presence-title = من الحاضر
presence-everybody = الوفد كله
presence-find = البحث عن شخص أو مؤسسة
presence-all = الجميع حاضر
presence-join = انضمام شخص
presence-close = إغلاق
presence-done = تم
presence-none = من دون مؤسسة
# $name is a person who was never ticked.
presence-not-yet = { $name }، لم يحضر بعد
presence-empty = لا أحد للعرض
presence-empty-next = أضف أشخاصاً في الوفد، أو انظر في الوفد كله.
presence-note = تنتظر الجولة آراء الحاضرين. يُحفظ وقت كل تغيير.
presence-hint-row = صف
presence-hint-turn = حاضر، خارج القاعة

# The initiatives.
initiative-add = إضافة مبادرة
initiative-edit = مبادرة
initiative-remove = إزالة
# $code is that of a question, such as IM12.
initiative-cite = إدراج دليلًا في { $code }
initiative-hint-cite = إدراج
initiative-removed = أُزيلت { $name }
initiative-removed-undo = يبقى كل دليل يستشهد بها.
initiative-restricted = تبقى داخل الوفد
initiatives-all = الكل { $count }
initiatives-nowhere = غير مدرجة { $count }
initiatives-column = المبادرة
initiatives-state = الحالة
initiatives-evidence = الدليل
initiatives-bears = تتصل بـ
initiatives-cited = الإدراج
initiatives-cited-nowhere = لم تُدرج
# At how many of the questions that it bears on.
initiatives-cited-of = { $count } من { $all }
initiatives-all-cited = كل مبادرة مدرجة في موضع ما
initiatives-all-cited-next = اعرض الكل لترى أين.
initiatives-none-found = لم يُعثر على مبادرة
initiatives-none-found-next = جرّب كلمة من العنوان أو نوعًا أو مؤسسة أو عنصرًا أو رمز سؤال.
initiative-kind = النوع
initiative-kind-law = قانون
initiative-kind-policy = سياسة
initiative-kind-strategy = استراتيجية
initiative-kind-programme = برنامج
initiative-kind-body = هيئة
initiative-kind-project = مشروع
initiative-kind-agreement = اتفاق
initiative-kind-campaign = حملة
initiative-kind-exercise = تمرين
initiative-planned = مخطط لها
initiative-in-force = سارية
initiative-ended = منتهية
# Dates are a year, a month or a day.
initiative-years = من { $since } إلى { $until }
initiative-since = منذ { $since }
initiative-until = حتى { $until }
initiative-title = العنوان
initiative-since-label = منذ
initiative-until-label = حتى
initiative-date-hint = سنة أو شهر أو يوم
initiative-date-wrong = اكتب سنة أو شهرًا أو يومًا: { 2024 }، أو مايو { 2024 }، أو { 3 } مايو { 2024 }.
initiative-untitled = اكتب عنوانًا.
initiative-ends-early = ستنتهي قبل أن تبدأ.
initiative-institutions = المؤسسات
initiative-institutions-more = مؤسسة أخرى
initiative-document = الوثيقة
initiative-money = التمويل
initiative-has-money = التمويل: { $money }
initiative-questions = الأسئلة التي تتصل بها
initiative-questions-none = لا شيء بعد. عدّلها لإضافة الأسئلة التي تفيد فيها.
initiative-find-question = إضافة سؤال
initiative-find-question-hint = رمز أو كلمات
initiative-proposed = مقترحة من الجوانب نفسها
initiative-found = نتائج البحث
initiative-no-question = لم يُعثر على سؤال.
