package se.tross.shared.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Measured times, sorted.
 *
 * @param nanos nanoseconds, at least one
 */
record Sample(long[] nanos) {

    private static final long NANOS_IN_MILLI = 1_000_000;

    Sample {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** The time that this many per cent of the measured ones do not exceed. */
    long percentile(int percent) {
        int index = (nanos.length * percent + 99) / 100 - 1;
        return nanos[Math.max(0, Math.min(index, nanos.length - 1))];
    }

    long median() {
        return percentile(50);
    }

    String inMillis(int percent) {
        return percentile(percent) / NANOS_IN_MILLI + " ms";
    }

    /** In milliseconds with three decimals, for what takes less than one. */
    String inMicros(int percent) {
        return String.format(Locale.forLanguageTag("sv-SE"), "%.3f ms", (double) percentile(percent) / NANOS_IN_MILLI);
    }

    /** How many times the other this is, at the same percentile. */
    String ratioTo(Sample other, int percent) {
        return ratio(percentile(percent), other.percentile(percent));
    }

    static String ratio(long one, long other) {
        return String.format(Locale.forLanguageTag("sv-SE"), "%.2f", (double) one / other);
    }
}
