package se.tross.budget.setting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.budget.EquityRefusal.SettingIsGone;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.budget.equity.DisposableDefinition;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.trail.Bin;

/** Keeps the förbund's own definition of what is free for new insatser (M3), from when to when. */
@Stateless
@UseCase
public class SaveDisposableDefinition {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Records records;

    @Inject
    private SettingsBin bin;

    @Inject
    private Bin rows;

    /** @return the definition's id @throws Refused with everything that the rules refuse */
    @Permits(Permission.BUDGET_SETTINGS)
    public long add(DefinitionTerms terms) {
        DisposableDefinition definition = new DisposableDefinition(currentActor.forbundId(), terms, definitions());
        entities.persist(definition);
        return definition.id();
    }

    /** @throws Refused with everything that the rules refuse, or if somebody else saved the definition */
    @Permits(Permission.BUDGET_SETTINGS)
    public void change(long id, long version, DefinitionTerms terms) {
        records.get(DisposableDefinition.class, id, DisposableDefinition::version, version)
                .change(terms, definitions());
    }

    /** @throws Refused if somebody else saved the definition */
    @Permits(Permission.BUDGET_SETTINGS)
    public void remove(long id, long version) {
        entities.remove(records.get(DisposableDefinition.class, id, DisposableDefinition::version, version));
    }

    /** Takes a removed definition back. @throws Refused if it lies no more in the bin, or another stands in its place */
    @Permits(Permission.BUDGET_SETTINGS)
    public void restore(long id) {
        RemovedSetting<DefinitionTerms> removed =
                bin.definition(id).orElseThrow(() -> new Refused(new SettingIsGone()));
        Refused.ifAny(removed.terms()
                .refusals(definitions().stream()
                        .map(DisposableDefinition::validity)
                        .toList()));
        if (!rows.restore(DisposableDefinition.class, removed.row())) {
            throw new Refused(new SettingIsGone());
        }
    }

    private List<DisposableDefinition> definitions() {
        return entities.createQuery("select d from DisposableDefinition d", DisposableDefinition.class)
                .getResultList();
    }
}
