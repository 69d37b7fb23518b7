# Words drawn into charts: titles, axes, legends, notes under a picture.
# A pattern of values alone begins with U+200F, so that the line runs from the right.

# How the pictures are called in lists.
chart-name-elements = الرسم الراداري للعناصر
chart-name-aspects = الرسوم الرادارية للجوانب
chart-name-heat-map = الخريطة الحرارية للجوانب
chart-name-groups = مقارنة المجموعات
chart-name-ranges = الجوانب ومدياتها
chart-name-element = الرسم الراداري لعنصر واحد
chart-name-element-of = الرسم الراداري: { $name }
chart-name-lens = القيم حسب الفئة
chart-name-change = التغيّر منذ خط الأساس
chart-name-evidence = الأدلة التي تستند إليها المستويات
chart-name-of = { $kind }: { $name }

chart-title-elements = { $questionnaire }: النضج حسب العنصر
chart-title-aspects = النضج حسب الجانب: { $aspects ->
        [zero] { $aspects } جانب
        [one] جانب واحد
        [two] جانبان
        [few] { $aspects } جوانب
        [many] { $aspects } جانبًا
       *[other] { $aspects } جانب
    } في { $elements ->
        [zero] { $elements } عنصر
        [one] عنصر واحد
        [two] عنصرين
        [few] { $elements } عناصر
        [many] { $elements } عنصرًا
       *[other] { $elements } عنصر
    }
chart-title-heat-map = نضج كل جانب
chart-title-groups = كيف تراه مجموعات أصحاب المصلحة
chart-title-ranges = كل جانب والمدى الذي قد ينتهي إليه
chart-title-element = { $name }: النضج حسب الجانب
chart-title-lens = النضج حسب { $name }
chart-title-change = التغيّر منذ خط الأساس
chart-title-evidence = ما تستند إليه المستويات

# One computed sentence under the title. Values are written: "2.1". Names come from the questionnaire.
chart-finding-nothing = لم يُحسم أي سؤال بعد.
chart-finding-too-little = الأسئلة المحسومة أقل من أن تُظهر قيمة.
chart-finding-one = { "\u200F" }{ $name }: { $value }.
# One of several elements has a value.
chart-finding-only = { $name }: { $value }. ولا قيمة بعد للعناصر الأخرى.
chart-finding-equal = العناصر كلها عند { $value }.
# $number: how many elements have a value.
chart-finding-equal-some = { $number ->
        [zero] العناصر التي لها قيمة ({ $number }) كلها عند { $value }.
        [one] العنصر الوحيد الذي له قيمة عند { $value }.
        [two] العنصران اللذان لهما قيمة عند { $value }.
        [few] العناصر التي لها قيمة ({ $number }) كلها عند { $value }.
        [many] العناصر التي لها قيمة ({ $number }) كلها عند { $value }.
       *[other] العناصر التي لها قيمة ({ $number }) كلها عند { $value }.
    }
chart-finding-equal-aspects = { $number ->
        [zero] الجوانب التي لها قيمة ({ $number }) كلها عند { $value }.
        [one] الجانب الوحيد الذي له قيمة عند { $value }.
        [two] الجانبان اللذان لهما قيمة عند { $value }.
        [few] الجوانب التي لها قيمة ({ $number }) كلها عند { $value }.
        [many] الجوانب التي لها قيمة ({ $number }) كلها عند { $value }.
       *[other] الجوانب التي لها قيمة ({ $number }) كلها عند { $value }.
    }
chart-finding-elements = الأعلى: { $highest } { $high }. الأدنى: { $lowest } { $low }.
chart-finding-aspects = الأضعف: { $weakest } { $low }. الأقوى: { $strongest } { $high }.
chart-finding-groups = أكبر تباعد في { $element }: { $lowest } { $low }، { $highest } { $high }.
chart-finding-groups-equal = المجموعات كلها ترى كل عنصر على نحو واحد.
chart-finding-change = الأكثر تغيّرًا: { $most } { $high }. الأقل تغيّرًا: { $least } { $low }.
chart-finding-change-equal = تغيّر كل عنصر له القيمتان بمقدار { $change }.
chart-finding-change-none = لا عنصر له قيمة سابقة وقيمة حالية معًا.
chart-finding-evidence = { $percent } من المستويات تستند إلى وثيقة قوتها أ أو ب.
# Names that share a value.
chart-names-two = { $one } و{ $other }
chart-names-more = { $more ->
        [zero] { "\u200F" }{ $first }
        [one] { $first } وواحد آخر
        [two] { $first } واثنان آخران
        [few] { $first } و{ $more } أخرى
        [many] { $first } و{ $more } أخرى
       *[other] { $first } و{ $more } أخرى
    }

# Date, coverage: joined one after the other.
chart-status-coverage = حُسم { $resolved } من { $applicable ->
        [zero] { $applicable } سؤال
        [one] سؤال واحد
        [two] سؤالين
        [few] { $applicable } أسئلة
        [many] { $applicable } سؤالًا
       *[other] { $applicable } سؤال
    } ({ $percent })
chart-status-nothing = لا ينطبق أي سؤال
chart-status-quick = المسح السريع، { $asked } من { $all }

# The line under a picture: three sentences.
chart-source = { "\u200F" }{ $origin } { $levels } { $method }
chart-source-work = المصدر: { $questionnaire }، تقييم ذاتي أجراه الوفد.
chart-source-work-dates = المصدر: { $questionnaire }، تقييم ذاتي أجراه الوفد، { $dates }.
chart-source-sample = مثال: بلد خيالي، وليس تقييمًا حقيقيًا.
chart-source-levels = المستويات المسجَّلة من { $low } إلى { $high }.
chart-source-elements = قيمة العنصر هي متوسط متوسطات جوانبه.
chart-source-elements-weighted = قيمة العنصر هي المتوسط المرجَّح لمتوسطات جوانبه.
chart-source-aspects = قيمة الجانب هي متوسط أسئلته المحسومة.
chart-source-aspects-weighted = قيمة الجانب هي المتوسط المرجَّح لأسئلته المحسومة.

chart-source-groups = قيمة المجموعة هي المتوسطات نفسها محسوبة على الوسيط الأدنى لآراء المجموعة، ابتداءً من ثلاثة آراء.
chart-source-lens = القيمة هي متوسط الأسئلة المحسومة، وقد يُعدّ السؤال الواحد في عدة صفوف.
chart-source-lens-weighted = القيمة هي المتوسط المرجَّح للأسئلة المحسومة، وقد يُعدّ السؤال الواحد في عدة صفوف.
chart-source-change = تُحسب الفروق بين القيم المقرَّبة المعروضة.
chart-source-evidence = يُعدّ كل مستوى مرة واحدة، بأقوى أدلته. أ: وثيقة علنية. ب: وثيقة اطُّلع عليها في القاعة. ج: إفادة الجهة المسؤولة. د: رأي.

# At the axes.
chart-value = { "\u200F" }{ $value } { $level }
chart-level = { "\u200F" }{ $value } { $name }
# The same where it must not break.
chart-level-joined = { "\u200F" }{ $value }{ "\u00A0" }{ $name }
chart-numbered = { "\u200F" }{ $number } { $name }
chart-too-little = الأجوبة غير كافية
chart-no-data = لا بيانات
chart-not-asked = لم يُطرح
chart-not-applicable = لا ينطبق
chart-none = –
# An element whose aspects take more than one radar.
chart-part = { $name } ({ $part } من { $parts })

# The lines. $year is a year.
chart-series-recorded = المسجَّل
chart-series-recorded-year = المسجَّل { $year }
chart-series-baseline = خط الأساس
chart-series-baseline-year = خط الأساس { $year }
chart-series-baseline-note = { $baseline } ({ $note })
chart-baseline-country = { $country }
chart-baseline-version = الإصدار { $version } من الاستبيان
chart-baseline-day = { $date }، ليس أسبق

chart-series-target = المستهدف
chart-series-target-year = المستهدف { $year }

chart-series-groups = مدى قيم المجموعات
chart-series-reach = المدى إذا كانت الأسئلة التي بلا جواب عند أدنى مستوى أو أعلاه
chart-series-documented = مستويات تستند إلى وثيقة (أ أو ب)

# The table beside the radar.
chart-column-element = العنصر
chart-column-now = الآن
chart-column-year = { $year }
chart-column-target = المستهدف
chart-column-range = المدى
chart-column-coverage = التغطية
chart-overall = الإجمالي

# The cell that explains the small radars.
chart-legend = مفتاح القراءة
chart-note-rings = الحلقات: { $rings }.
# The rings whose names have no room.
chart-note-inner-rings = الحلقات الداخلية: { $rings }
chart-note-bold = الأرقام بالخط العريض: القيمة المسجَّلة.
chart-note-none = العلامة –: لا بيانات، أو لم يُطرح، أو الأجوبة غير كافية.

# The groups compared.
chart-groups-recorded = المسجَّل { $value }
chart-groups-extremes = المجموعة الأعلى والمجموعة الأدنى
chart-groups-others = سائر المجموعات
chart-groups-upright = ما سجّله الوفد
chart-groups-none = لا قيمة بعد لأي مجموعة من أصحاب المصلحة.

# The heat map.
chart-column-recorded = المسجَّل
chart-missing = لا بيانات
chart-all-elements = العناصر
