package se.tross.board.meeting;

import java.math.BigDecimal;
import java.util.List;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of a year's meetings. */
final class MeetingsTable {

    private MeetingsTable() {}

    /** @param prepares whether the next step is shown: for those who can take it */
    static TableModel<MeetingOverview> of(Texts texts, boolean prepares) {
        Column<MeetingOverview> date = Column.<MeetingOverview>date("date", "board.column.date", MeetingOverview::date)
                .leadingTo(MeetingsTable::page);
        Column<MeetingOverview> time = Column.text(
                "time",
                "board.column.time",
                meeting -> MeetingWords.weekday(meeting.date(), texts) + " " + MeetingWords.hoursOf(meeting.terms()));
        Column<MeetingOverview> place = Column.<MeetingOverview>text(
                        "place",
                        "board.column.place",
                        meeting -> meeting.terms().place())
                .minorOnPhone();
        Column<MeetingOverview> status = Column.status(
                "status",
                "board.column.status",
                meeting -> new Status(texts.text(meeting.status()), MeetingWords.toneOf(meeting)));
        Column<MeetingOverview> latest = Column.<MeetingOverview>date(
                        "latest",
                        "board.column.latest",
                        meeting -> meeting.terms().latestSummons())
                .minorOnPhone();
        Column<MeetingOverview> matters = Column.<MeetingOverview>number(
                        "matters", "board.column.matters", meeting -> BigDecimal.valueOf(meeting.matters()))
                .minorOnPhone();
        Column<MeetingOverview> next = Column.<MeetingOverview>text(
                        "next", "board.column.next", meeting -> MeetingWords.next(meeting, texts))
                .leadingTo(MeetingsTable::page);
        return TableModel.of(
                "board.meetings",
                prepares
                        ? List.of(date, time, place, status, latest, matters, next)
                        : List.of(date, time, place, status, matters));
    }

    private static String page(MeetingOverview meeting) {
        return "/board/meeting?id=" + meeting.id();
    }
}
