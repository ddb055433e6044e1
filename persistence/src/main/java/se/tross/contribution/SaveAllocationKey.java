package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import se.tross.forbund.MemberRegister;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** Keeps a new allocation key, or rewrites one that no decided plan rests on (L6, L7, R-ROUND). */
@Stateless
@UseCase
public class SaveAllocationKey {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Records records;

    @Inject
    private ContributionRecords contributions;

    /**
     * @return the id of the new key
     * @throws Refused with everything that {@link KeyRules} refuses
     */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public long create(KeyTerms terms) {
        AllocationKey key = new AllocationKey(currentActor.forbundId(), terms, rules(terms, null));
        entities.persist(key);
        return key.id();
    }

    /** @throws Refused if a decided plan rests on the key, somebody else saved it, or {@link KeyRules} refuses */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public void revise(long id, long version, KeyTerms terms) {
        AllocationKey key = records.get(AllocationKey.class, id, AllocationKey::version, version);
        key.revise(terms, rules(terms, id), contributions.decidedYears(id));
        // A changed weight is a changed key, though its row stands in another table.
        entities.lock(key, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** @throws Refused if a party has no member on the first day (L3): a key divides among members */
    private KeyRules rules(KeyTerms terms, Long ownId) {
        MemberRegister register = contributions.register();
        register.on(terms.validity().from());
        List<Period> others = contributions.keys().stream()
                .filter(key -> !Objects.equals(key.id(), ownId))
                .map(AllocationKey::validity)
                .toList();
        return new KeyRules(register, others);
    }
}
