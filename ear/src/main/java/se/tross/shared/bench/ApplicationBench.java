package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What it takes until a letter that is typed in an application is kept: one who writes alone, and all at once, each in an
 * application of one's own, beside the smallest Faces page under the same load.
 */
final class ApplicationBench {
    private static final int ALONE = 100;
    private static final int EACH = 10;

    private final PrintStream out;
    private final List<Visitor> people;
    private final List<Long> applications;
    private final String texts;
    /** What each wrote last, which is what the next writing must have seen. */
    private final Map<Long, String> kept = new HashMap<>();

    /** @param applications as many as there are people */
    ApplicationBench(PrintStream out, List<Visitor> people, long forbundId, List<Long> applications) {
        this.out = out;
        this.people = people;
        this.applications = applications;
        texts = "/insats/application-text?f=" + forbundId;
        applications.forEach(id -> kept.put(id, ""));
    }

    void run(String smallest) throws IOException, InterruptedException {
        out.printf("%nAnsökan: spara medan man skriver%n");
        Sample.of(ALONE, () -> save(people.get(0), applications.get(0)));
        report(new Load(people.subList(0, 1), ALONE), smallest);
        report(new Load(people, EACH), smallest);
    }

    private void report(Load load, String smallest) throws InterruptedException {
        Sample saved = load.each((person, request) -> save(people.get(person), applications.get(person)));
        Sample beside = load.fetch(request -> smallest);
        int number = load.visitors().size();
        out.println(saved.besideSmallest(number == 1 ? "en skriver" : number + " skriver", beside, null));
    }

    private long save(Visitor visitor, long id) throws IOException, InterruptedException {
        String seen;
        synchronized (kept) {
            seen = kept.get(id);
        }
        String typed = seen + "a";
        long before = System.nanoTime();
        String answer = visitor.send(
                texts, Map.of("id", String.valueOf(id), "step", "1", "t:targetGroup", typed, "w:targetGroup", seen));
        long took = System.nanoTime() - before;
        if (!answer.contains("\"refused\":[]")) {
            throw new IllegalStateException("Not kept: " + answer.substring(0, Math.min(500, answer.length())));
        }
        synchronized (kept) {
            kept.put(id, typed);
        }
        return took;
    }
}
