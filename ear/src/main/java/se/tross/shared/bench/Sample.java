package se.tross.shared.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
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

    /** What is measured once, in nanoseconds. */
    interface Timed {
        long nanos() throws IOException, InterruptedException;
    }

    /** So many times, after half as many that warm up and do not count. */
    static Sample of(int times, Timed timed) throws IOException, InterruptedException {
        long[] nanos = new long[times];
        for (int round = -times / 2; round < times; round++) {
            long took = timed.nanos();
            if (round >= 0) {
                nanos[round] = took;
            }
        }
        return new Sample(nanos);
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

    /** A line on what was done in the browser. @param answer the page that tells its statements; null for none */
    String besideSmallest(String what, Sample smallest, HttpResponse<String> answer) {
        String statements = answer == null
                ? ""
                : ", SQL-satser " + answer.headers().firstValue("Server-Timing").orElse("okänt");
        return String.format(
                Locale.forLanguageTag("sv-SE"),
                "  %-22s p50 %7s p95 %7s, kvot till minsta Faces-sidan p50 %s p95 %s%s",
                what,
                inMillis(50),
                inMillis(95),
                ratioTo(smallest, 50),
                ratioTo(smallest, 95),
                statements);
    }

    static String ratio(long one, long other) {
        return String.format(Locale.forLanguageTag("sv-SE"), "%.2f", (double) one / other);
    }
}
