### What went wrong. The program itself writes it in English, with the names of files; these are for all other languages.

trouble-camera-gone = The camera has stopped giving pictures. Unplug it and plug it in again.
trouble-pictures = The pictures cannot be followed any more. Please start again.
trouble-model = Part of the program is missing or damaged, so nobody can be seen. Please fetch the program again.
trouble-recorded = This film or recording cannot be played. Please choose another one.
trouble-ended-early = The film or recording ended too early. Please take a longer one.
trouble-store-unwritable = Nothing can be kept, because the folder cannot be written to. You can play on.
trouble-store-full = The disk is full, so this could not be kept. You can play on; free some space when you are done.
trouble-store-busy = Another program holds what is kept, so this could not be kept. Close the other program.
trouble-store-broken = What is kept is damaged and cannot be read.
trouble-store-newer = This path was kept by a newer version of the game. Please update the game; nothing was changed.
trouble-store-taken = Somebody else has this picture already. Please choose another one.
trouble-store-unknown = This is not kept any more.
trouble-store-unfit = This does not fit what is kept, and was left out.
trouble-store-failed = This could not be kept. You can play on.
trouble-store-traces = Your path is removed. Another program still uses the file, so its last traces go when the game starts next without it.
trouble-store-not-all = You are still here, because some files could not be changed. Close other programs that use them, then ask once more.
trouble-store-not-copied = A copy of your path could not be made. Your path itself is kept, and you can play on.
trouble-store-not-restored = The copy could not take the place of your path, so nothing was changed.
trouble-store-copy-unreadable = This copy of your path cannot be read, so nothing was changed. Please choose another one.
trouble-store-noticed = Something about your kept path needs a look by a helper. You can play on.
trouble-store-came-back = Your path was damaged. What could be read of it is here again.
trouble-store-begun-anew = Your path could not be read, so a new one begins. The old file is kept.
trouble-store-level-unfit = One of your own exercises does not fit any more. The usual one is played.
trouble-store-not-opened = Your path cannot be opened. You can play, but today’s stones cannot be kept.
