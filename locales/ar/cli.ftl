# The command line: reports and errors. The words of --help are English and stand in the sources.

cli-wrote = كُتب { $file }
cli-no-cards = لا بطاقات آراء: ليس في أي مجموعة من أصحاب المصلحة أحد بعد. أدخل الأشخاص أولًا، أو حدّد العدد بالخيار ‎--ballots GROUP=N.

# What a check found; $file is the path as it was given.
cli-check-assessment = الملف { $file }: سليم. { $title }، أُجيب عن { $answered } من { $asked ->
        [zero] { $asked } سؤال
        [one] سؤال واحد
        [two] سؤالين
        [few] { $asked } أسئلة
        [many] { $asked } سؤالًا
       *[other] { $asked } سؤال
    }.
cli-check-questionnaire = الملف { $file }: سليم. الاستبيان { $id } { $version }، فيه { $questions ->
        [zero] { $questions } سؤال
        [one] سؤال واحد
        [two] سؤالان
        [few] { $questions } أسئلة
        [many] { $questions } سؤالًا
       *[other] { $questions } سؤال
    }.
# A translation; $faults counts texts that are missing, empty, unknown or too long, $same those that are as in the questionnaire.
cli-check-translation = الملف { $file }: ترجمة { $id } { $version } إلى { $language }. نصوص ينبغي تصحيحها: { $faults }؛ نصوص مطابقة لنص الاستبيان: { $same }.
cli-check-finding = { "\u200F" }{ $what } { $remedy }
cli-check-warning = تنبيه: { $what }
cli-check-unspoken = الملف { $file }: البرنامج لا يتكلم اللغة { $language }، ولن يعرض هذه النصوص إلى أن يتكلمها.
cli-check-unspoken-base = الملف { $file }: البرنامج لا يتكلم اللغة { $language }، ويعرض هذه النصوص مع كلماته بلغة أخرى.
cli-check-passed-over = الملف { $file }: { $why }
cli-check-neither = ليس هذا تقييمًا ولا استبيانًا ولا ترجمة من هذا البرنامج. تحقق من الملف المقصود.

# The table of results. $status is the date and how much is resolved.
cli-results-of = { "\u200F" }{ $country } · { $status }
cli-results-questionnaire = { $title }، الإصدار { $version }
cli-results-value = القيمة
cli-results-resolved = المحسوم
cli-results-of-applicable = { $resolved } من { $applicable }
# Under it the questions whose views were taken: class, consensus, round.
cli-results-views = الآراء: الفئة، الوسيط الأدنى مع المدى، الجولة
cli-results-too-few = الآراء قليلة
cli-results-classes = الفئات: الآراء قليلة إذا قلّ عددها عن { $few }؛ انقسام: درجة توافق دون { $split } أو A دون { $splita }؛ اتفاق: درجة توافق { $agree } أو أكثر، ومدى لا يتجاوز { $range }، وفرق لا يتجاوز { $gap } بين القيم الوسيطة للمجموعات؛ وكل ما سوى ذلك للنقاش.
cli-results-classes-two = الفئات على مستويين: الآراء قليلة إذا قلّ عددها عن { $few }؛ اتفاق: { $agree } أو أكثر في جانب واحد؛ انقسام: أقل من { $split } في كل جانب؛ وكل ما سوى ذلك للنقاش.

# $file is the path as it was given, $what says why the file cannot come in.
cli-join = { "\u200F" }{ $file }: { $what }

cli-no-mark = لم يُكتب شيء. أعطِ العلامة بالخيار { "\u2066" }--mark "TEXT"{ "\u2069" }، أو قرّر بالخيار { "\u2066" }--no-mark{ "\u2069" } ألا تكون هناك علامة.
cli-stopped = أُوقف التصدير: لم يُكتب أي من المخرجات.
cli-names-undecided = لم يُكتب شيء. قرّر في النافذة، في شاشة المخرجات، أو بشأنها كلها لهذا التصدير بالخيار { "\u2066" }--names replace{ "\u2069" } أو { "\u2066" }--names keep{ "\u2069" }:
cli-no-chart = لا يوجد في هذا التقييم رسم { $name }.
cli-no-chart-next = فيه { $known }.
cli-no-part = لا يوجد في هذه الوثيقة جزء { $name }.
cli-no-part-next = فيها { $known }.
cli-no-group = لا توجد مجموعة { $name } لأصحاب المصلحة.
cli-no-group-next = المجموعات هي { $known }.
cli-many-languages = تكون الوثيقة بلغة واحدة أو بلغتين.
cli-json = لا يمكن كتابة النتائج بصيغة JSON ({ $detail }).
cli-print = لا يمكن كتابة المخرجات ({ $detail }).
cli-no-display = لا توجد شاشة تُفتح عليها النافذة؛ والأمر «rapporteur sample --out DIR» يكتب المثال ورسومه من دونها.
cli-no-window = بُني هذا البرنامج من غير نافذته؛ والأمر «rapporteur sample --out DIR» يكتب المثال ورسومه من دونها.
# $detail is what the system says.
cli-window = لا يمكن فتح النافذة ({ $detail }).

cli-broken-seal = عُدّل { $file } أو تلف بعد أن كتبه البرنامج
cli-broken-seal-next = لا يطابق سطره الأخير ما فوقه. إن كنت عدّلته عن قصد فنفّذ عليه الأمر "rapporteur seal"، أو افتحه في النافذة لترى ما اختلف. وإلا فافتح حالة سابقة أو اطلب الملف مرة أخرى.
cli-in-use-next = أغلقه هناك، أو افتحه هنا في النافذة، ثم نفّذ الأمر مرة أخرى. لم يُكتب شيء.
cli-sealed = { $file } مختوم من قبل، ولم يُمسّ.
