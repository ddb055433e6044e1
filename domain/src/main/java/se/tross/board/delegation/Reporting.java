package se.tross.board.delegation;

import java.time.LocalDate;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.DelegationRefusal.ReportedBeforeDecided;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.ReportedItem;

/** How decisions that were made for the board come before it. */
final class Reporting {

    private Reporting() {}

    /** At an open meeting, or one that has ended; never one before the decision. */
    static List<BoardRefusal> refusals(LocalDate decidedOn, Meeting meeting) {
        return meeting.date().isBefore(decidedOn) ? List.of(new ReportedBeforeDecided(decidedOn)) : List.of();
    }

    /** The first line of the text, without its full stop, and who decided. */
    static ReportedItem item(String number, LocalDate decidedOn, String text, String decidedBy) {
        return new ReportedItem(number, decidedOn, firstLine(text) + " (" + decidedBy + ")");
    }

    /** The first line of the text, without its full stop. */
    static ReportedItem item(String number, LocalDate decidedOn, String text) {
        return new ReportedItem(number, decidedOn, firstLine(text));
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
