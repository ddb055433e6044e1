package se.tross.budget.reallocation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.SubjectSource;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.BudgetRow;
import se.tross.shared.access.Records;

/** A proposed reallocation, for the board's agenda. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MoveAsMatter implements SubjectSource {

    @Inject
    private Records records;

    @Inject
    private ReallocationReader reader;

    @Inject
    private MoveDecisions decisions;

    @Override
    public String type() {
        return ReallocationMatter.TYPE;
    }

    @Override
    public MatterTerms matter(long id) {
        Reallocation reallocation = records.get(Reallocation.class, id);
        ReallocationGround ground = reader.ground(reallocation.versionId());
        KeptMove kept = reallocation.kept();
        return ReallocationMatter.of(
                kept,
                name(ground, kept.move().fromLineId()),
                name(ground, kept.move().toLineId()),
                AgendaRecords.language());
    }

    @Override
    public List<BudgetRefusal> refusalsOfAdoption(long id) {
        return decisions.refusalsOfAdoption(id);
    }

    private static String name(ReallocationGround ground, long lineId) {
        return ground.content().row(lineId).map(BudgetRow::name).orElse("");
    }
}
