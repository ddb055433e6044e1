package se.tross.shared.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Measures Tross on this machine and prints ratios to something measured in the same run, so that the figures mean the
 * same on a quick and on a slow machine. Nothing here passes or fails. What it writes lies in a temporary folder that is
 * removed afterwards.
 */
public final class Bench {

    private Bench() {}

    /** @param words names of the parts to run (domain, budget, minutes, tertial, pack, start, pages); all when none is named */
    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "Tross: mätningar. Java %s, %d processorer, frö %d%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), GeneratedData.SEED);
        if (wants(words, "domain")) {
            new DomainBench(out).run();
        }
        if (wants(words, "budget")) {
            try (Scratch scratch = Scratch.create()) {
                new BudgetBench(out, scratch).run();
            }
        }
        if (wants(words, "minutes")) {
            try (Scratch scratch = Scratch.create()) {
                new MinutesBench(out, scratch).run();
            }
        }
        if (wants(words, "tertial")) {
            new TertialBench(out).run();
        }
        if (wants(words, "pack")) {
            try (Scratch scratch = Scratch.create()) {
                new PackBench(out, scratch).run();
            }
        }
        if (wants(words, "start")) {
            try (Scratch scratch = Scratch.create()) {
                new StartBench(out, scratch).run();
            }
        }
        if (wants(words, "pages")) {
            try (Scratch scratch = Scratch.create()) {
                new PageBench(out, scratch).run();
            }
        }
    }

    private static boolean wants(String[] words, String part) {
        return words.length == 0 || Arrays.asList(words).contains(part);
    }
}
