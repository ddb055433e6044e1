package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** All insatser of a förbund that has a thousand of them, as a table, filtered and along the time, beside the smallest Faces page. */
final class InsatsPageBench {
    private static final int OPENINGS = 100;

    private final PrintStream out;
    private final Visitor visitor;
    private final String page;

    InsatsPageBench(PrintStream out, Visitor visitor, long forbundId) {
        this.out = out;
        this.visitor = visitor;
        page = "/insats/insatser?f=" + forbundId + "&year=all";
    }

    void run(String smallest) throws IOException, InterruptedException {
        out.printf("%nInsatser: %d under %d år%n", GeneratedInsatsData.MANY, GeneratedInsatsData.YEARS);
        Sample beside = Sample.of(OPENINGS, () -> visitor.time(smallest));
        for (String query : List.of("", "&find=M%C3%A4tinsats%2099&sort=-name", "&view=time")) {
            String shown = page + query;
            for (int i = 0; i < OPENINGS / 2; i++) {
                visitor.get(shown);
            }
            out.println(Sample.of(OPENINGS, () -> visitor.time(shown))
                    .besideSmallest(
                            query.isEmpty() ? "tabellen" : query.contains("view") ? "tidslinjen" : "sökt och sorterad",
                            beside,
                            visitor.get(shown)));
        }
    }
}
