package se.tross.board.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.meeting.MeetingOverview;
import se.tross.board.meeting.MeetingOverviews;
import se.tross.board.meeting.MeetingStep;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.refusal.Texts;

/** The next meeting, for who prepares it: its summons, when the last day has come, and its opening. */
@ApplicationScoped
public class MeetingWaiting implements WaitingSource {

    @Inject
    private MeetingOverviews meetings;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        Actor actor = currentActor.required();
        if (!actor.may(Permission.BOARD_PREPARE)) {
            return List.of();
        }
        return meetings.next().stream()
                .filter(meeting -> meeting.step() == MeetingStep.SUMMON || meeting.step() == MeetingStep.OPEN)
                .map(meeting -> line(meeting, actor, texts))
                .toList();
    }

    private WaitingLine line(MeetingOverview meeting, Actor actor, Texts texts) {
        return new WaitingLine(
                meeting.step() == MeetingStep.SUMMON ? meeting.terms().latestSummons() : meeting.date(),
                texts.text(
                        "board.digest.meeting." + meeting.step(),
                        meeting.date(),
                        meeting.terms().latestSummons()),
                links.of("/board/meeting?id=" + meeting.id(), actor.forbundId()));
    }
}
