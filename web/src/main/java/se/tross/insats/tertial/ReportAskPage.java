package se.tross.insats.tertial;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.insats.OneInsatsPage;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.time.Tertial;

/** The report of one tertial is asked for by hand: {@code /insats/report-ask?id=}. */
@Named
@ViewScoped
public class ReportAskPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AskForReports askForReports;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    private List<ReportTertial> choices;
    private String choice;

    public void load() {
        demand.permission(Permission.INSATS_APPROVE);
        loadInsats();
        choices = askForReports.askable(getInsats().id());
    }

    public String ask() {
        String[] parts = choice.split("-", 2);
        long report = askForReports.ask(
                getInsats().id(),
                AddressParts.year(parts[0]),
                AddressParts.constant(Tertial.class, parts[parts.length - 1]));
        messages.done("insats.report.asked");
        return "/insats/report?faces-redirect=true&id=" + report;
    }

    public List<ReportTertial> getChoices() {
        return choices;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String newChoice) {
        choice = newChoice;
    }
}
