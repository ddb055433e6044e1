package se.tross.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import se.tross.shared.access.Permission;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of the outbox, and of what else no capability owns. */
@ApplicationScoped
public class MailHistoryWords implements HistoryWords {

    private static final ColumnWords WORDS = new ColumnWords(Map.of(
            "status", ColumnWords.constant(MailStatus.class),
            "calendar_method", ColumnWords.constant(CalendarPart.Method.class),
            "created_at", ColumnWords::moment,
            "next_attempt_at", ColumnWords::moment,
            "sent_at", ColumnWords::moment));

    @Override
    public String capability() {
        return "shared";
    }

    @Override
    public Permission permissionFor(String table) {
        return table.equals("shared_mail") ? Permission.MAIL_READ : Permission.TRAIL_READ;
    }

    @Override
    public Serializable word(String table, String column, String text) {
        return WORDS.word(column, text);
    }
}
