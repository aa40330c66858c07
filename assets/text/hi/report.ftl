### रिपोर्ट: थेरेपिस्ट के लिए छोटे अक्षरों का पन्ना, और खिलाड़ी के लिए बड़े अक्षरों का।

## दिन और नाम

report-day = { $day } { $month } { $year }
report-day-short = { $day } { $month }
report-month-year = { $month } { $year }
report-month-1 = जन॰
report-month-2 = फ़र॰
report-month-3 = मार्च
report-month-4 = अप्रैल
report-month-5 = मई
report-month-6 = जून
report-month-7 = जुल॰
report-month-8 = अग॰
report-month-9 = सित॰
report-month-10 = अक्टू॰
report-month-11 = नव॰
report-month-12 = दिस॰
report-weekday-mon = सो
report-weekday-tue = मं
report-weekday-wed = बु
report-weekday-thu = गु
report-weekday-fri = शु
report-weekday-sat = श
report-weekday-sun = र
report-period = { $first } से { $last } तक
report-side-left = बायाँ
report-side-right = दायाँ
report-side-unknown = तरफ़ तय नहीं
report-limb = { $movement }, { $side }
report-movement-knee_extension = घुटने का एक्सटेंशन
report-movement-wrist_flexion_extension = कलाई का एक्सटेंशन
report-movement-wrist_deviation = कलाई का डेविएशन
report-movement-forearm_rotation = फ़ोरआर्म का रोटेशन
report-movement-finger_opening = उँगलियों का एक्सटेंशन
report-movement-elbow_extension = कोहनी का एक्सटेंशन
report-movement-shoulder_flexion = कंधे का फ़्लेक्शन
report-movement-shoulder_abduction = कंधे का एबडक्शन
report-movement-ankle_dorsiflexion = टखने का डॉर्सीफ़्लेक्शन
report-modality-range_of_motion = धीमा खिंचाव
report-modality-active = सक्रिय
report-modality-electrical_stimulation = करंट के साथ
report-modality-passive = पैसिव
report-modality-mirror = आईना
report-modality-mental_practice = मन में अभ्यास
report-view-side = बगल से
report-view-oblique = तिरछे से
report-view-front = सामने से
report-view-unknown = दिशा पता नहीं
report-corrected = सुधारा हुआ
report-as-read = बिना सुधार
report-scale = { $kind }, { $view }, { $how }
report-plus-minus = ±{ $degrees }°
report-error-unknown = त्रुटि पता नहीं
report-seconds = { $seconds } से॰

## थेरेपिस्ट का पन्ना

report-title = रिपोर्ट: { $who }
report-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
report-nothing-trained = इस समय में कोई कसरत नहीं
report-prescribed = तय किया हुआ
report-no-programme = कोई कार्यक्रम तय नहीं था। कसरतें एक-एक करके चुनी गईं।
report-programme = { $title } ({ $side })। हफ़्ते में { NUMBER($weekly) } दोहराव।
report-daily-goal = लक्ष्य: दिन में { $goal }।
report-minutes = मिनट
report-sets = सेट
report-hold = होल्ड
report-target = लक्ष्य, %
report-more-items = … और { $count ->
    [one] { $count } कसरत
   *[other] { $count } कसरतें
}
report-programme-since = { $day }: कार्यक्रम “{ $title }” शुरू हुआ।
report-more-changes = … और कसरतों में पहले के { $count } बदलाव।
report-level-kept = { $day }: “{ $title }” में बदलाव। किसने: { $by }।
report-level-stepped_back = { $day }: “{ $title }” एक कदम पीछे। किसने: { $by }।
report-level-forgotten = { $day }: “{ $title }” फिर मूल रूप में। किसने: { $by }।
report-commented = { $said } “{ $comment }”
report-done = किया हुआ
report-nothing-done = इस समय में कुछ नहीं किया गया।
report-sessions = सेशन
report-sessions-value = { $count }, { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
} में
report-moved = हरकत का समय
report-minutes-value = { $minutes } मिनट
report-kind-active = सक्रिय दोहराव
report-kind-assisted = मदद से दोहराव
report-kind-stim_assisted = करंट के साथ
report-kind-stretch = धीमे खिंचाव
report-kind-mirror = आईना (दूसरी तरफ़ हिलती है)
report-kind-imagined = मन में
report-stretched = खिंचाव में रोका
report-key-presses = बटन दबाए (कोई नाप नहीं)
report-a-session = { $reps } सक्रिय, हर सेशन
report-arm-a-session = { $reps } सक्रिय, हर सेशन, हाथ
report-usual-care = आम थेरेपी: 32 (Lang 2009)
report-a-day = कसरत के दिन सब तरह के { $reps }
report-goal = लक्ष्य: { $goal }
report-range = रेंज: दिन की आराम की जगह से कितने डिग्री आगे, हर सेशन में सबसे ज़्यादा
report-no-range = इस समय में कोई नाप नहीं हुई।
report-not-measured = { $count ->
    [one] { $count } सेशन में नाप नहीं हुई।
   *[other] { $count } में से किसी सेशन में नाप नहीं हुई।
}
report-measured-how = { $scale }, { $error }
report-too-few = { $count ->
    [one] { $count } सेशन: { $degrees }°।
   *[other] { $count } सेशन, मीडियन { $degrees }°।
} तुलना के लिए छह दिन चाहिए, एक हफ़्ते के अंतर पर।
report-first-last = पहले तीन { $first }° ({ $then }), आखिरी तीन { $last }° ({ $now })।
report-change = बदलाव: { $degrees }° ({ $detectable })
report-no-change = त्रुटि से ज़्यादा बदलाव नहीं: { $degrees }° ({ $detectable })
report-detectable = MDC95 { $degrees }°
report-detectable-unknown = MDC95 पता नहीं
report-reached = { $reps } में से { $share }% दोहराव में लक्ष्य मिला। { $held }
report-held = { $seconds } से॰ रोका।
report-held-unknown = होल्ड की नाप नहीं।
report-compensated = देखे गए { $watched } में से { $share }% दोहराव में कंपन्सेशन दिखा।
report-not-watched = कंपन्सेशन देखा नहीं गया।
report-smooth = सधापन (SPARC) { $value }: कमज़ोर माप।
report-also = { $scale }: { $count ->
    [one] { $count } सेशन
   *[other] { $count } सेशन
} का मीडियन { $degrees }°।
report-drawn-weekly = चित्र में: हर हफ़्ते का मीडियन।
report-calendar = कसरत के दिन
report-mark-whole = { $count } में कसरत
report-mark-started = { $count } में आधे से कम सेट
report-mark-missed = { $count } में कसरत नहीं
report-mark-extra = { $count } बिना योजना
report-mark-rest = { $count } खाली
report-last-year-shown = चित्र में पिछला एक साल है।
report-pause = सबसे लंबा विराम: { $days } दिन, { $first } से { $last } तक।
report-pain = दर्द, 0 से 10
report-pain-unknown = किसी से पूछा नहीं गया, या जवाब नहीं मिला।
report-pain-before = पहले
report-pain-after = बाद में
report-pain-weekly = हर हफ़्ते का सबसे तेज़
report-pain-said = { $of } में से { $said } सेशन में बताया गया; सबसे तेज़ { $most }।
report-pain-nothing = और { $count } में कुछ नहीं हुआ।
report-flags = ध्यान दें
report-no-flags = इनमें से कुछ नहीं: दर्द 4 या ज़्यादा या 2 बढ़ा, दर्द या तस्वीर जाने से रुके सेशन, बिना जाँच के करंट, त्रुटि से ज़्यादा घटी रेंज, पैसिव सक्रिय से 10° से ज़्यादा आगे।
report-flag-pain = { $count ->
    [one] { $count } सेशन
   *[other] { $count } सेशन
} में दर्द { $least } या ज़्यादा; सबसे तेज़ { $most }, { $day } को।
report-flag-pain-rise = { $count ->
    [one] { $count } सेशन
   *[other] { $count } सेशन
} में दर्द { $least } या ज़्यादा बढ़ा; सबसे ज़्यादा { $most }, { $day } को।
report-flag-ended-pain = { $count ->
    [one] { $count } सेशन दर्द के कारण रुका।
   *[other] { $count } सेशन दर्द के कारण रुके।
}
report-flag-ended-lost = { $count ->
    [one] { $count } सेशन रुका,
   *[other] { $count } सेशन रुके,
} क्योंकि कैमरे को हाथ या पैर नहीं दिखा।
report-flag-unchecked = करंट वाले { $of } में से { $count } सेशन के पहले { $days } दिन में साफ़ जाँच नहीं थी।
report-flag-less = { $limb }: रेंज शुरुआत से { $degrees }° कम है, जो त्रुटि से ज़्यादा है।
report-flag-lag = { $limb }: एक्सटेंशन लैग { $degrees }° ({ $error }): पैसिव सक्रिय से आगे जाता है, वही दिशा और पैमाना।
report-flag-passive-further = { $limb }: पैसिव सक्रिय से { $degrees }° आगे जाता है ({ $error }), वही दिशा और पैमाना।
report-measuring = नाप कैसे हुई, और क्या पता नहीं
report-left-out = जगह की कमी से चित्र में नहीं: { $limbs }।
report-about-reach = एक कैमरा, कोई मार्कर नहीं। डिग्री दिन की अपनी आराम की जगह से गिनी जाती हैं। पता नहीं: खेल के बाहर क्या किया गया।
report-about-error = ± कंप्यूटर से बनी जाँच-फ़िल्मों में सबसे बड़ी औसत त्रुटि है। असल लोगों में ज़्यादा हो सकती है।
report-about-change = बदलाव: कम से कम 10°, या तीन सेशन तक टिका; हमेशा त्रुटि और MDC95 (इसी खिलाड़ी के सेशन) से ज़्यादा।
report-about-scales = तरह, दिशा या सुधार अलग हो: अलग दिखाया, तुलना कभी नहीं।
report-about-keyboard = { $count ->
    [one] { $count } सेशन कीबोर्ड से खेला गया: गिना, नापा नहीं।
   *[other] { $count } सेशन कीबोर्ड से खेले गए: गिने, नापे नहीं।
}
report-about-compensation = जो कंपन्सेशन एक कैमरे को नहीं दिखता, वह नहीं गिना जाता।
report-more-notes = … और { $count }।
report-made = { $day } को बनी, Stone by Stone { $version }
report-no-diagnosis = खेल के अपने रिकॉर्ड के तथ्य। न बीमारी की पहचान, न चिकित्सा उपकरण।

## खिलाड़ी का पन्ना

report-path-of = { $who } का रास्ता
report-stones-laid = { $count ->
    [one] { $stones } पत्थर रखा
   *[other] { $stones } पत्थर रखे
}
report-stone-stands = { $unit ->
    [one] हर पत्थर चित्र में है।
   *[other] चित्र का हर पत्थर { $counted } के बराबर है।
}
report-bests = इस समय के आपके रिकॉर्ड
report-best-reach = सबसे आगे
report-best-day = एक दिन में { $kind }
report-best-hold = हर बार रोका
report-best-kind-active = सबसे ज़्यादा बार
report-best-kind-assisted = मदद से सबसे ज़्यादा
report-best-kind-stim_assisted = करंट से सबसे ज़्यादा
report-best-kind-stretch = सबसे ज़्यादा खिंचाव
report-best-kind-mirror = आईने में सबसे ज़्यादा
report-best-kind-imagined = मन में सबसे ज़्यादा
report-short-knee_extension = { $side } घुटना
report-short-wrist_flexion_extension = { $side } हाथ ऊपर
report-short-wrist_deviation = { $side } हाथ तिरछा
report-short-forearm_rotation = { $side } हाथ, हथेली
report-short-finger_opening = { $side } हाथ, उँगलियाँ
report-short-elbow_extension = { $side } हाथ, कोहनी
report-short-shoulder_flexion = { $side } हाथ आगे
report-short-shoulder_abduction = { $side } हाथ बगल में
report-short-ankle_dorsiflexion = { $side } पैर, पंजा
report-your-knee_extension = आपका { $side } घुटना सीधा होता है
report-your-wrist_flexion_extension = आपका { $side } हाथ ऊपर मुड़ता है
report-your-wrist_deviation = आपका { $side } हाथ तिरछा होता है
report-your-forearm_rotation = आपका { $side } हाथ घूमता है
report-your-finger_opening = आपका { $side } हाथ खुलता है
report-your-elbow_extension = आपका { $side } हाथ सीधा होता है
report-your-shoulder_flexion = आपका { $side } हाथ आगे से उठता है
report-your-shoulder_abduction = आपका { $side } हाथ बगल से उठता है
report-your-ankle_dorsiflexion = आपका { $side } पैर पंजे से उठता है
report-came = आपके पत्थर लाए हैं: { $what }।
report-thousands = { $count } K
report-by-day = दिन के हिसाब से
report-by-week = हफ़्ते के हिसाब से
report-by-month = महीने के हिसाब से
report-by-year = साल के हिसाब से
report-true-waits = इस समय में कोई पत्थर नहीं रखा गया। पहले के सब पत्थर अब भी वहीं हैं।
report-true-begins = रास्ता यहाँ है। वह पहले पत्थर से शुरू होता है।
report-true-further = { $moved }: शुरुआत से { $degrees }° आगे। यह नाप की आम घट-बढ़ से ज़्यादा है।
report-true-kept = तय { $of } दिनों में से { $days } दिन आपने कसरत की।
report-true-back = विराम के बाद आपने फिर शुरू किया, और { $day } से { $count } पत्थर रखे हैं।
report-true-more = कसरत के दिन आपने हाल में { $late } बार किया। शुरू में { $early } बार था।
report-true-trained = आपने { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
} कसरत की{ $count ->
    [0] ।
    [one] { " " }और एक पत्थर रखा। यह रहेगा।
   *[other] { " " }और { $stones } पत्थर रखे। ये सब रहेंगे।
}

## खेल में

report-making = आपकी रिपोर्ट बन रही है
report-file = Stone by Stone { $day } { $who }
report-here = आपकी रिपोर्ट यहाँ है
report-in-documents = आपके दस्तावेज़ों में। एक पन्ना आपके थेरेपिस्ट के लिए है, एक आपके लिए:
report-elsewhere = आपके दस्तावेज़ नहीं खुल पाए। इसलिए यह यहाँ है:
report-nowhere = रिपोर्ट न आपके दस्तावेज़ों में लिखी जा सकी, न { $folder } में। वहाँ जगह बनाएँ, या किसी से कहें कि खेल को वहाँ लिखने दे।
