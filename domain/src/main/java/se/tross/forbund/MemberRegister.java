package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import se.tross.forbund.ForbundRefusal.AgencyTwice;
import se.tross.forbund.ForbundRefusal.EndsBeforeItBegins;
import se.tross.forbund.ForbundRefusal.MemberAlreadyInRegister;
import se.tross.forbund.ForbundRefusal.PartyMissing;
import se.tross.forbund.ForbundRefusal.PositionTaken;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * All members that a förbund has had and will have. It is right when on every day that it has any member it has at least
 * one of each of the four parties (L3), each agency once, and no code or place in the charter's order twice.
 *
 * @param members in any order
 */
public record MemberRegister(List<RegisteredMember> members) implements Serializable {
    private static final long serialVersionUID = 1L;

    public MemberRegister {
        members = members.stream().sorted(RegisteredMember.CHARTER_ORDER).toList();
    }

    public static MemberRegister of(Collection<Member> members) {
        return new MemberRegister(members.stream().map(Member::registered).toList());
    }

    /** @throws Refused if a party has no member on the day (L3) */
    public Membership on(LocalDate day) {
        return Membership.on(day, members);
    }

    /**
     * The membership that a year's contributions are computed from: that of 1 January, since a year is decided before it
     * begins (L31). Who joins later pays from the next year on.
     *
     * @throws Refused if a party has no member on that day (L3)
     */
    public Membership forYear(FinancialYear year) {
        return on(year.firstDay());
    }

    /** The parties that have no member on the day (L3); empty when the register is complete then. */
    public List<PartyMissing> missingParties(LocalDate day) {
        return Membership.missingParties(
                day, members.stream().filter(m -> m.validity().contains(day)).toList());
    }

    /** Everything that is wrong with the register, the weightiest first; empty for one that may be saved. */
    public List<ForbundRefusal> refusals() {
        List<ForbundRefusal> refusals = new ArrayList<>();
        for (LocalDate day : daysOfChange()) {
            List<RegisteredMember> present =
                    members.stream().filter(m -> m.validity().contains(day)).toList();
            if (!present.isEmpty()) {
                refusals.addAll(Membership.missingParties(day, present));
            }
        }
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (members.get(i).validity().overlaps(members.get(j).validity())) {
                    clash(members.get(i), members.get(j), refusals);
                }
            }
        }
        return refusals;
    }

    /**
     * What speaks against a member's leaving, the weightiest first; empty when it may leave (L3).
     *
     * @param lastDay its last day as a member
     */
    public List<ForbundRefusal> refusalsOfLeaving(long memberId, LocalDate lastDay) {
        List<RegisteredMember> after = new ArrayList<>();
        for (RegisteredMember member : members) {
            if (member.id() == memberId && lastDay.isBefore(member.validity().from())) {
                return List.of(new EndsBeforeItBegins(member.validity().from()));
            }
            after.add(member.id() == memberId ? member.until(lastDay) : member);
        }
        return new MemberRegister(after).refusals();
    }

    /** @throws Refused if anything is wrong with the register */
    public void refuseUnlessRight() {
        Refused.ifAny(refusals());
    }

    private static void clash(RegisteredMember one, RegisteredMember other, List<ForbundRefusal> refusals) {
        if (one.code().equalsIgnoreCase(other.code())) {
            refusals.add(new MemberAlreadyInRegister(other.code(), one.name()));
        } else if (one.party() == other.party() && one.strand() == Strand.STATE) {
            refusals.add(new AgencyTwice(one.party()));
        } else if (one.party() == other.party() && one.position() == other.position()) {
            refusals.add(new PositionTaken(one.position(), one.name()));
        }
    }

    /** The days on which the register becomes another: first days, and days after last days. */
    private TreeSet<LocalDate> daysOfChange() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (RegisteredMember member : members) {
            days.add(member.validity().from());
            member.validity().end().ifPresent(last -> days.add(last.plusDays(1)));
        }
        return days;
    }
}
