package se.tross.budget.text;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows the text sections of a budget version. */
@Stateless
@UseCase
public class SectionOverviews {

    @Inject
    private SectionReader sections;

    /** In their order. */
    @Permits(Permission.BUDGET_READ)
    public List<SectionOverview> sections(long versionId) {
        return sections.sections(versionId);
    }
}
