package se.tross.board;

import java.time.Instant;
import se.tross.shared.refusal.Beside;

/** What the minutes and their justering are refused for, in order of precedence. */
public sealed interface MinutesRefusal extends BoardRefusal {

    /** Adjusted minutes are never edited. */
    record MinutesAreAdjusted(Instant adjusted) implements MinutesRefusal {}

    /** Minutes are sent out for justering when the meeting has ended. */
    record MeetingStillOpen() implements MinutesRefusal {}

    /** There is nothing to approve before the minutes are sent out. */
    record MinutesNotSentOut() implements MinutesRefusal {}

    /** Who approves is settled when the minutes are sent out; after that one is replaced. */
    record MinutesAreSentOut() implements MinutesRefusal {}

    /** The § does not stand in these minutes. */
    record ParagraphUnknown(int paragraph) implements MinutesRefusal {}

    /** A § that was adjusted at once is never edited. */
    record ParagraphIsAdjusted(int paragraph) implements MinutesRefusal {}

    /** A § is adjusted for itself once. */
    record ParagraphIsAdjustedForItself(int paragraph) implements MinutesRefusal {}

    /** Nobody approves what was adjusted already. */
    record JusteringIsDone(Instant adjusted) implements MinutesRefusal {}

    /** Who was not at the meeting cannot say that the minutes are right. */
    @Beside("justerare")
    record JusterareWasNotPresent(String person) implements MinutesRefusal {}

    /** Chair and justerare are different persons. */
    @Beside("justerare")
    record JusterareIsChair(String person) implements MinutesRefusal {}

    /** A person is justerare once. */
    @Beside("justerare")
    record JusterareTwice(String person) implements MinutesRefusal {}

    /** Only the chair and the named justerare approve. */
    record NotAnApprover() implements MinutesRefusal {}

    /** Who has approved the text as it stands has done their part. */
    record HasApproved(String person, Instant when) implements MinutesRefusal {}

    /** The text is another than the one that was read. */
    record TextChangedSinceRead() implements MinutesRefusal {}

    /** A remark is answered, or taken back, before the minutes are approved. */
    record RemarksAreOpen(int remarks) implements MinutesRefusal {}

    /** A remark that has its answer. */
    record RemarkIsSettled() implements MinutesRefusal {}

    /** Only who made a remark takes it back. Other approvers are not told who that is (P7). */
    record RemarkOfSomebodyElse() implements MinutesRefusal {}
}
