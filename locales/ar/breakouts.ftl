# Breakouts: their blank questionnaires, and what bringing copies together says.

# The blank questionnaire of a breakout, on paper. $country and $breakout are names.
blank-facilitator = الميسِّر
blank-minutes = { $count ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
blank-how = ضع علامة على مستوى واحد لكل سؤال، أو على «لا أعرف»، أو على «لا ينطبق». واكتب ما يدل عليه. ويُدخل ما يُكتب هنا في البرنامج بعد ذلك.
blank-look-for = ابحث عن: { $what }
blank-dont-know = لا أعرف
blank-not-applicable = لا ينطبق، والسبب
blank-contested = محلّ خلاف؛ والرأي المخالف
blank-evidence = ما يدل عليه
blank-notes = ملاحظات
# At the foot of the page: the program and the questionnaire.
blank-foot = برنامج Rapporteur · { $title }، الإصدار { $version }

# Parts that copies disagree about; $id is the identifier of a question, $aspect that of an aspect.
part-country = البلد أو الاقتصاد
part-title = العنوان
part-host = الجهة المضيفة
part-place = المكان
part-dates = التواريخ
part-mark-internal = علامة التداول، للوفد
part-mark-partners = علامة التداول، للشركاء
part-mark-public = علامة التداول، للجمهور
part-scope = الأسئلة التي تُطرح
part-day = ساعات عمل الجلسة العامة
part-group = مجموعة من أصحاب المصلحة
part-institution = مؤسسة
part-homework = موعد إعادة الاستمارات
part-relation = كيف تعمل مؤسستان معًا
part-initiative = مبادرة
part-form = استمارة من التحضير المسبق
part-brought = ما حملته استمارة للسؤال { $id }
part-attendance = قائمة الحضور
part-participant = مشارك
part-breakout = فريق فرعي
part-action = إجراء
part-aspect-target = مستهدف الجانب { $aspect }
part-baseline = خط الأساس
# $name is a word in a text that may be a name.
part-name = القرار بشأن الاسم «{ $name }»
part-outcome = موقف الوفد من { $id }
part-consent = توافق أو عدمه على { $id }
part-asked = مجموعة سُئلت عن تحفظها على { $id }
part-strengths = نقاط القوة في { $id }
part-gaps = أوجه النقص في { $id }
part-note = الملاحظات على { $id }
part-review = العودة إلى { $id }
part-evidence = دليل في { $id }
part-dissent = رأي مخالف في { $id }
part-round = جولة على { $id }
part-round-mark = { $id }، ما قيل عن الجولة
part-target = المستهدف في { $id }
part-importance = الأهمية في { $id }
part-effort = الجهد في { $id }
part-spent = الوقت المستغرق في { $id }

# What a side holds.
value-removed = أُزيل
value-empty = فارغ
value-none = لا شيء
value-name-replace = استبداله
value-name-keep = إبقاؤه
value-dates-none = بلا تواريخ
value-scope-whole = الأسئلة كلها
value-scope-quick = المسح السريع
value-person = { "\u200F" }{ $name }، { $organisation }
# $level is a position, $name the name of the level.
value-level = { "\u200F" }{ $level } { $name }
value-open = بلا جواب
value-contested = محلّ خلاف
# $level is a level with its name.
value-contested-level = محلّ خلاف، ومؤقتًا { $level }
value-dont-know = لا أعرف
value-not-applicable = لا ينطبق: { $reason }
value-marked = عليه علامة
value-clear = بلا علامة
# $start and $end are times of day.
value-day = من { $start } إلى { $end }
value-group-questionnaire = كما في الاستبيان
# $name is a stakeholder group.
value-group-unused = { $name }، غير مستعملة
# $number is the place of a group in the order of groups.
value-group-place = الترتيب { $number }
value-here = حاضر
value-form-written = كُتبت ولم تعد بعد
value-form-returned = عادت، النسخة { $version }
means-law = قانون
means-forum = منتدى
means-agreement = اتفاق
means-information-sharing = تبادل معلومات
means-contact-point = جهة اتصال
means-exercise = تمرين
means-informal = غير رسمي
means-needed = لازم وغائب
relation-works = يعمل
relation-on-paper = على الورق
relation-missing = غائب
value-away = خارج القاعة
value-gone = غادر
value-consent = بالتوافق
value-no-consent = مسجّل
value-asked = سُئلت ولم تُسجّل شيئاً
value-round-void = لاغية، لأن { $reason }
value-round-abandoned = متروكة
value-round = الجولة { $number }، { $count ->
        [zero] بلا آراء
        [one] رأي واحد
        [two] رأيان
        [few] { $count } آراء
        [many] { $count } رأيًا
       *[other] { $count } رأي
    }، { $state ->
        [open] لا تزال مفتوحة
        [revealed] كُشفت
       *[discarded] أُبطلت
    }

# Who gave a value. $breakout is one of the texts below or a name; $day is a date.
source = { "\u200F" }{ $breakout }، { $computer }، { $day }، { $time }
source-facilitator = { "\u200F" }{ $breakout } ({ $facilitator })
source-whole = الملف الرئيسي
source-former = فريق فرعي أُزيل
source-no-computer = حاسوب بلا اسم

# The command merge. $file is the path as it was given, $source who made it; the tallies are those below.
merge-file = { "\u200F" }{ $file }
merge-source = { "  " }من { $source }
merge-questions = { "  " }الأسئلة: الجديد { $new }، والمطابق { $same }، والمتغيّر هنا { $here }، والمتغيّر هناك { $there }، والمُزال { $removed }، والمتعارض { $conflict }
merge-others = { "  " }كل ما عداها: الجديد { $new }، والمطابق { $same }، والمتغيّر هنا { $here }، والمتغيّر هناك { $there }، والمُزال { $removed }، والمتعارض { $conflict }
merge-removals = { "  " }يزول كما زال هناك: { $names }
merge-removals-kept = { "  " }كان سيزول { $count }، لكنها باقية لكثرتها: { $names }. الخيار --removals يزيلها.
merge-outside = { "  " }خارج عناصرها، أُدخل: { $names }
merge-outside-kept = { "  " }خارج عناصرها، لم يُدخل: { $names }. الخيار --outside يُدخله.
merge-missing = { "  " }ناقصة: ينقصها { $count } مما تقول إنها رأته، وما هو هنا باقٍ: { $names }
merge-often = { $name } (عدد المرات { $count })
merge-more = وغيرها { $count }
merge-not-handed-out = { "  " }لم يسلّمه هذا الحاسوب على هذه الصورة: بُدّل أو تلف أو كتبه برنامج آخر. ومع ذلك يُدخل.
merge-not-yet = لم يُدمج { $file } لأنه لم يكتمل بعد. ربما كان برنامجه لا يزال يكتبه؛ استعده لاحقًا.
merge-conflicts = { $count ->
        [zero] لا تعارض.
        [one] تعارض واحد:
        [two] تعارضان:
        [few] { $count } تعارضات:
        [many] { $count } تعارضًا:
       *[other] { $count } تعارض:
    }
merge-side = { "\u200F" }{ "  " }{ $value } ({ $source })
merge-twice = ربما أُدخلت هذه الأسماء مرتين: { $names }. افتح الملف لتوحيدها.
merge-up-to-date = كل ذلك موجود في { $file } من قبل؛ ولم يُمسّ.
merge-dry = لم يُكتب شيء.
