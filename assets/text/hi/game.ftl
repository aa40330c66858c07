### खेल में जो कुछ पढ़ा या सुना जाता है। छोटे, सीधे वाक्य।

## बटन

key-space = Space
key-escape = Esc
key-tab = Tab
key-enter = Enter

## सबके काम के विकल्प

choice-back = पीछे
choice-go-on = आगे
choice-more = और

## शुरुआत

home-greeting = मिलकर अच्छा लगा।
home-greeting-named = { $name }, मिलकर अच्छा लगा।
home-stones-word = { $count ->
    [one] पत्थर
   *[other] पत्थर
}
home-today = { $count ->
    [0] आज अभी एक भी नहीं
    [one] आज एक रखा
   *[other] आज { $count } रखे
}
home-play-left-leg =
    खेलें
    बाएँ पैर से
home-play-right-leg =
    खेलें
    दाएँ पैर से
home-play-left-hand =
    खेलें
    बाएँ हाथ से
home-play-right-hand =
    खेलें
    दाएँ हाथ से
home-exercise = दूसरी कसरत
home-player = दूसरा खिलाड़ी
home-close = बंद करें

## सवाल

question-exercise = आज क्या हिलाना है?
exercise-knee_extension = पैर सीधा करें
exercise-wrist_flexion_extension = कलाई ऊपर उठाएँ
exercise-wrist_deviation = कलाई तिरछी करें
exercise-forearm_rotation = हथेली पलटें
exercise-finger_opening = उँगलियाँ खोलें
exercise-elbow_extension = कोहनी सीधी करें
exercise-shoulder_flexion = हाथ आगे से उठाएँ
exercise-shoulder_abduction = हाथ बगल से उठाएँ
exercise-ankle_dorsiflexion = पैर का पंजा उठाएँ
question-side-leg = कौन-सा पैर?
question-side-hand = कौन-सा हाथ?
side-left-leg = बायाँ पैर
side-right-leg = दायाँ पैर
side-left-hand = बायाँ हाथ
side-right-hand = दायाँ हाथ
question-player = खिलाड़ी कौन है?
player-named = { $name }
player-new = नया खिलाड़ी
question-tile = आपकी तस्वीर कौन-सी है?
tile-sun = सूरज
tile-fir = देवदार
tile-boat = नाव
tile-fish = मछली
tile-moon = चाँद
tile-flower = फूल
tile-house = घर
tile-leaf = पत्ता
tile-star = तारा
tile-bird = चिड़िया
tile-apple = सेब
tile-hill = पहाड़ी
question-camera = आप किस कैमरे के सामने हैं?
camera-named = { $name }
question-no-camera = कोई कैमरा नहीं मिला।
camera-again = दोबारा देखें
camera-demo = डेमो देखें
camera-keyboard = कीबोर्ड से खेलें
question-stop = यहीं खत्म करें?
stop-here = खत्म करें
question-welcome-back = फिर स्वागत है। आगे बढ़ें?
question-close = खेल बंद करें?
close-stay = यहीं रहें

## सुरक्षा

safety-wall = दीवार से सटी कुर्सी पर बैठें।
safety-brakes = ब्रेक लगे हों।
safety-feet = पैर खुले हों।
safety-stop = रोकने के लिए: अच्छा हाथ उठाएँ, या तस्वीर से बाहर जाएँ।
safety-camera = कैमरा आपको देखता है। कुछ रिकॉर्ड नहीं होता।
safety-camera-record = कैमरा आपको देखता है। सिर्फ़ जोड़ों के बिंदु रखे जाते हैं।
safety-ready = हाँ, सुरक्षित हूँ

## कैमरे की जाँच: क्या है, और एक बात जो बदलनी है

check-starting = कैमरा जाग रहा है।
check-nobody =
    अभी कोई नहीं दिख रहा।
    तस्वीर में आ जाएँ।
check-more-light =
    यहाँ बहुत अँधेरा है।
    ज़रा बत्ती जला दें।
check-move-closer =
    आप बहुत दूर हैं।
    थोड़ा पास आएँ।
check-move-back =
    आप बहुत पास हैं।
    थोड़ा पीछे हटें।
check-to-middle =
    आपका एक हिस्सा ही दिख रहा है।
    तस्वीर के बीच में आएँ।
check-out-hip =
    आपका कूल्हा अभी तस्वीर में नहीं है।
    लैपटॉप थोड़ा पीछे करें।
check-out-knee =
    आपका घुटना अभी तस्वीर में नहीं है।
    लैपटॉप थोड़ा पीछे करें।
check-out-ankle =
    आपका टखना अभी तस्वीर में नहीं है।
    लैपटॉप थोड़ा पीछे करें।
check-out-foot =
    पैर का पंजा अभी तस्वीर में नहीं है।
    लैपटॉप थोड़ा पीछे करें।
check-out-shoulder =
    आपका कंधा अभी तस्वीर में नहीं है।
    लैपटॉप थोड़ा पीछे करें।
check-out-elbow =
    आपकी कोहनी अभी तस्वीर में नहीं है।
    लैपटॉप थोड़ा पीछे करें।
check-out-wrist =
    आपकी कलाई अभी तस्वीर में नहीं है।
    लैपटॉप थोड़ा पीछे करें।
check-out-hand =
    आपका हाथ अभी तस्वीर में नहीं है।
    उसे बीच में लाएँ।
check-hidden-hip =
    आपका कूल्हा अभी नहीं दिख रहा।
    क्या आगे कुछ है?
check-hidden-knee =
    आपका घुटना अभी नहीं दिख रहा।
    क्या आगे कुछ है?
check-hidden-ankle =
    आपका टखना अभी नहीं दिख रहा।
    क्या आगे कुछ है?
check-hidden-foot =
    पैर का पंजा अभी नहीं दिख रहा।
    क्या आगे कुछ है?
check-hidden-shoulder =
    आपका कंधा अभी नहीं दिख रहा।
    क्या आगे कुछ है?
check-hidden-elbow =
    आपकी कोहनी अभी नहीं दिख रही।
    क्या आगे कुछ है?
check-hidden-wrist =
    आपकी कलाई अभी नहीं दिख रही।
    क्या आगे कुछ है?
check-hidden-hand =
    आपका हाथ अभी नहीं दिख रहा।
    उसे कैमरे की ओर घुमाएँ।
check-show-side =
    यहाँ से नाप नहीं हो सकती।
    लैपटॉप की ओर बगल करके बैठें।
check-show-front =
    यहाँ से नाप नहीं हो सकती।
    लैपटॉप की ओर मुँह करके बैठें।
check-turn-sideways =
    बगल से सबसे साफ़ दिखता है।
    लैपटॉप की ओर बगल करके बैठें।
check-leave-room =
    हिलने को और जगह चाहिए।
    लैपटॉप थोड़ा पीछे करें।
check-slow-camera =
    तस्वीर धीरे आ रही है।
    और रोशनी से मदद हो सकती है।
check-blurred =
    तस्वीर साफ़ नहीं है।
    ज़रा कैमरा पोंछ दें।
check-hold-still =
    हाथ को आराम दें।
    एक पल बिना हिले रहें।
check-good =
    बढ़िया। सब साफ़ दिख रहा है।
    एक पल बिना हिले रहें।
check-anyway = फिर भी आगे
check-camera = दूसरा कैमरा

## कहाँ बैठें

guide-near = 1 मी॰
guide-far = 2 मी॰
guide-knee_extension =
    लैपटॉप अपनी बगल में रखें,
    घुटने की ऊँचाई पर।
guide-ankle_dorsiflexion =
    लैपटॉप अपनी बगल में रखें,
    ज़मीन के पास।
guide-elbow_extension =
    लैपटॉप अपनी बगल में रखें,
    कोहनी की ऊँचाई पर।
guide-shoulder_flexion =
    लैपटॉप अपनी बगल में रखें,
    कंधे की ऊँचाई पर।
guide-shoulder_abduction =
    लैपटॉप अपने सामने रखें,
    कंधे की ऊँचाई पर।
guide-wrist_flexion_extension =
    बाँह मेज़ पर, हाथ किनारे से बाहर।
    लैपटॉप हाथ की बगल में रखें।
guide-wrist_deviation =
    कोहनी मेज़ पर, हाथ ऊपर।
    हथेली लैपटॉप को दिखाएँ।
guide-finger_opening =
    कोहनी मेज़ पर, हाथ ऊपर।
    हथेली लैपटॉप को दिखाएँ।
guide-forearm_rotation =
    कोहनी मोड़ें।
    हाथ लैपटॉप की ओर रखें।

## आज की पहुँच

range-wait = और समय दें
range-other-moves =
    दूसरी तरफ़ हिलती दिख रही है।
    चुनी हुई तरफ़ हिलाएँ।
range-too-small =
    इतनी छोटी हरकत नहीं दिखती।
    पास आएँ, या थोड़ा घूमें।

## आज की पहुँच पता है

ready-range = आज की पहुँच
ready-goniometer = गोनियोमीटर
ready-key-goniometer = G
ready-confirm = देखा: समकोण, फिर सीधा
ready-key-confirm = C
confirm-leg = क्या घुटना पहले समकोण पर था, फिर सीधा?
confirm-hand = क्या कोहनी पहले समकोण पर थी, फिर सीधी?
confirm-no = पूरी तरह नहीं
confirm-yes = हाँ, मैंने देखा
say-correction = ये कोण मेल नहीं खाते।
correction-turned = कैमरे ने हरकत { $rest }° से { $best }° तक देखी। ये कोण उलटी दिशा में हैं। क्रम और चिह्न जाँचें: पहले आराम, फिर सबसे आगे।
correction-too-near = आराम और सबसे आगे के बीच कम से कम { $least }° हों, देखे हुए भी और लिखे हुए भी।
goniometer-rest = आराम में असली कोण
goniometer-best = सबसे आगे असली कोण
goniometer-read = कैमरे ने पढ़ा { $degrees }°
goniometer-how = दोनों कोण न्यूट्रल-ज़ीरो डिग्री में लिखें: सीधा 0 है, मुड़ा हुआ ज़्यादा, ऊपर मुड़े हाथ पर माइनस। इनके बिना खेल बिना सुधार के चलता है।
goniometer-next = अब सबसे आगे का कोण लिखें।
goniometer-both = सुधार के लिए दोनों कोण चाहिए। उन्हें लिखें, या Esc से पीछे जाएँ।
goniometer-too-large = कोई जोड़ 180 डिग्री से आगे नहीं जाता। अंक जाँचें।
goniometer-other = दूसरा कोण
goniometer-keep = ये रखें

## कोण पर कितना भरोसा

degrees = { $degrees }°
scale-error = ±{ $degrees }°
scale-corrected = सुधारा हुआ
scale-not-corrected = बिना सुधार
scale-from-rest = शुरुआती जगह से

## खेल

degrees-gained = { $degrees ->
    [0] 0°
   *[other] +{ $degrees }°
}
count-planned = कुल { $planned }
play-set = सेट { $number }, कुल { $sets }
play-stop = रोकें
finale-on = आगे
play-limb-rest = धीरे-धीरे ऊपर … और वहीं रखें
play-limb-out = धीरे-धीरे ऊपर …
play-limb-hold = … और वहीं रखें
play-limb-back = … और धीरे-धीरे वापस
play-key-rest = Space दबाए रखें
play-key-out = दबाए रखें …
play-key-hold = … और छोड़ दें
play-key-back = … और धीरे-धीरे वापस
hint-slower = थोड़ा धीरे
hint-spasm = इसे गुज़र जाने दें। फिर धीरे-धीरे आगे।
hint-helper_hands =
    मदद के हाथ दर्ज हैं।
    रिकॉर्ड वही, जो आप खुद करें।
hint-trunk_back = सीधे बैठें
hint-trunk_forward = सीधे बैठें, पीठ कुर्सी से लगाकर
hint-trunk_side = सीधे बैठें, बीच में
hint-thigh_lift = जाँघ कुर्सी पर टिकाएँ
hint-shoulder_hike = कंधा ढीला छोड़ें
hint-elbow_drift = कोहनी न हिलाएँ
lost-nobody = अभी कोई नहीं दिख रहा।
lost-limb_hidden = कैमरे को साफ़ नहीं दिख रहा।
lost-hand_hidden = आपका हाथ नहीं दिख रहा।
lost-too_far = आप दूर हैं। थोड़ा पास आएँ।
lost-no_picture = कैमरे से तस्वीर नहीं आ रही।
lost-wrong_view =
    यहाँ से नाप नहीं हो सकती।
    थोड़ा घूम जाएँ।
lost-wait = आपका इंतज़ार है।
seconds = { $seconds }

## आराम

rest-title = आराम।
rest-breathe = साँस लें … और छोड़ें।
rest-stones = { $count ->
    [0] रास्ता यहाँ शुरू होता है।
    [one] एक पत्थर रखा।
   *[other] { $count } पत्थर रखे।
}
rest-next-set = फिर सेट { $number }, कुल { $sets }।
rest-go-on = अभी आगे बढ़ें

## नतीजा

result-here = आज आपका आना अच्छा रहा।
result-word-active = { $count ->
    [one] बार
   *[other] बार
}
result-word-assisted = { $count ->
    [one] बार मदद से
   *[other] बार मदद से
}
result-word-stim_assisted = { $count ->
    [one] बार मशीन के साथ
   *[other] बार मशीन के साथ
}
result-word-stretch = { $count ->
    [one] धीमा खिंचाव
   *[other] धीमे खिंचाव
}
result-word-mirror = { $count ->
    [one] बार आईने में
   *[other] बार आईने में
}
result-word-imagined = { $count ->
    [one] बार मन में
   *[other] बार मन में
}
result-stretch = { $seconds ->
    [one] { $seconds } सेकंड का खिंचाव।
   *[other] { $seconds } सेकंड का खिंचाव।
}
result-further = शुरुआत से { $degrees }° आगे।
result-alone = { $count ->
    [one] और { $count } बार अपने दम पर।
   *[other] और { $count } बार अपने दम पर।
}
result-complete = { $count ->
    [0] { "" }
    [one] एक बार लक्ष्य तक
   *[other] { $count } बार लक्ष्य तक
}
result-best = सबसे आगे
result-stones = { $count ->
    [0] आपका रास्ता यहाँ शुरू होता है।
    [one] आपके रास्ते पर एक पत्थर। यह रहेगा।
   *[other] आपके रास्ते पर { $count } पत्थर। ये रहेंगे।
}
result-new = आपके रास्ते पर नया: { $title }
result-home = होम
praise-first = इस रास्ते के पहले पत्थर।
praise-came = आपने आकर कसरत की। यह मायने रखता है।
praise-best-ever = नया रिकॉर्ड: पहले से { $degrees }° आगे।
praise-further = यह पिछली बार से { $degrees }° आगे है।
praise-as-far = लगभग पिछली बार जितना।
praise-more-reps = { $count ->
    [one] पिछली बार से { $count } ज़्यादा।
   *[other] पिछली बार से { $count } ज़्यादा।
}
praise-as-many = गिनती पिछली बार जितनी।

## मददगार के जानने की बात

say-level = यह कसरत चल नहीं पा रही।
say-source = तस्वीर नहीं आ रही।
say-trouble = कुछ गड़बड़ हो गई।
