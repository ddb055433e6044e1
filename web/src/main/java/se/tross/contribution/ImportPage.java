package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.importing.TableLimits;
import se.tross.shared.importing.UploadedTable;
import se.tross.shared.refusal.Refused;
import se.tross.shared.session.Desk;
import se.tross.shared.time.FinancialYear;

/**
 * A printed contribution table read in and checked, in three steps: the file or the pasted cells, what its columns and
 * payers mean, what is wrong with it. Nothing is kept of it but on the person's {@link Desk}.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int YEARS_AROUND = 3;
    private static final String STEP_ONE = "/contribution/import?faces-redirect=true&year=";

    @Inject
    private Demand demand;

    @Inject
    private ContributionPlanOverviews plans;

    @Inject
    private FindingsFile findingsFile;

    @Inject
    private Desk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages messages;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private String year;
    private String tooLarge;
    private String table;
    private PlanGround ground;
    private transient Part file;
    private String pasted;
    private ImportState state;
    private ImportCheck check;

    public String load() {
        demand.permission(Permission.CONTRIBUTION_EDIT);
        FinancialYear asked = AddressParts.yearIfAny(year)
                .orElseGet(() -> new FinancialYear(LocalDate.now(clock).getYear()));
        ground = plans.ground(asked);
        if (year == null && !ground.plans().isEmpty()) {
            ground = ground.of(ground.plans().get(0).year());
        }
        return table == null ? null : takeUp();
    }

    /** The table that the address names, as far as one had come with it. */
    private String takeUp() {
        state = AddressParts.id(table)
                .flatMap(number -> desk.find(ImportState.class, forbundId(), number))
                .orElse(null);
        if (state == null) {
            messages.done("shared.import.gone");
            return STEP_ONE + ground.year();
        }
        try {
            check = ImportCheck.of(state, ground);
        } catch (Refused columnsMissing) {
            messages.refuse(columnsMissing.refusals());
        }
        return null;
    }

    /** Step 1 to 2. @throws Refused with a sentence beside the upload, if the table cannot be read */
    public String read() throws IOException {
        String nameOfPasted = language.texts().text("contribution.import.pasted");
        ImportState read =
                new ImportState(UploadedTable.read(file, pasted, nameOfPasted), LocalDate.now(clock), ground.year());
        return STEP_ONE + ground.year() + "&table=" + desk.keep(forbundId(), read);
    }

    /** Reads the table anew with the columns and members that were chosen. */
    public void understand() {
        state.setChecked(false);
        check = null;
        check = ImportCheck.of(state, ground);
    }

    /** Step 2 to 3. */
    public void check() {
        understand();
        state.setChecked(true);
    }

    public void back() {
        state.setChecked(false);
    }

    public String startOver() {
        AddressParts.id(table).ifPresent(desk::drop);
        return STEP_ONE + ground.year();
    }

    /** The findings as a file. @param format csv or xlsx */
    public void download(String format) {
        findingsFile.send(check, format);
    }

    public int getStep() {
        if (state == null) {
            return 1;
        }
        return state.isChecked() ? 3 : 2;
    }

    public List<Integer> getYears() {
        return YearChoices.around(ground, LocalDate.now(clock).getYear(), YEARS_AROUND);
    }

    public int getChosenYear() {
        return ground.year().year();
    }

    public void setChosenYear(int chosen) {
        if (FinancialYear.isPossible(chosen)) {
            ground = ground.of(new FinancialYear(chosen));
        }
    }

    /** Those that a row may mean. */
    public List<String> getPayers() {
        return ground.membership().payers().stream().map(RegisteredMember::name).toList();
    }

    /** How large a file may be, in bytes. */
    public int getMostBytes() {
        return TableLimits.DEFAULT.bytes();
    }

    public boolean isTooLargeFile() {
        return tooLarge != null;
    }

    public PlanGround getGround() {
        return ground;
    }

    public ImportState getState() {
        return state;
    }

    public ImportCheck getCheck() {
        return check;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    private long forbundId() {
        return visitor.getForbund().forbundId();
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public String getTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(String tooLarge) {
        this.tooLarge = tooLarge;
    }
}
