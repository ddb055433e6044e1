package se.tross.shared.personaldata;

/**
 * A text as the eye reads it: digits of every script and width, dashes and blanks of every kind made plain, invisible
 * characters left out. Remembers where each character stood, so that a finding can point into the original.
 */
final class PlainText {
    private final StringBuilder plain;
    private final int[] origin;

    private PlainText(int capacity) {
        plain = new StringBuilder(capacity);
        origin = new int[capacity];
    }

    static PlainText of(String text) {
        PlainText result = new PlainText(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            result.add(codePoint, at);
            at += Character.charCount(codePoint);
        }
        return result;
    }

    private void add(int codePoint, int at) {
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            append((char) ('0' + digit), at);
        } else if (isDash(codePoint)) {
            append('-', at);
        } else if (codePoint == '+' || codePoint == '\uFF0B') {
            append('+', at);
        } else if (codePoint == '\t' || Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
            append(' ', at);
        } else if (!isInvisible(codePoint)) {
            append(codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? (char) codePoint : '?', at);
        }
    }

    private void append(char character, int at) {
        origin[plain.length()] = at;
        plain.append(character);
    }

    private static boolean isDash(int codePoint) {
        return codePoint == '\u2212' || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    CharSequence characters() {
        return plain;
    }

    /** Where in the original text the plain character at this index stood. */
    int originOf(int index) {
        return origin[index];
    }
}
