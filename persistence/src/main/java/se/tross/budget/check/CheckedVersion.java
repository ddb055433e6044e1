package se.tross.budget.check;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetContent;
import se.tross.budget.VersionOverview;
import se.tross.budget.text.SectionOverview;

/**
 * A budget version with what its self-check found.
 *
 * @param overview the version
 * @param content what its figures are computed from
 * @param sections its text
 * @param report the findings, each with its signature
 */
public record CheckedVersion(
        VersionOverview overview, BudgetContent content, List<SectionOverview> sections, CheckReport report)
        implements Serializable {

    public CheckedVersion {
        sections = List.copyOf(sections);
    }
}
