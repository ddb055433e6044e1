package se.tross.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import se.tross.board.archive.ArchiveKind;
import se.tross.board.archive.Rendition;
import se.tross.board.attendance.AttendanceKind;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.conflict.ConflictStanding;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.meeting.CallGround;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterStanding;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.meeting.RaisedBy;
import se.tross.board.minutes.ApproverRole;
import se.tross.board.minutes.MinutesStatus;
import se.tross.board.notice.NoticeKind;
import se.tross.board.pack.PartKind;
import se.tross.board.pack.PartStanding;
import se.tross.board.summons.Answer;
import se.tross.board.summons.AnswerWay;
import se.tross.board.summons.Capacity;
import se.tross.board.vote.BallotMethod;
import se.tross.board.vote.BallotOutcome;
import se.tross.board.vote.Choice;
import se.tross.board.vote.Majority;
import se.tross.board.vote.ProposalKind;
import se.tross.shared.access.Permission;
import se.tross.shared.time.SwedishTime;
import se.tross.shared.trail.ColumnWords;
import se.tross.shared.trail.HistoryWords;

/** The history of what the board does: its meetings with their matters and papers, and its registers. */
@ApplicationScoped
public class BoardHistoryWords implements HistoryWords {

    private static final String MATTER = "board_matter";
    private static final Set<String> OF_MATTERS = Set.of(
            MATTER,
            "board_paper",
            "board_paper_content",
            "board_pack_part",
            "board_conflict",
            "board_note",
            "board_proposal",
            "board_ballot",
            "board_vote",
            "board_decision",
            "board_dissent",
            "board_action",
            "board_appeal",
            "board_minutes_remark");

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
            "summoned_at", ColumnWords::moment,
            "opened_at", ColumnWords::moment,
            "closed_at", ColumnWords::moment,
            "kept_at", ColumnWords::moment));

    private static final Map<String, ColumnWords> OF_PACKS = Map.of(
            "board_pack",
            new ColumnWords(Map.of("made_at", ColumnWords::moment)),
            "board_pack_part",
            new ColumnWords(Map.of(
                    "kind",
                    ColumnWords.constant(PartKind.class),
                    "standing",
                    ColumnWords.constant(PartStanding.class),
                    "secret",
                    ColumnWords::yesOrNo,
                    "tagged",
                    ColumnWords::yesOrNo)),
            "board_pack_piece",
            new ColumnWords(Map.of("open_copy", ColumnWords::yesOrNo)));

    private static final Map<String, ColumnWords> OF_SITTINGS = Map.of(
            "board_attendance",
            new ColumnWords(Map.of(
                    "kind", ColumnWords.constant(AttendanceKind.class),
                    "mode", ColumnWords.constant(AttendanceMode.class),
                    "at", ColumnWords::moment)),
            "board_conflict",
            new ColumnWords(Map.of(
                    "ground", ColumnWords.constant(ConflictGround.class),
                    "standing", ColumnWords.constant(ConflictStanding.class),
                    "self_declared", ColumnWords::yesOrNo)),
            "board_proposal",
            new ColumnWords(
                    Map.of("kind", ColumnWords.constant(ProposalKind.class), "withdrawn", ColumnWords::yesOrNo)),
            "board_ballot",
            new ColumnWords(Map.of(
                    "yes_kind", ColumnWords.constant(ProposalKind.class),
                    "no_kind", ColumnWords.constant(ProposalKind.class),
                    "majority", ColumnWords.constant(Majority.class),
                    "method", ColumnWords.constant(BallotMethod.class),
                    "outcome", ColumnWords.constant(BallotOutcome.class),
                    "election", ColumnWords::yesOrNo,
                    "casting_vote", ColumnWords::yesOrNo)),
            "board_vote",
            new ColumnWords(Map.of("choice", ColumnWords.constant(Choice.class))),
            "board_decision",
            new ColumnWords(Map.of(
                    "outcome", ColumnWords.constant(DecisionOutcome.class),
                    "majority", ColumnWords.constant(Majority.class),
                    "method", ColumnWords.constant(BallotMethod.class),
                    "casting_vote", ColumnWords::yesOrNo)),
            "board_dissent",
            new ColumnWords(Map.of("announced_at", ColumnWords::moment)));

    private static final Map<String, ColumnWords> OF_SUMMONS = Map.of(
            "board_summoned",
            new ColumnWords(Map.of(
                    "capacity", ColumnWords.constant(Capacity.class),
                    "answer", ColumnWords.constant(Answer.class),
                    "answer_way", ColumnWords.constant(AnswerWay.class),
                    "summoned_at", ColumnWords::moment,
                    "answered_at", ColumnWords::moment,
                    "called_at", ColumnWords::moment,
                    "reminded_at", ColumnWords::moment)),
            "board_summons_key",
            new ColumnWords(Map.of("made_at", ColumnWords::moment)),
            "board_calendar_key",
            new ColumnWords(Map.of("made_at", ColumnWords::moment)));

    private static final Map<String, ColumnWords> OF_MINUTES = Map.of(
            "board_minutes",
            new ColumnWords(
                    Map.of("status", ColumnWords.constant(MinutesStatus.class), "sent_out_at", ColumnWords::moment)),
            "board_justering",
            new ColumnWords(Map.of("adjusted_at", ColumnWords::moment)),
            "board_minutes_approval",
            new ColumnWords(Map.of(
                    "role", ColumnWords.constant(ApproverRole.class),
                    "approved_at", ColumnWords::moment,
                    "replaced_at", ColumnWords::moment)),
            "board_minutes_remark",
            new ColumnWords(Map.of("made_at", ColumnWords::moment, "settled_at", ColumnWords::moment)),
            "board_notice",
            new ColumnWords(Map.of(
                    "kind", ColumnWords.constant(NoticeKind.class),
                    "posted_at", ColumnWords::moment,
                    "taken_down_at", ColumnWords::moment)),
            "board_archived_file",
            new ColumnWords(Map.of(
                    "kind", ColumnWords.constant(ArchiveKind.class),
                    "rendition", ColumnWords.constant(Rendition.class),
                    "kept_at", ColumnWords::moment)));

    @Override
    public String capability() {
        return "board";
    }

    /**
     * What is secret of a matter, of its papers and of what was decided in it, stands in their history too (P5); why somebody
     * does not come is for who prepares the meeting.
     */
    @Override
    public Permission permissionFor(String table) {
        if (RegisterWords.OF_PERSONS.contains(table)) {
            return Permission.BOARD_SEATS_EDIT;
        }
        if (OF_SUMMONS.containsKey(table)) {
            return Permission.BOARD_PREPARE;
        }
        return OF_MATTERS.contains(table) ? Permission.BOARD_SECRET_READ : Permission.BOARD_READ;
    }

    @Override
    public Serializable word(String table, String column, String text) {
        if (RegisterWords.OF_TABLES.containsKey(table)) {
            return RegisterWords.OF_TABLES.get(table).word(column, text);
        }
        if (OF_SUMMONS.containsKey(table)) {
            return OF_SUMMONS.get(table).word(column, text);
        }
        if (OF_PACKS.containsKey(table)) {
            return OF_PACKS.get(table).word(column, text);
        }
        ColumnWords words = table.equals(MATTER)
                ? MATTER_WORDS
                : OF_SITTINGS.getOrDefault(table, OF_MINUTES.getOrDefault(table, WORDS));
        return words.word(column, text);
    }

    private static Serializable localMoment(String text) {
        return LocalDateTime.parse(text).atZone(SwedishTime.ZONE).toInstant();
    }
}
