### रिकॉर्ड, हफ़्ता, अंक, परिवार, और नतीजे के वाक्य।

## दिन और संख्याएँ

scores-today = आज
scores-yesterday = कल
scores-month = { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[12] दिसंबर
}
scores-date = { $day } { $month }
scores-date-year = { $day } { $month } { $year }
scores-number = { $count }
scores-seconds = { $seconds } सेकंड
scores-points = { $points ->
    [one] { $points } अंक
   *[other] { $points } अंक
}
scores-side-left = बायाँ
scores-side-right = दायाँ

## पन्ने

scores-title-bests = आपके रिकॉर्ड
scores-title-week = आपका हफ़्ता
scores-title-points = आपके अंक
scores-title-family = परिवार
scores-next = आगे
scores-done = हो गया

## रिकॉर्ड

scores-no-bests = आपके रिकॉर्ड यहाँ दिखेंगे। पहले रिकॉर्ड अगले सेशन के साथ आएँगे।
scores-best-reach = सबसे आगे
scores-best-hold = सबसे देर रोका
scores-best-smoothness = सबसे सधा सेशन
scores-day-active = { $count ->
    [one] बार एक दिन में
   *[other] बार एक दिन में
}
scores-day-assisted = { $count ->
    [one] बार मदद से, एक दिन में
   *[other] बार मदद से, एक दिन में
}
scores-day-stim_assisted = { $count ->
    [one] बार करंट से, एक दिन में
   *[other] बार करंट से, एक दिन में
}
scores-day-stretch = { $count ->
    [one] धीमा खिंचाव एक दिन में
   *[other] धीमे खिंचाव एक दिन में
}
scores-day-mirror = { $count ->
    [one] बार आईने में, एक दिन में
   *[other] बार आईने में, एक दिन में
}
scores-day-imagined = { $count ->
    [one] बार मन में, एक दिन में
   *[other] बार मन में, एक दिन में
}

## हफ़्ता

scores-weekday-mon = सोम
scores-weekday-tue = मंगल
scores-weekday-wed = बुध
scores-weekday-thu = गुरु
scores-weekday-fri = शुक्र
scores-weekday-sat = शनि
scores-weekday-sun = रवि
scores-letter-mon = सो
scores-letter-tue = मं
scores-letter-wed = बु
scores-letter-thu = गु
scores-letter-fri = शु
scores-letter-sat = श
scores-letter-sun = र
scores-week-so-far = इस हफ़्ते { $goal } में से { $stones } पत्थर
scores-week-reached = { $stones ->
    [one] { $stones } पत्थर। इस हफ़्ते का लक्ष्य पूरा हुआ।
   *[other] { $stones } पत्थर। इस हफ़्ते का लक्ष्य पूरा हुआ।
}
scores-paved = { $reps ->
    [one] आज: { $reps } बार अपने दम पर।
   *[other] आज: { $reps } बार अपने दम पर।
}
scores-usual-care = हाथ का सेशन: { $reps }। आम थेरेपी: लगभग { $usual } (Lang 2009)।
scores-stones-today = { $stones ->
    [one] आज { $stones } पत्थर। यह रहेगा।
   *[other] आज { $stones } पत्थर। ये रहेंगे।
}
scores-day-training = हर बार रास्ता थोड़ा आगे बनता है।
scores-day-rest = आराम का दिन। यह भी कसरत का हिस्सा है।

## अंक

scores-no-points = आपके अंक यहाँ दिखेंगे। वे कैमरे के सामने कसरत से आते हैं।
scores-latest = पिछली बार
scores-changed = कसरत, जैसी अब है।
scores-replaced = कसरत, जैसी पहले थी।
scores-last-time = { $points ->
    [one] पिछली बार: { $points } अंक।
   *[other] पिछली बार: { $points } अंक।
}

## नतीजा

scores-new-hold = { $count ->
    [one] नया रिकॉर्ड: { $seconds } सेकंड रोका।
   *[other] नया रिकॉर्ड: { $seconds } सेकंड रोका।
}
scores-new-smoothness = नया रिकॉर्ड: आपका सबसे सधा सेशन।
scores-new-day = नया रिकॉर्ड: { $count } { $what }।
scores-goal-today = आज का आपका लक्ष्य पूरा हुआ।
scores-beyond-usual = इस बार { $reps }। हाथ की आम थेरेपी: लगभग { $usual } (Lang 2009)।
scores-milestone = { $stones ->
    [10] दस पत्थर। आपका रास्ता शुरू हो गया।
    [50] पचास पत्थर। अब यह रास्ता बन गया।
    [100] सौ पत्थर। एक पूरा रास्ता।
   *[other] { $stones } पत्थर। क्या रास्ता है!
}

## परिवार

scores-family-how = हर कोई अपने ही पिछले हफ़्ते के साथ।
scores-family-resting = आराम पर
scores-family-on-the-way = रास्ते में
scores-family-there = मंज़िल पर
scores-question = अब क्या?
scores-choice-again = एक बार और
scores-choice-family-on = परिवार दिखाएँ
scores-choice-family-off = परिवार छिपाएँ
scores-choice-me-on = मुझे भी दिखाएँ
scores-choice-me-off = मुझे न दिखाएँ
