package se.tross.insats.preparation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.insats.PreparationRefusal.NotInPreparation;
import se.tross.insats.application.Application;
import se.tross.insats.application.ApplicationReader;
import se.tross.insats.application.ApplicationStanding;
import se.tross.insats.preparation.PreparationDetail.ConflictOverview;
import se.tross.insats.preparation.PreparationDetail.OthersJudgement;
import se.tross.insats.question.QuestionForms;
import se.tross.insats.question.QuestionTerms;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/** Shows the beredningsgrupp what it has before it. */
@Stateless
@UseCase
public class PreparationOverviews {

    private static final String LIST = """
            select a, i.stage,
            (select count(distinct s.accountId) from Assessment s where s.applicationId = a.id),
            (select count(m) from Assessment m where m.applicationId = a.id and m.accountId = :account),
            (select count(c) from DeclaredConflict c where c.applicationId = a.id and c.accountId = :account),
            r.advice
            from Application a left join Insats i on i.id = a.insatsId left join Recommendation r on r.applicationId = a.id
            where a.handedInOn is not null
            order by a.awaitedUntil, a.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private PreparationRecords records;

    @Inject
    private ApplicationSummaries summaries;

    @Inject
    private ApplicationReader reader;

    @Inject
    private QuestionForms forms;

    @Inject
    private CurrentActor currentActor;

    /** Everything that has been handed in, what is awaited first by its day. One statement. */
    @Permits(Permission.INSATS_PREPARE)
    public List<PreparationOverview> applications() {
        return entities.createQuery(LIST, Object[].class)
                .setParameter("account", currentActor.required().accountId())
                .getResultStream()
                .map(PreparationOverviews::overview)
                .toList();
    }

    private static PreparationOverview overview(Object[] row) {
        Application application = (Application) row[0];
        return new PreparationOverview(
                application.id(),
                application.title(),
                application.handedInOn(),
                ApplicationStanding.of(application, (InsatsStage) row[1], null),
                Math.toIntExact((Long) row[2]),
                (Long) row[3] > 0,
                (Long) row[4] > 0,
                (Advice) row[5]);
    }

    /** @throws Refused as not found, if it was never handed in */
    @Permits(Permission.INSATS_PREPARE)
    public PreparationDetail preparation(long applicationId) {
        Application application = records.handedIn(applicationId);
        long account = currentActor.required().accountId();
        List<QuestionTerms> criteria = forms.of(application.criteriaFormId());
        List<Assessment> all = records.assessments(applicationId);
        List<DeclaredConflict> conflicts = records.conflicts(applicationId);
        boolean conflicted = conflicts.stream().anyMatch(one -> one.accountId() == account);
        Recommendation recommendation = records.recommendation(applicationId).orElse(null);
        return new PreparationDetail(
                reader.reading(application),
                criteria,
                mine(all, account, criteria.size()),
                conflicted ? List.of() : others(all, account),
                conflicts.stream()
                        .map(one -> new ConflictOverview(one.name(), one.reason()))
                        .toList(),
                conflicted,
                recommendation == null ? null : recommendation.terms(),
                recommendation == null ? null : recommendation.madeOn(),
                closed(application));
    }

    /**
     * What the board is to read of it; empty for an insats that was applied for on paper.
     *
     * @throws Refused if the reader has a conflict of interest, since it tells how many judged how
     */
    @Permits(Permission.INSATS_PREPARE)
    public Optional<ApplicationSummary> summary(long insatsId) {
        Optional<ApplicationSummary> summary = summaries.of(insatsId);
        summary.ifPresent(one -> records.refuseConflicted(one.applicationId()));
        return summary;
    }

    private List<Refusal> closed(Application application) {
        List<Refusal> refusals = new ArrayList<>(application.refusalsOfPreparing());
        Insats insats = entities.find(Insats.class, application.insatsId());
        if (refusals.isEmpty() && insats.stage() != InsatsStage.PREPARATION) {
            refusals.add(new NotInPreparation());
        }
        return refusals;
    }

    private static List<Judgement> mine(List<Assessment> all, long account, int criteria) {
        List<Judgement> mine = new ArrayList<>();
        for (int criterion = 1; criterion <= criteria; criterion++) {
            int position = criterion;
            mine.add(all.stream()
                    .filter(one -> one.accountId() == account && one.criterion() == position)
                    .map(Assessment::judgement)
                    .findFirst()
                    .orElse(new Judgement(null, "")));
        }
        return mine;
    }

    private static List<OthersJudgement> others(List<Assessment> all, long account) {
        return all.stream()
                .filter(one -> one.accountId() != account)
                .map(one -> new OthersJudgement(one.name(), one.criterion(), one.judgement()))
                .toList();
    }
}
