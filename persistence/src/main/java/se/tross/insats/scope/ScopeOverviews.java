package se.tross.insats.scope;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.insats.scope.InsatsScope.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Shows whom and where insatser are for, and what there is to choose from. */
@Stateless
@UseCase
public class ScopeOverviews {

    @Inject
    private ScopeRecords scopes;

    @Inject
    private Records records;

    /** Of one insats. One statement. */
    @Permits(Permission.INSATS_READ)
    public InsatsScope of(long insatsId) {
        return scopes.of(insatsId);
    }

    /** Everything that may be chosen for an insats. Three statements. */
    @Permits(Permission.INSATS_READ)
    public InsatsScope choices(long insatsId) {
        return new InsatsScope(
                scopes.targetGroups().stream()
                        .map(group -> new Named(group.id(), group.terms().name()))
                        .toList(),
                scopes.municipalities().stream()
                        .map(member -> new Named(member.id(), member.name()))
                        .toList(),
                scopes.budgetLines(insatsId));
    }

    /** The förbund's list of target groups, by name. */
    @Permits(Permission.INSATS_READ)
    public List<TargetGroupOverview> targetGroups() {
        return scopes.targetGroups().stream().map(TargetGroupOverview::of).toList();
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such target group in the förbund */
    @Permits(Permission.INSATS_READ)
    public TargetGroupOverview targetGroup(long id) {
        return TargetGroupOverview.of(records.get(TargetGroup.class, id));
    }
}
