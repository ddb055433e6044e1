package se.tross.forbund.seat;

import static se.tross.forbund.HallandMembers.AF;
import static se.tross.forbund.HallandMembers.FALKENBERG;
import static se.tross.forbund.HallandMembers.FK;
import static se.tross.forbund.HallandMembers.HALMSTAD;
import static se.tross.forbund.HallandMembers.HYLTE;
import static se.tross.forbund.HallandMembers.KUNGSBACKA;
import static se.tross.forbund.HallandMembers.LAHOLM;
import static se.tross.forbund.HallandMembers.REGION;
import static se.tross.forbund.HallandMembers.VARBERG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.tross.forbund.HallandMembers;
import se.tross.shared.time.Period;

/** The board of Samordningsförbundet i Halland: four seats, of which the municipal one rotates. The names are invented. */
public final class HallandBoard {
    public static final Period SEATS = Period.from(LocalDate.of(2005, 3, 1));
    public static final Period TERM = new Period(LocalDate.of(2015, 4, 1), LocalDate.of(2019, 3, 31));
    public static final LocalDate MEETING = LocalDate.of(2018, 3, 16);

    public static final long REGION_SEAT = 1;
    public static final long FK_SEAT = 2;
    public static final long AF_SEAT = 3;
    public static final long MUNICIPAL_SEAT = 4;

    /** Chair. */
    public static final long RUT = 11;

    public static final long RAGNAR = 12;
    public static final long FRIDA = 21;
    public static final long FOLKE = 22;
    public static final long ALVA = 31;
    public static final long AXEL = 32;
    /** Vice chair. */
    public static final long VERA = 41;

    public static final long FALK = 42;
    public static final long LAGE = 43;
    public static final long HYLLE = 44;
    public static final long KUNO = 45;
    public static final long HALLA = 46;

    private HallandBoard() {}

    public static List<RegisteredSeat> seats() {
        return List.of(
                RegisteredSeat.fixed(REGION_SEAT, "Region Halland", 1, REGION, SEATS),
                RegisteredSeat.fixed(FK_SEAT, "Försäkringskassan", 2, FK, SEATS),
                RegisteredSeat.fixed(AF_SEAT, "Arbetsförmedlingen", 3, AF, SEATS),
                new RegisteredSeat(
                        MUNICIPAL_SEAT,
                        "Kommunerna",
                        4,
                        true,
                        2018,
                        List.of(VARBERG, FALKENBERG, LAHOLM, HYLTE, KUNGSBACKA, HALMSTAD),
                        SEATS));
    }

    public static List<RegisteredMandate> mandates() {
        return List.of(
                elected(RUT, REGION_SEAT, REGION, "Rut Region"),
                standIn(RAGNAR, REGION_SEAT, REGION, "Ragnar Region"),
                elected(FRIDA, FK_SEAT, FK, "Frida Kassa"),
                standIn(FOLKE, FK_SEAT, FK, "Folke Kassa"),
                elected(ALVA, AF_SEAT, AF, "Alva Arbete"),
                standIn(AXEL, AF_SEAT, AF, "Axel Arbete"),
                elected(VERA, MUNICIPAL_SEAT, VARBERG, "Vera Varberg"),
                elected(FALK, MUNICIPAL_SEAT, FALKENBERG, "Falk Falkenberg"),
                elected(LAGE, MUNICIPAL_SEAT, LAHOLM, "Lage Laholm"),
                elected(HYLLE, MUNICIPAL_SEAT, HYLTE, "Hylle Hylte"),
                elected(KUNO, MUNICIPAL_SEAT, KUNGSBACKA, "Kuno Kungsbacka"),
                elected(HALLA, MUNICIPAL_SEAT, HALMSTAD, "Halla Halmstad"));
    }

    public static List<OfficeTenure> offices() {
        Period year = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
        return List.of(
                new OfficeTenure(1, Office.CHAIR, RUT, year), new OfficeTenure(2, Office.VICE_CHAIR_1, VERA, year));
    }

    public static RegisteredMandate elected(long id, long seat, long member, String name) {
        return mandate(id, seat, member, SeatPerson.named(name), MandateRole.ORDINARY, 0);
    }

    public static RegisteredMandate standIn(long id, long seat, long member, String name) {
        return mandate(id, seat, member, SeatPerson.named(name), MandateRole.DEPUTY, 1);
    }

    public static RegisteredMandate mandate(
            long id, long seat, long member, SeatPerson person, MandateRole role, int order) {
        Eligibility eligibility = member == FK || member == AF ? Eligibility.EMPLOYEE : Eligibility.COUNCIL_MEMBER;
        return new RegisteredMandate(id, seat, member, person, role, order, eligibility, TERM);
    }

    public static SeatRegister register(RegisteredMandate... more) {
        List<RegisteredMandate> mandates = new ArrayList<>(mandates());
        mandates.addAll(Arrays.asList(more));
        return new SeatRegister(seats(), mandates, offices(), HallandMembers.all());
    }

    public static Roster roster() {
        return register().rosterOn(MEETING);
    }
}
