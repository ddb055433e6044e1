package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tross.board.meeting.DecisionSubject;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows how far something from elsewhere has come with the board. */
@Stateless
@UseCase
public class SubjectOverviews {

    @Inject
    private SubjectRecords subjects;

    @Inject
    private CurrentActor currentActor;

    /** @return where it stands; empty if it has been on no agenda */
    @Permits(Permission.BOARD_READ)
    public Optional<SubjectStanding> standing(DecisionSubject subject) {
        boolean mayKnow = currentActor.required().may(Permission.BOARD_SECRET_READ);
        return subjects.standing(subject)
                .map(standing -> standing.secret() && !mayKnow ? standing.withoutReason() : standing);
    }
}
