package se.tross.shared.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.contribution.ContributionComputation;
import se.tross.contribution.table.ContributionTableCheck;
import se.tross.contribution.table.PrintedTable;
import se.tross.contribution.table.TableReport;

/** Splitting and checking 290 municipalities over 50 years, beside the bare largest-remainder split of the same weights. */
record DomainBench(PrintStream out) {

    private static final int YEARS = 50;
    private static final int ROUNDS = 12;
    private static final int WARM_UP = 4;

    void run() {
        WholeCountry country = WholeCountry.generated(GeneratedData.SEED);
        Sample bare = measure(() -> {
            for (int year = 0; year < YEARS; year++) {
                country.total(year).splitWholeKronor(country.weights());
            }
        });
        Sample computed = measure(() -> {
            for (int year = 0; year < YEARS; year++) {
                compute(country, year);
            }
        });
        ContributionTableCheck check = new ContributionTableCheck(country.membership(), country.key());
        List<PrintedTable> tables = IntStream.range(0, YEARS)
                .mapToObj(year -> country.printed(compute(country, year)))
                .toList();
        Sample checked = measure(() -> tables.forEach(table -> refuseFindings(check.check(table))));
        out.printf("%nDomänen: 290 kommuner, %d år%n", YEARS);
        line("delning utan förklaring", bare, bare);
        line("bidrag med Talets väg", computed, bare);
        line("kontroll av tryckt tabell", checked, bare);
    }

    private void line(String what, Sample sample, Sample bare) {
        long perSecond = YEARS * 1_000_000_000L / Math.max(1, sample.median());
        out.printf("  %-28s %,9d tabeller/s   kvot mot ren delning %s%n", what, perSecond, sample.ratioTo(bare, 50));
    }

    private static ContributionComputation compute(WholeCountry country, int year) {
        return ContributionComputation.of(country.total(year), country.key(), country.membership());
    }

    private static void refuseFindings(TableReport report) {
        if (!report.mayBeLoaded()) {
            throw new IllegalStateException("A right table was found wrong: " + report.findings());
        }
    }

    private static Sample measure(Runnable work) {
        long[] nanos = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
        }
        return new Sample(nanos);
    }
}
