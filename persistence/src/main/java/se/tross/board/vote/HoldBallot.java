package se.tross.board.vote;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.board.sitting.BallotRecords;
import se.tross.board.sitting.Sitting;
import se.tross.board.sitting.SittingRecords;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The chair puts a question, and those who serve answer it (B10, B11). */
@Stateless
@UseCase
public class HoldBallot {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    @Inject
    private BallotRecords ballots;

    /**
     * @param putAs what was asked, in words; may be empty
     * @return the ballot's id
     * @throws Refused if nothing can be decided in the matter, or the ballot does not hold
     */
    @Permits(Permission.BOARD_RECORD)
    public long hold(long matterId, BallotQuestion question, String putAs, Ballot ballot) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        return ballots.hold(sitting, SittingRecords.matter(sitting, matterId), question, putAs, ballot)
                .id();
    }

    /**
     * It was a slip: the last ballot of a matter is taken away, to be recorded anew.
     *
     * @throws Refused if the matter is decided, another ballot was held after it, or the meeting is not going on
     */
    @Permits(Permission.BOARD_RECORD)
    public void takeAway(long ballotId) {
        HeldBallot slip = entities.find(HeldBallot.class, ballotId);
        if (slip == null) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        Sitting sitting = sittings.heldOfMatter(slip.matterId());
        Refused.ifAny(SittingRecords.matter(sitting, slip.matterId()).refusalsOfDecision(sitting.meeting()));
        Refused.ifAny(slip.refusalsOfTakingAway(ballots.of(slip.matterId())));
        entities.remove(slip);
    }
}
