package se.tross.insats;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.forbund.Party;
import se.tross.insats.CooperationRefusal.ForbundOwnsNoIndividualInsats;
import se.tross.insats.CooperationRefusal.MunicipalitiesAreOneParty;
import se.tross.insats.CooperationRefusal.NoParties;
import se.tross.insats.CooperationRefusal.OneOwnerOnly;
import se.tross.insats.CooperationRefusal.OnlyOneParty;
import se.tross.insats.CooperationRefusal.OwnerMissing;
import se.tross.insats.CooperationRefusal.TakesPartTwice;

/**
 * Who does an insats together: at least two of the four parties (L14), one of whom owns it (L15).
 *
 * @param participants in the order in which they are named
 */
public record Cooperation(List<Participant> participants) implements Serializable {

    private static final int PARTIES_NEEDED = 2;

    public Cooperation {
        participants = List.copyOf(participants);
    }

    /** The parties that take part: municipalities count once, and so do regions. */
    public Set<Party> parties() {
        return participants.stream()
                .map(Participant::party)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));
    }

    /** Who owns it; empty while nobody, or more than one, is said to. */
    public Optional<Participant> owner() {
        List<Participant> owners = owners();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }

    private List<Participant> owners() {
        return participants.stream().filter(Participant::owner).toList();
    }

    /**
     * Everything that keeps these from doing it, the weightiest first; empty when they may.
     *
     * @param direction what the insats works with; null while not chosen
     */
    public List<InsatsRefusal> refusals(Direction direction) {
        List<InsatsRefusal> refusals = new ArrayList<>();
        List<Participant> owners = owners();
        if (owners.isEmpty()) {
            refusals.add(new OwnerMissing());
        }
        if (owners.size() > 1) {
            refusals.add(new OneOwnerOnly(owners.size()));
        }
        if (direction == Direction.INDIVIDUAL && owners.stream().anyMatch(Participant::forbund)) {
            refusals.add(new ForbundOwnsNoIndividualInsats());
        }
        refusals.addAll(twice());
        refusals.addAll(tooFew());
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }

    private Collection<InsatsRefusal> twice() {
        Set<String> seen = new HashSet<>();
        return participants.stream()
                .map(Participant::organisation)
                .filter(name -> !seen.add(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .<InsatsRefusal>map(TakesPartTwice::new)
                .toList();
    }

    private Collection<InsatsRefusal> tooFew() {
        Set<Party> parties = parties();
        if (parties.size() >= PARTIES_NEEDED) {
            return List.of();
        }
        if (parties.isEmpty()) {
            return List.of(new NoParties());
        }
        Party only = parties.iterator().next();
        int members = (int) participants.stream()
                .filter(participant -> participant.party() == only)
                .count();
        return List.of(
                only == Party.MUNICIPALITY && members > 1
                        ? new MunicipalitiesAreOneParty(members)
                        : new OnlyOneParty(only));
    }
}
