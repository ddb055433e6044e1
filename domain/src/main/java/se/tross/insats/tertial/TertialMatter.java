package se.tross.insats.tertial;

import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.MatterTerms;
import se.tross.insats.ReportRefusal.NothingApproved;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Tertial;

/** The reports of a tertial as the board's matter (M15): what has come, and a proposal to note it. */
public final class TertialMatter {

    /** What the board calls the reports of a tertial. */
    public static final String TYPE = "insats.tertial";

    private static final int TEN = 10;

    private TertialMatter() {}

    /** The number by which the board knows a tertial: 20181 for the first of 2018. */
    public static long id(ReportTertial tertial) {
        return (long) tertial.year().year() * TEN + tertial.tertial().ordinal() + 1;
    }

    /** @throws Refused as not found, if the number is no tertial's */
    public static ReportTertial tertial(long id) {
        long third = id % TEN;
        int year = (int) Math.min(id / TEN, Integer.MAX_VALUE);
        if (third < 1 || third > Tertial.values().length || !FinancialYear.isPossible(year)) {
            throw new Refused(new NothingApproved());
        }
        return new ReportTertial(new FinancialYear(year), Tertial.values()[(int) third - 1]);
    }

    /**
     * @param approved how many reports are approved
     * @param awaited how many are not
     * @param texts the language of the agenda
     * @throws Refused if no report is approved
     */
    public static MatterTerms of(ReportTertial tertial, int approved, int awaited, Texts texts) {
        if (approved == 0) {
            throw new Refused(new NothingApproved());
        }
        String third = texts.text("insats.report.tertial", texts.text(tertial.tertial()), tertial.year());
        return MatterTerms.about(
                new DecisionSubject(TYPE, id(tertial)),
                texts.text("insats.report.matter.title", third),
                texts.text("insats.report.matter.background", approved, awaited, third),
                texts.text("insats.report.matter.proposal", third));
    }
}
