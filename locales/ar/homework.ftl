# التحضير المسبق: ما تُسأل عنه المؤسسات قبل اجتماع القاعة. نصوص الاستمارات أولًا.

form-sheet-start = ابدأ من هنا
form-sheet-questions = الأسئلة
form-sheet-initiatives = المبادرات
form-sheet-relations = العمل المشترك
form-sheet-lists = القوائم

form-title = ما لدينا: { $who }
form-what = تُقيِّم { $country } أمنها السيبراني بنفسها. وقبل اجتماع القاعة تذكر كل مؤسسة مرة واحدة ما لديها، حتى لا يسأل عنه أحد مجددًا.
form-sheets = هناك ثلاث أوراق للتعبئة: الأسئلة، والمبادرات، وكيفية عملكم مع مؤسسات أخرى. املأوا ما تعرفونه واتركوا الباقي فارغًا.
form-no-level = لا يُطلب هنا أي مستوى ولا أي درجة، فالمستويات يُتفق عليها في القاعة.
form-shown = ما تضعون أمامه «نعم» تحت «هل يجوز عرضه؟» قد يُذكر خارج الوفد، وكل ما عداه يبقى داخله.
form-add-rows = يمكنكم إضافة صفوف وكتابة عدة أسطر وحفظ الملف بأي برنامج للجداول. والصف المضاف تحت سؤال يتبع ذلك السؤال.
form-leave = يُرجى ترك عمود الرموز والسطر الذي يبدأ بعبارة RAPPORTEUR-FORM كما هما، فهما يبيِّنان موضع إجاباتكم.
form-send-back = أعيدوا الملف كاملًا بأي اسم كان.
form-label-institution = المؤسسة
form-label-due = يُرجى الإعادة في موعد أقصاه
form-label-to = تُعاد إلى
form-label-questions = عدد الأسئلة
form-label-mark = التداول
form-label-form = الاستمارة
form-hint-questions = سطر واحد لكل سؤال. اذكروا ما هو موجود، والسطر الفارغ إجابة أيضًا.
form-hint-initiatives = القوانين والسياسات والاستراتيجيات والبرامج والهيئات والمشاريع والاتفاقات والحملات والتمارين القائمة لديكم أو المخطط لها: سطر لكل منها.
form-hint-relations = مع أي مؤسسات تعملون، وبأي وسيلة؟ سطر لكل وسيلة، واذكروا أيضًا أين تلزم وسيلة غائبة.

form-head-id = الرمز
form-head-question = السؤال
form-head-look-for = ما يُبحث عنه
form-head-in-place = هل هو قائم؟
form-head-have = ما لدينا
form-head-since = منذ متى
form-head-document = الوثيقة
form-head-who-knows = من يعرف المزيد
form-head-may-be-shown = هل يجوز عرضه؟
form-head-strengths = ما يعمل جيدًا
form-head-gaps = ما ينقص
form-head-title = المبادرة
form-head-kind = نوعها
form-head-state = حالتها
form-head-until = حتى متى
form-head-with = مع أي مؤسسات
form-head-money = التمويل
form-head-bears-on = رموز الأسئلة المعنية
form-head-institution = المؤسسة
form-head-means = بأي وسيلة
form-head-how-well = مدى عملها
form-head-elements = لأي عنصر
form-head-shown-by = ما يُثبتها

form-yes = نعم
form-in-part = جزئيًا
form-no = لا
form-kind-law = قانون
form-kind-policy = سياسة
form-kind-strategy = استراتيجية
form-kind-programme = برنامج
form-kind-body = هيئة
form-kind-project = مشروع
form-kind-agreement = اتفاق
form-kind-campaign = حملة
form-kind-exercise = تمرين
form-state-planned = مخطط لها
form-state-in-force = سارية
form-state-ended = منتهية

form-in-place = قائم
form-not-in-place = غير قائم

letter-kind = التحضير المسبق لورشة العمل
letter-kind-reminder = التحضير المسبق لورشة العمل: تذكير
letter-to = إلى: { $who }
letter-workshop = ورشة العمل: { $when }
letter-ask = نسألكم عن وقائع: ما هو موجود، ومنذ متى، وأي وثيقة تُثبته، ومن يعرف المزيد. ولا يُطلب منكم أي مستوى، فالمستويات يُتفق عليها في القاعة.
letter-why-functions = تصلكم أسئلة ما تقومون به: { $functions }.
letter-why-people = تصلكم أسئلة ما يقوم به ممثلوكم في الوفد: { $functions }.
letter-why-parts = تصلكم أسئلة العناصر التي لكم دور فيها.
letter-due = يُرجى إعادة الاستمارة في موعد أقصاه { $date } إلى { $to }.
letter-due-open = يُرجى إعادة الاستمارة إلى { $to }.
letter-ways = املأوا جدول البيانات المرفق بهذه الرسالة. ومن لا يستطيع استخدامه يجيب بخط اليد في هذه الصفحة.
letter-reminder = أرسلنا إليكم استمارة بالأسئلة التي تعنيكم ولم تعد بعد. والاستمارة المملوءة جزئيًا مفيدة أيضًا.

form-none = الملف «{ $file }» ليس استمارة من استمارات التحضير المسبق
form-none-next = لم يتغير شيء. اختر الملف الذي أعادته إحدى المؤسسات.
form-no-identity = الملف «{ $file }» لا يذكر أي استمارة هو
form-no-identity-next = فيه أسئلة من هذا التقييم، لكن السطر الذي يبدأ بعبارة RAPPORTEUR-FORM مفقود. لم يتغير شيء. انسخ ذلك السطر من الاستمارة المرسلة إلى أي خلية، ثم استعد الملف مجددًا.
form-of-another = الملف «{ $file }» استمارة من تقييم آخر كُتبت في { $date }
form-of-another-next = تُترك جانبًا ولم يتغير شيء. استعدها في التقييم الذي كُتبت منه.
form-asks-nobody = الملف «{ $file }» يسأل مؤسسة لم تعد في السجل
form-asks-nobody-next = لم يتغير شيء. أدخل المؤسسة مجددًا، أو اسمها بوصفه اسمًا سابقًا لمؤسسة أخرى، ثم استعد الملف.

form-odd-ods = حُفظت بصيغة OpenDocument
form-odd-text = ورقة واحدة محفوظة نصًا
form-odd-renamed = ورقة أُعيدت تسميتها «{ $name }»
form-odd-rows = { $count ->
        [zero] أُضيف { $count } من الصفوف
        [one] أُضيف صف واحد ({ $count })
        [two] أُضيف صفان ({ $count })
        [few] أُضيفت { $count } صفوف
        [many] أُضيف { $count } صفًا
       *[other] أُضيف { $count } صف
    }
form-odd-merged = { $count ->
        [zero] دُمجت خلايا في { $count } من المواضع
        [one] دُمجت خلايا في موضع واحد ({ $count })
        [two] دُمجت خلايا في موضعين ({ $count })
        [few] دُمجت خلايا في { $count } مواضع
        [many] دُمجت خلايا في { $count } موضعًا
       *[other] دُمجت خلايا في { $count } موضع
    }

form-look-question = الصف { $row } يذكر السؤال { $id } وهو غير موجود هنا. يُحفظ ملاحظةً.
form-look-cut = في الصف { $row } من «{ $sheet }» خلية ممتلئة، وقد يكون آخرها ناقصًا.
form-look-unread = الصف { $row } من «{ $sheet }»، { $head }: تعذرت قراءة «{ $text }». يُحفظ ملاحظةً.
form-look-empty = الصف { $row } من «{ $sheet }» لا يذكر: { $head }. يُحفظ ملاحظةً.
form-look-sheet = الورقة «{ $sheet }» تخص استمارة أخرى وتُترك جانبًا.
form-look-earlier = كُتبت هذه الاستمارة في { $written }، وكُتبت أخرى بعدها في { $latest }.
form-look-questionnaire = كُتبت الاستمارة بالاستبيان { $form }، وهو هنا { $here }.
form-look-nobody = لا تذكر الاستمارة أي مؤسسة تجيب.
form-look-nobody-known = تذكر الاستمارة «{ $name }» بوصفها المؤسسة المجيبة، وهي ليست في السجل.
form-look-institution = «{ $name }» ليست في السجل. ما قيل عنها يُحفظ ملاحظةً.
form-look-contradiction = { $means } مع { $with }: «{ $says }» بحسب هذه الاستمارة، و«{ $other }» بحسب مصدر آخر. يبقى القولان.
form-look-differs = «{ $title }» معروفة، والاستمارة تذكرها على نحو آخر. يبقى ما هو هنا، وتُحفظ الكلمات الأخرى ملاحظةً.
form-look-changed = غيَّرت القاعة «{ $title }»، فتبقى كما هي عند القاعة.
form-look-aside = وضعت القاعة «{ $title }» جانبًا، وتبقى كذلك ما لم تحددها.
form-look-cited = تغيَّر ما استُشهد به عند { $id }. يبقى الدليل كما استشهدت به القاعة.
form-look-emptied = عادت فارغة مع أن نسخة سابقة لم تكن كذلك. لا يتغير شيء.

form-brings-evidence = الأدلة
form-brings-initiatives = المبادرات
form-brings-relations = العلاقات
form-brings-strengths = نقاط القوة
form-brings-gaps = أوجه النقص
form-brings-notes = الملاحظات
form-count-new = الجديد: { $count }
form-count-gains = معروف وأُكمل: { $count }
form-count-changed = تغيَّر: { $count }
form-count-gone = زال: { $count }
form-count-same = كما هو: { $count }
form-count-kept = باقٍ كما هو عند القاعة: { $count }

merge-form = { "  " }استمارة { $of }، النسخة { $version }: أُجيب عن { $answered } من { $asked } من الأسئلة
merge-form-kind = { "  " }{ $kind }: { $counts }
merge-form-odd = { "  " }{ $what }: قُرئت مع ذلك
merge-form-look = { "  " }للنظر: { $look }
merge-form-nothing = { "  " }لا جديد
cli-nothing-to-bring-into = لا يوجد تقييم تُدرج فيه الاستمارات
cli-nothing-to-bring-into-next = اذكره بالخيار --out.
cli-nobody-to-ask = لا يوجد من يُسأل
cli-nobody-to-ask-next = أعط المؤسسات وظائف، أو دورًا في عناصر، أو أشخاصًا لهم وظائف. لم يُكتب شيء.
cli-not-asked = لا استمارة لما يلي ({ $count }): { $names }، إذ لم يذكر أحد ما تقوم به. أعطها وظيفة أو دورًا في عنصر.
