package se.tross.board.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.tross.board.decision.ActionTerms;
import se.tross.board.decision.AssignAction;
import se.tross.board.decision.NoteField;
import se.tross.board.decision.RecordDissent;
import se.tross.board.decision.WriteText;

/** What the page asks of texts, and of what follows from a decision: dissents, and what somebody is left to do. */
@RequestScoped
public class FollowActs {

    private static final String MATTER = "matter";
    private static final String DECISION = "decision";
    private static final String EXPECTED = "expected";
    private static final String TYPED = "typed";
    private static final String VERSION = "version";
    private static final String ID = "id";

    @Inject
    private WriteText write;

    @Inject
    private RecordDissent dissents;

    @Inject
    private AssignAction actions;

    /** @return whether it was asked of these @throws se.tross.shared.refusal.Refused with why it cannot be */
    boolean perform(Sent sent) {
        return text(sent) || dissent(sent) || action(sent);
    }

    private boolean text(Sent sent) {
        switch (sent.act()) {
            case "write" ->
                write.write(
                        sent.id(MATTER),
                        sent.constant(NoteField.class, "field"),
                        sent.text(EXPECTED),
                        sent.text(TYPED));
            case "reword" -> write.reword(sent.id(DECISION), sent.text(EXPECTED), sent.text(TYPED));
            case "give-reason" -> write.reason(sent.id(DECISION), sent.text(EXPECTED), sent.text(TYPED));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean dissent(Sent sent) {
        switch (sent.act()) {
            case "dissent" -> dissents.announce(sent.id(DECISION), sent.id("mandate"));
            case "dissent-reasons" -> dissents.explain(sent.id(ID), sent.id(VERSION), sent.text("reasons"));
            case "dissent-undo" -> dissents.takeAway(sent.id(ID));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean action(Sent sent) {
        switch (sent.act()) {
            case "action" ->
                actions.assign(
                        sent.id(DECISION),
                        new ActionTerms(sent.text("text"), sent.text("owner"), null, sent.date("due")));
            case "action-done" -> actions.finish(sent.id(ID), sent.id(VERSION));
            case "action-reopen" -> actions.reopen(sent.id(ID), sent.id(VERSION));
            case "action-undo" -> actions.takeAway(sent.id(ID), sent.id(VERSION));
            default -> {
                return false;
            }
        }
        return true;
    }
}
