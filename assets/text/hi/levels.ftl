### साथ आए अभ्यासों और कार्यक्रमों के नाम।

## अभ्यास

level-ankle-active-first = पैर का पंजा धीरे उठाएँ
level-ankle-active-some = पैर का पंजा उठाएँ
level-ankle-active-strong = पैर का पंजा उठाकर रोकें
level-ankle-imagine-strong = लंबा, मन में: पैर उठाना
level-ankle-passive-first-alone = अच्छा हाथ पैर उठाता है
level-ankle-stim-first = स्टिम्युलेटर की मदद: पैर उठाएँ
level-ankle-stretch-some = पिंडली का धीमा खिंचाव
level-arm-forward-active-some = हाथ सामने की ओर उठाएँ
level-arm-forward-active-strong = हाथ सामने उठाकर रोकें
level-arm-forward-imagine-first = मन में करें: हाथ उठाना
level-arm-sideways-active-first = हाथ बगल में थोड़ा उठाएँ
level-arm-sideways-active-some = हाथ बगल की ओर उठाएँ
level-arm-sideways-active-strong = हाथ बगल में उठाकर रोकें
level-demo-knee = नमूना: घुटना सीधा करना
level-demo-wrist = नमूना: कलाई उठाना
level-elbow-active-first = कोहनी धीरे से सीधी करें
level-elbow-active-some = कोहनी सीधी करें
level-elbow-active-strong = कोहनी सीधी करके रोकें
level-elbow-imagine-some = मन में करें: हाथ बढ़ाना
level-elbow-passive-first = मददगार आपकी कोहनी हिलाता है
level-elbow-passive-first-alone = दूसरा हाथ कोहनी हिलाता है
level-elbow-passive-strong-alone = पहले कोहनी ढीली करें
level-elbow-stretch-first = कोहनी का हल्का खिंचाव
level-fingers-active-first = मुट्ठी धीरे से खोलें
level-fingers-active-some = मुट्ठी खोलें
level-fingers-active-strong = मुट्ठी पूरी खोलकर रोकें
level-fingers-mirror-first = आईने में: खोलें, बंद करें
level-fingers-mirror-strong = आईने में: दोनों हाथ साथ
level-forearm-active-some = हथेली ऊपर की ओर घुमाएँ
level-forearm-active-strong = हथेली ऊपर घुमाकर रोकें
level-forearm-mirror-first = आईने में: हथेली ऊपर घुमाएँ
level-knee-active-first = घुटना धीरे से सीधा करें
level-knee-active-strong = घुटना सीधा करके रोकें
level-knee-both-strong = दोनों घुटने, बारी-बारी
level-knee-imagine-first = मन में: घुटना सीधा करना
level-knee-passive-first = मददगार आपका घुटना हिलाता है
level-knee-passive-first-alone = अच्छा हाथ घुटना हिलाता है
level-knee-stim-some = स्टिम्युलेटर से घुटना सीधा करें
level-knee-stim-strong = स्टिम्युलेटर से देर तक उठाएँ
level-knee-stretch-first = पैर के पीछे हल्का खिंचाव
level-knee-stretch-some = पैर के पीछे का खिंचाव
level-knee-stretch-strong = पैर के पीछे लंबा खिंचाव
level-stone-path-knee = घुटना सीधा करें
level-stone-path-wrist = कलाई ऊपर उठाएँ
level-wrist-active-first = कलाई धीरे से उठाएँ
level-wrist-active-strong = कलाई उठाकर रोकें
level-wrist-both-strong = दोनों कलाइयाँ, बारी-बारी
level-wrist-imagine-first = मन में करें: कलाई उठाना
level-wrist-mirror-some = आईने में: कलाई मोड़ें
level-wrist-passive-some-alone = दूसरा हाथ कलाई ढीली करे
level-wrist-side-active-some = धीरे-धीरे हाथ हिलाएँ
level-wrist-side-active-strong = धीरे-धीरे हाथ हिलाएँ और रोकें
level-wrist-side-passive-first-alone = दूसरा हाथ आपकी जगह हिलाए
level-wrist-stim-first = स्टिम्युलेटर से कलाई उठाएँ
level-wrist-stretch-some = कलाई का धीमा खिंचाव

## कार्यक्रम

programme-arm-a-little = हाथ के लिए ज़्यादा हरकत
programme-arm-not-yet = हाथ के लिए हल्की शुरुआत
programme-arm-well = हाथ के लिए ज़ोरदार हफ़्ता
programme-leg-a-little = पैर के लिए ज़्यादा हरकत
programme-leg-not-yet = पैर के लिए हल्की शुरुआत
programme-leg-well = पैर के लिए ज़ोरदार हफ़्ता

## किसने तय किए

by-therapist = थेरेपिस्ट
