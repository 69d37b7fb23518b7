# Notices and errors that no single room owns.
# A title says what happened; the text says what is safe and what to do next.

# $detail is what the system or a library says, in its own words.
message-detail = { "\u200F" }{ $text } ({ $detail })

# A change that cannot happen. Nothing was changed.
message-edit-question = لا يوجد السؤال { $id } في هذا الاستبيان.
message-edit-level = لا مستوى في السلّم عند الموضع { $level }؛ ففيه { $count ->
        [zero] { $count } مستوى
        [one] مستوى واحد
        [two] مستويان
        [few] { $count } مستويات
        [many] { $count } مستوى
       *[other] { $count } مستوى
    }، والعدّ من { 0 }.
message-edit-empty = لا يجوز أن يكون هذا النص فارغًا.
message-edit-empty-next = لم يتغيّر شيء. اكتب بضع كلمات أولًا.
message-edit-long = عدد أحرف هذا النص { $length }؛ والحد الأقصى { $limit }.
message-edit-long-next = اختصر النص الجديد، أو انقل جزءًا منه إلى وثيقة واذكرها ضمن الأدلة؛ ويبقى النص السابق محفوظًا إلى ذلك الحين.
message-edit-reason = في السبب { $length ->
        [zero] { $length } حرف
        [one] حرف واحد
        [two] حرفان
        [few] { $length } أحرف
        [many] { $length } حرفًا
       *[other] { $length } حرف
    }؛ والحد الأدنى { $minimum }.
message-edit-reason-next = لم يتغيّر شيء. اذكر في بضع كلمات لماذا لا ينطبق السؤال هنا.
message-edit-dates = اليوم الأخير يسبق اليوم الأول.
message-edit-dates-next = لم يتغيّر شيء. صحّح أحد التاريخين.
message-edit-group = لا توجد في هذا التقييم مجموعة أصحاب مصلحة باسم «{ $id }».
message-edit-function = لا توجد في هذا الاستبيان وظيفة باسم «{ $id }».
message-edit-unknown-next = لم يتغيّر شيء. اختر ما هو موجود في الاستبيان.
message-edit-gone = لم يعد هذا المدخل موجودًا.
message-edit-gone-next = لم يتغيّر شيء؛ ولعله أُزيل من قبل.
message-edit-round-open = توجد جولة مفتوحة.
message-edit-round-open-next = لم يتغيّر شيء. اكشف الجولة المفتوحة أو أبطلها.
message-edit-rounds = بلغ عدد جولات هذا السؤال حدّه الأقصى.
message-edit-rounds-next = الجولات كلها محفوظة. سجّل المستوى، أو سجّل السؤال محلّ خلاف.
message-edit-round-reason = جولتان على هذا السؤال محتسبتان بالفعل.
message-edit-round-reason-next = الجولتان محفوظتان. اذكر سبب عقد جولة أخرى، أو أبطِل إحداهما.
message-edit-groups = بلغ عدد مجموعات أصحاب المصلحة حدّه الأقصى.
message-edit-groups-next = لم يتغيّر شيء. أعد تسمية مجموعة غير مستعملة.
message-edit-times = هذه الأوقات متعارضة.
message-edit-times-next = لم يتغيّر شيء. تقع الاستراحات بين البداية والنهاية، واحدة تلو الأخرى، وينتهي اليوم قبل منتصف الليل.
message-edit-people = ينتمي أعضاء من الوفد إلى هذه المؤسسة.
message-edit-people-next = لم يتغيّر شيء. أدخلهم أولاً ضمن مؤسسة أخرى، أو أعد تسمية هذه.
message-edit-ends = ينتهي قبل أن يبدأ.
message-edit-ends-next = لم يتغير شيء. صحّح أحد التاريخين.
message-edit-relation = العلاقة تكون بين مؤسستين مختلفتين، وما هو لازم غير موجود بعد.
message-edit-relation-next = لم يتغير شيء. اختر مؤسستين أو حالة أخرى.
message-edit-round-ended = انتهت هذه الجولة.
message-edit-round-ended-next = لم يتغيّر شيء؛ وما كُشف محفوظ كما هو.
message-edit-no-views = لم يُبدِ أحد رأيًا في هذه الجولة.
message-edit-no-views-next = تبقى الجولة مفتوحة. أدخل رأيًا، أو أبطل الجولة.
message-edit-has-views = أُبديت آراء في هذه الجولة.
message-edit-has-views-next = لم يتغيّر شيء. اكشف الجولة أو أبطلها.
message-edit-many-views = آراء المجموعة أكثر مما تتسع له الجولة.
message-edit-many-views-next = لم يُحتسب هذا الرأي؛ والآراء الأخرى كلها محفوظة.
message-edit-round-conflict = أُبديت آراء في هذه الجولة على حاسوبين، ولم يُجمع بينها.
message-edit-round-conflict-next = لم يتغيّر شيء؛ والاثنتان محفوظتان. اختر إحداهما في قائمة التعارضات، أو أبطل الجولة.
message-edit-element = لا يوجد في هذا الاستبيان عنصر باسم «{ $id }».
message-edit-taken = يعمل فريق فرعي آخر على العنصر «{ $id }».
message-edit-taken-next = لم يتغيّر شيء. اسحب العنصر من ذلك الفريق الفرعي أولًا.

# A copy that cannot be brought in. Nothing was changed here nor there.
message-join-assessment = هذا تقييم آخر
message-join-assessment-next = هو «{ $title }» وليس نسخة من هذا التقييم، حتى إن كان البلد نفسه. لم يتغيّر شيء. اختر ملفًا سُلِّم من هذا التقييم، أو نسخة منه.
message-join-damaged = هذه النسخة تالفة وقد استُبعدت
message-join-damaged-next = تشير إلى التعديل { $counter } من البرنامج المفتوح هنا، ولم يُجرِ سوى { $highest }. لم يتغير شيء هنا. اطلب النسخة مرة أخرى من الحاسوب الذي أعدّها.
message-join-questionnaire = هذه النسخة تجيب عن استبيان آخر
# $differences are the first few of the sentences below; $more counts the others.
message-join-questionnaire-next = { $more ->
        [zero] { $differences } لم يتغيّر شيء. استعد نسخًا سُلِّمت بالاستبيان نفسه.
        [one] { $differences } وهناك فرق آخر. لم يتغيّر شيء. استعد نسخًا سُلِّمت بالاستبيان نفسه.
        [two] { $differences } وهناك فرقان آخران. لم يتغيّر شيء. استعد نسخًا سُلِّمت بالاستبيان نفسه.
        [few] { $differences } وهناك { $more } فروق أخرى. لم يتغيّر شيء. استعد نسخًا سُلِّمت بالاستبيان نفسه.
        [many] { $differences } وهناك { $more } فرقًا آخر. لم يتغيّر شيء. استعد نسخًا سُلِّمت بالاستبيان نفسه.
       *[other] { $differences } وهناك { $more } فرق آخر. لم يتغيّر شيء. استعد نسخًا سُلِّمت بالاستبيان نفسه.
    }
# The same questionnaire in another version.
message-join-version = هذه النسخة تجيب عن إصدار آخر من الاستبيان
message-join-version-next = أُعدّت بالإصدار { $there }، وهذا التقييم بالإصدار { $here }، ونصوصهما مختلفة. لم يتغيّر شيء. استعد نسخًا بالإصدار { $here }؛ أما نسخ الإصدار { $there } فيمكن دمج بعضها مع بعض.
message-difference-id = استبيانها { $there }، والاستبيان هنا { $here }.
message-difference-version = إصداره فيها { $there }، وهنا { $here }.
message-difference-here = لا تطرح السؤال { $id }.
message-difference-there = تطرح السؤال { $id }، وهو غير مطروح هنا.
message-difference-question = تطرح السؤال { $id } بصيغة أخرى.
message-difference-part = يرد فيها { $id } على نحو آخر.
message-difference-scale = مستوياتها ليست هي نفسها.
message-difference-groups = مجموعات أصحاب المصلحة فيها ليست هي نفسها.
message-difference-other = أحد المناظير أو العتبات أو النصوص عن الاستبيان ليس هو نفسه.
message-edit-aspect = لا يوجد في الاستبيان جانب باسم «{ $id }».
message-edit-importance = لا توجد أهمية بالعدد { $number }: فهي من { $least } إلى { $most }.
message-edit-importance-next = أعطِ عددًا بينهما.
# $title is the name of another questionnaire.
message-edit-other-questionnaire = ذلك الملف يجيب عن استبيان آخر: { $title }.
message-edit-other-questionnaire-next = لم يتغيّر شيء. اختر تقييمًا سابقًا على استبيان هذا التقييم.
message-edit-elsewhere = آراء هذه الجولة على حاسوب آخر
message-edit-elsewhere-next = هي هناك مختومة. تابع هناك، أو أعلن هنا أن الجولة متروكة واعقد غيرها.
message-edit-count = لم يعد بالإمكان عدّ التعديلات
message-edit-count-next = احفظ العمل باسم آخر وافتح ذلك الملف: هناك يستمر العمل.
message-edit-same = ذلك الملف هو هذا التقييم، أو نسخة منه.
message-edit-same-next = لم يتغيّر شيء. اختر تقييمًا سابقًا.
message-not-undone = لم يعد التراجع عن هذه الخطوة ممكنًا
message-not-redone = لم تعد إعادة هذه الخطوة ممكنة
message-not-turned-next = لم يتغير شيء، ولا يزال التراجع عن الخطوات السابقة ممكنًا.

# A file that cannot be opened. It was not touched.
message-open = لا يمكن فتح «{ $file }»
message-open-not-found = الملف «{ $file }» غير موجود
message-open-not-found-next = لا ملف في { $path }. ربما نُقل أو أُعيدت تسميته، أو أن قرصه غير موصول. ابحث عنه بزر «فتح ملف».
message-open-below-a-file = يمر المسار { $path } بملف كأنه مجلد، فلا يمكن أن يكون هناك شيء. صحّح المسار، أو ابحث عن الملف بزر «فتح ملف».
message-open-denied = ليس لك إذن بقراءته. لم يتغيّر الملف. اطلب من صاحبه إذنًا بالقراءة أو نسخة منه.
message-open-not-a-file = هذا مجلد أو جهاز، وليس ملفًا. اختر الملف الذي بداخله وينتهي اسمه بما يلي: { "\u2066" }.assessment.ron{ "\u2069" }
message-open-other = تعذّرت قراءته على النظام. لم يتغيّر الملف. تحقق من أن قرصه موصول، ثم حاول مرة أخرى.

# What is wrong inside a file.
message-read-large = حجمه { $size } ميغابايت؛ والحد الأقصى لملف من هذا البرنامج { $limit } ميغابايت. لم يتغيّر الملف. إن كان تقييمًا فاستخدم نسخة منه سابقة لتضخّمه.
message-read-empty = لا شيء فيه. لم يتغيّر الملف. ربما بُتر بسبب امتلاء القرص أو انقطاع الكهرباء: استخدم نسخة، أو حالة سابقة إن كان على هذا الحاسوب حالة منها.
message-read-no-text-at-all = ليس نصًا بل ملف من نوع آخر، مثل صورة أو وثيقة، أو هو تالف. لم يتغيّر الملف. اختر ملفًا ينتهي اسمه بما يلي: { "\u2066" }.assessment.ron{ "\u2069" }
message-read-not-text = ليس نصًا: البايتات الأولى نص، وعددها { $byte }، وما بعدها ليس كذلك. لم يتغيّر الملف. ربما كان ملفًا من نوع آخر أو تالفًا؛ استخدم نسخة.
message-read-encoding = أحرفه غير محفوظة بترميز UTF-8: البايتات الأولى، وعددها { $byte }، محفوظة به وما بعدها ليس كذلك. لم يتغيّر الملف. افتحه في محرر نصوص واحفظه بترميز UTF-8.
message-read-not-an-assessment = هو ملف مقروء، لكنه ليس تقييمًا من هذا البرنامج. لم يتغيّر الملف. اختر ملفًا ينتهي اسمه بما يلي: { "\u2066" }.assessment.ron{ "\u2069" }
message-read-newer = أُنشئ بإصدار أحدث من Rapporteur (الصيغة { $found }؛ وهذا الإصدار يقرأ حتى الصيغة { $known }). لم يتغيّر الملف. ثبّت الإصدار الأحدث لفتحه.
message-read-newer-program = أُنشئ بالإصدار { $program } من Rapporteur، وهو أحدث من هذا الإصدار { $own } (الصيغة { $found }؛ وهذا الإصدار يقرأ حتى الصيغة { $known }). لم يتغيّر الملف. ثبّت ذلك الإصدار لفتحه.
message-read-questionnaire = { $count ->
        [zero] في الاستبيان الذي بداخله خلل: { $first }
        [one] في الاستبيان الذي بداخله خلل: { $first }
        [two] في الاستبيان الذي بداخله خلل في موضعين، أولهما: { $first }
        [few] في الاستبيان الذي بداخله خلل في { $count } مواضع، أولها: { $first }
        [many] في الاستبيان الذي بداخله خلل في { $count } موضعًا، أولها: { $first }
       *[other] في الاستبيان الذي بداخله خلل في { $count } موضع، أولها: { $first }
    } لم يتغيّر الملف. الأمر «rapporteur check» يبيّن ما يلزم تصحيحه؛ أو استخدم نسخة.
message-read-content = في المدخل { $id } خلل: { $problem } لم يتغيّر الملف. صحّح المدخل في محرر نصوص، أو استخدم نسخة.
message-problem-writer = يشير إلى الكاتب في الموضع { $position }، وليس في قائمة الكتّاب.
message-problem-edit = يشير إلى التعديل { $counter }، ولم يُجرِ كاتبه سوى { $highest }.
message-problem-hexadecimal = ينبغي أن يضم أرقاماً ستة عشرية بطول ثابت.
message-problem-date = «{ $text }» ليست سنة ولا شهرًا ولا يومًا. يُكتب التاريخ ‎2024 أو ‎2024-05 أو ‎2024-05-03.
message-problem-later = يذكر الصيغة 1 وفيه ما جاء مع الصيغة 2.
message-problem-far = قائمة الكتّاب تذكر التعديل { $counter } لأحد الكتّاب، ولا أحد يتجاوز التعديل { $highest }.
message-problem-replaced = يشير إلى ما حلّ محله في الموضع { $position }، وليس في القائمة الخاصة بذلك.
message-problem-range = يرد فيه العدد { $found }؛ والممكن من { $least } إلى { $most }.
message-problem-stamp = التعديل نفسه وارد فيه مرتين.
message-problem-doubled-writer = كاتب وارد في القائمة مرتين.

# Where reading stopped. $cause is one of the sentences below.
message-syntax = توقفت القراءة في السطر { $line }، العمود { $column }: { $cause } لم يتغيّر الملف. صحّح ذلك الموضع في محرر نصوص، أو استخدم نسخة.
message-syntax-cut = ينتهي النص قبل أوانه، فالأرجح أن الملف مبتور.
message-syntax-sign = تنقص هناك فاصلة أو قوس أو علامة اقتباس، أو تزيد واحدة.
message-syntax-unknown = لا شيء هناك باسم «{ $name }»؛ ربما كُتب خطأً.
message-syntax-choice = الكلمة «{ $name }» ليست من الكلمات الممكنة؛ ربما كُتبت خطأً.
message-syntax-missing = ينقص «{ $name }».
message-syntax-doubled = يرد { $name } هناك مرتين.
message-syntax-value = يلزم هناك نوع آخر من القيم.

# Something is not saved. $file is its name.
message-save = لم يُحفظ «{ $file }»
message-save-full = القرص ممتلئ. الملف الذي عليه سليم بما حُفظ من قبل. أفرغ بعض المساحة، أو احفظ على قرص آخر.
message-save-too-large-there = لا يقبل القرص، أو حدّ مفروض على برامجك، ملفًا بهذا الحجم. ما حُفظ من قبل سليم. احفظ على قرص آخر.
message-save-read-only = الملف أو قرصه للقراءة فقط. ما حُفظ من قبل سليم. احفظ نسخة في مجلد آخر.
message-save-folder-gone = المجلد { $folder } غير موجود: ربما نُزعت ذاكرة USB أو انقطعت الشبكة. أعد توصيلها، أو احفظ في مجلد آخر.
message-save-file-gone = حُذف الملف أو نُقل أو غُيّر اسمه، فلم يعد في { $folder }. ما كان فيه لا يزال مفتوحًا هنا، وتغييرك التالي يكتبه هناك من جديد، أو اكتبه الآن.
message-save-other-folder = المجلد { $folder } ليس المجلد الذي كان الملف فيه، كأن يكون ذاكرة USB قد استُبدلت بأخرى. لم يُكتب شيء هناك. أعد الذاكرة الصحيحة، أو احفظ في مكان آخر، أو قرر كتابة الملف هناك.
message-save-below-a-file = تتعذر الكتابة في { $path }: في المسار ملف في موضع مجلد. اختر مجلدًا آخر.
message-save-denied = ليس لك إذن بالكتابة هناك، أو أن برنامجًا آخر يحجز الملف. ما حُفظ من قبل سليم. أغلق البرنامج الآخر، أو احفظ في مجلد آخر.
message-save-changed-title = غيّر طرف آخر الملف «{ $file }»
message-save-changed = كتبه برنامج آخر أو حاسوب آخر منذ آخر قراءة له هنا. لم يُستبدل شيء من عمل الآخرين، وعملك محفوظ في هذه النافذة. قرّر ما يؤول إليه العملان: دمجهما، أو إبقاء عملك في ملف جديد، أو أخذ عمل الآخرين.
message-save-unsynced = عملك في الملف، لكن القرص لم يؤكد ذلك: فقد تعود الحالة السابقة بعد انقطاع الكهرباء. يُحفظ مرة أخرى بعد قليل. وإن استمر ذلك فاحفظ على قرص آخر.
# Of a file that is written once: nothing saves it again by itself.
message-save-unconfirmed = كُتب «{ $file }» دون تأكيد
message-save-unconfirmed-next = الملف سليم، لكن القرص لم يؤكد ذلك: فقد تعود الحالة السابقة بعد انقطاع الكهرباء. وللاطمئنان ضع نسخة على قرص آخر أيضًا.
message-save-large = سيتجاوز حجمه { $limit } ميغابايت ويتعذّر فتحه بعد ذلك. ما حُفظ من قبل سليم. اختصر أطول الملاحظات.
message-save-encode = فيه ما لا يمكن كتابته. ما حُفظ من قبل سليم. تراجع عن آخر تغيير، وأبلغ عن هذا الخلل.
message-save-other = تعذّرت كتابته على النظام. ما حُفظ من قبل سليم. حاول مرة أخرى، أو احفظ في مجلد آخر.

# Who has a file open. $since is a moment, as “Today, 14:05”.
message-held-title = الملف «{ $file }» مفتوح في مكان آخر
message-held = هو مفتوح على { $computer } (منذ: { $since }). يمكن هنا قراءته لا تغييره، كي لا يمحو أحد العملين الآخر. أغلقه هناك لتعمل عليه هنا.
message-held-nameless = هو مفتوح في نافذة أخرى أو على حاسوب آخر. يمكن هنا قراءته لا تغييره، كي لا يمحو أحد العملين الآخر. أغلقه هناك لتعمل عليه هنا.
message-holder-nameless = حاسوب بلا اسم
message-abandoned-title = لم يُغلق «{ $file }» في مكان آخر
message-abandoned = فُتح على { $computer } ولم يُغلق هناك (وقت الفتح: { $since }). إن كان ذلك الحاسوب لا يزال يعمل عليه فأغلقه هناك أولًا. وإلا فتابع هنا: لا يضيع شيء، وتُزال علامة فتحه هناك.
message-taken-over-title = الملف «{ $file }» قيد التعديل في مكان آخر أيضًا
message-taken-over = فُتح للتعديل على { $computer } (وقت الفتح: { $since }). عملك محفوظ في هذه النافذة، ولا يُستبدل شيء من غير سؤال. اتفقوا على من يتابع، وأغلقوا الآخر.
message-no-locks-title = لا يمكن إعلام الآخرين بأن «{ $file }» مفتوح
message-no-locks = لا يسمح مجلده أو قرصه بوضع علامة تدل على أن الملف مفتوح. لا يضيع شيء بذلك: فقبل كل حفظ يُقارن الملف بما كان فيه. احرص على ألا يعدّله غيرك في الوقت نفسه.
message-saved-beside-title = أصبح عملك في «{ $file }»
message-saved-beside = يحجز برنامج آخر الملف «{ $asked }» ولم يسمح باستبداله. ذلك الملف سليم بما حُفظ من قبل. ويستمر عملك في «{ $file }» في المجلد نفسه.
message-put-aside-title = في الملف «{ $file }» الحالة المسترجعة
message-put-aside = لم يُتخلص من الملف التالف: هو إلى جانبه باسم «{ $aside }».

# Somebody else has written the open file.
message-changed = كتبه برنامج آخر أو حاسوب آخر وهو مفتوح هنا. لم يُستبدل شيء من عمل الآخرين، وعملك محفوظ في هذه النافذة. قرّر أي العملين يستمر.
message-changed-other = أصبح فيه تقييم آخر. لم يُستبدل شيء منه، وعملك محفوظ في هذه النافذة. قرّر ما الذي يستمر.
message-kept-as-new = يستمر عملك هناك. وبقي «{ $file }» كما تركه الآخرون.

# What differs between two states.
message-difference-none = لا شيء مما يراه الناس
message-difference-changed = { $count ->
        [zero] لم يتغيّر أي سؤال
        [one] تغيّر سؤال واحد
        [two] تغيّر سؤالان
        [few] تغيّرت { $count } أسئلة
        [many] تغيّر { $count } سؤالًا
       *[other] تغيّر { $count } سؤال
    }
message-difference-added = { $count ->
        [zero] لم يُضف أي سؤال
        [one] أُضيف سؤال واحد
        [two] أُضيف سؤالان
        [few] أُضيفت { $count } أسئلة
        [many] أُضيف { $count } سؤالًا
       *[other] أُضيف { $count } سؤال
    }
message-difference-removed = { $count ->
        [zero] لم يُفرغ أي سؤال
        [one] أُفرغ سؤال واحد
        [two] أُفرغ سؤالان
        [few] أُفرغت { $count } أسئلة
        [many] أُفرغ { $count } سؤالًا
       *[other] أُفرغ { $count } سؤال
    }
message-difference-facts = { $count ->
        [zero] لا بيانات
        [one] بيان واحد
        [two] بيانان
        [few] { $count } بيانات
        [many] { $count } بيانًا
       *[other] { $count } بيان
    }
message-difference-people = { $count ->
        [zero] لا مشاركين
        [one] مشارك واحد
        [two] مشاركان
        [few] { $count } مشاركين
        [many] { $count } مشاركًا
       *[other] { $count } مشارك
    }
message-difference-actions = { $count ->
        [zero] لا إجراءات
        [one] إجراء واحد
        [two] إجراءان
        [few] { $count } إجراءات
        [many] { $count } إجراءً
       *[other] { $count } إجراء
    }

# Earlier states.
message-no-snapshot-title = لا يمكن الاحتفاظ بأي حالة سابقة
message-no-snapshot = لا يمكن الكتابة في المجلد { $folder }. ولا يمسّ ذلك الملف نفسه، فهو يُحفظ كالمعتاد. ويمكن من الإعدادات الاحتفاظ بالحالات السابقة بجانب الملف.
message-restore-title = لا يمكن استرجاع هذه الحالة هنا
message-restore-other = هي من تقييم آخر. لم يتغيّر شيء.
message-restore-questionnaire = هي تجيب عن استبيان آخر. لم يتغيّر شيء.
# $when is a moment, as “Today, 14:05”.
message-restored-title = تم الاسترجاع (الحالة: { $when })
message-restored = المفتاحان Ctrl+Z يعيدان ما كان هنا من قبل.
message-no-copy-left-title = لم تبقَ نسخة من «{ $file }» على هذا الحاسوب
message-no-copy-left = أُزيلت الحالات السابقة والمدخل في الملفات الأخيرة. والملف نفسه في مكانه.
message-copy-left-title = تعذّرت إزالة جميع النسخ
message-copy-left = لا يزال { $path } موجودًا؛ وأُزيلت النسخ الأخرى. أزله بنفسك.

# After a crash.
message-recovered-title = فُتح حيث توقف العمل
message-recovered = انتهى البرنامج من غير أن يُغلق. وكل ما حُفظ موجود هنا.
message-brought-back-title = عاد العمل الذي تعذّر حفظه
message-brought-back = احتُفظ به على هذا الحاسوب (وقت الاحتفاظ: { $when })، ويُكتب الآن في الملف.
message-not-there = توقف العمل فيه، والملف ليس في مكانه: ربما نُزعت ذاكرة USB أو انقطعت الشبكة.

message-sample = لا يمكن إعداد المثال
message-sample-next = لا يمسّ ذلك ملفاتك. البرنامج تالف: أعد تثبيته، وأبلغ عن هذا الخلل.

# Outputs.
message-output-size = لا يمكن إعداد صورة حجمها { "\u2066" }{ $width } × { $height }{ "\u2069" } بكسل
message-output-size-next = لم يُكتب شيء. اختر عرضًا من { $narrow } إلى { $wide } بكسل وارتفاعًا من { $low } إلى { $high }.
message-output-mark = { $profile ->
        [internal] لا علامة تداول للمخرجات الداخلية
        [partners] لا علامة تداول للمخرجات الموجَّهة إلى الشركاء
       *[public] لا علامة تداول للمخرجات الموجَّهة إلى الجمهور
    }
message-output-mark-next = لم يُكتب شيء. اكتب العلامة التي توضع على كل المخرجات، أو اختر التصدير بلا علامة.
# $count is a number.
message-output-names = { $count ->
        [zero] لا كلمة تنتظر قرارًا
        [one] كلمة واحدة قد تكون اسم مشارك، ولم يقرر أحد بشأنها
        [two] كلمتان قد تكونان اسمي مشاركين، ولم يقرر أحد بشأنهما
        [few] { $count } كلمات قد تكون أسماء مشاركين، ولم يقرر أحد بشأنها
        [many] { $count } كلمة قد تكون أسماء مشاركين، ولم يقرر أحد بشأنها
       *[other] { $count } كلمة قد تكون أسماء مشاركين، ولم يقرر أحد بشأنها
    }
message-output-names-next = لم يُكتب شيء. قرّر بشأن كل كلمة في شاشة المخرجات: استبدلها أو أبقِها.
# $place is where it stands, $people who may be meant, $sentence the sentence with the word in brackets.
mention = { $place } ({ $people }): { $sentence }
# $part is a part of the assessment, $field one of its texts.
mention-place = { $part }، { $field }
message-output-not-public = مقارنة المجموعات ليست للجمهور
message-output-not-public-next = لم يُكتب شيء. اختر صورة أخرى، أو اختر الشركاء أو الوفد جهةً للمخرجات.
message-output-alone = الملاحظات والأعداد للوفد وحده
message-output-alone-next = لم يُكتب شيء. استبعدها، أو اختر الوفد جهةً للمخرجات.
message-output-no-cards = لن تُطبع أي بطاقة
message-output-no-cards-next = لم يُكتب شيء. لا أحد في الوفد يبدي رأيًا بعد: حدِّد عدد بطاقات كل مجموعة.
message-output-nothing = لم يُختر شيء
message-output-nothing-next = اختر وثيقة واحدة على الأقل، أو صورة واحدة ونوعًا واحدًا من الملفات.
message-output-make = لا يمكن إعداد «{ $name }»
message-output-broken = هذا خلل في البرنامج. لم يُكتب شيء. استغنِ عنه الآن، وأبلغ عن هذا الخلل.
# $text says why one file did not get its place.
message-output-none = لم يُكتب شيء في { $folder }
message-output-ended = { $text } ولم يُكتب بعده أي ملف: صدّر مرة أخرى.
message-output-some = { "\u200F" }{ $text } { $count ->
        [zero] لم يُكتب أي ملف.
        [one] الملف الذي كُتب قبله سليم.
        [two] الملفان اللذان كُتبا قبله سليمان.
        [few] الملفات التي كُتبت قبله ({ $count }) سليمة.
        [many] الملفات التي كُتبت قبله ({ $count }) سليمة.
       *[other] الملفات التي كُتبت قبله ({ $count }) سليمة.
    }
message-chart-size = حجمها خارج النطاق المسموح. لم يُكتب شيء. اختر حجمًا آخر.
message-chart-empty = لا شيء يُرسم. لم يُكتب شيء. اختر صورة أخرى.
message-chart-axes = يتسع الرسم الراداري الواحد لعدد { 24 } من المحاور، والمطلوب { $count }. لم يُكتب شيء. اختر صورة أخرى.
message-chart-rows = تتسع الخريطة الحرارية لعدد { 60 } من الصفوف، والمطلوب { $count }. لم يُكتب شيء. اختر صورة أخرى.
message-chart-broken = هذا خلل في البرنامج. لم يُكتب شيء. اختر صورة أخرى، وأبلغ عن هذا الخلل.

# A questionnaire. $id is the identifier of what is at fault.
message-questionnaire = لا يمكن استخدام هذا الاستبيان
message-questionnaire-findings = { $count ->
        [zero] فيه خلل: { $first }
        [one] فيه خلل واحد: { $first }
        [two] فيه خللان، أولهما: { $first }
        [few] فيه خلل في { $count } مواضع، أولها: { $first }
        [many] فيه خلل في { $count } موضعًا، أولها: { $first }
       *[other] فيه خلل في { $count } موضع، أولها: { $first }
    } لم يتغيّر الملف. الأمر «rapporteur check» يبيّن ما يلزم تصحيحه.
message-questionnaire-json = صيغته JSON، وصيغة الاستبيان RON: {"\u2066"}(title: "…"){"\u2069"} بدل {"\u2066"}{"{"}"title": "…"{"}"}{"\u2069"}. لم يتغيّر الملف. قارنه بملف يقرؤه البرنامج.
message-finding = { "\u200F" }{ $id }: { $what }
message-finding-no-id = معرِّف فارغ.
message-finding-doubled-id = هذا المعرِّف مستخدَم مرتين.
message-finding-empty = الحقل «{ $field }» فارغ.
message-finding-nothing = الحقل «{ $field }» لا يسرد شيئًا.
message-finding-levels = في السلّم { $count ->
        [zero] { $count } مستوى
        [one] مستوى واحد
        [two] مستويان
        [few] { $count } مستويات
        [many] { $count } مستوى
       *[other] { $count } مستوى
    }.
message-finding-label = في وسمه مسافة، أو يتجاوز { $limit } أحرف.
message-finding-doubled-label = لمستوى آخر الوسم نفسه.
message-finding-level-order = قيمته ليست أعلى من قيمة المستوى السابق له.
message-finding-band-order = لا يبدأ نطاقه بين قيمة المستوى الأدنى منه وقيمته.
message-finding-range = الحقل «{ $field }» خارج النطاق المسموح.
message-finding-weight = وزنه ليس عددًا أكبر من 0 ولا يتجاوز 1,000,000.
message-finding-descriptors = عدد الأوصاف فيه { $count } وعدد المستويات { $levels }.
message-finding-lens = لا يوجد منظور باسم «{ $lens }».
message-finding-tag = لا توجد في المنظور «{ $lens }» فئة باسم «{ $tag }».
message-finding-doubled-tag = الوسم «{ $tag }» وارد مرتين.
message-finding-function = لا توجد وظيفة باسم «{ $function }».
message-finding-prerequisite = يشترط «{ $question }»، وليس سؤالًا.
message-finding-circle = يشترط نفسه، مباشرةً أو عبر غيره.
message-finding-too-long = عدد أحرف الحقل «{ $field }» هو { $length }؛ والحد الأقصى { $limit }.
message-finding-no-short = عدد أحرف الحقل «{ $field }» هو { $length }، والقوائم والرسوم تتسع لما لا يزيد على { $limit }.
message-finding-alike-id = هذا المعرِّف يشبه «{ $other }».
message-finding-long-id = عدد أحرف هذا المعرِّف { $length }؛ والحد الأقصى { $limit }.
message-finding-unseen = يبدأ هذا المعرِّف أو ينتهي بفراغ، أو فيه نهاية سطر أو علامة لا تُرى.
message-finding-turns = في الحقل «{ $field }» علامات تقلب اتجاه النص الذي يليها.
message-finding-later = لا يوجد الحقل «{ $field }» في الصيغة 1.
message-finding-language = ليس «{ $tag }» رمز لغة.
message-finding-number = الحقل «{ $field }» ليس عددًا من { "\u2066" }−1,000,000{ "\u2069" } إلى 1,000,000.
message-finding-crossed = قيمة «agree_consensus» أدنى من قيمة «split_consensus».
message-finding-tiny = وزنه صغير إلى حد لا أثر له.
message-finding-unreadable = الحقل «{ $field }»: { $cause }
message-finding-unreadable-found = الحقل «{ $field }»: { $cause } والوارد فيه: { $found }.

# The texts of a questionnaire in another language. $file is the name of their file.
message-translation = لا يمكن استخدام «{ $file }» ترجمةً
message-translation-other = { "\u200F" }يترجم { $found } { $foundversion }، والاستبيان المطلوب هو { $id } { $version }. لم يتغيّر الملف. استخدم ترجمة هذا الإصدار، أو صحّح الحقلين «id» و«version» إن كانت نصوصه مطابقة.
message-translation-language = اللغة المذكورة فيه «{ $language }»: إما أنها غير محددة وإما أنها لغة الاستبيان نفسه. لم يتغيّر الملف. صحّح الحقل «language».
message-passed-over-name = ليس في اسمه رمز لغة مثل fr. تُرك جانبًا ولم يتغيّر.
message-passed-over-other = ليس ترجمة للاستبيان. تُرك جانبًا ولم يتغيّر.
message-passed-over-unopened = يتعذر فتحه، أو ليس نصًا. تُرك جانبًا ولم يتغيّر.
message-passed-over-language = يدل اسمه على اللغة { $name } ونصه على { $text }. تُرك جانبًا ولم يتغيّر. صحّح الاسم أو الحقل «language».
message-text-missing = الحقل «{ $field }» غير مترجم؛ يظهر مكانه نص الاستبيان.
message-text-empty = الحقل «{ $field }» فارغ؛ يظهر مكانه نص الاستبيان.
message-text-unchanged = الحقل «{ $field }» مطابق لنص الاستبيان. اتركه إن كان ذلك صحيحًا.
message-text-unknown = ليس في الاستبيان شيء بهذا الاسم.
message-text-unknown-field = ليس للاستبيان هنا نص في الحقل «{ $field }».

message-remedy-no-id = أعطه معرِّفًا لا يحمله غيره.
message-remedy-doubled-id = أعطِ أحد الاثنين معرِّفًا آخر.
message-remedy-empty = اكتب النص.
message-remedy-nothing = أضف مدخلًا واحدًا على الأقل، أو أزل الحقل كله.
message-remedy-title = اختصره؛ ولا بأس بطول السؤال نفسه.
message-remedy-levels = اجعل فيه من 2 إلى { $most } مستوى.
message-remedy-label = اجعل لكل مستوى وسمًا قصيرًا خاصًا به، أو لا تجعل له وسمًا: عندها تنوب عنه قيمته.
message-remedy-level-order = رتّب المستويات من أدنى قيمة إلى أعلاها.
message-remedy-band-order = اجعل «from» أكبر من قيمة المستوى الأدنى منه، ولا يتجاوز قيمته.
message-remedy-range-unit = اجعل المحور يبدأ عند أدنى قيمة أو قبلها وينتهي عند أعلى قيمة أو بعدها؛ واستعمل من 0 إلى 3 منازل عشرية، ولا تتجاوز { $limit } أحرف بعد القيمة.
message-remedy-range = اجعله عددًا من 0 إلى 1.
message-remedy-range-whole = اجعله عددًا صحيحًا من 1 إلى 11 (يجوز أن يكون المدى والفرق في فئة «اتفاق» صفرًا، وأن يزيد الحد الأدنى للآراء على ذلك).
message-remedy-range-signed = اجعله عددًا من { "\u2066" }−1{ "\u2069" } إلى 1.
message-remedy-weight = اجعله عددًا في هذا النطاق، أو احذفه ليكون 1.
message-remedy-descriptors = صِف المستويات كلها، أو كلها عدا الأدنى، أو لا تصف أيًّا منها.
message-remedy-lens = صحّح الاسم، أو أضف المنظور.
message-remedy-tag = صحّح الوسم، أو أضف الفئة إلى المنظور.
message-remedy-doubled-tag = أزل أحدهما.
message-remedy-function = اذكر فئة من المنظور الذي يضم الوظائف، أو احذف الجهة الرائدة.
message-remedy-prerequisite = صحّح المعرِّف، أو أزله.
message-remedy-circle = أزل خطوة من الدائرة.
message-remedy-short = أضف «short» بما لا يتجاوز هذا العدد، أو اختصره.
message-remedy-long-id = اختصره.
message-remedy-unseen = اكتبه من جديد بحروف وأرقام وشرطات.
message-remedy-turns = أزل هذه العلامات؛ فالبرنامج يعرف الاتجاه بنفسه.
message-remedy-later = اكتب «format: 2»، أو أزله.
message-remedy-language = اكتب رمزًا مثل ar أو fr أو pt-BR.
message-remedy-number = اكتب عددًا مثل 2 أو 0.5.
message-remedy-crossed = ارفع «agree_consensus» أو اخفض «split_consensus».
message-remedy-tiny = أعطه 0.000001 على الأقل.
message-remedy-unreadable = صحّحه في محرر نصوص.

# A table of another program, as a list of people or a form that came back. Nothing was taken from it.
message-table-file = لا يمكن قراءة «{ $file }» كجدول
message-table-pasted = لا يمكن قراءة النص الملصق كجدول
message-table-large = حجمه أكبر مما يجوز لقائمة: { $limit } ميغابايت، أو { $unpacked } ميغابايت بعد فك الضغط. لم يؤخذ منه شيء. احذف الصور والأوراق الأخرى، أو انسخ الصفوف إلى ملف جديد.
message-table-rows = عدد صفوفه يتجاوز { $limit }. لم يؤخذ منه شيء. أبقِ الصفوف التي تخص هذا التقييم، ثم حاول مرة أخرى.
message-table-columns = عدد أعمدته يتجاوز { $limit }. لم يؤخذ منه شيء. أبقِ أعمدة الأسماء والمناصب والمؤسسات، ثم حاول مرة أخرى.
message-table-protected = تحميه كلمة مرور. لم يؤخذ منه شيء. افتحه في برنامج الجداول واحفظه دون كلمة مرور، ثم حاول مرة أخرى.
message-table-old = هو مصنّف من النوع القديم (XLS). لم يؤخذ منه شيء. افتحه في برنامج الجداول واحفظه بصيغة XLSX أو ODS، ثم حاول مرة أخرى.
message-table-none = ليس جدول بيانات ولا نصًا ذا صفوف. لم يؤخذ منه شيء. اختر ملفًا بصيغة CSV أو TSV أو XLSX أو ODS، أو الصق الصفوف.
message-table-damaged = يبدأ كجدول بيانات لكنه تالف. لم يؤخذ منه شيء. افتحه في برنامج الجداول واحفظه من جديد، أو الصق الصفوف.
message-table-empty = لا صفوف فيه. لم يؤخذ منه شيء. إن كان ينبغي أن تكون فيه صفوف فافتحه في برنامج الجداول وانسخها.
