package se.tross.insats.scope;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.forbund.Member;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.InsatsTerms;
import se.tross.insats.ScopeRefusal.GroupNotInUse;
import se.tross.insats.ScopeRefusal.NotAMunicipality;
import se.tross.insats.scope.InsatsScope.Chosen;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** Whom and where an insats is for is changed, and from which lines of the budget it is paid. */
@Stateless
@UseCase
public class ChangeScope {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private ScopeRecords scopes;

    /**
     * @param version the version of the insats that was read when the page was shown
     * @throws Refused if a target group is not in use then, a member is no municipality (L18), or somebody has saved it since
     */
    @Permits(Permission.INSATS_EDIT)
    public void change(long insatsId, long version, Chosen chosen) {
        Insats insats = records.get(Insats.class, insatsId, Insats::version, version);
        List<InsatsRefusal> refusals = new ArrayList<>(groups(insats.terms(), chosen.groups()));
        refusals.addAll(municipalities(chosen.municipalities()));
        Refused.ifAny(refusals);
        entities.lock(insats, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        scopes.choose(insats, chosen);
    }

    /** An insats without days may be for any group of the list. */
    private List<InsatsRefusal> groups(InsatsTerms terms, Set<Long> chosen) {
        if (terms.startsOn() == null) {
            return List.of();
        }
        Period days = new Period(terms.startsOn(), terms.endsOn());
        return scopes.targetGroups().stream()
                .filter(group ->
                        chosen.contains(group.id()) && !group.validity().overlaps(days))
                .<InsatsRefusal>map(group -> new GroupNotInUse(group.terms().name()))
                .toList();
    }

    private List<InsatsRefusal> municipalities(Set<Long> chosen) {
        Set<Long> known = scopes.municipalities().stream().map(Member::id).collect(Collectors.toSet());
        return chosen.stream()
                .filter(id -> !known.contains(id))
                .<InsatsRefusal>map(
                        id -> new NotAMunicipality(records.get(Member.class, id).name()))
                .toList();
    }
}
