package org.ventanilla.intents.language;

/** How people mistype. */
public final class Typos {
    private Typos() {}

    /** Whether one letter more, less, other, or two swapped neighbours make one word of the other; true when equal. */
    public static boolean atMostOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (a.length() == b.length()) {
            return restEquals(a, same + 1, b, same + 1) || swapped(a, b, same);
        }
        return a.length() > b.length() ? restEquals(a, same + 1, b, same) : restEquals(a, same, b, same + 1);
    }

    private static boolean swapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && restEquals(a, at + 2, b, at + 2);
    }

    private static boolean restEquals(String a, int fromA, String b, int fromB) {
        int length = a.length() - fromA;
        if (length <= 0) {
            return b.length() - fromB <= 0;
        }
        return length == b.length() - fromB && a.regionMatches(fromA, b, fromB, length);
    }
}
