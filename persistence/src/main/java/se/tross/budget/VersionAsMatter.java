package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.SubjectSource;
import se.tross.shared.access.Records;
import se.tross.shared.time.FinancialYear;

/** A proposed version, for the board's agenda. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VersionAsMatter implements SubjectSource {

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private ContentReader contents;

    @Inject
    private VersionDecisions decisions;

    @Override
    public String type() {
        return BudgetMatter.TYPE;
    }

    @Override
    public MatterTerms matter(long id) {
        BudgetVersion version = records.get(BudgetVersion.class, id);
        ContentReader.Contents read = contents.content(versions.budget(version).year(), Optional.of(version.number()));
        List<FinancialYear> years = read.only().years();
        return BudgetMatter.of(
                version,
                BudgetFigures.of(read.contents().get(id)).budgetYear(),
                years.get(years.size() - 1),
                AgendaRecords.language());
    }

    @Override
    public List<BudgetRefusal> refusalsOfAdoption(long id) {
        return decisions.refusalsOfAdoption(records.get(BudgetVersion.class, id));
    }
}
