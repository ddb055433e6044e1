package se.tross.budget.document;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetContent;
import se.tross.budget.VersionOverview;
import se.tross.budget.text.PlanSection;
import se.tross.forbund.OrganisationNumber;

/**
 * What the document of one budget version is written from.
 *
 * @param version the version
 * @param content what its figures are computed from
 * @param sections its text
 * @param forbund the förbund's name
 * @param organisationNumber its number
 */
public record DocumentGround(
        VersionOverview version,
        BudgetContent content,
        List<PlanSection> sections,
        String forbund,
        OrganisationNumber organisationNumber)
        implements Serializable {

    public DocumentGround {
        sections = List.copyOf(sections);
    }
}
