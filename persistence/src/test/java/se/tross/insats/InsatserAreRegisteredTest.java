package se.tross.insats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.BudgetFixture;
import se.tross.forbund.Party;
import se.tross.insats.CooperationRefusal.MunicipalitiesAreOneParty;
import se.tross.insats.RegisterRefusal.AgesOutsideTargetGroup;
import se.tross.insats.RegisterRefusal.CodeTaken;
import se.tross.shared.access.RefusedInTransaction;

class InsatserAreRegisteredTest {

    private static final Classification INDIVIDUAL =
            new Classification(Direction.INDIVIDUAL, CountMethod.REGISTERED, false);
    private static final Participant HALMSTAD = Participant.of(Party.MUNICIPALITY, "Halmstads kommun");
    private static final Participant REGION = Participant.of(Party.REGION, "Region Halland");

    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private static InsatsTerms terms(String code, String name, int youngest) {
        return new InsatsTerms(
                code,
                name,
                "Förrehabilitering",
                "",
                new AgeRange(youngest, 64),
                LocalDate.of(2018, 1, 1),
                null,
                "",
                "",
                "");
    }

    private long register(String code, String name) {
        return forbund.as(() -> forbund.bean(RegisterInsats.class).register(INDIVIDUAL, terms(code, name, 16), null));
    }

    private InsatsOverview insats(long id) {
        return forbund.as(() -> forbund.bean(InsatsOverviews.class).insats(id));
    }

    @Test
    void anIdeaStandsInTheRegister() {
        register("VÄXA", "Växa");
        long ist = register("IST", "Individsamverkansteam");
        assertThat(forbund.as(() -> forbund.bean(InsatsOverviews.class).insatser()))
                .extracting(one -> one.terms().code())
                .containsExactly("IST", "VÄXA");
        assertThat(insats(ist).stage()).isEqualTo(InsatsStage.IDEA);
        assertThat(insats(ist).classification()).isEqualTo(INDIVIDUAL);
        assertThat(insats(ist).owner()).isEmpty();
    }

    @Test
    void anotherWithTheSameCodeIsRefused() {
        register("IST", "Individsamverkansteam");
        assertThatThrownBy(() -> register("ist", "Något annat"))
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused ->
                                assertThat(refused.first()).isEqualTo(new CodeTaken("IST", "Individsamverkansteam")));
    }

    @Test
    void whatTheCharterSaysOfTheTargetGroupHolds() {
        long id = register("IST", "Individsamverkansteam");
        long version = insats(id).version();
        assertThatThrownBy(() -> forbund.run(() -> forbund.bean(ChangeInsats.class)
                        .change(id, version, terms("IST", "Individsamverkansteam", 15), null)))
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first()).isEqualTo(new AgesOutsideTargetGroup(16, 64)));
        forbund.run(() -> forbund.bean(ChangeInsats.class).change(id, version, terms("IST", "IST Halmstad", 17), null));
        assertThat(insats(id).terms().name()).isEqualTo("IST Halmstad");
    }

    @Test
    void itIsDoneTogetherAndAnotherMayComeToOwnIt() {
        long id = register("IST", "Individsamverkansteam");
        cooperate(id, HALMSTAD.owning(), REGION);
        assertThat(insats(id).owner()).isEqualTo("Halmstads kommun");
        cooperate(id, HALMSTAD, REGION.owning());
        assertThat(insats(id).owner()).isEqualTo("Region Halland");
        assertThat(forbund.as(() -> forbund.bean(InsatsOverviews.class).cooperation(id))
                        .participants())
                .containsExactly(HALMSTAD, REGION.owning());
        assertThatThrownBy(() -> cooperate(id, HALMSTAD.owning(), Participant.of(Party.MUNICIPALITY, "Hylte kommun")))
                .isInstanceOfSatisfying(
                        RefusedInTransaction.class,
                        refused -> assertThat(refused.first()).isEqualTo(new MunicipalitiesAreOneParty(2)));
        assertThat(insats(id).owner()).isEqualTo("Region Halland");
    }

    private void cooperate(long id, Participant... participants) {
        long version = insats(id).version();
        forbund.run(
                () -> forbund.bean(ChangeInsats.class).cooperate(id, version, new Cooperation(List.of(participants))));
    }
}
