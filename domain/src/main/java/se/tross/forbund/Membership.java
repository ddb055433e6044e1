package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.forbund.ForbundRefusal.PartyMissing;
import se.tross.shared.refusal.Refused;

/**
 * The members of a förbund on one day, in charter order, at least one of each of the four parties (L3): nobody who holds
 * a Membership need ask whether a party is missing.
 */
public final class Membership implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final Map<Long, RegisteredMember> members;
    private final Map<Strand, List<RegisteredMember>> payers;

    private Membership(LocalDate day, List<RegisteredMember> inCharterOrder) {
        this.day = day;
        this.members = new LinkedHashMap<>();
        this.payers = new EnumMap<>(Strand.class);
        inCharterOrder.forEach(member -> members.put(member.id(), member));
        for (Strand strand : Strand.values()) {
            payers.put(
                    strand,
                    inCharterOrder.stream()
                            .filter(member -> member.pays() && member.strand() == strand)
                            .toList());
        }
    }

    /**
     * The membership of a day.
     *
     * @param candidates members of any time
     * @throws Refused if a party has no member on the day (L3)
     */
    public static Membership on(LocalDate day, Collection<RegisteredMember> candidates) {
        List<RegisteredMember> members = candidates.stream()
                .filter(member -> member.validity().contains(day))
                .sorted(RegisteredMember.CHARTER_ORDER)
                .toList();
        Refused.ifAny(missingParties(day, members));
        return new Membership(day, members);
    }

    static List<PartyMissing> missingParties(LocalDate day, Collection<RegisteredMember> members) {
        var present = members.stream().map(RegisteredMember::party).collect(Collectors.toSet());
        return Arrays.stream(Party.values())
                .filter(party -> !present.contains(party))
                .map(party -> new PartyMissing(party, day))
                .toList();
    }

    /** The day that this is the membership of. */
    public LocalDate day() {
        return day;
    }

    /** All members, in charter order. */
    public List<RegisteredMember> members() {
        return List.copyOf(members.values());
    }

    /** Those that pay in a strand, in charter order; never empty. */
    public List<RegisteredMember> payers(Strand strand) {
        return payers.get(strand);
    }

    /** All that pay, in charter order: the state, the regions, the municipalities. */
    public List<RegisteredMember> payers() {
        return members.values().stream().filter(RegisteredMember::pays).toList();
    }

    public Optional<RegisteredMember> member(long id) {
        return Optional.ofNullable(members.get(id));
    }

    /** The same membership with one more member: what it would be if that one joined (L5). */
    public Membership with(RegisteredMember joining) {
        return new Membership(
                day,
                Stream.concat(members.values().stream(), Stream.of(joining))
                        .sorted(RegisteredMember.CHARTER_ORDER)
                        .toList());
    }
}
