package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.Reading;
import se.tross.shared.time.FinancialYear;

/**
 * A new draft, or a draft changed. The basis may stand in the address ({@code basis}, {@code amount}), so that a scenario
 * or a checked table leads here with its figures.
 */
@Named
@ViewScoped
public class PlanEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int YEARS_BACK = 9;
    private static final int YEARS_AHEAD = 2;

    @Inject
    private Demand demand;

    @Inject
    private ContributionPlanOverviews plans;

    @Inject
    private SaveContributionPlan save;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private String year;
    private String basis;
    private String amount;
    private PlanGround ground;
    private PlanOverview draft;
    private PlanForm form = new PlanForm();
    private PlanPreview preview;

    public void load() {
        demand.permission(Permission.CONTRIBUTION_EDIT);
        FinancialYear next = new FinancialYear(thisYear() + 1);
        ground = plans.ground(AddressParts.yearIfAny(year).orElse(next));
        if (year == null) {
            ground = ground.of(firstFree().orElse(next));
        }
        draft = ground.plan().orElse(null);
        if (draft != null) {
            form = PlanForm.of(draft);
        }
        readAddress();
        preview();
    }

    private void readAddress() {
        if (basis != null
                && List.of(Basis.TOTAL.name(), Basis.STATE_AMOUNT.name()).contains(basis)) {
            form.setBasis(Basis.valueOf(basis));
        }
        Reading<Money> reading = MoneyText.read(amount == null ? "" : amount, MoneyUnit.KR);
        if (reading.isRead()) {
            form.setAmount(reading.value());
        }
    }

    /** Shows what the draft would say; nothing is kept. */
    public void preview() {
        preview = PlanPreview.of(ground, form.getBasis(), form.getAmount());
    }

    public String save() {
        if (draft == null) {
            save.create(ground.year(), form.toBasis(), form.getNote());
        } else {
            save.change(draft.id(), draft.version(), form.toBasis(), form.getNote());
        }
        messages.done("contribution.edit.saved", ground.year());
        return "/contribution/plan?faces-redirect=true&year=" + ground.year();
    }

    /** Years without a plan, near today. */
    public List<Integer> getFreeYears() {
        int now = thisYear();
        return Stream.concat(
                        IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_AHEAD)
                                .boxed()
                                .filter(free -> ground.of(new FinancialYear(free))
                                        .plan()
                                        .isEmpty()),
                        Stream.of(ground.year().year()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Optional<FinancialYear> firstFree() {
        return getFreeYears().stream()
                .filter(free -> free > thisYear())
                .min(Comparator.naturalOrder())
                .map(FinancialYear::new);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    public int getChosenYear() {
        return ground.year().year();
    }

    /** Only a new plan can be given a year. */
    public void setChosenYear(int chosen) {
        if (draft == null && FinancialYear.isPossible(chosen)) {
            ground = ground.of(new FinancialYear(chosen));
        }
    }

    public boolean isKeyMissing() {
        return ground.key().isEmpty();
    }

    /** The key that applies; ask {@link #isKeyMissing} first. */
    public PlanGround.DatedKey getKey() {
        return ground.key().orElseThrow();
    }

    public List<MemberLine> getPreviewRows() {
        return MemberLine.of(preview.computation());
    }

    public PlanGround getGround() {
        return ground;
    }

    public PlanOverview getDraft() {
        return draft;
    }

    public PlanForm getForm() {
        return form;
    }

    public PlanPreview getPreview() {
        return preview;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
