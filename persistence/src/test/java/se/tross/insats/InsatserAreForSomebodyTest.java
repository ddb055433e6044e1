package se.tross.insats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.BudgetFixture;
import se.tross.insats.ContactRefusal.ContactKnownAlready;
import se.tross.insats.FinancingRefusal.PayerTwice;
import se.tross.insats.ScopeRefusal.GroupNotInUse;
import se.tross.insats.contact.ContactOverviews;
import se.tross.insats.contact.ContactTerms;
import se.tross.insats.contact.KeepContacts;
import se.tross.insats.financing.FinancingOverview;
import se.tross.insats.financing.FinancingOverviews;
import se.tross.insats.financing.FinancingTerms;
import se.tross.insats.financing.KeepFinancing;
import se.tross.insats.scope.ChangeScope;
import se.tross.insats.scope.InsatsScope;
import se.tross.insats.scope.InsatsScope.Chosen;
import se.tross.insats.scope.KeepTargetGroups;
import se.tross.insats.scope.ScopeOverviews;
import se.tross.insats.scope.TargetGroupTerms;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.FinancialYear;

class InsatserAreForSomebodyTest {

    private static final FinancialYear Y2018 = new FinancialYear(2018);

    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long insats;

    @BeforeEach
    void anInsats() {
        insats = forbund.as(() -> forbund.bean(RegisterInsats.class)
                .register(
                        new Classification(Direction.INDIVIDUAL, CountMethod.REGISTERED, false),
                        new InsatsTerms("IST", "Team", "", "", null, LocalDate.of(2018, 1, 1), null, "", "", ""),
                        null));
    }

    private long group(String code, LocalDate until) {
        return forbund.as(() -> forbund.bean(KeepTargetGroups.class)
                .add(new TargetGroupTerms(code, "Grupp " + code, LocalDate.of(2014, 1, 1), until)));
    }

    private long version() {
        return forbund.as(() -> forbund.bean(InsatsOverviews.class).insats(insats))
                .version();
    }

    private InsatsScope scope() {
        return forbund.as(() -> forbund.bean(ScopeOverviews.class).of(insats));
    }

    private void choose(long version, Set<Long> groups, Set<Long> municipalities) {
        forbund.run(() ->
                forbund.bean(ChangeScope.class).change(insats, version, new Chosen(groups, municipalities, Set.of())));
    }

    private static void refused(Runnable deed, Refusal refusal) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first()).isEqualTo(refusal));
    }

    @Test
    void groupsAndMunicipalitiesAreChosenAndChanged() {
        long young = group("UNGA", null);
        long sick = group("SJUK", null);
        long municipality = forbund.as(() -> forbund.bean(ScopeOverviews.class).choices(insats))
                .municipalities()
                .get(0)
                .id();
        choose(version(), Set.of(young, sick), Set.of(municipality));
        assertThat(scope().groups()).extracting(InsatsScope.Named::name).containsExactly("Grupp SJUK", "Grupp UNGA");
        choose(version(), Set.of(young), Set.of(municipality));
        assertThat(scope().chosen()).isEqualTo(new Chosen(Set.of(young), Set.of(municipality), Set.of()));
    }

    @Test
    void aGroupOfThePastIsRefusedAndNothingIsLost() {
        long young = group("UNGA", null);
        choose(version(), Set.of(young), Set.of());
        long past = group("GAMMAL", LocalDate.of(2016, 12, 31));
        refused(() -> choose(version(), Set.of(young, past), Set.of()), new GroupNotInUse("Grupp GAMMAL"));
        assertThat(scope().chosen().groups()).containsExactly(young);
    }

    @Test
    void whoReadAnEarlierVersionIsTold() {
        long young = group("UNGA", null);
        long seen = version();
        choose(seen, Set.of(young), Set.of());
        assertThatThrownBy(() -> choose(seen, Set.of(), Set.of())).isInstanceOf(RefusedInTransaction.class);
        assertThat(scope().chosen().groups()).containsExactly(young);
    }

    @Test
    void aPayerStandsOnceInAYear() {
        FinancingTerms region =
                new FinancingTerms(Y2018, FinancingSource.PARTY_CASH, "Regionen", Money.ofKronor(100_000));
        long part = forbund.as(() -> forbund.bean(KeepFinancing.class).add(insats, region));
        refused(
                () -> forbund.run(() -> forbund.bean(KeepFinancing.class).add(insats, region)),
                new PayerTwice("Regionen", Y2018));
        FinancingOverview shown =
                forbund.as(() -> forbund.bean(FinancingOverviews.class).part(part));
        forbund.run(() -> forbund.bean(KeepFinancing.class)
                .change(
                        part,
                        shown.version(),
                        new FinancingTerms(Y2018, FinancingSource.PARTY_IN_KIND, "Regionen", Money.ofKronor(150_000))));
        assertThat(forbund.as(() -> forbund.bean(FinancingOverviews.class).of(insats)))
                .extracting(one -> one.terms().amount())
                .containsExactly(Money.ofKronor(150_000));
    }

    @Test
    void anAddressIsOnePersons() {
        ContactTerms sara = new ContactTerms("Sara Sund", "Regionen", "sara@region.example", null, true, true, false);
        forbund.run(() -> forbund.bean(KeepContacts.class).add(insats, sara));
        refused(
                () -> forbund.run(() -> forbund.bean(KeepContacts.class)
                        .add(insats, new ContactTerms("Sam", "", "SARA@region.example", null, false, false, true))),
                new ContactKnownAlready("sara@region.example", "Sara Sund"));
        assertThat(forbund.as(() -> forbund.bean(ContactOverviews.class).of(insats)))
                .extracting(one -> one.terms().name())
                .containsExactly("Sara Sund");
    }
}
