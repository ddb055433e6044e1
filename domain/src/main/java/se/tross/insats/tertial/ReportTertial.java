package se.tross.insats.tertial;

import java.io.Serializable;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** A third of a year. @param year the year @param tertial its third */
public record ReportTertial(FinancialYear year, Tertial tertial) implements Serializable {
    private static final long serialVersionUID = 1L;
}
