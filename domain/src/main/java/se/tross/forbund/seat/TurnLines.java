package se.tross.forbund.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.seat.SeatRefusal.MemberUnknown;
import se.tross.shared.refusal.Refused;

/**
 * The order in which a seat goes round, as somebody writes it: one member a line. A name may be cut short, as long as no
 * other member's begins in the same way.
 *
 * @param members whom a line may name
 */
public record TurnLines(List<RegisteredMember> members) {

    public TurnLines {
        members = List.copyOf(members);
    }

    /**
     * @return the members' ids in the order of the lines; empty lines are passed over
     * @throws Refused with every line that names no member, or more than one
     */
    public List<Long> read(String text) {
        List<Long> ids = new ArrayList<>();
        List<SeatRefusal> refusals = new ArrayList<>();
        for (String line : (text == null ? "" : text).lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                List<RegisteredMember> named = named(line);
                if (named.size() == 1) {
                    ids.add(named.get(0).id());
                } else {
                    refusals.add(new MemberUnknown(line));
                }
            }
        }
        Refused.ifAny(refusals);
        return ids;
    }

    /** The lines that are read as these members. */
    public String write(List<Long> memberIds) {
        return memberIds.stream()
                .flatMap(id -> members.stream().filter(member -> member.id() == id))
                .map(RegisteredMember::name)
                .collect(Collectors.joining("\n"));
    }

    private List<RegisteredMember> named(String line) {
        String wanted = line.toLowerCase(Locale.ROOT);
        List<RegisteredMember> whole = members.stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        return whole.isEmpty()
                ? members.stream()
                        .filter(member -> member.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                        .toList()
                : whole;
    }
}
