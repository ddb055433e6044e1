package se.tross.board.summons;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** Somebody has answered the office: {@code /board/summons-answer?id=}. */
@Named
@ViewScoped
public class AnswerRecordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SummonsOverviews overviews;

    @Inject
    private RecordAnswer recordAnswer;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages messages;

    private String id;
    private AnswerGround ground;
    private Answer answer;
    private String reason;

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        ground = overviews.answer(AddressParts.requiredId(id));
        answer = ground.person().answer();
        reason = ground.person().reason();
    }

    public String record() {
        recordAnswer.record(ground.person().id(), answer, reason);
        messages.done("board.summoned.recorded", ground.person().name());
        return "/board/summoned?faces-redirect=true&id=" + ground.meetingId();
    }

    public AnswerGround getGround() {
        return ground;
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer newAnswer) {
        answer = newAnswer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
