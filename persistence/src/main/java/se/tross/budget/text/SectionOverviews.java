package se.tross.budget.text;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tross.budget.ContentReader;
import se.tross.budget.VersionOverview;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRecord;

/** Shows the text sections of a budget version. */
@Stateless
@UseCase
public class SectionOverviews {

    private static final String HEADING = "heading";

    @Inject
    private SectionReader sections;

    @Inject
    private ContentReader contents;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Bin bin;

    /** In their order. */
    @Permits(Permission.BUDGET_READ)
    public List<SectionOverview> sections(long versionId) {
        return sections.sections(versionId);
    }

    /**
     * The sections with what their figures are computed from, and the bin for whoever may write, in one reading.
     *
     * @param number the version; empty for the one that is worked on, else the one that applies
     * @throws Refused if there is no such version
     */
    @Permits(Permission.BUDGET_READ)
    public WrittenDocument document(FinancialYear year, Optional<Integer> number) {
        ContentReader.Contents read = contents.content(year, number);
        VersionOverview version = read.only();
        boolean writes = version.isDraft() && currentActor.required().may(Permission.BUDGET_EDIT);
        return new WrittenDocument(
                version,
                read.contents().get(version.id()),
                sections.sections(version.id()),
                writes ? inTheBin(version.id()) : List.of());
    }

    /** Those in the bin, the latest first. */
    @Permits(Permission.BUDGET_EDIT)
    public List<RemovedRecord> removed(long versionId) {
        return inTheBin(versionId);
    }

    private List<RemovedRecord> inTheBin(long versionId) {
        return bin.of(TextSection.class, versionId, HEADING).stream()
                .map(row -> row.named(row.text(HEADING)))
                .toList();
    }
}
