# What stands in the papers that leave the program: report, strategy outline, slides, workbook, data.

# The kinds of papers, as titles and in lists.
report-kind = تقرير التقييم الذاتي · { $questionnaire }
report-program = برنامج Rapporteur { $version }
report-contents = المحتويات
report-page = الصفحة { $page } من { $pages }
# A name and what is said of it.
report-line = { "\u200F" }{ $name }: { $value }
# What a picture says, for those who do not see it. $figures is a list.
report-alternative = { "\u200F" }{ $title }. { $finding } { $figures }.

# The page for the minister.
report-summary = ملخص
report-strengths = نقاط القوة
report-gaps = أوجه النقص
report-decisions = القرارات المطلوبة
report-decide = تحديد الجهة المسؤولة عن الخطوة التالية في { $aspect }.
report-step-lead = { "\u200F" }{ $lead }، { $horizon }.
report-value = القيمة
report-low-high = الأدنى والأعلى
report-weakest = أضعف جانب
report-before = السابق
report-elements-caption = العناصر: القيمة والمدى والتغطية
report-too-little = حيث تقلّ الأسئلة المحسومة عن الحد الكافي ترد عبارة مكان القيمة.
report-quick = أُجري هذا التقييم بالمسح السريع: طُرح { $asked } من أسئلة الاستبيان وعددها { $all }.
report-edition-internal = هذه النسخة مخصَّصة للوفد ووزارته. وهي تتضمن الأسماء والأدلة المقيَّدة.
report-edition-notes = وتتضمن أيضًا ملاحظات الميسِّر.
report-edition-counts = وتتضمن أيضًا أعداد الآراء حسب المجموعة؛ والمجموعات الصغيرة مضمومة، والصف الذي كان على رأي واحد يُظهر رأيه.
report-edition-partners = هذه النسخة مخصَّصة للشركاء. وهي لا تتضمن أسماء أشخاص ولا ملاحظات ولا أدلة مقيَّدة؛ ويبقى فيها الرأي المخالف وما هو محلّ خلاف.
report-edition-public = هذه النسخة مخصَّصة للجمهور. وهي تتضمن المستويات والوثائق العلنية وعناوين الإجراءات؛ أما الآراء والرأي المخالف والمستويات محلّ الخلاف وما قيل في تعليل المستويات فتبقى لدى الوفد.

# Who, when, how.
report-mandate = الولاية والمشاركون والمنهجية
report-facts-caption = التقييم
report-fact = البند
report-details = التفاصيل
report-fact-country = البلد أو الاقتصاد
report-fact-host = الجهة المضيفة
report-fact-place = المكان
report-fact-dates = التواريخ
report-fact-questionnaire = الاستبيان
report-fact-answered = الأجوبة
report-questionnaire-of = { $title }، الإصدار { $version }، { $count ->
        [zero] بلا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $count } أسئلة
        [many] { $count } سؤالًا
       *[other] { $count } سؤال
    }
report-answered = أُجيب عن { $answered } من { $asked ->
        [zero] { $asked } سؤال
        [one] سؤال واحد
        [two] سؤالين
        [few] { $asked } أسئلة
        [many] { $asked } سؤالًا
       *[other] { $asked } سؤال
    }: { $contested } محلّ خلاف، و{ $unknown } «لا أعرف»، و{ $apart } «لا ينطبق»
report-participants = المشاركون
report-people = { $count ->
        [zero] لم يُدرج أي مشارك.
        [one] شارك شخص واحد.
        [two] شارك شخصان.
        [few] شارك { $count } أشخاص.
        [many] شارك { $count } شخصًا.
       *[other] شارك { $count } شخص.
    }
report-people-head = الأشخاص
report-people-caption = الوفد
report-group = مجموعة أصحاب المصلحة
report-function = الوظيفة
report-groups-caption = المشاركون حسب مجموعة أصحاب المصلحة
report-functions-caption = المشاركون حسب الوظيفة؛ وقد يمثل الشخص الواحد أكثر من وظيفة
report-name = الاسم
report-organisation = المؤسسة
report-role = الصفة
report-nobody-missing = كانت مجموعات أصحاب المصلحة والوظائف كلها حاضرة.
report-institutions = المؤسسات: { $names }.
report-missing = لم يكن ممثَّلًا: { $names }.
report-method = المنهجية والسلّم
report-method-scale = يُجاب عن جميع الأسئلة على سلّم واحد، عدد مستوياته { $count }. ويُسجَّل المستوى بموافقة الوفد. فإن لم تحصل الموافقة كان السؤال محلّ خلاف؛ ويجوز عندئذ أن يُحتسب له مستوى مؤقت إلى أن تحصل.
report-method-value = قيمة الجانب هي متوسط أسئلته المحسومة، وقيمة العنصر هي متوسط جوانبه. أما «لا أعرف» و«لا ينطبق» وما هو محلّ خلاف بلا مستوى وما لا جواب له فلا يُحتسب صفرًا بأي حال، ولا يغيّر أي متوسط.
report-method-range = يبيّن الحدّان الأدنى والأعلى ما يمكن أن تنتهي إليه القيمة: وهما المتوسط نفسه مع احتساب كل ما لم يُحسم عند أدنى مستوى، ثم عند أعلى مستوى. والتغطية هي نسبة المحسوم من الأسئلة المنطبقة.
report-method-overall = لا يوجد رقم إجمالي، عن قصد: فمتوسط العناصر كلها يخفي أضعفها، ولا يُرتَّب أي بلد.
report-method-views = في الجولة يبدي كل شخص رأيه سرًّا، ثم تُعرض الآراء حسب مجموعات أصحاب المصلحة وتُناقش. والآراء والقيم الوسيطة مقترحات، والوفد هو الذي يسجّل المستوى.
report-method-told = يورد هذا التقرير عن كل جولة الفئةَ والوسيط الأدنى والمدى، والوسيط الأدنى لكل مجموعة أبدت ثلاثة آراء على الأقل إذا لم يكشف ذلك رأيًا آخر. وحيث تماثلت الآراء كلها يورد المستوى على أنه محلّ إجماع. أما أن كل من أبدى رأيه كان على رأي واحد فهو الأمر الوحيد الذي قد يُستنتج عن مجموعة أصغر؛ وفي القاعة تُظهر المجموعة التي على رأي واحد رأيَها.
report-scale-caption = السلّم
report-level = المستوى
report-meaning = المعنى
report-decider = لا يُختار إلا بشرط
report-limits = حدود التقييم
# $percent is a share in digits with its sign.
report-documented = يستند { $documented } من { $resolved } من المستويات إلى وثيقة، علنية أو اطُّلع عليها في القاعة ({ $percent }).
report-no-proof = التقييم الذاتي ليس إثباتًا. ويبيّن الجدول مقدار ما يستند منه إلى وثائق.
report-no-proof-short = التقييم الذاتي ليس إثباتًا؛ ويبيّن التقرير مقدار ما يستند منه إلى وثائق.
report-grades-caption = الأدلة حسب قوتها
report-grade = قوة الدليل
report-pieces = عدد الأدلة
report-no-product = أُعدّ ببرنامج Rapporteur، وهو ليس من منتجات الاتحاد الدولي للاتصالات ولا الأمم المتحدة.

# The chapters of results.
report-case = دواعي التحرك
report-case-why = الأسباب التي تدعو البلد إلى التحرك: ما سجّله الوفد عن الاعتماد على التكنولوجيا الرقمية والتهديدات والعواقب.
report-by-element = النتائج حسب العنصر
report-element-line = القيمة { $value }، والحدّان الأدنى والأعلى { $range }، والتغطية { $coverage }، والأسئلة المحسومة { $resolved }.
report-target-line = لو تحققت المستهدفات كلها: { $target }.
report-groups-span = تتراوح قيم مجموعات أصحاب المصلحة بين { $low } ({ $lowest }) و{ $high } ({ $highest }).
report-radar-of = { $name } حسب الجانب
report-aspect = الجانب
report-resolved = المحسوم
report-aspects-caption = الجوانب
report-question = السؤال
report-looks = الوصف
report-questions-caption = الأسئلة
report-exists = ما هو قائم
report-lacks = ما هو ناقص
report-dissent = الرأي المخالف
# $name is a stakeholder group, $level a level with its name.
report-dissent-level = { $name } ({ $level })
report-rounds-beside = جولات باطلة وجولات إضافية
report-rounds-beside-caption = الجولات الباطلة، أو التي عُقدت بعد الثانية، مع أسبابها. الجولة الباطلة لا تُحتسب في أي نتيجة.
report-round-state = الحالة
report-round-void = باطلة
report-round-counts = محتسبة
report-round-why = السبب
report-sources = المصادر
# One source after the others.
report-source-next = { $before }؛ { $next }
report-provisional = { $level }، مؤقت
report-standing-recorded = مسجَّل
report-standing-provisional = مؤقت
report-standing-contested = محلّ خلاف
report-standing-not-settled = غير محسوم
report-standing-dont-know = لا أعرف
report-standing-open = بلا مستوى
report-views = منظورات عبر العناصر
report-views-why = الأجوبة نفسها، مصنَّفة على نحو آخر. وقد يندرج السؤال الواحد في أكثر من صف من صفوف الجدول.
report-by-group = حسب مجموعة أصحاب المصلحة
report-by-group-caption = كل عنصر كما تراه المجموعات
report-differ = أين اختلفت الآراء أكثر
report-differ-caption = الجولة الأخيرة على كل سؤال
report-class = الفئة
report-consensus = درجة التوافق
report-span = من، إلى
report-unsettled = محلّ الخلاف وغير المعروف
report-unsettled-counts = { $contested } محلّ خلاف، و{ $unknown } «لا أعرف»، و{ $open } بلا جواب؛ والآراء المخالفة المسجَّلة { $dissents }.
report-unsettled-caption = ما ينتظر الحسم، ومن يأتي بالدليل
report-stands = الوضع الحالي
report-brings = الدليل: ممن ومتى
report-compared = المقارنة بخط الأساس
report-compared-with = خط الأساس: { $baseline }. والفروق هي الفروق بين القيم المعروضة.
report-compared-doubt = انتبه إلى ما يختلف: { $note }.
report-compared-caption = العناصر سابقًا والآن
report-change = التغيّر
report-moved = أسئلة تغيّر مستواها
report-moved-counts = { $up } أعلى من السابق، و{ $down } أدنى منه، و{ $same } عند المستوى نفسه.
report-plan = خطة العمل
report-plan-none = لم تُسجَّل إجراءات بعد.
report-plan-caption = الإجراءات حسب الأفق الزمني
report-action = الإجراء
report-lead = الجهة الرائدة
report-with = مع { $partners }
report-horizon = الأفق الزمني
report-horizon-short = من { 0 } إلى { 6 } أشهر
report-horizon-medium = من { 6 } إلى { 18 } شهرًا
report-horizon-long = من { 18 } إلى { 36 } شهرًا
report-effort = الجهد
report-effort-low = منخفض
report-effort-medium = متوسط
report-effort-high = عالٍ
report-first-step = الخطوة الأولى
report-indicator = المؤشر
report-target = المستهدف
report-importance = الأهمية
report-support = الدعم الدولي المطلوب
report-status = حالة التنفيذ
report-status-proposed = مقترح
report-status-confirmed = مؤكَّد
report-status-underway = قيد التنفيذ
report-status-done = منجَز
report-status-dropped = متروك
report-partners = الشركاء
report-checklist = قائمة التحقق: { $lens }
report-checklist-why = النقاط بصياغة الاستبيان. وتكون النقطة مغطّاة إذا أجابت الجلسة عن جميع أسئلتها.
report-checklist-caption = النقاط المغطّاة وغير المغطّاة
report-checklist-note = ما هو مغطّى هنا جرت مناقشته؛ والمستوى هو الذي يبيّن ما بلغه.
report-point = النقطة
report-covered = الجلسة
report-answered-head = المُجاب عنه
report-point-open = غير مغطّاة
report-point-partly = مغطّاة جزئيًا
report-point-covered = مغطّاة

# The annexes.
report-annexes = المرفقات
report-answers = جميع الأسئلة
report-answers-caption = كل سؤال وجوابه
report-id = الرقم
report-reason = السبب، حيث لا ينطبق
report-evidence = الأدلة
report-register = سجل الأدلة
report-register-caption = الأدلة حسب السؤال
report-source = المصدر
report-date = التاريخ
report-grade-short = القوة
report-restricted-head = التداول
report-restricted = مقيَّد
report-glossary = المصطلحات
report-glossary-caption = المصطلحات بمعانيها المستخدمة هنا
report-term = المصطلح
report-formulas = الصيغ الحسابية
report-formula-aspect = الجانب = المتوسط المرجَّح لقيم أسئلته المحسومة؛ والوزن { 1 } حيث لا يحدد الاستبيان وزنًا.
report-formula-element = العنصر = المتوسط المرجَّح لجوانبه التي لها قيمة.
report-formula-range = الأدنى والأعلى = الحساب نفسه مع احتساب كل سؤال منطبق غير محسوم عند أدنى مستوى، ثم عند أعلى مستوى.
report-formula-coverage = التغطية = الأسئلة المحسومة ÷ الأسئلة المنطبقة.
report-formula-consensus = درجة التوافق = { "\u2066" }1 + Σ p × log₂(1 − |c − m| ÷ d){ "\u2069" }، على المستويات c التي نسبة كل منها من الآراء p، حيث m متوسطها وd عرض السلّم (Tastle وWierman، 2007). والمقياس A هو مقياس الاتفاق الذي وضعه van der Eijk (2001).
report-notes = ملاحظات الميسِّر

term-recorded = المسجَّل
term-recorded-means = المستوى الذي اتفق عليه الوفد. ولا تُحسب القيم إلا من هذه المستويات ومن المؤقتة.
term-contested = محلّ خلاف
term-contested-means = لا موافقة. ويجوز أن يُحتسب مستوى مؤقت إلى أن تحصل.
term-dont-know = لا أعرف
term-dont-know-means = لم يستطع أحد في القاعة الإجابة. يباعد بين الحدّين الأدنى والأعلى ولا يغيّر أي قيمة.
term-not-applicable = لا ينطبق
term-not-applicable-means = لا يعني السؤال هذا البلد، لسبب محفوظ. ويخرج من الحساب.
term-coverage = التغطية
term-coverage-means = نسبة المحسوم من الأسئلة المنطبقة.
term-low-high = الحدّان الأدنى والأعلى
term-low-high-means = ما يمكن أن تنتهي إليه القيمة متى عُرف كل شيء.
term-baseline = خط الأساس
term-baseline-means = تقييم سابق يُقارن به هذا التقييم.
term-evidence = الدليل
term-evidence-means = ما يثبت صحة المستوى: أ وثيقة علنية، ب وثيقة اطُّلع عليها في القاعة، ج إفادة الجهة المسؤولة، د رأي.
term-lead = الجهة الرائدة
term-lead-means = الجهة المسؤولة عن تنفيذ إجراء.
term-round = الجولة
term-round-means = إبداء الآراء مرة واحدة على سؤال، لكل شخص رأي، وتبقى محجوبة إلى أن ترد كلها.
term-lower-median = الوسيط الأدنى
term-lower-median-means = الرأي الأوسط؛ وإن كان في الوسط رأيان فأدناهما.
term-consensus = درجة التوافق
term-consensus-means = من { 0 }، إذا كانت الآراء عند طرفي السلّم، إلى { 1 }، إذا كانت كلها متماثلة.
term-dissent = الرأي المخالف
term-dissent-means = رأي أقلية مسجَّل بألفاظ أصحابه.

# The strategy outline: pre-filled, to be edited.
outline-kind = مخطط أولي لاستراتيجية · { $questionnaire }
outline-how = أُعدّ هذا المخطط من بيانات التقييم، والغرض منه أن تُعاد كتابته. وتبيّن الأسطر الرمادية ما ينبغي أن يحلّ محلها.
outline-foreword = تصدير
outline-foreword-prompt = كلمة الوزير: لماذا الآن، وبماذا تعد هذه الاستراتيجية.
outline-case = دواعي التحرك
outline-case-prompt = الاعتماد على التكنولوجيا الرقمية والتهديدات وتكلفة عدم التحرك، بأرقام البلد نفسه.
outline-vision = الرؤية والأهداف
outline-vision-prompt = الرؤية في جملة واحدة.
outline-goals = هدف لكل عنصر:
outline-goal = من { $now } اليوم إلى { $target }.
outline-goal-open = اليوم { $now }؛ حدّد مستهدفًا.
outline-principles = المبادئ
outline-rights = الحقوق: تحترم التدابير حقوق الإنسان والخصوصية وسيادة القانون.
outline-proportion = التناسب: يكون الجهد والتدخل متناسبين مع الخطر.
outline-inclusion = الشمول: يشارك المعنيون جميعًا، من الحكومة إلى المواطنين.
outline-risk = المخاطر: تنبع الأولويات من المخاطر، وتُراجع كلما تغيّرت.
outline-roles = الأدوار
outline-roles-prompt = سمِّ الجهة الرائدة والهيئة المنسِّقة.
outline-roles-caption = توزيع الأدوار
outline-institution-prompt = يُحدَّد لاحقًا
outline-chapters = العناصر
outline-now = أين نحن الآن
outline-want = أين نريد أن نكون
outline-want-prompt = حدّد لهذا العنصر مستوى مستهدفًا وموعدًا.
outline-next-level = السؤال { $question }، عند المستوى { $level }: { $looks }
outline-measures = التدابير
outline-measures-prompt = اذكر التدابير، ولكل منها جهة رائدة وأفق زمني.
outline-infrastructure = البنى التحتية الحيوية وإدارة المخاطر
outline-infrastructure-prompt = كيف تُحدَّد البنى التحتية الحيوية، ومن المسؤول عن مخاطرها، وكيف يجري التحقق من ذلك.
outline-resources = الموارد
outline-resources-prompt = الأموال والموظفون والمهارات لكل سنة من سنوات الاستراتيجية.
outline-cooperation = التعاون الدولي
outline-cooperation-prompt = الشركاء والمعاهدات ونقاط الاتصال؛ والدعم المطلوب.
outline-delivery = التنفيذ والمؤشرات والمراجعة
outline-delivery-prompt = من يقدم التقارير وإلى من، وكم مرة، ومتى تُراجع الاستراتيجية.
outline-indicators-caption = المؤشرات
outline-annex = مرفق: خطة العمل

# The slides.
slides-subtitle = ما خلص إليه الوفد، { $date }
slides-subtitle-undated = ما خلص إليه الوفد
slides-ends = الأقوى والأضعف
slides-unsettled = ما لم يُحسم بعد
slides-unsettled-none = لا شيء محلّ خلاف، ولا شيء غير معروف.
slides-compared = ما تغيّر
slides-compared-finding = من بين العناصر وعددها { $count }: { $up } أعلى من خط الأساس، و{ $down } أدنى منه.
slides-plan = ما يأتي أولًا
slides-plan-finding = { $count ->
        [zero] لا إجراءات بعد.
        [one] إجراء واحد، وما يقع منه خلال ستة أشهر { $soon }.
        [two] إجراءان، ومنهما خلال ستة أشهر { $soon }.
        [few] { $count } إجراءات، ومنها خلال ستة أشهر { $soon }.
        [many] { $count } إجراءً، ومنها خلال ستة أشهر { $soon }.
       *[other] { $count } إجراء، ومنها خلال ستة أشهر { $soon }.
    }
slides-method = كيف تُقرأ هذه النتائج
slides-decisions = القرارات المطلوبة
slides-decisions-finding = لكي يبدأ العمل.

# The workbook: names of sheets have at most 31 characters.
sheet-about = نبذة
# The end of a text that is too long for a cell.
sheet-cut = {" "}… (قُطع هنا: لا تتسع الخلية لأكثر من ذلك؛ والنص الكامل في البيانات بصيغة JSON)
sheet-results = النتائج
sheet-answers = الأجوبة
sheet-views = الآراء
sheet-counts = أعداد الآراء
sheet-actions = الإجراءات
sheet-evidence = الأدلة
sheet-people = الوفد
sheet-tier = النوع
sheet-element = العنصر
sheet-aspect = الجانب
sheet-low = الأدنى
sheet-high = الأعلى
sheet-level-value = المستوى
sheet-level-name = اسم المستوى
sheet-state = الحالة
sheet-round = الجولة
sheet-votes-unknown = لا أعرف
sheet-votes-not-applicable = لا ينطبق
sheet-votes-abstain = امتناع
sheet-median = الوسيط الأدنى
sheet-lowest-view = أدنى رأي
sheet-highest-view = أعلى رأي
sheet-mark = علامة التداول
sheet-profile = لمن هذه النسخة
sheet-program = البرنامج

# Names of outputs in lists.
output-report = تقرير التقييم
output-data-all = بيانات لبرامج أخرى
output-report-page = التقرير، HTML
output-report-text = التقرير، DOCX
output-outline = مخطط الاستراتيجية
output-slides = الشرائح
output-workbook = المصنف
output-table = البيانات، CSV
output-data = البيانات، JSON

# Who took part in what, in the delegation's own edition.
report-took-part = شارك في
report-here = الحضور
# A time during which somebody was here; $day is a date, $from and $to are times.
report-here-between = { "\u200F" }{ $day }، من { $from } إلى { $to }
report-here-from = { "\u200F" }{ $day }، من { $from }

# Institutions: who does what, how they work together, what the country already has.
report-duties = المؤسسات وتعاونها
report-duties-caption = من يقود كل عنصر ومن يدعمه
report-supports = بدعم من
report-pairs-caption = أزواج بواجب مشترك بلا وسيلة تعمل
report-pair = المؤسستان
report-elements-head = العناصر
report-other-organisation = المؤسسة الأخرى
report-shown-by = ما يثبت ذلك
report-said-by = من يقول ذلك
report-in-room = في القاعة
report-yes = نعم
report-no = لا
report-initiatives = المبادرات
report-initiative = المبادرة
report-kind-head = النوع
report-since = منذ
report-until = حتى
report-since-year = منذ { $year }
report-until-year = حتى { $year }
report-years = من { $first } إلى { $last }
report-document = الوثيقة
report-money = الموارد المالية
sheet-training = الاحتياجات التدريبية
outline-institutions = المؤسسات
