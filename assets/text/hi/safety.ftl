### खेलने वाले की सुरक्षा: दर्द, तबीयत, सेहत, आराम, सीमाएँ, और करंट से पहले की जाँच।

## दर्द

pain-before = स्वागत है। कहीं दर्द है?
pain-after = बहुत अच्छे। कहीं दर्द है?
pain-now = कितना दर्द है?
pain-none = दर्द नहीं
pain-most = सबसे तेज़ दर्द
pain-number = { $pain }
pain-unsaid = नहीं बताना
pain-said = दर्द { $pain }।
pain-rest-title = आज आराम का दिन है।
pain-rest-why = इतने दर्द में हम शुरू नहीं करते।
pain-rest-how = आराम करें, या थेरेपिस्ट से पूछें।
pain-rest-path = आपका रास्ता वहीं रहता है।
pain-stop-title = आज यहीं रुकते हैं।
pain-stop-why = अच्छा हुआ, आपने शरीर की सुनी।
pain-stop-how = दर्द बना रहे? थेरेपिस्ट से पूछें।
pain-stop-path = आज का हर पत्थर सुरक्षित है।

## तबीयत ठीक न हो

alarm-unwell = तबीयत ठीक नहीं
alarm-title = अभी रुकें। मदद बुलाएँ।
alarm-call = पास में जो हो, उसे आवाज़ दें।
alarm-sit = बैठकर ही रहें। उठें नहीं।
alarm-number = इनमें से कुछ है? अपने यहाँ का इमरजेंसी नंबर मिलाएँ।
alarm-dizzy = चक्कर
alarm-chest = सीने में दर्द
alarm-breath = साँस फूलना
alarm-weak = अचानक कमज़ोरी
alarm-speech = बोलने में फ़र्क
alarm-end = आज के लिए बस
alarm-mistake = मैं ठीक हूँ

## रुकना

stopping-hurts = दर्द है

## आराम, और काफ़ी हो गया

tired-question = थोड़ा आराम अच्छा रहेगा।
tired-insist = अब आराम का समय है।
tired-rest = थोड़ा आराम करें
enough-title = आज के लिए इतना काफ़ी है।
enough-reps = आपने आज बहुत कर लिया।
enough-minutes = आपने काफ़ी देर तक मेहनत की।
enough-rest = आराम भी कसरत का हिस्सा है।

## सेहत: पहली बार कुछ सवाल

health-begin = कुछ बातें पूछें?
health-answer = हाँ, पूछें
health-later = बाद में
health-company = आपके साथ कौन है?
health-alone = कोई नहीं
health-nearby = कोई आसपास है
health-beside = कोई मेरे पास
health-shoulder = क्या कंधे में दर्द है?
health-shoulder-yes = हाँ, दर्द है
health-spine = क्या स्पाइनल कॉर्ड (रीढ़) में चोट है?
health-spine-high = सीने पर या ऊपर
health-spine-low = सीने से नीचे
health-pacemaker = क्या आपको पेसमेकर लगा है?
health-epilepsy = क्या आपको मिर्गी है?
health-yes = हाँ
health-no = नहीं
health-unknown = पक्का नहीं

## करंट से पहले की जाँच

stim-check-question = क्या इनमें से कुछ है?
stim-check-page = { $pages } में से { $number }
stim-check-implant = इम्प्लांट या पेसमेकर
stim-check-clot = नस में खून का थक्का
stim-check-pregnant = गर्भ है
stim-check-tumour = पैड के पास कैंसर
stim-check-circulation = खून का बहाव कम
stim-check-bleeding = खून बह रहा है
stim-check-infection = बुखार या इन्फ़ेक्शन
stim-check-skin = पैड के नीचे घाव, जलन
stim-check-head = पैड सिर, गर्दन, सीने पर
stim-check-feeling = महसूस कम, बताना मुश्किल
stim-check-title = पहले अपने थेरेपिस्ट से पूछें।
stim-check-why = करंट शायद अभी आपके लिए ठीक न हो।
stim-check-how = क्या ठीक है, थेरेपिस्ट जानते हैं।
stim-check-instead = दूसरी कसरत आपके लिए तैयार है।

## हाथ तभी उठाएँ, जब कंधे में दर्द न हो

shoulder-title = पहले अपने थेरेपिस्ट से पूछें।
shoulder-why = आपके कंधे में दर्द है।
shoulder-how = हाथ उठाना बाद में भी हो सकता है।
