package se.tross.board.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.attendance.RecordAttendance;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.conflict.RecordConflict;

/** What the page asks of the meeting itself and of who is in the room. */
@RequestScoped
public class RoomActs {

    private static final String MEETING = "meeting";
    private static final String MATTER = "matter";
    private static final String MANDATE = "mandate";
    private static final String REASON = "reason";
    private static final String ID = "id";

    @Inject
    private ConductMeeting conduct;

    @Inject
    private TakeUpMatter takeUp;

    @Inject
    private RecordAttendance attendance;

    @Inject
    private RecordConflict conflicts;

    /** @return whether it was asked of the room @throws se.tross.shared.refusal.Refused with why it cannot be */
    boolean perform(Sent sent) {
        return meeting(sent) || comings(sent) || conflict(sent);
    }

    private boolean meeting(Sent sent) {
        switch (sent.act()) {
            case "open" -> conduct.open(sent.id(MEETING));
            case "close" -> conduct.close(sent.id(MEETING));
            case "go-to" -> conduct.goTo(sent.id("next"));
            case "chair" -> conduct.passChair(sent.id(MATTER), sent.id("leader"));
            case "raise" -> takeUp.raise(sent.id(MEETING), sent.id(MANDATE), sent.text("title"));
            case "take-up" -> takeUp.takeUp(sent.id(MATTER));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean comings(Sent sent) {
        switch (sent.act()) {
            case "come" -> come(sent, AttendanceMode.ON_SITE);
            case "come-video" -> come(sent, AttendanceMode.VIDEO);
            case "come-audio" -> come(sent, AttendanceMode.AUDIO);
            case "go" -> attendance.go(sent.id(MATTER), sent.id(MANDATE), sent.text(REASON));
            case "come-undo" -> attendance.takeAway(sent.id(ID));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void come(Sent sent, AttendanceMode mode) {
        attendance.come(sent.id(MATTER), sent.id(MANDATE), mode, sent.text(REASON));
    }

    private boolean conflict(Sent sent) {
        switch (sent.act()) {
            case "conflict" -> {
                ConflictGround ground = sent.constant(ConflictGround.class, "ground");
                String explanation = sent.text("explanation");
                if (sent.text("declaredBy").isBlank()) {
                    conflicts.stepAside(sent.id(MATTER), sent.id(MANDATE), ground, explanation);
                } else {
                    conflicts.question(sent.id(MATTER), sent.id(MANDATE), ground, explanation, sent.text("declaredBy"));
                }
            }
            case "conflict-upheld" -> conflicts.find(sent.id(ID), true, sent.text(REASON));
            case "conflict-dismissed" -> conflicts.find(sent.id(ID), false, sent.text(REASON));
            case "conflict-undo" -> conflicts.takeAway(sent.id(ID));
            default -> {
                return false;
            }
        }
        return true;
    }
}
