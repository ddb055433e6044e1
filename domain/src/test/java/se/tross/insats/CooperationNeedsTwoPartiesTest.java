package se.tross.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Party;
import se.tross.insats.CooperationRefusal.ForbundOwnsNoIndividualInsats;
import se.tross.insats.CooperationRefusal.MunicipalitiesAreOneParty;
import se.tross.insats.CooperationRefusal.NoParties;
import se.tross.insats.CooperationRefusal.OneOwnerOnly;
import se.tross.insats.CooperationRefusal.OnlyOneParty;
import se.tross.insats.CooperationRefusal.OwnerMissing;
import se.tross.insats.CooperationRefusal.TakesPartTwice;

/** L14 and L15: at least two of the four parties, one owner; L12: never the förbund for individuals. */
class CooperationNeedsTwoPartiesTest {

    private static final Participant HALMSTAD = Participant.of(Party.MUNICIPALITY, "Halmstads kommun");
    private static final Participant HYLTE = Participant.of(Party.MUNICIPALITY, "Hylte kommun");
    private static final Participant REGION = Participant.of(Party.REGION, "Region Halland");
    private static final Participant FK = Participant.of(Party.FORSAKRINGSKASSAN, "Försäkringskassan");
    private static final Participant FORBUND = Participant.theForbund("Samordningsförbundet i Halland");
    private static final Participant SKOOPI = Participant.besides("Skoopi Halland");

    private static List<InsatsRefusal> individual(Participant... participants) {
        return new Cooperation(List.of(participants)).refusals(Direction.INDIVIDUAL);
    }

    @Test
    void aMunicipalityAndTheRegionAreEnough() {
        assertThat(individual(HALMSTAD.owning(), REGION)).isEmpty();
    }

    @Test
    void oneIsNotEnough() {
        assertThat(individual(HALMSTAD.owning())).containsExactly(new OnlyOneParty(Party.MUNICIPALITY));
    }

    @Test
    void twoMunicipalitiesAreOneParty() {
        assertThat(individual(HALMSTAD.owning(), HYLTE)).containsExactly(new MunicipalitiesAreOneParty(2));
    }

    @Test
    void anAssociationAndTheForbundAreNoParties() {
        assertThat(individual(FK.owning(), SKOOPI, FORBUND)).containsExactly(new OnlyOneParty(Party.FORSAKRINGSKASSAN));
        assertThat(individual(SKOOPI.owning(), FORBUND)).containsExactly(new NoParties());
    }

    @Test
    void somebodyOwnsItAndOnlyOne() {
        assertThat(individual(HALMSTAD, REGION)).containsExactly(new OwnerMissing());
        assertThat(individual(HALMSTAD.owning(), REGION.owning())).containsExactly(new OneOwnerOnly(2));
        assertThat(new Cooperation(List.of(HALMSTAD.owning(), REGION)).owner()).hasValue(HALMSTAD.owning());
        assertThat(new Cooperation(List.of(HALMSTAD.owning(), REGION.owning())).owner())
                .isEmpty();
    }

    @Test
    void theForbundOwnsStructuralWorkOnly() {
        assertThat(individual(FORBUND.owning(), FK, REGION)).containsExactly(new ForbundOwnsNoIndividualInsats());
        assertThat(new Cooperation(List.of(FORBUND.owning(), FK, REGION)).refusals(Direction.STRUCTURAL))
                .isEmpty();
    }

    @Test
    void nobodyStandsThereTwice() {
        assertThat(individual(HALMSTAD.owning(), REGION, Participant.of(Party.REGION, "region halland")))
                .containsExactly(new TakesPartTwice("region halland"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceTheWeightiestFirst() {
        assertThat(individual(HALMSTAD, HYLTE)).containsExactly(new OwnerMissing(), new MunicipalitiesAreOneParty(2));
    }
}
