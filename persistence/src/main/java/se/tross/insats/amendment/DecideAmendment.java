package se.tross.insats.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.tross.board.delegation.DelegatedDecision;
import se.tross.board.delegation.DelegatedTerms;
import se.tross.board.delegation.RegisterDelegatedDecision;
import se.tross.board.meeting.AgendaRecords;
import se.tross.insats.AmendmentRefusal.OnlyTheBoardDecides;
import se.tross.insats.Insats;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/** A small change is decided on delegation (B19): it gets the number of a delegated decision, and the next meeting is told. */
@Stateless
@UseCase
public class DecideAmendment {

    @Inject
    private Records records;

    @Inject
    private AmendmentRecords amendments;

    @Inject
    private RegisterDelegatedDecision delegatedDecisions;

    /**
     * @param version the version that was read when the page was shown
     * @param ruleId the delegation that it rests on
     * @param decidedBy the person, who signs it
     * @throws Refused if it is too large for a delegation, the delegation does not allow it, or somebody has acted since
     */
    @Permits(Permission.BOARD_DELEGATED_DECIDE)
    public void decide(long id, long version, long ruleId, LocalDate decidedOn, String decidedBy) {
        Amendment amendment = records.get(Amendment.class, id, Amendment::version, version);
        amendment.demandDraft();
        Insats insats = amendments.insatsOf(amendment);
        if (!amendment.terms().isSmall(insats.terms())) {
            throw new Refused(new OnlyTheBoardDecides(AmendmentTerms.SMALL_DAYS));
        }
        // Another last day costs nothing: more money is a grant of the board.
        String text = AmendmentMatter.change(amendment.terms(), insats.terms(), AgendaRecords.language()) + " "
                + amendment.terms().reason();
        long decision = delegatedDecisions.register(ruleId, new DelegatedTerms(decidedOn, decidedBy, text, Money.ZERO));
        amendments.decide(
                amendment, records.get(DelegatedDecision.class, decision).number(), decidedOn);
    }
}
