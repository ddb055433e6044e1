package se.tross.shared.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.Language;

/** Puts a piece of history into the visitor's language, for {@code t:history} and the page of all events. */
@Named("historyWords")
@RequestScoped
public class HistorySentences {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    @Inject
    private Language language;

    /**
     * One event in words.
     *
     * @param moment for machines
     * @param when for people, in Swedish time
     * @param who the person
     * @param what what was done to what
     * @param changes old and new, a sentence a column
     */
    public record Sentence(String moment, String when, String who, String what, List<String> changes) {}

    public List<Sentence> of(HistoryPage page) {
        Texts texts = language.texts();
        return page == null
                ? List.of()
                : page.entries().stream().map(entry -> sentence(entry, texts)).toList();
    }

    private static Sentence sentence(HistoryEntry entry, Texts texts) {
        String what = texts.text(entry.actionKey()) + " " + texts.text(entry.key())
                + (entry.subject() == null ? "" : ", " + entry.subject());
        String who = entry.inDatabase() ? texts.text("shared.history.inDatabase", entry.actor()) : entry.actor();
        return new Sentence(
                entry.at().toString(),
                MOMENT.format(entry.at().atZone(STOCKHOLM)),
                who,
                what.substring(0, 1).toUpperCase(texts.locale()) + what.substring(1),
                entry.changes().stream().map(change -> words(change, texts)).toList());
    }

    private static String words(HistoryChange change, Texts texts) {
        return texts.text(change.sentence(), texts.text(change.key()), change.before(), change.after());
    }
}
