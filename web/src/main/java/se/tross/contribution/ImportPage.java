package se.tross.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Language;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.TableFileReader;
import se.tross.shared.importing.TableLimits;
import se.tross.shared.time.FinancialYear;

/**
 * A printed contribution table read in and checked, in three steps: the file or the pasted cells, what its columns and
 * payers mean, what is wrong with it. Nothing is kept of it.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int YEARS_AROUND = 3;

    @Inject
    private Demand demand;

    @Inject
    private ContributionPlanOverviews plans;

    @Inject
    private FindingsFile findingsFile;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private String year;
    private String tooLarge;
    private PlanGround ground;
    private transient Part file;
    private String pasted;
    private ImportState state;
    private ImportCheck check;
    private boolean checked;

    public void load() {
        demand.permission(Permission.CONTRIBUTION_EDIT);
        FinancialYear asked = AddressParts.yearIfAny(year)
                .orElseGet(() -> new FinancialYear(LocalDate.now(clock).getYear()));
        ground = plans.ground(asked);
        if (year == null && !ground.plans().isEmpty()) {
            ground = ground.of(ground.plans().get(0).year());
        }
    }

    /** Step 1 to 2. @throws Refused with a sentence beside the upload, if the table cannot be read */
    public void read() throws IOException {
        TableFileReader reader = new TableFileReader();
        String source = language.texts().text("contribution.import.pasted");
        RawTable table;
        if (file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isEmpty()) {
            source = file.getSubmittedFileName();
            try (InputStream content = file.getInputStream()) {
                table = reader.read(source, content);
            }
        } else {
            table = reader.readPasted(pasted);
        }
        state = new ImportState(table, source, LocalDate.now(clock), ground.year());
        understand();
    }

    /** Reads the table anew with the columns and members that were chosen. */
    public void understand() {
        checked = false;
        check = null;
        check = ImportCheck.of(state, ground);
    }

    /** Step 2 to 3. */
    public void check() {
        understand();
        checked = true;
    }

    public void back() {
        checked = false;
    }

    public void startOver() {
        state = null;
        check = null;
        checked = false;
        pasted = null;
    }

    /** The findings as a file. @param format csv or xlsx */
    public void download(String format) {
        findingsFile.send(check, format);
    }

    public int getStep() {
        if (state == null) {
            return 1;
        }
        return checked ? 3 : 2;
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

    public String getTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(String tooLarge) {
        this.tooLarge = tooLarge;
    }
}
