package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tross.shared.time.FinancialYear;

/**
 * What it takes to open a budget of three hundred lines and three years for entry, to keep one cell of it, and to keep all
 * nine hundred at once, beside the smallest Faces page of the same server.
 */
final class BudgetPageBench {
    private static final int OPENINGS = 100;
    private static final int SAVINGS = 100;
    private static final int WHOLE_SAVINGS = 20;
    private static final Pattern VERSION = Pattern.compile("data-version=\"(\\d+)\"");
    private static final Pattern ROW = Pattern.compile("<tr[^>]* data-line=\"(\\d+)\".*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<input[^>]* name=\"[^\"]*\"[^>]*/?>");

    private final PrintStream out;
    private final Visitor visitor;
    private final String page;
    private final String cells;

    BudgetPageBench(PrintStream out, Visitor visitor, long forbundId, FinancialYear year) {
        this.out = out;
        this.visitor = visitor;
        page = "/budget/edit?f=" + forbundId + "&year=" + year;
        cells = "/budget/cells?f=" + forbundId;
    }

    /** A cell of the grid, and what it was seen to hold. */
    private record Shown(String line, String year, long ore) {
        Shown plusOneKrona() {
            return new Shown(line, year, ore + 100);
        }

        String json() {
            return "{\"line\":" + line + ",\"year\":" + year + ",\"expected\":\"" + ore + "\",\"text\":\""
                    + (ore / 100 + 1) + "\"}";
        }
    }

    void run(String smallest) throws IOException, InterruptedException {
        HttpResponse<String> opened = visitor.get(page);
        String version = VERSION.matcher(opened.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        List<Shown> shown = shown(opened.body());
        out.printf("%nBudget i webbläsaren: %d celler%n", shown.size());
        Sample beside = Sample.of(OPENINGS, () -> visitor.time(smallest));
        report("öppna budgeten", Sample.of(OPENINGS, () -> visitor.time(page)), beside, opened);
        report("spara en cell", save(SAVINGS, version, shown.subList(0, 1)), beside, null);
        report("spara alla celler", save(WHOLE_SAVINGS, version, shown.subList(1, shown.size())), beside, null);
        visitor.get(page);
    }

    private static List<Shown> shown(String html) {
        List<Shown> cells = new ArrayList<>();
        for (MatchResult row : ROW.matcher(html).results().toList()) {
            CELL.matcher(row.group())
                    .results()
                    .map(MatchResult::group)
                    .forEach(input -> cells.add(new Shown(
                            row.group(1),
                            Visitor.attribute(input, "data-year"),
                            Long.parseLong(Visitor.attribute(input, "data-ore")))));
        }
        return cells;
    }

    /** Each time a krona more in every cell, on what the last time kept. */
    private Sample save(int times, String version, List<Shown> from) throws IOException, InterruptedException {
        List<Shown> now = from;
        long[] nanos = new long[times];
        for (int round = -times / 2; round < times; round++) {
            String typed = now.stream().map(Shown::json).collect(Collectors.joining(","));
            String body = "{\"version\":" + version + ",\"unit\":\"kr\",\"typed\":[" + typed + "]}";
            long before = System.nanoTime();
            String answer = visitor.post(cells, "application/json", body);
            long took = System.nanoTime() - before;
            if (!answer.contains("\"problems\":[]")) {
                throw new IllegalStateException("Not kept: " + answer.substring(0, Math.min(500, answer.length())));
            }
            if (round >= 0) {
                nanos[round] = took;
            }
            now = now.stream().map(Shown::plusOneKrona).toList();
        }
        return new Sample(nanos);
    }

    private void report(String what, Sample sample, Sample beside, HttpResponse<String> answer) {
        out.println(sample.besideSmallest(what, beside, answer));
    }
}
