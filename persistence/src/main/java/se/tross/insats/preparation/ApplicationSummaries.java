package se.tross.insats.preparation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tross.insats.application.Application;
import se.tross.insats.application.ApplicationRecords;
import se.tross.insats.application.Attachment;
import se.tross.insats.application.CloseApplication;
import se.tross.insats.draft.DraftApplication;
import se.tross.insats.preparation.ApplicationSummary.GroupAdvice;
import se.tross.insats.question.QuestionForms;
import se.tross.insats.question.QuestionTerms;

/** Puts together what the board reads of an application: the ground of its matter. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApplicationSummaries {

    @Inject
    private CloseApplication applications;

    @Inject
    private ApplicationRecords records;

    @Inject
    private PreparationRecords preparation;

    @Inject
    private QuestionForms forms;

    /** Of an insats whose application is handed in and not taken back; empty for one that was applied for on paper. */
    public Optional<ApplicationSummary> of(long insatsId) {
        return applications
                .of(insatsId)
                .map(records::required)
                .filter(application -> application.handedInOn() != null)
                .map(this::summary);
    }

    private ApplicationSummary summary(Application application) {
        DraftApplication draft = records.draft(application);
        List<QuestionTerms> criteria = forms.of(application.criteriaFormId());
        List<Assessment> all = preparation.assessments(application.id());
        Long area = draft.basics().goalAreaId();
        return new ApplicationSummary(
                application.id(),
                application.insatsId(),
                draft.basics(),
                area == null ? "" : records.choices().goalAreas().getOrDefault(area, ""),
                draft.answers(),
                draft.money(),
                draft.counts(),
                draft.goals(),
                draft.plan(),
                records.attachments(application.id()).stream()
                        .map(Attachment::fileName)
                        .toList(),
                application.handedInOn(),
                IntStream.range(0, criteria.size())
                        .mapToObj(i -> new CriterionSummary(criteria.get(i).heading(), judged(all, i + 1)))
                        .toList(),
                preparation
                        .recommendation(application.id())
                        .map(one -> new GroupAdvice(one.terms(), one.madeOn()))
                        .orElse(null));
    }

    private static Map<Grade, Integer> judged(List<Assessment> all, int criterion) {
        return all.stream()
                .filter(one -> one.criterion() == criterion)
                .collect(Collectors.toMap(one -> one.judgement().grade(), one -> 1, Integer::sum));
    }
}
