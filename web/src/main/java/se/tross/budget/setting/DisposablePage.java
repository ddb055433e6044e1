package se.tross.budget.setting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.DisposableTerm;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refused;

/** The förbund's own definition of what is free for new insatser: a new one, or one that is changed. */
@Named
@ViewScoped
public class DisposablePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Demand demand;

    @Inject
    private BudgetOverviews overviews;

    @Inject
    private SaveDisposableDefinition definitions;

    @Inject
    private PageMessages messages;

    private String id;
    private BudgetSettings.Definition definition;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String[] terms = names(DefinitionTerms.USUAL);
    private String paragraph = "";
    private String source = "";

    public void load() {
        demand.permission(Permission.BUDGET_SETTINGS);
        AddressParts.id(id).ifPresent(this::open);
    }

    private void open(long asked) {
        definition = overviews.settings().definitions().stream()
                .filter(one -> one.id() == asked)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        validFrom = definition.terms().validity().from();
        validTo = definition.terms().validity().to();
        terms = names(definition.terms().terms());
        paragraph = definition.terms().paragraph();
        source = definition.terms().source();
    }

    public String save() {
        Set<DisposableTerm> chosen =
                Stream.of(terms).map(DisposableTerm::valueOf).collect(Collectors.toSet());
        DefinitionTerms wanted = new DefinitionTerms(Validity.of(validFrom, validTo), chosen, paragraph, source);
        if (definition == null) {
            definitions.add(wanted);
        } else {
            definitions.change(definition.id(), definition.version(), wanted);
        }
        messages.done("budget.settings.definitionSaved");
        return "/budget/settings?faces-redirect=true";
    }

    private static String[] names(Set<DisposableTerm> terms) {
        return terms.stream().map(Enum::name).toArray(String[]::new);
    }

    public DisposableTerm[] getChoices() {
        return DisposableTerm.values();
    }

    public BudgetSettings.Definition getDefinition() {
        return definition;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String[] getTerms() {
        return terms.clone();
    }

    public void setTerms(String[] terms) {
        this.terms = terms.clone();
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
