package se.tross.board.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.archive.FileRow;
import se.tross.board.archive.KeptOfMinutes;
import se.tross.shared.refusal.Refusal;

/**
 * The minutes of a meeting as a page shows them.
 *
 * @param meetingId the meeting
 * @param number its number in the year
 * @param closed whether it has ended
 * @param status how far the minutes have come
 * @param content what they say, without what the visitor may not see
 * @param hash of what they say, all of it: what an approval binds
 * @param findings what the law wants told and they do not tell, and whether they are late
 * @param dueOn the last day for justering (B14)
 * @param sentOut when they went to chair and justerare; null before
 * @param adjusted when the last one approved; null before
 * @param approvals who approves, with who was replaced
 * @param remarks what approvers want corrected
 * @param candidates whom the board may have chosen to adjust: those who were there
 * @param refusalsOfSendingOut why they cannot be sent out now; empty when they can
 * @param refusalsOfApproval why the visitor cannot approve them now; null for who does not approve them at all
 * @param parts the paragraphs that are adjusted before the rest
 * @param adjustableAtOnce the paragraphs that could be sent out for that now
 * @param kept what is archived of them, and their notices
 * @param ownMandate the visitor's mandate among those who approve; 0 for none
 */
public record MinutesOverview(
        long meetingId,
        int number,
        boolean closed,
        MinutesStatus status,
        MinutesContent content,
        ContentHash hash,
        List<MinutesFinding> findings,
        LocalDate dueOn,
        Instant sentOut,
        Instant adjusted,
        List<ApprovalRow> approvals,
        List<RemarkRow> remarks,
        List<Approver> candidates,
        List<Refusal> refusalsOfSendingOut,
        List<Refusal> refusalsOfApproval,
        List<PartRow> parts,
        List<Integer> adjustableAtOnce,
        KeptOfMinutes kept,
        long ownMandate)
        implements Serializable {

    /** What is archived of them, in the order that it was kept. */
    public List<FileRow> files() {
        return kept.files();
    }

    /** Those who are asked and have not approved. */
    public List<ApprovalRow> waiting() {
        return approvals.stream()
                .filter(approval -> approval.isAsked() && approval.approved() == null)
                .toList();
    }

    /**
     * Somebody's part in the justering.
     *
     * @param role as what
     * @param approver who
     * @param approved when; null before
     * @param replaced when somebody else took over; null when nobody did
     * @param reason why somebody else took over
     */
    public record ApprovalRow(ApproverRole role, Approver approver, Instant approved, Instant replaced, String reason)
            implements Serializable {

        static ApprovalRow of(Approval approval, MinutesSight sight) {
            return new ApprovalRow(
                    approval.role(),
                    sight.of(approval.approver()),
                    approval.approvedAt(),
                    approval.replacedAt(),
                    sight.masked(approval.replacedReason()));
        }

        public boolean isAsked() {
            return replaced == null;
        }
    }

    /**
     * What somebody wants corrected.
     *
     * @param id the remark
     * @param paragraph of which §
     * @param by who
     * @param text what
     * @param made when
     * @param answer the office's; null while it is open, or when it was taken back
     * @param settled when; null while it is open
     */
    public record RemarkRow(
            long id, int paragraph, Approver by, String text, Instant made, String answer, Instant settled)
            implements Serializable {

        static RemarkRow of(Remark remark, MinutesSight sight) {
            return new RemarkRow(
                    remark.id(),
                    remark.paragraph(),
                    sight.of(remark.by()),
                    sight.masked(remark.text()),
                    remark.madeAt(),
                    sight.masked(remark.answer()),
                    remark.settledAt());
        }

        public boolean isOpen() {
            return settled == null;
        }
    }
}
