package se.tross.shared.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What it takes to open the page of a meeting with thirty ledamöter and forty matters when all but the last is decided, to
 * note who comes and goes, to keep a text, and to ask what is new, beside the smallest Faces page of the same server. The
 * meeting is held through its page: what is measured is what a secretary waits for.
 */
final class MeetingPageBench {
    private static final int TIMES = 100;

    private final PrintStream out;
    private final Visitor visitor;
    private final long forbundId;
    private final GeneratedMeetingData.Written meeting;
    private final long first;
    private final long last;

    MeetingPageBench(PrintStream out, Visitor visitor, long forbundId, GeneratedMeetingData.Written meeting) {
        this.out = out;
        this.visitor = visitor;
        this.forbundId = forbundId;
        this.meeting = meeting;
        first = meeting.matters().get(0);
        last = meeting.matters().get(meeting.matters().size() - 1);
    }

    void run(String smallest) throws IOException, InterruptedException {
        hold();
        out.printf(
                "%nSammanträde i webbläsaren: %d ledamöter, %d ärenden, %d beslutade%n",
                meeting.ordinary().size(),
                meeting.matters().size(),
                meeting.matters().size() - 1);
        String page = "/board/sitting?f=" + forbundId + "&id=" + meeting.id() + "&matter=" + last;
        HttpResponse<String> opened = visitor.get(page);
        Sample beside = Sample.of(TIMES, () -> visitor.time(smallest));
        report("öppna ett ärende", Sample.of(TIMES, () -> visitor.time(page)), beside, opened);
        report("någon går eller kommer", Sample.of(TIMES, new Comings()::nanos), beside, null);
        report("spara en text", Sample.of(TIMES, new Notes()::nanos), beside, null);
        String news = "/board/sitting-act?f=" + forbundId + "&meeting=" + meeting.id() + "&since=0";
        report("fråga om nytt", Sample.of(TIMES, () -> visitor.time(news)), beside, null);
    }

    private void hold() throws IOException, InterruptedException {
        for (long mandate : meeting.ordinary()) {
            act("come", first, Map.of("mandate", String.valueOf(mandate)));
        }
        act("open", first, Map.of());
        List<Long> matters = meeting.matters();
        for (long matter : matters.subList(0, matters.size() - 1)) {
            act("agree", matter, Map.of("text", "Styrelsen bifaller förslaget."));
        }
    }

    private long act(String act, long matter, Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("act", act);
        fields.put("f", String.valueOf(forbundId));
        fields.put("meeting", String.valueOf(meeting.id()));
        fields.put("matter", String.valueOf(matter));
        fields.put("shown", String.valueOf(matter));
        long before = System.nanoTime();
        String answer = visitor.send("/board/sitting-act?f=" + forbundId, fields);
        long took = System.nanoTime() - before;
        if (!answer.contains("\"problems\":[]")) {
            throw new IllegalStateException(act + " was not done: " + answer);
        }
        return took;
    }

    /** A ledamot leaves and is back, in turn. */
    private final class Comings {
        private boolean gone;

        long nanos() throws IOException, InterruptedException {
            String who =
                    String.valueOf(meeting.ordinary().get(meeting.ordinary().size() - 1));
            long took = act(gone ? "come" : "go", last, Map.of("mandate", who));
            gone = !gone;
            return took;
        }
    }

    /** Another letter each time. */
    private final class Notes {
        private String kept = "";

        long nanos() throws IOException, InterruptedException {
            String typed = kept + "a";
            long took = act("write", last, Map.of("field", "NOTE", "expected", kept, "typed", typed));
            kept = typed;
            return took;
        }
    }

    private void report(String what, Sample sample, Sample beside, HttpResponse<String> answer) {
        out.println(sample.besideSmallest(what, beside, answer));
    }
}
