package org.ventanilla.intents.signals;

/** What a normalised word sounds like to a Spanish ear, so that "kiero", "qiero" and "quiero" are one. */
final class Sound {
    private Sound() {}

    static String of(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            char after = i + 2 < word.length() ? word.charAt(i + 2) : ' ';
            char c = word.charAt(i);
            switch (c) {
                case 'h' -> {
                    if (i > 0 && word.charAt(i - 1) == 'c') {
                        sound.append('h');
                    }
                }
                case 'v' -> append(sound, 'b');
                case 'z' -> append(sound, 's');
                case 'c' -> append(sound, isFront(next) ? 's' : next == 'h' ? 'c' : 'k');
                case 'q' -> {
                    append(sound, 'k');
                    i += next == 'u' && isFront(after) ? 1 : 0;
                }
                case 'g' -> {
                    append(sound, isFront(next) ? 'j' : 'g');
                    i += next == 'u' && isFront(after) ? 1 : 0;
                }
                case 'l' -> {
                    append(sound, next == 'l' ? 'y' : 'l');
                    i += next == 'l' ? 1 : 0;
                }
                case 'y' -> append(sound, isVowel(sound) && !isVowel(next) ? 'i' : 'y');
                default -> append(sound, c);
            }
        }
        return sound.toString();
    }

    private static boolean isVowel(StringBuilder sound) {
        return !sound.isEmpty() && isVowel(sound.charAt(sound.length() - 1));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean isFront(char c) {
        return c == 'e' || c == 'i';
    }

    /** Doubled letters sound like one. */
    private static void append(StringBuilder sound, char c) {
        int length = sound.length();
        if (length == 0 || sound.charAt(length - 1) != c || Character.isDigit(c)) {
            sound.append(c);
        }
    }
}
