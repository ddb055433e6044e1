package se.tross.forbund.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.Party;
import se.tross.forbund.seat.SeatRefusal.EligibilityDoesNotFit;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.Period;

/** L21, L22, L24: which seats, mandates and offices a board can have. */
class BoardMustHoldTest {
    private static final SeatRules SEATS = new SeatRules(HallandBoard.register());
    private static final MandateRules MANDATES = new MandateRules(HallandBoard.register());
    private static final Period NEXT_YEAR = Period.from(LocalDate.of(2019, 1, 1));

    private static List<String> names(List<SeatRefusal> refusals) {
        return refusals.stream().map(one -> one.getClass().getSimpleName()).toList();
    }

    private static RegisteredSeat rotating(int position, int firstYear, Long... members) {
        return new RegisteredSeat(9, "Ny plats", position, true, firstYear, List.of(members), HallandBoard.SEATS);
    }

    @Test
    void theBoardOfHallandHolds() {
        assertThat(HallandBoard.seats())
                .allSatisfy(seat -> assertThat(SEATS.refusals(seat)).isEmpty());
        assertThat(HallandBoard.mandates())
                .allSatisfy(mandate -> assertThat(MANDATES.refusals(mandate)).isEmpty());
        assertThat(HallandBoard.offices())
                .allSatisfy(office -> assertThat(SEATS.refusals(office)).isEmpty());
    }

    @Test
    void aSeatIsRefusedForEverythingInOrder() {
        assertThat(names(SEATS.refusals(rotating(0, 0, 999L))))
                .containsExactly("SeatPositionNotPositive", "RotationTooShort", "FirstYearMissing", "SeatIsGone");
        assertThat(names(SEATS.refusals(
                        rotating(1, 2018, HallandMembers.HYLTE, HallandMembers.HYLTE, HallandMembers.REGION))))
                .containsExactly("SeatPositionTaken", "MemberTwiceInRotation", "RotationMixesParties");
        RegisteredSeat ofTwo = new RegisteredSeat(
                9, "Två", 5, false, 0, List.of(HallandMembers.HYLTE, HallandMembers.LAHOLM), HallandBoard.SEATS);
        assertThat(names(SEATS.refusals(ofTwo))).containsExactly("FixedSeatNeedsOneMember");
    }

    @Test
    void nobodyRepresentsAnotherMember() {
        RegisteredMandate laholmForFk = HallandBoard.mandate(
                0, HallandBoard.FK_SEAT, HallandMembers.LAHOLM, SeatPerson.named("Lisa Laholm"), MandateRole.DEPUTY, 2);
        assertThat(names(MANDATES.refusals(laholmForFk))).containsExactly("MemberNotOnSeat");
        assertThat(Texts.swedish().text(MANDATES.refusals(laholmForFk).get(0)))
                .isEqualTo("Laholms kommun har inte platsen Försäkringskassan. Den som en medlem har utsett kan inte"
                        + " företräda en annan medlem.");
    }

    @ParameterizedTest(name = "{0} for {1}: fits {2}")
    @CsvSource(textBlock = """
            COUNCIL_MEMBER, MUNICIPALITY,       true
            COUNCIL_DEPUTY, REGION,             true
            EMPLOYEE,       FORSAKRINGSKASSAN,  true
            EMPLOYEE,       ARBETSFORMEDLINGEN, true
            EMPLOYEE,       MUNICIPALITY,       false
            EMPLOYEE,       REGION,             false
            COUNCIL_MEMBER, FORSAKRINGSKASSAN,  false
            COUNCIL_DEPUTY, ARBETSFORMEDLINGEN, false
            """)
    void councilsElectTheirOwnAndAgenciesAppointEmployees(Eligibility eligibility, Party party, boolean fits) {
        assertThat(eligibility.fits(party)).isEqualTo(fits);
    }

    @Test
    void aMandateIsRefusedForEverythingInOrder() {
        RegisteredMandate bad = new RegisteredMandate(
                0,
                HallandBoard.FK_SEAT,
                HallandMembers.REGION,
                SeatPerson.named("Frida Kassa"),
                MandateRole.DEPUTY,
                0,
                Eligibility.EMPLOYEE,
                Period.from(LocalDate.of(2004, 1, 1)));
        assertThat(names(MANDATES.refusals(bad)))
                .containsExactly(
                        "MemberNotOnSeat",
                        "EligibilityDoesNotFit",
                        "MandateOutsideSeat",
                        "MandateOutsideMembership",
                        "DeputyOrderMissing",
                        "PersonTwiceOnSeat");
        assertThat(MANDATES.refusals(bad)).contains(new EligibilityDoesNotFit(Eligibility.EMPLOYEE, Party.REGION));
    }

    @Test
    void aSeatHasOneOrdinaryMemberAndADeputyAtEachPlace() {
        RegisteredMandate other = HallandBoard.elected(0, HallandBoard.FK_SEAT, HallandMembers.FK, "Fredrik Kassa");
        assertThat(names(MANDATES.refusals(other))).containsExactly("SeatHasOrdinary");
        RegisteredMandate deputy = HallandBoard.standIn(0, HallandBoard.FK_SEAT, HallandMembers.FK, "Fredrik Kassa");
        assertThat(names(MANDATES.refusals(deputy))).containsExactly("DeputyOrderTaken");
    }

    @Test
    void nobodyHoldsTwoSeats() {
        SeatRegister twoRegionSeats = new SeatRegister(
                List.of(
                        RegisteredSeat.fixed(1, "Region Halland", 1, HallandMembers.REGION, HallandBoard.SEATS),
                        RegisteredSeat.fixed(2, "Region Halland 2", 2, HallandMembers.REGION, HallandBoard.SEATS)),
                List.of(HallandBoard.elected(11, 1, HallandMembers.REGION, "Rut Region")),
                List.of(),
                HallandMembers.all());
        MandateRules rules = new MandateRules(twoRegionSeats);
        List<SeatRefusal> refused = rules.refusals(HallandBoard.elected(0, 2, HallandMembers.REGION, "Rut Region"));
        assertThat(names(refused)).containsExactly("PersonHoldsOtherSeat");
        assertThat(Texts.swedish().text((Refusal) refused.get(0)))
                .isEqualTo("Rut Region är redan ledamot på platsen Region Halland. Ingen kan ha två platser, för var"
                        + " och en har en röst.");
        assertThat(rules.refusals(HallandBoard.standIn(0, 2, HallandMembers.REGION, "Rut Region")))
                .as("a deputy may stand in on several seats")
                .isEmpty();
    }

    @Test
    void oneChairAtATimeElectedFromTheOrdinaryMembers() {
        Period year = HallandBoard.offices().get(0).validity();
        assertThat(names(SEATS.refusals(new OfficeTenure(0, Office.CHAIR, HallandBoard.FRIDA, year))))
                .containsExactly("OfficeTaken");
        assertThat(names(SEATS.refusals(new OfficeTenure(0, Office.VICE_CHAIR_2, HallandBoard.RUT, year))))
                .containsExactly("PersonHoldsOtherOffice");
        assertThat(names(SEATS.refusals(new OfficeTenure(0, Office.CHAIR, HallandBoard.FOLKE, NEXT_YEAR))))
                .containsExactly("OfficeNeedsOrdinary", "OfficeOutsideMandate");
        Period spring = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31));
        assertThat(SEATS.refusals(new OfficeTenure(0, Office.CHAIR, HallandBoard.FRIDA, spring)))
                .isEmpty();
        assertThat(names(SEATS.refusals(new OfficeTenure(0, Office.CHAIR, 999, year))))
                .containsExactly("SeatIsGone");
    }
}
