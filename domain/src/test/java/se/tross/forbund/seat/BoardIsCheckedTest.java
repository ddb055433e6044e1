package se.tross.forbund.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.seat.SeatFinding.DeputiesDiffer;
import se.tross.forbund.seat.SeatFinding.MandateOutlastsTerm;
import se.tross.forbund.seat.SeatFinding.MemberWithoutSeat;
import se.tross.forbund.seat.SeatFinding.OfficeHolderWithoutSeat;
import se.tross.forbund.seat.SeatFinding.SeatRotatesAgainstGuidance;
import se.tross.forbund.seat.SeatFinding.SeatWithoutDeputy;
import se.tross.forbund.seat.SeatFinding.SeatWithoutOrdinary;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.Period;

/** L21-L24: what is to be seen to on a board warns, and blocks nothing. */
class BoardIsCheckedTest {

    private static List<SeatFinding> findings(SeatRegister register, LocalDate day) {
        return RosterFindings.of(register, day, MandateTerm.DEFAULT);
    }

    @Test
    void hallandDiffersFromTheGuidanceAndMayDoSo() {
        assertThat(findings(HallandBoard.register(), HallandBoard.MEETING))
                .containsExactly(new DeputiesDiffer(8, 4), new SeatRotatesAgainstGuidance("Kommunerna"));
        assertThat(Texts.swedish().text(new SeatRotatesAgainstGuidance("Kommunerna")))
                .contains("avviker från Nationella rådets vägledning", "förbundsordningen bestämmer");
    }

    @Test
    void aBoardByTheGuidanceHasNothingToSeeTo() {
        List<RegisteredSeat> seats = HallandMembers.all().stream()
                .map(member -> RegisteredSeat.fixed(
                        member.id(), member.name(), member.position(), member.id(), HallandBoard.SEATS))
                .toList();
        List<RegisteredMandate> mandates = HallandMembers.all().stream()
                .flatMap(member -> List.of(
                        HallandBoard.elected(member.id() * 10, member.id(), member.id(), "Ledamot " + member.name()),
                        HallandBoard.standIn(
                                member.id() * 10 + 1, member.id(), member.id(), "Ersättare " + member.name()))
                        .stream())
                .toList();
        List<OfficeTenure> offices = List.of(
                new OfficeTenure(1, Office.CHAIR, 30, HallandBoard.TERM),
                new OfficeTenure(2, Office.VICE_CHAIR_1, 10, HallandBoard.TERM));
        assertThat(findings(new SeatRegister(seats, mandates, offices, HallandMembers.all()), HallandBoard.MEETING))
                .isEmpty();
    }

    @Test
    void emptySeatsMissingDeputiesAndForgottenMembersAreTold() {
        List<RegisteredMandate> few = HallandBoard.mandates().stream()
                .filter(mandate -> List.of(HallandBoard.RUT, HallandBoard.FOLKE, HallandBoard.VERA, HallandBoard.FALK)
                        .contains(mandate.id()))
                .toList();
        SeatRegister register = new SeatRegister(HallandBoard.seats(), few, List.of(), HallandMembers.all());
        assertThat(findings(register, HallandBoard.MEETING))
                .containsExactly(
                        new SeatWithoutOrdinary("Försäkringskassan"),
                        new SeatWithoutOrdinary("Arbetsförmedlingen"),
                        new SeatWithoutDeputy("Region Halland"),
                        new SeatWithoutDeputy("Arbetsförmedlingen"),
                        new MemberWithoutSeat("Arbetsförmedlingen"),
                        new MemberWithoutSeat("Halmstads kommun"),
                        new MemberWithoutSeat("Hylte kommun"),
                        new MemberWithoutSeat("Laholms kommun"),
                        new MemberWithoutSeat("Kungsbacka kommun"),
                        new DeputiesDiffer(2, 4),
                        new SeatRotatesAgainstGuidance("Kommunerna"),
                        new SeatFinding.ChairMissing(),
                        new SeatFinding.ViceChairMissing());
    }

    @Test
    void aViceChairWhoseTurnIsOverIsTold() {
        List<OfficeTenure> still = List.of(
                new OfficeTenure(1, Office.CHAIR, HallandBoard.RUT, HallandBoard.TERM),
                new OfficeTenure(2, Office.VICE_CHAIR_1, HallandBoard.VERA, HallandBoard.TERM));
        SeatRegister register =
                new SeatRegister(HallandBoard.seats(), HallandBoard.mandates(), still, HallandMembers.all());
        assertThat(findings(register, LocalDate.of(2019, 1, 1)))
                .contains(new OfficeHolderWithoutSeat(Office.VICE_CHAIR_1, "Vera Varberg"));
        assertThat(findings(register, LocalDate.of(2018, 12, 31))).noneMatch(OfficeHolderWithoutSeat.class::isInstance);
    }

    @ParameterizedTest(name = "{0} years from {1}: {2} belongs to {3} - {4}")
    @CsvSource(textBlock = """
            4, --04-01, 2018-11-17, 2015-04-01, 2019-03-31
            4, --04-01, 2019-03-31, 2015-04-01, 2019-03-31
            4, --04-01, 2019-04-01, 2019-04-01, 2023-03-31
            4, --04-01, 2026-12-31, 2023-04-01, 2027-03-31
            4, --01-01, 2018-12-31, 2015-01-01, 2018-12-31
            2, --04-01, 2018-04-01, 2017-04-01, 2019-03-31
            1, --04-01, 2018-03-31, 2017-04-01, 2018-03-31
            """)
    void aTermIsCountedFromTheYearAfterTheElection(
            int years, String begins, LocalDate day, LocalDate first, LocalDate last) {
        assertThat(new MandateTerm(years, MonthDay.parse(begins)).containing(day))
                .isEqualTo(new Period(first, last));
    }

    @Test
    void aMandateThatOutlastsItsTermIsTold() {
        RegisteredMandate endless = new RegisteredMandate(
                60,
                HallandBoard.FK_SEAT,
                HallandMembers.FK,
                SeatPerson.named("Fanny Kassa"),
                MandateRole.DEPUTY,
                2,
                Eligibility.EMPLOYEE,
                Period.from(LocalDate.of(2018, 1, 1)));
        assertThat(findings(HallandBoard.register(endless), HallandBoard.MEETING))
                .contains(new MandateOutlastsTerm("Fanny Kassa", LocalDate.of(2019, 3, 31)));
    }
}
