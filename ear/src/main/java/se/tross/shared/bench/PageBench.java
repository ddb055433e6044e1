package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import se.tross.shared.time.FinancialYear;

/**
 * The contribution page of eighty förbund with ten years each, with one and thirty people at once, against the smallest
 * Faces page of the same server; then a large budget, a large meeting, a thousand insatser and applications being written; statements a page; memory.
 */
record PageBench(PrintStream out, Scratch scratch) {

    private static final int PEOPLE = 30;
    private static final int REQUESTS_ALONE = 200;
    private static final int REQUESTS_EACH = 20;
    private static final String SMALLEST = "/alive";
    private static final String ACCOUNT = "forbundschef";

    void run() throws IOException, InterruptedException, SQLException {
        try (BenchDatabase database = BenchDatabase.start(scratch.folder())) {
            Installed tross = scratch.install("pages", Path.of(System.getProperty("tross.distribution")))
                    .with("TROSS_DEMO", "true")
                    .with("TROSS_COUNT_STATEMENTS", "true");
            database.ownerFor(database.addressFor(tross)).start();
            long atStart = tross.residentKilobytes();
            List<Long> forbund = write(database);
            out.printf(
                    "%nSidor: %d förbund, %d år, frö %d%n",
                    GeneratedData.FORBUND, GeneratedData.YEARS, GeneratedData.SEED);
            List<Visitor> people = measure(tross, forbund);
            Visitor visitor = people.get(0);
            try (Connection app = database.app()) {
                FinancialYear year = GeneratedBudgetData.write(app, forbund.get(0));
                new BudgetPageBench(out, visitor, forbund.get(0), year).run(SMALLEST);
                GeneratedMeetingData.Written meeting = GeneratedMeetingData.write(app, forbund.get(0));
                new MeetingPageBench(out, visitor, forbund.get(0), meeting).run(SMALLEST);
                GeneratedInsatsData.write(app, forbund);
                new InsatsPageBench(out, visitor, forbund.get(0)).run(SMALLEST);
                List<Long> applications = GeneratedApplications.write(app, forbund.get(0), PEOPLE);
                new ApplicationBench(out, people, forbund.get(0), applications).run(SMALLEST);
            }
            out.printf(
                    "  minne: efter start %d MB, efter lasten %d MB, kvot %s%n",
                    atStart / 1024,
                    tross.residentKilobytes() / 1024,
                    Sample.ratio(tross.residentKilobytes(), Math.max(1, atStart)));
            tross.stop();
        }
    }

    private static List<Long> write(BenchDatabase database) throws SQLException {
        try (Connection app = database.app()) {
            return GeneratedData.write(app, accountId(app));
        }
    }

    /** The demonstration's förbundschef, found as the sign-in finds it. */
    private static long accountId(Connection app) throws SQLException {
        try (Statement statement = app.createStatement()) {
            statement.execute("select set_config('tross.sign_in', '" + ACCOUNT + "', false)");
            try (ResultSet rows =
                    statement.executeQuery("select id from forbund_account where username = '" + ACCOUNT + "'")) {
                if (!rows.next()) {
                    throw new IllegalStateException("The demonstration has no account " + ACCOUNT);
                }
                return rows.getLong(1);
            }
        }
    }

    private List<Visitor> measure(Installed tross, List<Long> forbund) throws IOException, InterruptedException {
        String password = tross.run("accounts").stream()
                .map(line -> line.split("\t"))
                .filter(words -> words.length == 3 && words[1].equals(ACCOUNT))
                .map(words -> words[2])
                .findFirst()
                .orElseThrow();
        List<Visitor> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Visitor visitor = new Visitor(tross.address());
            visitor.signIn(ACCOUNT, password);
            people.add(visitor);
        }
        IntFunction<String> contributions = i -> "/contribution/plan?f=" + forbund.get(i % forbund.size()) + "&year="
                + (GeneratedData.FIRST_YEAR + i % GeneratedData.YEARS);
        IntFunction<String> smallest = i -> SMALLEST;
        warmUp(people.get(0), contributions, smallest);
        Load alone = new Load(people.subList(0, 1), REQUESTS_ALONE);
        report(1, alone.fetch(contributions), alone.fetch(smallest));
        Load together = new Load(people, REQUESTS_EACH);
        report(PEOPLE, together.fetch(contributions), together.fetch(smallest));
        out.printf(
                "  SQL-satser på bidragssidan: %s (högst 12)%n",
                people.get(0)
                        .get(contributions.apply(7))
                        .headers()
                        .firstValue("Server-Timing")
                        .orElse("okänt"));
        return people;
    }

    private static void warmUp(Visitor visitor, IntFunction<String> one, IntFunction<String> other)
            throws IOException, InterruptedException {
        for (int i = 0; i < REQUESTS_ALONE; i++) {
            visitor.get(one.apply(i));
            visitor.get(other.apply(i));
        }
    }

    private void report(int people, Sample contributions, Sample smallest) {
        out.printf(
                "  %2d användare: bidragssidan p50 %s p95 %s, minsta Faces-sidan p50 %s p95 %s, kvot p50 %s p95 %s"
                        + " (mål p95 3)%n",
                people,
                contributions.inMillis(50),
                contributions.inMillis(95),
                smallest.inMillis(50),
                smallest.inMillis(95),
                contributions.ratioTo(smallest, 50),
                contributions.ratioTo(smallest, 95));
    }
}
