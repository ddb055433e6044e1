package se.tross.budget.setting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.budget.EquityRefusal.SettingIsGone;
import se.tross.budget.EquityStepTerms;
import se.tross.budget.equity.EquityStep;
import se.tross.budget.equity.EquityStepRules;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.trail.Bin;

/** Keeps the ladder of reasonable equity (M2), as the document that says so has it. */
@Stateless
@UseCase
public class SaveEquityStep {

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

    /** @return the step's id @throws Refused with everything that the rules refuse */
    @Permits(Permission.BUDGET_SETTINGS)
    public long add(EquityStepTerms terms) {
        EquityStep step = new EquityStep(currentActor.forbundId(), terms, steps());
        entities.persist(step);
        return step.id();
    }

    /** @throws Refused with everything that the rules refuse, or if somebody else saved the step */
    @Permits(Permission.BUDGET_SETTINGS)
    public void change(long id, long version, EquityStepTerms terms) {
        records.get(EquityStep.class, id, EquityStep::version, version).change(terms, steps());
    }

    /** @throws Refused if somebody else saved the step */
    @Permits(Permission.BUDGET_SETTINGS)
    public void remove(long id, long version) {
        entities.remove(records.get(EquityStep.class, id, EquityStep::version, version));
    }

    /** Takes a removed step back. @throws Refused if it lies no more in the bin, or another stands in its place */
    @Permits(Permission.BUDGET_SETTINGS)
    public void restore(long id) {
        RemovedSetting<EquityStepTerms> removed = bin.step(id).orElseThrow(() -> new Refused(new SettingIsGone()));
        Refused.ifAny(EquityStepRules.refusals(
                removed.terms(), steps().stream().map(EquityStep::terms).toList()));
        if (!rows.restore(EquityStep.class, removed.row())) {
            throw new Refused(new SettingIsGone());
        }
    }

    private List<EquityStep> steps() {
        return entities.createQuery("select s from EquityStep s", EquityStep.class)
                .getResultList();
    }
}
