package se.tross.board.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.board.archive.FileRow;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.page.RecordPage;

/**
 * The minutes of a meeting: {@code /board/minutes?id=} with the meeting's id. Keeps the hash of the text that it shows, since
 * that text and no other is what an approval from this page is about.
 */
@Named
@ViewScoped
public class MinutesPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MinutesOverviews overviews;

    @Inject
    private PrepareMinutes prepareMinutes;

    @Inject
    private ApproveMinutes approveMinutes;

    @Inject
    private FreezeWaiting freezeWaiting;

    @Inject
    private Visitor visitor;

    private MinutesOverview minutes;
    private Long mandate;
    private Long prevented;
    private String reason;
    private String password;
    private Integer paragraph;
    private String remark;
    private String answer;

    @Override
    protected final String path() {
        return "/board/minutes";
    }

    public void load() {
        minutes = overviews.minutes(recordId());
    }

    public String name() {
        prepareMinutes.name(minutes.meetingId(), mandate);
        return done("board.minutes.named");
    }

    public String replace() {
        prepareMinutes.replace(minutes.meetingId(), prevented, mandate, reason);
        return done("board.minutes.replaced");
    }

    public String sendOut() {
        prepareMinutes.sendOut(minutes.meetingId());
        return done("board.minutes.sentOut");
    }

    public String adjustAtOnce(int number) {
        prepareMinutes.adjustAtOnce(minutes.meetingId(), number);
        return done("board.minutes.atOnce.done", number);
    }

    public String approve() {
        approveMinutes.approve(minutes.meetingId(), minutes.hash(), password);
        freezeWaiting.now();
        return done("board.minutes.approved");
    }

    /** @throws se.tross.shared.refusal.Refused if the password is wrong, or the § has another text than the one shown */
    public String approveAtOnce(PartRow part) {
        approveMinutes.approveAtOnce(minutes.meetingId(), part.paragraph(), part.hash(), password);
        freezeWaiting.now();
        return done("board.minutes.approved");
    }

    public String remark() {
        approveMinutes.remark(minutes.meetingId(), paragraph, remark);
        return done("board.minutes.remark.done");
    }

    public String answer(long remarkId) {
        prepareMinutes.answer(minutes.meetingId(), remarkId, answer);
        return done("board.minutes.answer.done");
    }

    public String takeBack(long remarkId) {
        approveMinutes.takeBack(minutes.meetingId(), remarkId);
        return done("board.minutes.takeBack.done");
    }

    /** Whether the office may prepare them still. */
    public boolean isPreparing() {
        return visitor.may(Permission.BOARD_RECORD) && minutes.status() != MinutesStatus.ADJUSTED;
    }

    /** Whether the office can have the § adjusted before the rest. */
    public boolean isAdjustableAtOnce(int number) {
        return isPreparing() && minutes.adjustableAtOnce().contains(number);
    }

    /** Whether the minutes are adjusted and their frozen copy is not there yet. */
    public boolean isArchiveAwaited() {
        return minutes.status() == MinutesStatus.ADJUSTED
                && minutes.files().stream().noneMatch(FileRow::isFrozenWhole);
    }

    public MinutesOverview getMinutes() {
        return minutes;
    }

    public Long getMandate() {
        return mandate;
    }

    public void setMandate(Long newMandate) {
        mandate = newMandate;
    }

    /** Who cannot adjust. */
    public Long getPrevented() {
        return prevented;
    }

    public void setPrevented(Long newPrevented) {
        prevented = newPrevented;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String newPassword) {
        password = newPassword;
    }

    public Integer getParagraph() {
        return paragraph;
    }

    public void setParagraph(Integer newParagraph) {
        paragraph = newParagraph;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String newRemark) {
        remark = newRemark;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String newAnswer) {
        answer = newAnswer;
    }
}
