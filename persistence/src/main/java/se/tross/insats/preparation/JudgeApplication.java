package se.tross.insats.preparation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.PreparationRefusal.ConflictDeclaredBefore;
import se.tross.insats.PreparationRefusal.NobodyHasJudged;
import se.tross.insats.application.Application;
import se.tross.insats.question.QuestionForms;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The beredningsgrupp judges an application, each by each criterion, and recommends. It decides nothing (L29). */
@Stateless
@UseCase
public class JudgeApplication {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private PreparationRecords records;

    @Inject
    private QuestionForms forms;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * One's own judgement, which replaces one's earlier one.
     *
     * @param judgements one for each criterion, in their order
     * @throws Refused if one lacks a grade or a reason, one has declared a conflict, or it is not in preparation
     */
    @Permits(Permission.INSATS_PREPARE)
    public void judge(long applicationId, List<Judgement> judgements) {
        Application application = records.inPreparation(applicationId);
        records.refuseConflicted(applicationId);
        if (judgements.size() != forms.of(application.criteriaFormId()).size()) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        List<InsatsRefusal> refusals = new ArrayList<>();
        IntStream.range(0, judgements.size())
                .forEach(i -> refusals.addAll(judgements.get(i).refusals(i + 1)));
        refusals.sort(InsatsRefusal.PRECEDENCE);
        Refused.ifAny(refusals);
        List<Assessment> mine = own(applicationId);
        Actor actor = currentActor.required();
        for (int i = 0; i < judgements.size(); i++) {
            int criterion = i + 1;
            Judgement judgement = judgements.get(i);
            mine.stream()
                    .filter(one -> one.criterion() == criterion)
                    .findFirst()
                    .ifPresentOrElse(
                            one -> one.judge(judgement),
                            () -> entities.persist(new Assessment(
                                    application, actor.accountId(), actor.name(), criterion, judgement)));
        }
    }

    private List<Assessment> own(long applicationId) {
        long account = currentActor.required().accountId();
        return records.assessments(applicationId).stream()
                .filter(one -> one.accountId() == account)
                .toList();
    }

    /**
     * One has no part in it any more: what one has judged counts no longer, and the history tells it.
     *
     * @param reason why
     * @throws Refused without a reason, if one has said so before, or it was never handed in
     */
    @Permits(Permission.INSATS_PREPARE)
    public void declareConflict(long applicationId, String reason) {
        Application application = records.handedIn(applicationId);
        if (records.isConflicted(applicationId)) {
            throw new Refused(new ConflictDeclaredBefore());
        }
        Actor actor = currentActor.required();
        entities.persist(new DeclaredConflict(application, actor.accountId(), actor.name(), reason, clock.instant()));
        own(applicationId).forEach(entities::remove);
    }

    /**
     * What the group advises. It may be changed as long as the application is in preparation.
     *
     * @throws Refused if something is missing, nobody has judged, one has declared a conflict, or it is not in preparation
     */
    @Permits(Permission.INSATS_PREPARE)
    public void recommend(long applicationId, AdviceTerms terms) {
        Application application = records.inPreparation(applicationId);
        records.refuseConflicted(applicationId);
        Refused.ifAny(terms.refusals());
        if (records.assessments(applicationId).isEmpty()) {
            throw new Refused(new NobodyHasJudged());
        }
        LocalDate today = LocalDate.now(clock);
        records.recommendation(applicationId)
                .ifPresentOrElse(
                        there -> there.change(terms, today),
                        () -> entities.persist(new Recommendation(application, terms, today)));
    }
}
