# أوراق تُملأ باليد: الاستبيان وبطاقات الآراء السرية.

output-questionnaire = الاستبيان الورقي
output-questionnaire-page = الاستبيان الورقي، HTML
output-questionnaire-text = الاستبيان الورقي، DOCX
output-ballots = بطاقات الآراء
output-ballots-page = بطاقات الآراء، HTML
output-ballots-text = بطاقات الآراء، DOCX

paper-part = الأسئلة على الورق
paper-part-all = جميع الأسئلة
paper-second = اللغة الثانية على الورق
paper-second-none = بدون
paper-cards = بطاقات كل مجموعة
paper-cards-form = اكتب عددًا من 0 إلى { $most }.
paper-cards-first = حدِّد أولًا لكل مجموعة عدد بطاقات يمكن طباعته.
paper-cards-none = لا أحد في الوفد يبدي رأيًا بعد: اكتب عدد بطاقات كل مجموعة.
paper-cards-count = { $count ->
        [zero] لا بطاقات
        [one] بطاقة واحدة
        [two] بطاقتان
        [few] { $count } بطاقات
        [many] { $count } بطاقة
       *[other] { $count } بطاقة
    }

ballots-printed = البطاقات المطبوعة
ballots-group = مجموعة أصحاب المصلحة
ballots-cards = البطاقات
ballots-all = جميع المجموعات
ballots-use = طريقة الاستعمال
ballots-step-cut = قُصّ على الخطوط المتقطعة، وسلِّم كل من يبدي رأيًا بطاقة من مجموعته.
ballots-step-tick = اقرأ السؤال ورمزه بصوت مسموع. يكتب كل شخص الرمز على بطاقته، ويضع علامة في مربع واحد، ولا يُريها لأحد.
ballots-step-collect = اجمع البطاقات مقلوبة واخلطها ثم عُدّها: لا يمكن أن تزيد على ما طُبع.
ballots-step-type = أدخلها في جولة سرية لذلك السؤال، مجموعة بعد أخرى، ولا تقرأ أيًّا منها بصوت مسموع قبل الكشف.
ballots-step-destroy = أتلف البطاقات بعد الكشف.
ballots-alike = بطاقات المجموعة الواحدة متماثلة كلها وبلا أرقام، فلا تدل بطاقة على صاحبها. تصلح البطاقة لسؤال واحد، فاطبع غيرها للسؤال التالي.
ballots-one-alone = إذا كانت للمجموعة بطاقة واحدة، عرف مَن يُدخلها صاحبَها. ويعرضها البرنامج مع مجموعات أخرى، لا وحدها أبدًا.
ballots-question = السؤال
