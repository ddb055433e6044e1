package se.tross.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import se.tross.board.meeting.CallGround;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterStanding;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.meeting.RaisedBy;
import se.tross.shared.access.Permission;
import se.tross.shared.time.SwedishTime;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of what the board does: its meetings with their matters. */
@ApplicationScoped
public class BoardHistoryWords implements HistoryWords {

    private static final String MATTER = "board_matter";

    private static final ColumnWords MATTER_WORDS = new ColumnWords(Map.of(
            "kind", ColumnWords.constant(MatterKind.class),
            "standing", ColumnWords.constant(MatterStanding.class),
            "raised_by", ColumnWords.constant(RaisedBy.class),
            "added_automatically", ColumnWords::yesOrNo,
            "decided", ColumnWords::yesOrNo));

    private static final ColumnWords WORDS = new ColumnWords(Map.of(
            "kind", ColumnWords.constant(MeetingKind.class),
            "status", ColumnWords.constant(MeetingStatus.class),
            "call_ground", ColumnWords.constant(CallGround.class),
            "starts_at", BoardHistoryWords::localMoment,
            "ends_at", BoardHistoryWords::localMoment,
            "remote_allowed", ColumnWords::yesOrNo,
            "summoned_at", BoardHistoryWords::moment,
            "opened_at", BoardHistoryWords::moment,
            "closed_at", BoardHistoryWords::moment));

    @Override
    public String capability() {
        return "board";
    }

    /** What is secret of a matter stands in its history too (P5). */
    @Override
    public Permission permissionFor(String table) {
        return table.equals(MATTER) ? Permission.BOARD_SECRET_READ : Permission.BOARD_READ;
    }

    @Override
    public Serializable word(String table, String column, String text) {
        return table.equals(MATTER) ? MATTER_WORDS.word(column, text) : WORDS.word(column, text);
    }

    private static Serializable localMoment(String text) {
        return LocalDateTime.parse(text).atZone(SwedishTime.ZONE).toInstant();
    }

    private static Serializable moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
