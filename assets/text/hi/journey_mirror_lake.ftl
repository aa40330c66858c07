### रास्ता झील के लिए जो कुछ लाता है।

journey-mirror-lake-rose-lilies = झील पर गुलाबी कमल खिलते हैं
journey-mirror-lake-fireflies = पानी के ऊपर जुगनू नाचते हैं
journey-mirror-lake-stone-lantern = किनारे पर पत्थर का दीपक चमकता है
journey-mirror-lake-golden-lilies = झील पर सुनहरे कमल खिलते हैं
journey-mirror-lake-ducks = बत्तखों का जोड़ा झील पर आता है
journey-mirror-lake-willow = एक बेद का पेड़ पानी पर झुका है
journey-mirror-lake-swans = हंस झील पर तैरते हैं
journey-mirror-lake-moon-bridge = गोल पुल अपनी छाया से मिलता है
journey-mirror-lake-floating-lights = पानी पर कागज़ के दीये तैरते हैं
journey-mirror-lake-day-moon = चाँद सुबह तक रुका है
