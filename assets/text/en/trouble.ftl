### What went wrong. The program itself writes it in English, with the names of files; these are for all other languages.

trouble-camera-gone = The camera has stopped giving pictures. Unplug it and plug it in again.
trouble-pictures = The pictures cannot be followed any more. Please start again.
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
