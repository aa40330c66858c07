### The cards of the rests: one idea each, at most 30 words. What each one leans on stands in docs/cards.md.

card-signals = The brain sends signals to each muscle. With spasticity, some of them do not get through. So the muscle stays tight.
card-guard = A stiff muscle means no harm. It holds on to guard itself while clear signals are missing.
card-causes = You are not alone. Stiff muscles can come after a stroke, a blow to the head or a hurt spine, or with MS.
card-speed = The faster a stiff muscle is moved, the more it pulls back. Slow moves can keep it calm. So we go slowly here.
card-last_third = The back of the thigh often pulls most near the end of the stretch. So we go even more slowly there.
card-hope = Stiffness can mean that brain and muscle still try to talk to each other. That is a reason to hope.
card-more_than_told = Many people got more of their movement back than they had been told to expect.
card-paths = Your brain can build new paths. Each time you move, you walk such a path once more, and it gets a little clearer.
card-again = Doing the same move again and again can help the brain to learn it. Each stone here stands for one time.
card-usual_number = Someone counted: in a usual arm session, people did about 32 moves. Every move that you do here counts as well.
card-games = In one hospital, a game let people move the arm about 100 times a day. Usual training brought about 15.
card-own_pace = In one study, those who did far more moves did not clearly gain more. So your own pace is a good pace.
card-moving_goal = A computer test showed: learning went best when most tries worked, but not all. So your goal moves with you.
card-injection_eases = Some people get shots that block the tight signal for a while. The muscle can let go. That relief is real.
card-injection_fades = The shots wear off, because the cause lies in the brain and nerves. Practice can be a way to reach the brain.
card-stretch = A slow stretch can help to loosen a muscle that is a little tight. Take your time, and breathe.
card-gentle = In studies, a stretch alone gained about 2 degrees. That is not much. So there is no need to force it.
card-active = If you can move a little, use that little. It is practice for the muscle and for the brain.
card-stimulator = The stimulator wakes the muscle with small pulses. It can add to your own work when you move along with it.
card-stimulator_home = In one study, people used a stimulator for the hand at home, ten times a week. So a home can be a place to train.
card-helper = A limb that does not move yet can be moved by a helper, or by your good hand. That is training too.
card-mirror = In the mirror, your good hand stands in for the other one. Most people use this for the hand and arm.
card-mirror_studies = More than 60 studies looked at mirror training. On the whole, people moved a bit better after it. It can help.
card-empty_hand = In mirror training, an empty hand did better than a hand that holds a thing. So here your hand stays free.
card-mind = You can train in your mind: think of the move, step by step. It can help where a limb does not move yet.
card-picture_it = In one study, 4 of 10 people could not see a move in their mind. If you cannot, that is all right. There are other ways.
card-tired = Why did people miss a day of training? In one study, most often because they were tired. So rest is part of the plan.
card-days_off = In a study at home, people began on 8 of 10 days. Days off are normal, even for those who keep going.
card-after_weeks = In one study, people skipped twice as often after six weeks. Many feel that. You can come back on any day.
card-sit_tall = In one game, people leaned the body in about one of five tries. Sit tall, and the arm can do its own part.

## Where it comes from, short enough for the card

card-source-programme = Our programme
card-source-lance = Lance, 1980
card-source-burke = Burke, 1971
card-source-lang = Lang, 2009
card-source-broderick = Broderick, 2021
card-source-dose = Lang, 2016
card-source-wilson = Wilson, 2019
card-source-harvey = Harvey, 2017
card-source-thieme = Thieme, 2018
card-source-morkisch = Morkisch, 2019
card-source-imagery = A study on imagery
card-source-home_stimulation = A home trial, 2022
card-source-tiredness = A study on tiredness
card-source-cramer = Cramer, 2021
card-source-foreman = Foreman, 2019
