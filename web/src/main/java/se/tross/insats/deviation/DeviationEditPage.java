package se.tross.insats.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.forbund.Party;
import se.tross.insats.InsatsOverview;
import se.tross.insats.InsatsOverviews;
import se.tross.insats.tertial.ReportOverview;
import se.tross.insats.tertial.ReportOverviews;
import se.tross.insats.tertial.ReportText;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.time.SwedishTime;

/**
 * A deviation is registered or changed: {@code /insats/deviation-edit}; one that is there by {@code ?id=}, one that a tertial report
 * tells of by {@code ?report=}, one of an insats by {@code ?insats=}.
 */
@Named
@ViewScoped
public class DeviationEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DeviationOverviews overviews;

    @Inject
    private ReportOverviews reports;

    @Inject
    private InsatsOverviews insatser;

    @Inject
    private KeepDeviation keepDeviation;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    @Inject
    private Clock clock;

    private String id;
    private String report;
    private String insats;
    private Long version;
    private Long insatsId;
    private String from = "";
    private DeviationForm form;
    private List<InsatsOverview> choices = List.of();

    public void load() {
        demand.permission(Permission.INSATS_REPORT);
        Optional<Long> known = AddressParts.id(id);
        Optional<Long> reported = AddressParts.id(report);
        LocalDate today = SwedishTime.dayOf(clock.instant());
        if (known.isPresent()) {
            DeviationOverview deviation = overviews.deviation(known.get());
            version = deviation.version();
            from = deviation.insats();
            form = DeviationForm.of(deviation.terms());
        } else if (reported.isPresent()) {
            ReportOverview told = reports.report(reported.get());
            from = told.row().insats();
            form = DeviationForm.told(
                    told.content() == null ? "" : told.content().text(ReportText.SYSTEM_FAILURES), today);
        } else {
            choices = insatser.insatser();
            insatsId = AddressParts.id(insats).orElse(null);
            form = DeviationForm.told("", today);
        }
    }

    public String save() {
        long kept = AddressParts.id(id)
                .map(this::change)
                .or(() -> AddressParts.id(report).map(told -> keepDeviation.registerFrom(told, form.terms())))
                .orElseGet(() -> keepDeviation.register(insatsId, form.terms()));
        messages.done("insats.deviation.saved");
        return "/insats/deviation?faces-redirect=true&id=" + kept;
    }

    private long change(long known) {
        keepDeviation.change(known, version, form.terms());
        return known;
    }

    /** Whether it is to be chosen which insats it concerns. */
    public boolean isChoosing() {
        return version == null && (report == null || report.isEmpty());
    }

    public boolean isNew() {
        return version == null;
    }

    public List<InsatsOverview> getChoices() {
        return choices;
    }

    public List<Party> getParties() {
        return List.of(Party.values());
    }

    public List<DeviationKind> getKinds() {
        return List.of(DeviationKind.values());
    }

    public List<DeviationStatus> getStatuses() {
        return List.of(DeviationStatus.values());
    }

    public DeviationForm getForm() {
        return form;
    }

    /** The insats that it is about; empty when it is across insatser, or to be chosen. */
    public String getFrom() {
        return from;
    }

    public Long getInsatsId() {
        return insatsId;
    }

    public void setInsatsId(Long newInsatsId) {
        insatsId = newInsatsId;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String newReport) {
        report = newReport;
    }

    public String getInsats() {
        return insats;
    }

    public void setInsats(String newInsats) {
        insats = newInsats;
    }
}
