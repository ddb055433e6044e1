package se.tross.budget;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.budget.text.FigureCatalogue;
import se.tross.budget.text.PlanSection;
import se.tross.forbund.OrganisationNumber;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/**
 * "Budget och verksamhetsplan" of one version: what its PDF, its Word file and its workbook are all set from.
 *
 * @param forbund the förbund's name
 * @param organisationNumber its number
 * @param number the version
 * @param status only a decided version binds money; a document of another says that it is a draft or a proposal
 * @param figures the version's figures with its lines
 * @param sections its text
 * @param producedOn today
 */
public record PlanDocument(
        String forbund,
        OrganisationNumber organisationNumber,
        int number,
        VersionStatus status,
        BudgetFigures figures,
        List<PlanSection> sections,
        LocalDate producedOn)
        implements Serializable {

    public PlanDocument {
        sections = List.copyOf(sections);
    }

    public FinancialYear year() {
        return figures.content().year();
    }

    public List<FinancialYear> years() {
        return figures.content().years();
    }

    public BudgetContent content() {
        return figures.content();
    }

    /** Such as 2018–2020; the year alone when the budget has no plan years. */
    public String span() {
        List<FinancialYear> years = years();
        return years.size() == 1 ? year().toString() : year() + "\u2013" + years.get(years.size() - 1);
    }

    /** The decision; null before there is one. */
    public BudgetDecision decision() {
        return content().decision();
    }

    public boolean isDecided() {
        return status.isDecided() && decision() != null;
    }

    /** The plan years whose contributions no contribution plan says. */
    public List<ExpectedContributions> assumed() {
        return content().contributions().stream()
                .filter(ExpectedContributions::assumed)
                .toList();
    }

    /** The sections with their figures filled in. */
    public List<SectionText> texts() {
        FigureCatalogue catalogue = FigureCatalogue.of(figures);
        return sections.stream()
                .map(section -> SectionText.of(section, catalogue))
                .toList();
    }

    /** Its tables, in the order that they are read. */
    public List<PlanTable> tables(Texts texts) {
        return new PlanTables(this, texts).all();
    }
}
