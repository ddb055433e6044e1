package se.tross.forbund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import se.tross.forbund.ForbundRefusal.EndsBeforeItBegins;
import se.tross.forbund.ForbundRefusal.ParagraphMissing;
import se.tross.forbund.ForbundRefusal.RuleAlreadyEnded;
import se.tross.forbund.ForbundRefusal.RuleHasBegun;
import se.tross.forbund.ForbundRefusal.SettingOverlaps;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * One setting of the förbundsordning, from when to when, with the paragraph it rests on (L19). Only the members change a
 * charter (L20), so a new value is a new rule and the old one ends; nothing is overwritten.
 */
@Entity
@Table(name = "forbund_charter_setting")
public class CharterRule extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forbund_charter_setting_seq")
    @SequenceGenerator(
            name = "forbund_charter_setting_seq",
            sequenceName = "forbund_charter_setting_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CharterSetting setting;

    @Column(name = "value", nullable = false)
    private String settingValue;

    @Column(nullable = false)
    private String paragraph;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column
    private String source;

    /** For JPA. */
    protected CharterRule() {}

    /**
     * A rule of the charter.
     *
     * @param source the document that the members adopted; may be empty
     * @param others the förbund's other rules, of any setting
     * @throws Refused if the paragraph is missing, or the setting already has a value on one of the days
     */
    public CharterRule(
            long forbundId,
            SettingValue value,
            String paragraph,
            Period validity,
            String source,
            Collection<CharterRule> others) {
        super(forbundId);
        this.setting = value.setting();
        this.settingValue = value.kept();
        this.validFrom = validity.from();
        this.validTo = validity.to();
        this.source = source == null ? "" : source.strip();
        if (paragraph == null || paragraph.isBlank()) {
            throw new Refused(new ParagraphMissing());
        }
        this.paragraph = paragraph.strip();
        refuseOverlap(others);
    }

    private void refuseOverlap(Collection<CharterRule> others) {
        for (CharterRule other : others) {
            if (other != this && other.setting == setting && other.validity().overlaps(validity())) {
                throw new Refused(new SettingOverlaps(setting, other.validity()));
            }
        }
    }

    /** @throws Refused if the rule has ended already, or would end before it began */
    public void end(LocalDate lastDay) {
        if (validTo != null) {
            throw new Refused(new RuleAlreadyEnded(validTo));
        }
        if (lastDay.isBefore(validFrom)) {
            throw new Refused(new EndsBeforeItBegins(validFrom));
        }
        validTo = lastDay;
    }

    /** @throws Refused if the rule has begun: only a planned one is withdrawn */
    public void refuseWithdrawal(LocalDate today) {
        if (!validFrom.isAfter(today)) {
            throw new Refused(new RuleHasBegun(validFrom));
        }
    }

    /** The rule that was to follow on this one has been withdrawn, so this one lasts on in its place. */
    public void lastOnInsteadOf(CharterRule withdrawn) {
        if (withdrawn.validFrom.minusDays(1).equals(validTo)) {
            validTo = withdrawn.validTo;
        }
    }

    public SettingValue value() {
        return new SettingValue(setting, settingValue);
    }

    public Period validity() {
        return new Period(validFrom, validTo);
    }

    public Long id() {
        return id;
    }

    public CharterSetting setting() {
        return setting;
    }

    public String paragraph() {
        return paragraph;
    }

    public String source() {
        return source;
    }
}
