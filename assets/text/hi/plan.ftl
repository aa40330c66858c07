### आज की योजना, और कार्यक्रम चुनने के सवाल।

## घर पर स्वागत

plan-welcome-first = स्वागत है। रास्ता यहाँ शुरू होता है।
plan-welcome-again = आज फिर यहाँ। बहुत अच्छा।
plan-welcome-next-day = फिर मिलकर अच्छा लगा।
plan-welcome-back = स्वागत है। आपका रास्ता यहीं था।
plan-welcome-long = स्वागत है। हर पत्थर यहीं है।

## योजना के साथ

plan-play = { $title }
plan-minutes = { $minutes } मिनट
plan-therapist = थेरेपिस्ट
plan-key-therapist = T
plan-stones = { $count ->
    [one] { $count } पत्थर
   *[other] { $count } पत्थर
}, आज { $today }
plan-all-laid = आज का सब हो गया।
plan-rest-day = आज आराम का दिन है। मज़े लें।

## कितना समय है

plan-question-minutes = आपके पास कितना समय है?
plan-more = … और { $count } बाकी

## कार्यक्रम चुनने के सवाल

plan-ability-not_yet = अभी नहीं
plan-ability-a_little = थोड़ा
plan-ability-well = अच्छे से
