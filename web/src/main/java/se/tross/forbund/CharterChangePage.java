package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refused;

/**
 * A setting gets a value from a day on: {@code /forbund/charter-change?setting=}. First typed, then shown with what it
 * does to the other values, then confirmed.
 */
@Named
@ViewScoped
public class CharterChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CharterOverviews overviews;

    @Inject
    private SetCharterValue setCharterValue;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    @Inject
    private Clock clock;

    private String setting;
    private CharterSettingOverview overview;
    private String value;
    private String paragraph;
    private LocalDate from;
    private String source;
    private SettingValue read;
    private CharterSuccession succession;

    public void load() {
        demand.permission(Permission.FORBUND_EDIT);
        overview = overviews.setting(AddressParts.constant(CharterSetting.class, setting), LocalDate.now(clock));
        overview.inForce().ifPresent(row -> paragraph = row.paragraph());
    }

    /** Shows what would be done. */
    public void review() {
        SettingValue typed = setCharterValue.read(input());
        succession = overview.succession(from);
        read = typed;
    }

    /** Back to the fields, with everything that was typed. */
    public void revise() {
        read = null;
        succession = null;
    }

    public String save() {
        try {
            setCharterValue.set(input(), succession);
        } catch (Refused refused) {
            revise();
            throw refused;
        }
        messages.done("forbund.charter.saved", from);
        return "/forbund/charter-setting?faces-redirect=true&setting=" + overview.setting();
    }

    private NewCharterValue input() {
        return new NewCharterValue(overview.setting(), value, paragraph, from, source);
    }

    public boolean isReviewing() {
        return succession != null;
    }

    /** The value in force that would end, as a row; null when none does. */
    public CharterRow getEnding() {
        return overview.values().stream()
                .filter(row -> succession
                                .whatEnds()
                                .map(CharterSuccession.Dated::ruleId)
                                .orElse(0L)
                        == row.id())
                .findFirst()
                .orElse(null);
    }

    public SettingType getType() {
        return overview.setting().type();
    }

    /** What stands behind the input. */
    public String getUnit() {
        return switch (getType()) {
            case MONEY -> "kr";
            case PERCENT -> "%";
            default -> "";
        };
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

    public String getValue() {
        return value;
    }

    public void setValue(String newValue) {
        value = newValue;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String newParagraph) {
        paragraph = newParagraph;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate newFrom) {
        from = newFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String newSource) {
        source = newSource;
    }

    public SettingValue getRead() {
        return read;
    }

    public CharterSuccession getSuccession() {
        return succession;
    }
}
