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
chart-baseline-version-compared = الإصدار { $version } من الاستبيان، تُقارن { $count } من { $all } من الأسئلة
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

# Who does what, and how institutions work together. The first finding of a picture is its title and has no full stop.
chart-name-who-does-what = من يفعل ماذا
chart-name-how-they-work-together = كيف تعمل المؤسسات معًا
chart-name-page = { $name } ({ $page })
chart-title-who-leads = من يقود كل عنصر
chart-continued = { $title } (تتمة)
chart-status-parts = لدى { $with } من { $all ->
        [zero] { $all } مؤسسة
        [one] مؤسسة واحدة
        [two] مؤسستين
        [few] { $all } مؤسسات
        [many] { $all } مؤسسة
       *[other] { $all } مؤسسة
    } دور
chart-status-pairs = { $works } من { $of ->
        [zero] { $of } زوج
        [one] زوج واحد
        [two] زوجين
        [few] { $of } أزواج
        [many] { $of } زوجًا
       *[other] { $of } زوج
    } يعمل معًا
chart-source-register = { $origin } { $method }
chart-source-who-does-what = من سجل المؤسسات، ولا تظهر المؤسسات التي لا دور لها.
chart-source-who-leads = المؤسسات القائدة من سجل المؤسسات.
chart-source-pairs = لكل زوج خانة واحدة بلا اتجاه.
chart-source-next = في الصورة التالية { $count } أخرى.
chart-source-in-workbook = في المصنف { $count } أخرى.

finding-no-parts = ليس لأي مؤسسة دور في عنصر بعد
finding-no-lead = عناصر بلا مؤسسة قائدة: { $elements } من { $of }
finding-supported-only = { $count ->
        [zero] { $names }: توجد مؤسسات داعمة، ولا أحد مسؤول.
        [one] { $names }: توجد مؤسسات داعمة، ولا أحد مسؤول.
        [two] { $names }: توجد مؤسسات داعمة، ولا أحد مسؤول.
        [few] { $names }: توجد مؤسسات داعمة، ولا أحد مسؤول.
        [many] { $names }: توجد مؤسسات داعمة، ولا أحد مسؤول.
       *[other] { $names }: توجد مؤسسات داعمة، ولا أحد مسؤول.
    }
finding-untouched = ليس لأحد دور في { $names }.
finding-several-leads = { $count ->
        [zero] { $names }: أكثر من مؤسسة قائدة لكل منها.
        [one] { $names }: أكثر من مؤسسة قائدة.
        [two] { $names }: أكثر من مؤسسة قائدة لكل منها.
        [few] { $names }: أكثر من مؤسسة قائدة لكل منها.
        [many] { $names }: أكثر من مؤسسة قائدة لكل منها.
       *[other] { $names }: أكثر من مؤسسة قائدة لكل منها.
    }
finding-functions-missing = { $places ->
        [zero] في { $places } موضع لا أحد يتولى الوظيفة.
        [one] في موضع واحد لا أحد يتولى الوظيفة.
        [two] في موضعين لا أحد يتولى الوظيفة.
        [few] في { $places } مواضع لا أحد يتولى الوظيفة.
        [many] في { $places } موضعًا لا أحد يتولى الوظيفة.
       *[other] في { $places } موضع لا أحد يتولى الوظيفة.
    }
finding-every-element-led = لكل عنصر مؤسسة قائدة
finding-no-shared-duty = لا تتقاسم أي مؤسستين واجبًا
finding-no-means = واجب مشترك بلا وسيلة للعمل معًا: { $pairs ->
        [zero] { $pairs } زوج
        [one] زوج واحد
        [two] زوجان
        [few] { $pairs } أزواج
        [many] { $pairs } زوجًا
       *[other] { $pairs } زوج
    } من { $of }
finding-mostly-in = { $pairs ->
        [zero] منها { $pairs } في { $element }.
        [one] واحد منها في { $element }.
        [two] اثنان منها في { $element }.
        [few] منها { $pairs } في { $element }.
        [many] منها { $pairs } في { $element }.
       *[other] منها { $pairs } في { $element }.
    }
finding-on-paper-only = على الورق فقط: { $pairs ->
        [zero] { $pairs } زوج
        [one] زوج واحد
        [two] زوجان
        [few] { $pairs } أزواج
        [many] { $pairs } زوجًا
       *[other] { $pairs } زوج
    } من { $of } بواجب مشترك
finding-on-paper-another = { $pairs ->
        [zero] ولدى { $pairs } زوج آخر وسائل على الورق فقط.
        [one] ولدى زوج آخر وسائل على الورق فقط.
        [two] ولدى زوجين آخرين وسائل على الورق فقط.
        [few] ولدى { $pairs } أزواج أخرى وسائل على الورق فقط.
        [many] ولدى { $pairs } زوجًا آخر وسائل على الورق فقط.
       *[other] ولدى { $pairs } زوج آخر وسائل على الورق فقط.
    }
finding-not-known = لم يُعرف بعد: { $pairs ->
        [zero] { $pairs } زوج
        [one] زوج واحد
        [two] زوجان
        [few] { $pairs } أزواج
        [many] { $pairs } زوجًا
       *[other] { $pairs } زوج
    } من { $of } بواجب مشترك
finding-all-work = { $of ->
        [zero] كل الأزواج بواجب مشترك تعمل معًا ({ $of })
        [one] الزوج الوحيد بواجب مشترك يعمل معًا
        [two] الزوجان بواجب مشترك يعملان معًا
        [few] كل الأزواج بواجب مشترك تعمل معًا ({ $of })
        [many] كل الأزواج بواجب مشترك تعمل معًا ({ $of })
       *[other] كل الأزواج بواجب مشترك تعمل معًا ({ $of })
    }
finding-with-unknown = { $finding } ({ $unknown } غير معروفة)

duty-who-leads = من يقود
duty-nobody = لا أحد
duty-leads = تقود
duty-leads-means = مسؤولة عن العنصر
duty-supports = تدعم
duty-empty = فارغ: لا دور
duty-functions = الوظائف
duty-functions-note = عدد المؤسسات
duty-cross = لا أحد، مع أن أسئلة تطلبها
duty-dash = غير مطلوبة في هذا العنصر
duty-nobody-yet = لا أحد بعد
duty-lead-institution = مؤسسة قائدة
duty-supported-by = { $count ->
        [0] لا أحد يدعمه
        [zero] تدعمه { $count } مؤسسة
        [one] تدعمه مؤسسة واحدة
        [two] تدعمه مؤسستان
        [few] تدعمه { $count } مؤسسات
        [many] تدعمه { $count } مؤسسة
       *[other] تدعمه { $count } مؤسسة
    }
duty-more = و{ $count } أخرى
# Lines for those who do not see the picture.
duty-line = { $name }: { $value }
duty-line-nobody = لا أحد يقود
duty-line-leads = تقوده { $names }
duty-line-supports = { $count ->
        [zero] تدعمه { $count } مؤسسة: { $names }
        [one] تدعمه مؤسسة: { $names }
        [two] تدعمه مؤسستان: { $names }
        [few] تدعمه { $count } مؤسسات: { $names }
        [many] تدعمه { $count } مؤسسة: { $names }
       *[other] تدعمه { $count } مؤسسة: { $names }
    }
pairs-means = بأي وسيلة
pairs-states = كيف تعمل
pairs-works = تعمل
pairs-on-paper = على الورق
pairs-missing = لا وسيلة
pairs-unknown = غير معروف
pairs-apart = لا واجب مشترك
pairs-head = { $count ->
        [zero] { $count } زوج بلا وسيلة
        [one] زوج واحد بلا وسيلة
        [two] زوجان بلا وسيلة
        [few] { $count } أزواج بلا وسيلة
        [many] { $count } زوجًا بلا وسيلة
       *[other] { $count } زوج بلا وسيلة
    }
pairs-more = و{ $count } أخرى في التقرير
pairs-two = { $one } و{ $other }
pairs-by = { $pair } ({ $means })
