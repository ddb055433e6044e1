package se.tross.budget.equity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.budget.DisposableTerm;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** The förbund's own definition of what is free for new insatser (M3), from when to when. */
@Entity
@Table(name = "budget_disposable")
public class DisposableDefinition extends VersionedRecord {
    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_disposable_seq")
    @SequenceGenerator(
            name = "budget_disposable_seq",
            sequenceName = "budget_disposable_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @NotFreeText("The names of the terms, chosen from a list")
    @Column(nullable = false)
    private String terms;

    @Column
    private String paragraph;

    @Column(nullable = false)
    private String source;

    /** For JPA. */
    protected DisposableDefinition() {}

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public DisposableDefinition(long forbundId, DefinitionTerms definition, Collection<DisposableDefinition> others) {
        super(forbundId);
        change(definition, others);
    }

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public final void change(DefinitionTerms definition, Collection<DisposableDefinition> others) {
        List<Period> besides = others.stream()
                .filter(other -> other != this)
                .map(DisposableDefinition::validity)
                .toList();
        Refused.ifAny(definition.refusals(besides));
        validFrom = definition.validity().from();
        validTo = definition.validity().to();
        terms = Stream.of(DisposableTerm.values())
                .filter(definition.terms()::contains)
                .map(Enum::name)
                .collect(Collectors.joining(BETWEEN));
        paragraph = definition.paragraph();
        source = definition.source();
    }

    public DefinitionTerms definition() {
        Set<DisposableTerm> chosen =
                Stream.of(terms.split(BETWEEN)).map(DisposableTerm::valueOf).collect(Collectors.toSet());
        return new DefinitionTerms(validity(), chosen, paragraph, source);
    }

    public Period validity() {
        return new Period(validFrom, validTo);
    }

    public Long id() {
        return id;
    }
}
