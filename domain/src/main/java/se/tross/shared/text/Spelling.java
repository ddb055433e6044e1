package se.tross.shared.text;

/** How far two words, or two numbers, lie from each other under the slips of a typing hand. */
public final class Spelling {
    private static final int WIDEST_JUMP = 2;

    private Spelling() {}

    /**
     * How many letters must be changed, added, left out or swapped with their neighbour to get from one to the other.
     *
     * @return more than {@code most} as soon as it is sure to be more
     */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforePrevious = new int[other.length() + 1];
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }
        return previous[other.length()];
    }

    /** Whether one number becomes the other when two digits, neighbours or next but one, change places. */
    public static boolean isTransposed(long one, long other) {
        String first = Long.toString(one);
        String second = Long.toString(other);
        if (first.length() != second.length() || one == other) {
            return false;
        }
        int left = 0;
        while (first.charAt(left) == second.charAt(left)) {
            left++;
        }
        int right = first.length() - 1;
        while (first.charAt(right) == second.charAt(right)) {
            right--;
        }
        return right > left
                && right - left <= WIDEST_JUMP
                && first.charAt(left) == second.charAt(right)
                && first.charAt(right) == second.charAt(left)
                && first.substring(left + 1, right).equals(second.substring(left + 1, right));
    }
}
