package se.tross.forbund.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.seat.SeatFinding.ChairMissing;
import se.tross.forbund.seat.SeatFinding.DeputiesDiffer;
import se.tross.forbund.seat.SeatFinding.MandateOutlastsTerm;
import se.tross.forbund.seat.SeatFinding.MemberWithoutSeat;
import se.tross.forbund.seat.SeatFinding.OfficeHolderWithoutSeat;
import se.tross.forbund.seat.SeatFinding.SeatRotatesAgainstGuidance;
import se.tross.forbund.seat.SeatFinding.SeatWithoutDeputy;
import se.tross.forbund.seat.SeatFinding.SeatWithoutOrdinary;
import se.tross.forbund.seat.SeatFinding.ViceChairMissing;

/** What is to be seen to on the board of a day (L21-L24): warnings, since charters differ and people leave. */
public final class RosterFindings {
    private final SeatRegister register;
    private final Roster roster;
    private final LocalDate day;

    private RosterFindings(SeatRegister register, LocalDate day) {
        this.register = register;
        this.roster = register.rosterOn(day);
        this.day = day;
    }

    /** The findings of a day, the weightiest first; none for a board that follows the guidance. */
    public static List<SeatFinding> of(SeatRegister register, LocalDate day, MandateTerm term) {
        RosterFindings findings = new RosterFindings(register, day);
        List<SeatFinding> found = new ArrayList<>();
        findings.seats(found);
        findings.members(found);
        findings.guidance(found);
        findings.offices(found);
        findings.terms(term, found);
        return found;
    }

    private void seats(List<SeatFinding> found) {
        roster.seats().stream()
                .filter(seat -> seat.ordinary().isEmpty())
                .forEach(seat -> found.add(new SeatWithoutOrdinary(seat.label())));
        roster.seats().stream()
                .filter(seat -> seat.deputies().isEmpty())
                .forEach(seat -> found.add(new SeatWithoutDeputy(seat.label())));
    }

    private void members(List<SeatFinding> found) {
        Set<Long> represented = roster.all().map(SeatHolder::memberId).collect(Collectors.toSet());
        register.members().stream()
                .filter(member -> member.validity().contains(day) && !represented.contains(member.id()))
                .sorted(RegisteredMember.CHARTER_ORDER)
                .forEach(member -> found.add(new MemberWithoutSeat(member.name())));
    }

    private void guidance(List<SeatFinding> found) {
        long deputies = roster.seats().stream()
                .flatMap(seat -> seat.deputies().stream())
                .map(SeatHolder::personId)
                .distinct()
                .count();
        if (deputies != roster.size()) {
            found.add(new DeputiesDiffer((int) deputies, roster.size()));
        }
        register.seats().stream()
                .filter(seat -> seat.rotating() && seat.validity().contains(day))
                .forEach(seat -> found.add(new SeatRotatesAgainstGuidance(seat.label())));
    }

    private void offices(List<SeatFinding> found) {
        List<OfficeTenure> presidium = register.presidiumOn(day);
        if (presidium.stream().noneMatch(tenure -> tenure.office() == Office.CHAIR)) {
            found.add(new ChairMissing());
        }
        if (presidium.stream().allMatch(tenure -> tenure.office() == Office.CHAIR)) {
            found.add(new ViceChairMissing());
        }
        Set<Long> seated = roster.seats().stream()
                .flatMap(seat -> seat.ordinary().stream())
                .map(SeatHolder::mandateId)
                .collect(Collectors.toSet());
        presidium.stream()
                .filter(tenure -> !seated.contains(tenure.mandateId()))
                .forEach(tenure -> register.mandate(tenure.mandateId())
                        .ifPresent(mandate -> found.add(new OfficeHolderWithoutSeat(
                                tenure.office(), mandate.person().name()))));
    }

    private void terms(MandateTerm term, List<SeatFinding> found) {
        register.mandates().stream()
                .filter(mandate -> mandate.validity().contains(day) && term.isOutlastedBy(mandate.validity()))
                .forEach(mandate -> found.add(new MandateOutlastsTerm(
                        mandate.person().name(),
                        term.containing(mandate.validity().from()).to())));
    }
}
