package se.tross.insats.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.insats.agreement.AgreementOverviews;
import se.tross.insats.agreement.AgreementTemplateOverview;
import se.tross.insats.agreement.AgreementText;
import se.tross.insats.agreement.KeepAgreementTemplate;
import se.tross.insats.agreement.Placeholder;
import se.tross.shared.access.OneLook;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;

/** What the förbund has set for the money of insatser: the template of agreements, and reports: {@code /insats/money-settings}. */
@Named
@ViewScoped
public class MoneySettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String HERE = "/insats/money-settings?faces-redirect=true";

    @Inject
    private AgreementOverviews agreements;

    @Inject
    private KeepAgreementTemplate keepTemplate;

    @Inject
    private PaymentOverviews payments;

    @Inject
    private KeepPaymentSetting keepSetting;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages messages;

    @Inject
    private OneLook oneLook;

    private AgreementTemplateOverview template;
    private String body;
    private boolean reportStops;

    public void load() {
        demand.permission(Permission.INSATS_SETTINGS);
        reportStops = oneLook.at(() -> {
            template = agreements.template();
            return payments.reportStops();
        });
        body = template.text().body();
    }

    public String saveTemplate() {
        keepTemplate.save(template.number(), new AgreementText(body));
        messages.done("insats.template.saved");
        return HERE;
    }

    public String saveReports() {
        keepSetting.choose(reportStops);
        messages.done("insats.reportStops.saved");
        return HERE;
    }

    /** The words that the grant fills. */
    public List<Placeholder> getWords() {
        return List.of(Placeholder.values());
    }

    public AgreementTemplateOverview getTemplate() {
        return template;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String newBody) {
        body = newBody;
    }

    public boolean isReportStops() {
        return reportStops;
    }

    public void setReportStops(boolean stops) {
        reportStops = stops;
    }
}
