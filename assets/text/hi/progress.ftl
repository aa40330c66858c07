### मेरा रास्ता: मेन्यू, और आगे बढ़ने के पन्ने।

## मेन्यू

path-home = मेरा रास्ता
path-question = क्या देखना है?
path-progress = कैसा चल रहा है
path-bests = मेरे रिकॉर्ड
path-report = रिपोर्ट बनाएँ
path-kept = क्या-क्या रखा है

## पन्ने

progress-title-reach = कितना आगे
progress-title-reps = कितनी बार
progress-title-hold = कितनी देर रोका
progress-title-even = कितना सधा हुआ
progress-title-success = लक्ष्य पर
progress-title-empty = आपका रास्ता यहाँ शुरू होता है।
progress-about = { $exercise }, { $side }
progress-each-day = हर दिन
progress-each-week = हर हफ़्ते
progress-each-month = हर महीने
progress-each-quarter = हर 3 महीने
progress-each-year = हर साल
progress-side-left = बायाँ
progress-side-right = दायाँ
progress-next = आगे
progress-done = हो गया
progress-page = { $pages } में से { $page }

## संख्याएँ

progress-degrees = { $number }°
progress-seconds = { $number } सेकंड
progress-count = { $number }
progress-tenths = 10 में से { $number }
progress-last = पिछली बार
progress-last-error = पिछली बार, ±{ $error }°
progress-in-all = कुल
progress-even = सधा हुआ
progress-jerky = रुक-रुककर

## रेखाएँ और पट्टियाँ

progress-furthest = सबसे आगे
progress-usual = आमतौर पर
progress-kind-active = खुद
progress-kind-assisted = मदद से
progress-kind-stim_assisted = करंट से
progress-kind-stretch = खिंचाव
progress-kind-mirror = आईना
progress-kind-imagined = मन में

## तारीखें

progress-day = { $day } { $month ->
    [1] जन॰
    [2] फ़र॰
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुल॰
    [8] अग॰
    [9] सित॰
    [10] अक्टू॰
    [11] नव॰
   *[12] दिस॰
}
progress-month = { $month ->
    [1] जन॰
    [2] फ़र॰
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुल॰
    [8] अग॰
    [9] सित॰
    [10] अक्टू॰
    [11] नव॰
   *[12] दिस॰
} { $year }
progress-year = { $year }

## सच्चा वाक्य

progress-ago-more-week = { $count ->
    [one] एक हफ़्ते
   *[other] { $count } हफ़्ते
} पहले से { $degrees }° ज़्यादा।
progress-ago-more-month = { $count } महीने पहले से { $degrees }° ज़्यादा।
progress-ago-more-year = { $count ->
    [one] एक साल
   *[other] { $count } साल
} पहले से { $degrees }° ज़्यादा।
progress-ago-less-week = { $count ->
    [one] एक हफ़्ते
   *[other] { $count } हफ़्ते
} पहले से { $degrees }° कम। ऐसा हो सकता है। कृपया अपने थेरेपिस्ट को बताएँ।
progress-ago-less-month = { $count } महीने पहले से { $degrees }° कम। ऐसा हो सकता है। कृपया अपने थेरेपिस्ट को बताएँ।
progress-ago-less-year = { $count ->
    [one] एक साल
   *[other] { $count } साल
} पहले से { $degrees }° कम। ऐसा हो सकता है। कृपया अपने थेरेपिस्ट को बताएँ।
progress-ago-same-week = लगभग { $count ->
    [one] एक हफ़्ते
   *[other] { $count } हफ़्ते
} पहले जितना। यह भी मायने रखता है।
progress-ago-same-month = लगभग { $count } महीने पहले जितना। यह भी मायने रखता है।
progress-ago-same-year = लगभग { $count ->
    [one] एक साल
   *[other] { $count } साल
} पहले जितना। यह भी मायने रखता है।
progress-early = अब तक सब अच्छा। कुछ दिन और, फिर दिशा दिखेगी।
progress-new-scale = कैमरा अब अलग तरह से देखता है। एक नई रेखा शुरू होती है।
progress-long-ago = पिछली नाप को कुछ समय हुआ। आपके पत्थर सब यहीं हैं।
progress-reps-week = पिछले 7 दिन में { $count ->
    [one] { $count } बार।
   *[other] { $count } बार।
} हर बार मायने रखती है।
progress-reps-rest = इस हफ़्ते अब तक आराम। आपके सब पत्थर अब भी यहीं हैं।
progress-no-camera = कैमरे के साथ यह भी दिखेगा कि पहुँच कितनी है।
progress-hold-says = सबसे आगे पहुँचकर इतनी देर रोका।
progress-even-says = ऊपर मतलब ज़्यादा सधा हुआ। एक दिन से कम ही पता चलता है।
progress-success-says = लक्ष्य आपके साथ चलते हैं। 10 में से 7 या 8 बिल्कुल सही है।
progress-success-plain = 10 में से इतने लक्ष्य तक पहुँचे।
progress-empty = पहली कसरत के बाद यह यहाँ दिखेगा।
