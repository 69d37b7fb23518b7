# The institutions, what is missing of them, and how they work together.

# The table of the institutions.
# $room says how many of them are in the room.
institutions-count =
    { $count ->
        [zero] لا مؤسسات
        [one] مؤسسة واحدة، منها في القاعة { $room }
        [two] مؤسستان، منهما في القاعة { $room }
        [few] { $count } مؤسسات، منها في القاعة { $room }
        [many] { $count } مؤسسة، منها في القاعة { $room }
       *[other] { $count } مؤسسة، منها في القاعة { $room }
    }
institutions-not-found = لم يُعثر على مؤسسة
institutions-find-clear = عرض كل المؤسسات
institution-parts = الدور في كل عنصر
# $first and $last are the numbers of elements.
institution-parts-some = الدور في العناصر من { $first } إلى { $last } من أصل { $count }
institution-room = في القاعة
institution-not-there = غائبة
institution-no-functions = لا شيء بعد
institution-no-part = فارغ: لا دور
institution-two-lead = تقود هذا العنصر عدة مؤسسات
institution-office-never-person = جهة الاتصال بالمؤسسة مكتب، وليست شخصًا أبدًا.
# $name is an institution.
institution-removed = أُزيلت مؤسسة: { $name }
institution-removed-undo = يعيدها التراجع مع ما قيل عنها.
institution-hint-turn = لا دور، تدعم، تقود
institution-hint-cell = العنصر
institution-hint-lead = تسمية من يقود
institution-hint-remove = إزالة
institution-part-none = لا دور
institution-part-supports = تدعم
institution-part-leads = تقود

# The form of an institution.
institution-sector = القطاع
institution-mandate = الأساس القانوني أو الولاية
institution-contact = مكتب الاتصال
institution-room-by-people = بحسب أشخاصها
institution-room-yes = حاضرة في القاعة
institution-room-no = ليست في القاعة

# What is missing.
missing-title = ما ينقص
missing-no-parts = بيّن في الجدول أي مؤسسة تقود كل عنصر وأيها تدعمه، فيظهر هنا ما ينقص.
missing-nothing = لكل عنصر من يقوده، ولكل وظيفة من يؤديها.
missing-leads =
    { $count ->
        [zero] لكل عنصر من يقوده
        [one] عنصر واحد بلا قيادة
        [two] عنصران بلا قيادة
        [few] { $count } عناصر بلا قيادة
        [many] { $count } عنصرًا بلا قيادة
       *[other] { $count } عنصر بلا قيادة
    }
missing-supports =
    { $count ->
        [zero] لا تدعمه أي مؤسسة
        [one] تدعمه مؤسسة واحدة
        [two] تدعمه مؤسستان
        [few] تدعمه { $count } مؤسسات
        [many] تدعمه { $count } مؤسسة
       *[other] تدعمه { $count } مؤسسة
    }
missing-several =
    { $count ->
        [zero] لا عنصر تقوده عدة مؤسسات
        [one] عنصر واحد تقوده عدة مؤسسات
        [two] عنصران تقودهما عدة مؤسسات
        [few] { $count } عناصر تقودها عدة مؤسسات
        [many] { $count } عنصرًا تقوده عدة مؤسسات
       *[other] { $count } عنصر تقوده عدة مؤسسات
    }
# $names are institutions.
missing-lead-both = تقوده: { $names }
missing-pairs =
    { $count ->
        [zero] لا زوج بلا وسائل
        [one] زوج واحد يتشارك مهمة بلا وسائل
        [two] زوجان يتشاركان مهمة بلا وسائل
        [few] { $count } أزواج تتشارك مهمة بلا وسائل
        [many] { $count } زوجًا يتشارك مهمة بلا وسائل
       *[other] { $count } زوج يتشارك مهمة بلا وسائل
    }
missing-unknown =
    { $count ->
        [zero] قيل شيء عن كل زوج يتشارك مهمة.
        [one] لم يُقل شيء بعد عن زوج واحد يتشارك مهمة.
        [two] لم يُقل شيء بعد عن زوجين يتشاركان مهمة.
        [few] لم يُقل شيء بعد عن { $count } أزواج تتشارك مهمة.
        [many] لم يُقل شيء بعد عن { $count } زوجًا يتشارك مهمة.
       *[other] لم يُقل شيء بعد عن { $count } زوج يتشارك مهمة.
    }
missing-places =
    { $count ->
        [zero] لكل وظيفة من يؤديها
        [one] وظيفة بلا أحد في موضع واحد
        [two] وظائف بلا أحد في موضعين
        [few] وظائف بلا أحد في { $count } مواضع
        [many] وظائف بلا أحد في { $count } موضعًا
       *[other] وظائف بلا أحد في { $count } موضع
    }
missing-held = لدى
missing-nobody-in = لا أحد في
missing-none = لا شيء
# $element is the number of an element.
missing-name-lead = تسمية من يقود العنصر { $element }
missing-name-function = تسمية من يؤديها في العنصر { $element }
missing-open-matrix = فتح المصفوفة

# How they work together.
together-title = كيف تعمل المؤسسات معًا
together-list = القائمة
# $filled is a figure as text.
together-count =
    { $count ->
        [zero] لا زوج يتشارك مهمة
        [one] مُلئ { $filled } من زوج واحد يتشارك مهمة
        [two] مُلئ { $filled } من زوجين يتشاركان مهمة
        [few] مُلئ { $filled } من { $count } أزواج تتشارك مهمة
        [many] مُلئ { $filled } من { $count } زوجًا يتشارك مهمة
       *[other] مُلئ { $filled } من { $count } زوج يتشارك مهمة
    }
together-means = بأي وسيلة
together-state = مدى نجاحها

# One letter for each means, as a cell of the matrix shows it.
means-letter-law = ق
means-letter-forum = م
means-letter-agreement = ت
means-letter-sharing = ب
means-letter-contact = ج
means-letter-exercise = ن
means-letter-informal = غ
together-works = تعمل
together-on-paper = على الورق
together-needed = مطلوبة وغير موجودة
together-unknown = يُملأ
# Two institutions.
together-pair = { $one } و { $other }
together-nothing = لم يُقل شيء بعد عن هاتين المؤسستين. اختر وسيلة عملهما معًا أو اضغط حرفها.
together-no-shared = لا دور لهما في عنصر واحد.
together-disputed = تختلف المؤسسات، ويُعتدّ بالحالة الأضعف حتى تقول القاعة غير ذلك.
together-elements = لأي عنصر
together-shown = ما يثبتها
together-shown-initiative = المبادرة
together-shown-no-initiative = بلا مبادرة
# $name is an institution.
together-said-by = بحسب: { $name }
together-next = الزوج التالي للملء
together-done = مُلئت كل الأزواج
together-empty = بيّن أولًا من له دور
together-empty-next = مؤسستان لكل منهما دور في عنصر تشكلان زوجًا.
together-back = العودة إلى القائمة
# $name is an institution.
together-of = أزواج مؤسسة: { $name }
together-question-mark = ؟
# The first letter of several, and how many more there are.
together-more-letters = { $letter } +{ $more }
together-hint-pair = الزوج
together-hint-element = العنصر
together-hint-remove = إزالة
together-hint-paste = لصق عمود
together-letters-not-read = أسطر لا تحمل حرف أي وسيلة
# $read is a figure as text.
together-letters-next =
    { $count ->
        [zero] لم يُلصق شيء.
        [one] أُخذ { $read } من سطر واحد. يحمل السطر حروفًا من المفتاح أو لا شيء.
        [two] أُخذ { $read } من سطرين. يحمل السطر حروفًا من المفتاح أو لا شيء.
        [few] أُخذ { $read } من { $count } أسطر. يحمل السطر حروفًا من المفتاح أو لا شيء.
        [many] أُخذ { $read } من { $count } سطرًا. يحمل السطر حروفًا من المفتاح أو لا شيء.
       *[other] أُخذ { $read } من { $count } سطر. يحمل السطر حروفًا من المفتاح أو لا شيء.
    }
