package se.tross.insats.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.decision.SubjectRecords;
import se.tross.budget.BudgetDecision;
import se.tross.insats.Insats;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** A change goes to the board, or back; or what the board decided beside this system is recorded. */
@Stateless
@UseCase
public class ProposeAmendment {

    @Inject
    private Records records;

    @Inject
    private AmendmentRecords amendments;

    @Inject
    private SubjectRecords subjects;

    @Inject
    private Clock clock;

    /**
     * @param version the version that was read when the page was shown
     * @throws Refused if it is no draft, the insats has ended meanwhile, or somebody has saved it since
     */
    @Permits(Permission.INSATS_PROPOSE)
    public void propose(long id, long version) {
        Amendment amendment = records.get(Amendment.class, id, Amendment::version, version);
        Insats insats = amendments.insatsOf(amendment);
        amendment.propose(insats, amendments.together(insats));
    }

    /** A draft again. @throws Refused if it is not proposed, or the board has it on an agenda */
    @Permits(Permission.INSATS_PROPOSE)
    public void takeBack(long id, long version) {
        ours(id, version).comeBack("");
    }

    /** @throws Refused if it is not proposed, the § is missing or lies ahead, or the board has it on an agenda */
    @Permits(Permission.INSATS_PROPOSE)
    public void recordDecision(long id, long version, BudgetDecision decision) {
        Amendment amendment = ours(id, version);
        Refused.ifAny(decision.refusals(LocalDate.now(clock)));
        amendments.decide(amendment, decision.paragraph(), decision.date());
    }

    private Amendment ours(long id, long version) {
        Amendment amendment = records.get(Amendment.class, id, Amendment::version, version);
        subjects.refuseWhileBeforeTheBoard(AmendmentMatter.subject(id));
        return amendment;
    }
}
