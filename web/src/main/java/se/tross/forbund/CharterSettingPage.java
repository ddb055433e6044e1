package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One setting of the förbundsordning with its values over time: {@code /forbund/charter-setting?setting=EQUITY_CEILING}. */
@Named
@ViewScoped
public class CharterSettingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CharterOverviews overviews;

    @Inject
    private WithdrawCharterValue withdrawCharterValue;

    @Inject
    private History histories;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private String setting;
    private CharterSettingOverview overview;
    private HistoryPage history;

    public void load() {
        overview = overviews.setting(AddressParts.constant(CharterSetting.class, setting), LocalDate.now(clock));
        history = histories.ofAll(
                "forbund_charter_setting", "setting", overview.setting().name(), 0);
    }

    /** A planned value is withdrawn before it has begun. */
    public String withdraw(CharterRow planned) {
        withdrawCharterValue.withdraw(planned.id(), planned.version());
        messages.done("forbund.charter.withdrawn", planned.validity().from());
        return "/forbund/charter-setting?faces-redirect=true&setting=" + overview.setting();
    }

    public HistoryPage getHistory() {
        return history;
    }

    public String getSetting() {
        return setting;
    }

    public void setSetting(String newSetting) {
        setting = newSetting;
    }

    public CharterSettingOverview getOverview() {
        return overview;
    }

    /** Where the value stands in time: past, now or planned. */
    public String when(CharterRow row) {
        if (row.validity().contains(overview.day())) {
            return "now";
        }
        return row.validity().from().isAfter(overview.day()) ? "planned" : "past";
    }
}
