package se.tross.shared.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.Begun;

/** Puts a piece of history into the visitor's language, for {@code t:history} and the page of all events. */
@Named("historyWords")
@RequestScoped
public class HistorySentences {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    @Inject
    private Language language;

    /**
     * Everything that one person saved together.
     *
     * @param moment for machines
     * @param when for people, in Swedish time
     * @param who the person
     * @param first what was done to the record itself
     * @param others what was done to its parts
     */
    public record Event(String moment, String when, String who, Sentence first, List<Sentence> others) {}

    /**
     * One row's change in words.
     *
     * @param what what was done to what
     * @param changes old and new, a sentence a column
     */
    public record Sentence(String what, List<String> changes) {}

    public List<Event> of(HistoryPage page) {
        return of(page, language.texts());
    }

    static List<Event> of(HistoryPage page, Texts texts) {
        List<Event> events = new ArrayList<>();
        List<HistoryEntry> together = new ArrayList<>();
        for (HistoryEntry entry : page == null ? List.<HistoryEntry>of() : page.entries()) {
            if (!together.isEmpty() && !savedTogether(together.get(0), entry)) {
                events.add(event(together, texts));
                together.clear();
            }
            together.add(0, entry); // the trail tells the latest first; what is told together is told as it was done
        }
        if (!together.isEmpty()) {
            events.add(event(together, texts));
        }
        return events;
    }

    private static boolean savedTogether(HistoryEntry one, HistoryEntry other) {
        return one.at().equals(other.at()) && one.actor().equals(other.actor());
    }

    private static Event event(List<HistoryEntry> together, Texts texts) {
        HistoryEntry first = together.get(0);
        List<Sentence> sentences =
                together.stream().map(entry -> sentence(entry, texts)).toList();
        return new Event(
                first.at().toString(),
                MOMENT.format(first.at().atZone(STOCKHOLM)),
                first.inDatabase() ? texts.text("shared.history.inDatabase", first.actor()) : first.actor(),
                sentences.get(0),
                sentences.subList(1, sentences.size()));
    }

    private static Sentence sentence(HistoryEntry entry, Texts texts) {
        String what = texts.text(entry.actionKey()) + " " + texts.text(entry.key())
                + (entry.subject() == null ? "" : ", " + entry.subject());
        return new Sentence(
                Begun.with(what),
                entry.changes().stream().map(change -> words(change, texts)).toList());
    }

    private static String words(HistoryChange change, Texts texts) {
        return texts.text(change.sentence(), texts.text(change.key()), change.before(), change.after());
    }
}
