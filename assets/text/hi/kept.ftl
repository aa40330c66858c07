### खेलने वाले का क्या रखा है, उसका क्या हो सकता है, और अपना पिन।

## क्या रखा है

kept-title = आपका क्या-क्या रखा है
kept-reps = { $count ->
    [0] अभी एक बार भी नहीं
    [one] एक बार कसरत
   *[other] { $count } बार कसरत
}
kept-sessions = { $count ->
    [0] अभी कोई सेशन नहीं
    [one] एक सेशन
   *[other] { $count } सेशन
}
kept-since = { $day } से
kept-since-never = एक नया रास्ता
kept-notes = { $count ->
    [0] कोई नोट नहीं
    [one] एक नोट
   *[other] { $count } नोट
}
kept-own-levels = { $count ->
    [0] अपनी कोई कसरत नहीं
    [one] अपनी एक कसरत
   *[other] अपनी { $count } कसरतें
}
kept-no-picture = आपकी तस्वीर कभी नहीं
kept-size-title = इस कंप्यूटर पर
kept-size-store = सब खिलाड़ी
kept-size-backups = पुराने दिन
kept-size-set-aside = अलग रखा
kept-size-others = बाकी फ़ाइलें
kept-size-all = कुल
kept-size-none = कुछ नहीं
kept-size-kb = { $size } kB
kept-size-mb = { $size } MB
kept-size-gb = { $size } GB
kept-nowhere = कहीं नहीं: खेल बंद होते ही मिट जाता है।
kept-what-to-do = क्या-क्या हो सकता है

## उसका क्या हो सकता है

kept-question = क्या करना है?
kept-copy = सब कॉपी करें
kept-earlier = पुराने दिन
kept-set-pin = पिन लगाएँ
kept-my-pin = मेरा पिन
kept-remove = मुझे हटाएँ
kept-stay = सब रहने दें

## सब की कॉपी

kept-copying = एक पल। सब कुछ कॉपी हो रहा है।
kept-copy-file = Stone by Stone { $day } { $who } सब कुछ
kept-copy-here = आपकी कॉपी यहाँ है:
kept-copy-means = यह फ़ाइल जिसके पास हो, वह इसे पढ़ सकता है। दूसरा कंप्यूटर इसे ऐसे लेता है: { $command } import "{ $file }"
kept-copy-nowhere = { $folder } में कॉपी नहीं लिखी जा सकी। वहाँ जगह बनाएँ, या किसी से कहें कि खेल को वहाँ लिखने दे।

## पुराने दिन

kept-earlier-question = किस दिन पर लौटें?
kept-earlier-none-title = अभी कोई पुराना दिन नहीं
kept-earlier-none = हफ़्ते में एक बार सब कुछ कॉपी होता है। उसके बाद वह यहाँ मिलेगा।
kept-day = { $day }
kept-back-title = पीछे लौटना
kept-back-means = सब खिलाड़ियों के रास्ते वैसे हो जाएँगे, जैसे इस दिन थे: { $day }।
kept-back-not-lost = अभी का कुछ नहीं खोएगा: उसे अलग रखा जाता है, और वह यहाँ आज की तारीख पर मिलेगा।
kept-back-question = उस दिन पर लौटें?
kept-back-yes = हाँ, लौटें
kept-going-back = एक पल। वह दिन लाया जा रहा है।
kept-back-done = वह दिन लौट आया।
kept-back-done-means = सब रास्ते वैसे हैं, जैसे तब थे: { $day }। अब खिलाड़ी चुनें।

## जाना

kept-remove-title = जाने से पहले
kept-remove-what = आपका सब हट जाएगा: पत्थर, नोट, कसरतें, और पुराने दिनों में आपका हिस्सा।
kept-remove-whole = खराब फ़ाइलें और रिकॉर्डिंग पूरी हटती हैं।
kept-remove-yours = आपने कहीं और जो सहेजा है, वह वहीं रहेगा।
kept-remove-for-ever = यह वापस नहीं आ सकता।
kept-remove-question = आपका सब कुछ हटाएँ?
kept-remove-really = यह हमेशा के लिए जाएगा। पक्का?
kept-remove-yes = हाँ, मुझे हटाएँ
kept-removing = एक पल। सब हटाया जा रहा है।
kept-removed = आपका सब कुछ हट गया।
kept-removed-means = इस फ़ोल्डर में आपका कुछ नहीं बचा। आपका फिर कभी भी स्वागत है।
kept-removed-almost = आपका लगभग सब हट गया।

## अपना पिन

kept-pin-new = आपका अपना पिन
kept-pin-new-how = चार से आठ अंक चुनें और लिखें।
kept-pin-ask = आपका पिन
kept-pin-question = पिन का क्या करें?
kept-pin-change = दूसरा चुनें
kept-pin-remove = पिन हटाएँ
kept-pin-wrong = यह आपका पिन नहीं था।
kept-pin-again = फिर से
kept-pin-forgot = पिन याद नहीं
kept-pin-set = आपका पिन लग गया।
kept-pin-set-means = अब से खेल आपका रास्ता खोलने से पहले इसे पूछेगा।
kept-pin-no-safe = इससे खेल में कोई और आपका रास्ता नहीं खोलता। फ़ाइलों पर ताला नहीं लगता।
kept-pin-when-forgotten = भूल जाएँ, तो थेरेपिस्ट का पिन काम आता है।
kept-pin-gone = अब कोई पिन नहीं है।
kept-pin-gone-means = आपका रास्ता यहाँ खेलने वाले सब लोगों के लिए खुला है।
kept-pin-forgotten = ऐसा हो सकता है।
kept-pin-ask-therapist = थेरेपिस्ट का पिन आपका पिन हटा देता है। आपका रास्ता वैसा ही रहता है। अपने थेरेपिस्ट से कहें कि अभी लिख दें।
kept-pin-or-command = थेरेपिस्ट न हों, तो इस कंप्यूटर को सँभालने वाला यह कर सकता है: { $command } pin --player { $tile }
kept-pin-only-command = आपका रास्ता वैसा ही रहता है। इस कंप्यूटर को सँभालने वाला आपका पिन हटा सकता है: { $command } pin --player { $tile }
