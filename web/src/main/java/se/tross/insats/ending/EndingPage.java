package se.tross.insats.ending;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.InsatsStage;
import se.tross.insats.OneInsatsPage;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;

/** How an insats ends: final report, approval, check of the takeover: {@code /insats/ending?id=}. */
@Named
@ViewScoped
public class EndingPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    private static final int USUAL_MONTHS = 12;

    @Inject
    private EndingOverviews overviews;

    @Inject
    private EndInsats endInsats;

    @Inject
    private WriteFinalReport writeFinalReport;

    @Inject
    private SettleFinalReport settleFinalReport;

    @Inject
    private CheckTakeover checkTakeover;

    @Inject
    private OneLook oneLook;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    private EndingForm form;
    private EndingOverview ending;

    public void load() {
        ending = oneLook.at(() -> {
            loadInsats();
            return overviews.of(getInsats().id());
        });
        form = EndingForm.of(ending.terms(), LocalDate.now(clock).plusMonths(USUAL_MONTHS));
    }

    public String over() {
        endInsats.over(getInsats().id(), getInsats().version());
        return stay("insats.ending.isOver");
    }

    public String goOn() {
        endInsats.goOn(getInsats().id(), getInsats().version());
        return stay("insats.ending.goesOn");
    }

    public String keep() {
        writeFinalReport.keep(getInsats().id(), ending.reportVersion(), form.report());
        return stay("insats.ending.kept");
    }

    public String handIn() {
        writeFinalReport.handIn(getInsats().id(), ending.reportVersion(), form.report());
        return stay("insats.ending.handedIn");
    }

    public String approve() {
        settleFinalReport.approve(ending.reportId(), ending.reportVersion(), form.getCheckOn());
        return stay("insats.ending.approved");
    }

    public String askBack() {
        settleFinalReport.askBack(ending.reportId(), ending.reportVersion(), form.getQuestion());
        return stay("insats.ending.askedBack");
    }

    public String check() {
        checkTakeover.check(getInsats().id(), getInsats().version(), form.taken());
        return stay("insats.ending.checked");
    }

    private String stay(String key) {
        done(key);
        return "/insats/ending?faces-redirect=true&id=" + getInsats().id();
    }

    public boolean isMayEnd() {
        return getInsats().stage() == InsatsStage.RUNNING && visitor.may(Permission.INSATS_PROPOSE);
    }

    public boolean isMayGoOn() {
        return getInsats().stage() == InsatsStage.FINAL_REPORT
                && ending.isOpen()
                && visitor.may(Permission.INSATS_PROPOSE);
    }

    public boolean isMayWrite() {
        return getInsats().stage() == InsatsStage.FINAL_REPORT
                && ending.isOpen()
                && visitor.may(Permission.INSATS_REPORT);
    }

    public boolean isMaySettle() {
        return ending.status() == FinalReportStatus.HANDED_IN && visitor.may(Permission.INSATS_APPROVE);
    }

    public boolean isMayCheck() {
        return getInsats().stage() == InsatsStage.FOLLOW_UP && visitor.may(Permission.INSATS_APPROVE);
    }

    public List<TakeoverOutcome> getOutcomes() {
        return List.of(TakeoverOutcome.values());
    }

    public EndingForm getForm() {
        return form;
    }

    public EndingOverview getEnding() {
        return ending;
    }
}
