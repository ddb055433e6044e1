package se.tross.budget.text;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetContent;
import se.tross.budget.VersionOverview;
import se.tross.shared.trail.RemovedRecord;

/**
 * The text of a budget version with all that its page shows.
 *
 * @param overview the version
 * @param content what its live figures are computed from
 * @param sections its sections, in their order
 * @param removed the sections in the bin, the latest first; empty for whoever cannot take them back
 */
public record WrittenDocument(
        VersionOverview overview, BudgetContent content, List<SectionOverview> sections, List<RemovedRecord> removed)
        implements Serializable {

    public WrittenDocument {
        sections = List.copyOf(sections);
        removed = List.copyOf(removed);
    }
}
