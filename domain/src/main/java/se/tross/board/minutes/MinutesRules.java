package se.tross.board.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tross.board.BoardRefusal;
import se.tross.board.MinutesRefusal.HasApproved;
import se.tross.board.MinutesRefusal.JusterareIsChair;
import se.tross.board.MinutesRefusal.JusterareTwice;
import se.tross.board.MinutesRefusal.JusterareWasNotPresent;
import se.tross.board.MinutesRefusal.MeetingStillOpen;
import se.tross.board.MinutesRefusal.MinutesAreAdjusted;
import se.tross.board.MinutesRefusal.MinutesAreSentOut;
import se.tross.board.MinutesRefusal.MinutesNotSentOut;
import se.tross.board.MinutesRefusal.NotAnApprover;
import se.tross.board.MinutesRefusal.ParagraphIsAdjusted;
import se.tross.board.MinutesRefusal.ParagraphIsAdjustedForItself;
import se.tross.board.MinutesRefusal.ParagraphUnknown;
import se.tross.board.MinutesRefusal.RemarksAreOpen;
import se.tross.board.MinutesRefusal.TextChangedSinceRead;
import se.tross.board.Wording;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.shared.refusal.Refusal;

/**
 * What stands in the way of each step from draft to adjusted minutes: the same for the button as for the step.
 *
 * @param minutes as far as they have come
 */
public record MinutesRules(Minutes minutes) {

    private List<BoardRefusal> refusalsOfAdjusted() {
        return minutes.status() == MinutesStatus.ADJUSTED
                ? List.of(new MinutesAreAdjusted(minutes.whole().adjustedAt()))
                : List.of();
    }

    List<BoardRefusal> refusalsOfNaming(Approver justerare, Collection<Long> present) {
        List<BoardRefusal> refusals = new ArrayList<>(refusalsOfAdjusted());
        if (minutes.status() == MinutesStatus.OUT_FOR_ADJUSTMENT) {
            refusals.add(new MinutesAreSentOut());
        }
        refusals.addAll(refusalsOfPerson(justerare, present));
        return refusals;
    }

    private List<BoardRefusal> refusalsOfPerson(Approver person, Collection<Long> present) {
        List<BoardRefusal> refusals = new ArrayList<>();
        if (!present.contains(person.mandateId())) {
            refusals.add(new JusterareWasNotPresent(person.person()));
        }
        minutes.whole()
                .asked(person.mandateId())
                .ifPresent(approval -> refusals.add(
                        approval.role() == ApproverRole.CHAIR
                                ? new JusterareIsChair(person.person())
                                : new JusterareTwice(person.person())));
        return refusals;
    }

    /** Why they cannot be sent out now; empty when they can. */
    public List<Refusal> refusalsOfSendingOut(Meeting meeting, MinutesContent content) {
        List<Refusal> refusals = new ArrayList<>(refusalsOfAdjusted());
        if (meeting.status() != MeetingStatus.CLOSED) {
            refusals.add(new MeetingStillOpen());
        }
        if (minutes.status() == MinutesStatus.OUT_FOR_ADJUSTMENT) {
            refusals.add(new MinutesAreSentOut());
        }
        refusals.addAll(refusalsOfText(content));
        refusals.addAll(findings(content));
        return refusals;
    }

    /** That somebody adjusts the minutes is asked of those who are named, not only of what the text says. */
    private List<MinutesFinding> findings(MinutesContent content) {
        List<MinutesFinding> findings = new ArrayList<>(MinutesCheck.of(content));
        MinutesFinding nobody = new MinutesFinding.MinutesJusterareMissing();
        if (minutes.approvers().size() < 2 && !findings.contains(nobody)) {
            findings.add(nobody);
        }
        return findings;
    }

    /** Why the person cannot approve this text now; empty when they can. */
    public List<Refusal> refusalsOfApproval(long mandateId, ContentHash read, MinutesContent content) {
        List<Refusal> refusals = new ArrayList<>(minutes.whole().refusalsOfApproval(mandateId, read));
        if (refusals.isEmpty() && !content.hash().equals(read)) {
            refusals.add(new TextChangedSinceRead());
        }
        int open = (int) minutes.remarks().stream().filter(Remark::isOpen).count();
        if (open > 0) {
            refusals.add(new RemarksAreOpen(open));
        }
        if (minutes.status() != MinutesStatus.ADJUSTED) {
            refusals.addAll(findings(content));
        }
        return refusals;
    }

    /** Why the § cannot be adjusted at once; empty when it can. */
    public List<Refusal> refusalsOfAdjustingAtOnce(int paragraph, MinutesContent content) {
        List<Refusal> refusals = new ArrayList<>(refusalsOfAdjusted());
        content.paragraph(paragraph)
                .ifPresentOrElse(
                        found -> refusals.addAll(MinutesCheck.of(found)),
                        () -> refusals.add(new ParagraphUnknown(paragraph)));
        if (minutes.part(paragraph).isPresent()) {
            refusals.add(0, new ParagraphIsAdjustedForItself(paragraph));
        }
        if (minutes.approvers().size() < 2) {
            refusals.add(new MinutesFinding.MinutesJusterareMissing());
        }
        return refusals;
    }

    /** Why the person cannot approve the § now; empty when they can. */
    public List<Refusal> refusalsOfApprovalAtOnce(
            int paragraph, long mandateId, ContentHash read, MinutesContent content) {
        Optional<Justering> part = minutes.part(paragraph);
        Optional<MinutesParagraph> text = content.paragraph(paragraph);
        if (part.isEmpty() || text.isEmpty()) {
            return List.of(new ParagraphUnknown(paragraph));
        }
        List<Refusal> refusals = new ArrayList<>(refusalsOfAdjusted());
        refusals.addAll(part.get().refusalsOfApproval(mandateId, read));
        if (refusals.isEmpty() && !text.get().hash().equals(read)) {
            refusals.add(new TextChangedSinceRead());
        }
        refusals.addAll(MinutesCheck.of(text.get()));
        return refusals;
    }

    /** What is adjusted stays as it is, wherever else the text is changed. */
    List<BoardRefusal> refusalsOfText(MinutesContent now) {
        if (minutes.status() == MinutesStatus.ADJUSTED
                && !minutes.whole().content().equals(Optional.of(now.hash()))) {
            return refusalsOfAdjusted();
        }
        return minutes.parts().stream()
                .filter(part -> part.paragraph() != null && part.isDone())
                .filter(part ->
                        now.paragraph(part.paragraph()).filter(part::isOf).isEmpty())
                .<BoardRefusal>map(part -> new ParagraphIsAdjusted(part.paragraph()))
                .toList();
    }

    List<BoardRefusal> refusalsOfReplacing(long mandateId, Approver instead, Collection<Long> present, String reason) {
        List<BoardRefusal> refusals = new ArrayList<>(refusalsOfAdjusted());
        refusals.addAll(refusalsOfPerson(instead, present));
        Optional<Approval> own = minutes.whole().asked(mandateId);
        if (own.isEmpty()) {
            refusals.add(new NotAnApprover());
        }
        own.filter(Approval::isGiven)
                .ifPresent(
                        given -> refusals.add(new HasApproved(given.approver().person(), given.approvedAt())));
        Wording.refusalOfRequired("reason", reason, Wording.LINE).ifPresent(refusals::add);
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }

    List<BoardRefusal> refusalsOfRemark(long mandateId, int paragraph, MinutesContent content) {
        List<BoardRefusal> refusals = new ArrayList<>(refusalsOfAdjusted());
        if (minutes.status() == MinutesStatus.DRAFT) {
            refusals.add(new MinutesNotSentOut());
        }
        if (content.paragraph(paragraph).isEmpty()) {
            refusals.add(new ParagraphUnknown(paragraph));
        }
        if (minutes.whole().asked(mandateId).isEmpty()) {
            refusals.add(new NotAnApprover());
        }
        return refusals;
    }
}
