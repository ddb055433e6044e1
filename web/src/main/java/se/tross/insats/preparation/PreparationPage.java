package se.tross.insats.preparation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.application.ApplicationDetail;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;
import se.tross.shared.page.RecordPage;

/** One of the beredningsgrupp reads an application, judges it and recommends: {@code /insats/preparation?id=}. */
@Named
@ViewScoped
public class PreparationPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PreparationOverviews overviews;

    @Inject
    private JudgeApplication judgeApplication;

    @Inject
    private AskForCompletion askForCompletion;

    @Inject
    private Demand demand;

    private PreparationDetail preparation;
    private ArrayList<JudgementForm> judgements;
    private final AdviceForm advice = new AdviceForm();
    private String conflict;
    private String wanted;
    private LocalDate deadline;

    @Override
    protected String path() {
        return "/insats/preparation";
    }

    public void load() {
        demand.permission(Permission.INSATS_PREPARE);
        preparation = overviews.preparation(recordId());
        judgements = new ArrayList<>();
        for (int i = 0; i < preparation.criteria().size(); i++) {
            judgements.add(new JudgementForm(
                    i + 1, preparation.criteria().get(i), preparation.mine().get(i)));
        }
        advice.show(preparation.recommendation());
    }

    public String judge() {
        judgeApplication.judge(
                recordId(), judgements.stream().map(JudgementForm::judgement).toList());
        return done("insats.preparation.judged");
    }

    public String declareConflict() {
        judgeApplication.declareConflict(recordId(), conflict);
        return done("insats.preparation.conflict.declared");
    }

    public String recommend() {
        judgeApplication.recommend(recordId(), advice.terms());
        return done("insats.preparation.recommended");
    }

    public String ask() {
        askForCompletion.ask(recordId(), wanted, deadline);
        return done("insats.preparation.asked", deadline);
    }

    /** How the others judge by one criterion; none for who has a conflict of interest. */
    public List<PreparationDetail.OthersJudgement> others(int criterion) {
        return preparation.others().stream()
                .filter(one -> one.criterion() == criterion)
                .toList();
    }

    public ApplicationDetail getDetail() {
        return preparation.application();
    }

    public PreparationDetail getPreparation() {
        return preparation;
    }

    public List<JudgementForm> getJudgements() {
        return judgements;
    }

    public AdviceForm getAdvice() {
        return advice;
    }

    public List<Grade> getGrades() {
        return List.of(Grade.values());
    }

    public List<Advice> getAdvices() {
        return List.of(Advice.values());
    }

    public String getConflict() {
        return conflict;
    }

    public void setConflict(String newConflict) {
        conflict = newConflict;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String newWanted) {
        wanted = newWanted;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate newDeadline) {
        deadline = newDeadline;
    }
}
