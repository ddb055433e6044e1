package se.tross.insats;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.forbund.RegisterRow;

/** What is chosen of who does an insats together: members, the förbund itself, others by name. */
public class PartiesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<RegisterRow> members;
    private final String forbundName;
    private List<String> taking = new ArrayList<>();
    private boolean forbund;
    private String others = "";
    private String owner;

    PartiesForm(List<RegisterRow> members, String forbundName) {
        this.members = List.copyOf(members);
        this.forbundName = forbundName;
    }

    void fill(Cooperation together) {
        List<String> names = members.stream().map(RegisterRow::name).toList();
        together.participants().forEach(participant -> {
            if (participant.forbund()) {
                forbund = true;
            } else if (names.contains(participant.organisation())) {
                taking.add(participant.organisation());
            } else {
                others = others.isEmpty() ? participant.organisation() : others + "\n" + participant.organisation();
            }
        });
        owner = together.owner()
                .map(one -> one.forbund() ? forbundName : one.organisation())
                .orElse(null);
    }

    /** The owner takes part, whether ticked or not. */
    Cooperation cooperation() {
        Stream<Participant> ofMembers = members.stream()
                .filter(member ->
                        taking.contains(member.name()) || member.name().equals(owner))
                .map(member -> Participant.of(member.party(), member.name()));
        Stream<Participant> self =
                forbund || forbundName.equals(owner) ? Stream.of(Participant.theForbund(forbundName)) : Stream.empty();
        Stream<Participant> besides = others.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Participant::besides);
        return new Cooperation(Stream.of(ofMembers, self, besides)
                .flatMap(one -> one)
                .map(one -> one.organisation().equals(owner) ? one.owning() : one)
                .collect(Collectors.toList()));
    }

    public List<RegisterRow> getMembers() {
        return members;
    }

    /** Those who may own it. */
    public List<String> getOwners() {
        return Stream.concat(members.stream().map(RegisterRow::name), Stream.of(forbundName))
                .toList();
    }

    public String getForbundName() {
        return forbundName;
    }

    public List<String> getTaking() {
        return taking;
    }

    public void setTaking(List<String> newTaking) {
        taking = newTaking;
    }

    public boolean isForbund() {
        return forbund;
    }

    public void setForbund(boolean newForbund) {
        forbund = newForbund;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String newOthers) {
        others = newOthers == null ? "" : newOthers;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String newOwner) {
        owner = newOwner;
    }
}
