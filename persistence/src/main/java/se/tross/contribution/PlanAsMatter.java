package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.SubjectSource;
import se.tross.shared.access.Records;

/** A proposed plan, for the board's agenda. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PlanAsMatter implements SubjectSource {

    @Inject
    private Records records;

    @Override
    public String type() {
        return PlanMatter.TYPE;
    }

    @Override
    public MatterTerms matter(long id) {
        return PlanMatter.of(records.get(ContributionPlan.class, id), AgendaRecords.language());
    }

    @Override
    public List<ContributionRefusal> refusalsOfAdoption(long id) {
        return records.get(ContributionPlan.class, id).refusalsOfDecision();
    }
}
