### पहली शुरुआत: कम से कम शब्द, और आसान हरकतें जो खेल ही हैं।

first-question-limb = पैर या बाँह?
first-leg = पैर
first-arm = बाँह
first-left = बायाँ
first-right = दायाँ
first-question-ability = क्या हिलाना हो पाता है?
first-pain = कहीं दर्द है?
first-question-hand = कौन-सा हाथ चलता है?
first-both = दोनों हाथ

## कैमरे की जाँच

first-safety =
    टिककर बैठें, पैर खुले रखें।
    दर्द हो तो अच्छा हाथ उठाएँ।
first-camera = रिकॉर्ड नहीं होता।

## आज की पहुँच: चिकित्सक ने जो माँगा

first-how = जितना आराम से हो सके।
first-numbers = संख्याएँ आगे
