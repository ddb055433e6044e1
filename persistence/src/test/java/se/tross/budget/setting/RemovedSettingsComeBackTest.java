package se.tross.budget.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.BudgetFixture;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.DisposableTerm;
import se.tross.budget.EquityRefusal.DefinitionOverlaps;
import se.tross.budget.EquityRefusal.SettingIsGone;
import se.tross.budget.EquityRefusal.StepOverlaps;
import se.tross.budget.EquityStepTerms;
import se.tross.budget.SectionRefusal.SectionIsGone;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.budget.text.SaveSection;
import se.tross.budget.text.SavedSection;
import se.tross.budget.text.SectionOverviews;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;
import se.tross.shared.trail.RemovedRecord;

/** A removed step, definition or section lies in the bin as it was, and comes back unless something has taken its place. */
class RemovedSettingsComeBackTest {
    private static final Period ALWAYS = Period.from(LocalDate.of(2018, 1, 1));
    private static final EquityStepTerms STEP = new EquityStepTerms(
            ALWAYS, Money.ZERO, Money.ofKronor(5_000_000), new BigDecimal("12.5"), null, "Nationella rådet");
    private static final DefinitionTerms DEFINITION = new DefinitionTerms(
            new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)),
            Set.of(DisposableTerm.CONTRIBUTIONS, DisposableTerm.INSATSER),
            "§ 7",
            "Protokollet");

    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    @BeforeEach
    void start() {
        settings().steps().forEach(step -> forbund.run(() -> steps().remove(step.id(), step.version())));
        settings().definitions().forEach(one -> forbund.run(() -> definitions().remove(one.id(), one.version())));
    }

    private SaveEquityStep steps() {
        return forbund.bean(SaveEquityStep.class);
    }

    private SaveDisposableDefinition definitions() {
        return forbund.bean(SaveDisposableDefinition.class);
    }

    private BudgetSettings settings() {
        return forbund.as(() -> forbund.bean(BudgetOverviews.class).settings());
    }

    private RemovedSettings bin() {
        return forbund.as(() -> forbund.bean(RemovedSettingOverviews.class).removed());
    }

    @Test
    void aStep() {
        long id = forbund.as(() -> steps().add(STEP));
        BudgetSettings.Step kept = settings().steps().get(0);
        forbund.run(() -> steps().remove(id, kept.version()));
        assertThat(bin().steps().get(0).terms()).isEqualTo(STEP);
        forbund.run(() -> steps().restore(id));
        assertThat(settings().steps()).containsExactly(kept);
        assertThat(forbund.refusal(() -> steps().restore(id))).isEqualTo(new SettingIsGone());

        forbund.run(() -> steps().remove(id, kept.version()));
        forbund.as(() -> steps().add(STEP));
        assertThat(forbund.refusal(() -> steps().restore(id))).isEqualTo(new StepOverlaps(ALWAYS));
    }

    @Test
    void aDefinition() {
        long id = forbund.as(() -> definitions().add(DEFINITION));
        BudgetSettings.Definition kept = settings().definitions().get(0);
        forbund.run(() -> definitions().remove(id, kept.version()));
        assertThat(bin().definitions().get(0).terms()).isEqualTo(DEFINITION);
        forbund.run(() -> definitions().restore(id));
        assertThat(settings().definitions()).containsExactly(kept);
        assertThat(forbund.refusal(() -> definitions().restore(id))).isEqualTo(new SettingIsGone());

        forbund.run(() -> definitions().remove(id, kept.version()));
        forbund.as(() -> definitions().add(DEFINITION));
        assertThat(forbund.refusal(() -> definitions().restore(id)))
                .isEqualTo(new DefinitionOverlaps(DEFINITION.validity()));
    }

    @Test
    void aSection() {
        long draft = forbund.draft();
        SaveSection sections = forbund.bean(SaveSection.class);
        SavedSection first = forbund.as(() -> sections.add(draft, "Inriktning", "Två team."));
        forbund.as(() -> sections.add(draft, "Budget", "Se tabellen."));
        forbund.run(() -> sections.remove(first.id(), first.version()));
        SectionOverviews overviews = forbund.bean(SectionOverviews.class);
        assertThat(forbund.as(() -> overviews.removed(draft)))
                .extracting(RemovedRecord::name, RemovedRecord::who)
                .containsExactly(tuple("Inriktning", "Eva Ekonom"));
        forbund.run(() -> sections.restore(first.id()));
        assertThat(forbund.as(() -> overviews.sections(draft)))
                .extracting(one -> one.section().heading())
                .containsExactly("Inriktning", "Budget");
        assertThat(forbund.refusal(() -> sections.restore(first.id()))).isEqualTo(new SectionIsGone());
        assertThat(forbund.as(() -> overviews.removed(draft))).isEmpty();
    }
}
