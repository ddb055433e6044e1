package se.tross.board.wheel;

import java.time.Month;
import java.time.MonthDay;
import se.tross.forbund.CharterSetting;
import se.tross.shared.access.Role;

/** What every förbund has to do in its year. Each becomes a task of the förbund's own, which it may change. */
public enum StandardTask {
    /** Last year's minutes and registers are put in the archive (B24). */
    ARCHIVE(Month.JANUARY, 31, null, Role.STYRELSESEKRETERARE),
    /** The order of delegation is looked through (B19). */
    DELEGATION_REVIEW(Month.FEBRUARY, 28, null, Role.FORBUNDSCHEF),
    /** The annual report is ready within three months of the year's end (L34). */
    ANNUAL_REPORT(Month.MARCH, 31, null, Role.FORBUNDSCHEF),
    /** Every ledamot has signed it before the auditors report (L36). */
    ANNUAL_REPORT_SIGNED(Month.MARCH, 31, null, Role.STYRELSESEKRETERARE),
    /** New mandates begin the year after a general election (L23), and the board elects its chair (L24). */
    NEW_MANDATES(Month.APRIL, 1, CharterSetting.MANDATE_BEGINS, Role.STYRELSESEKRETERARE) {
        @Override
        DueRule rule(CharterDays charter) {
            int years = charter.number(CharterSetting.MANDATE_YEARS).orElse(FULL_MANDATE);
            return new DueRule(MonthDay.of(Month.APRIL, 1), CharterSetting.MANDATE_BEGINS, null, years, ELECTED);
        }
    },
    /** The auditors' report has gone to all members (L39). */
    AUDIT_REPORT_TO_MEMBERS(Month.APRIL, 30, null, Role.STYRELSESEKRETERARE),
    /** The budget proposal goes to the members (L31). */
    BUDGET_PROPOSAL(Month.AUGUST, 31, CharterSetting.BUDGET_PROPOSAL, Role.FORBUNDSCHEF),
    /** A half-year report, where the charter wants one (L35). */
    HALF_YEAR_REPORT(Month.AUGUST, 31, null, Role.EKONOM) {
        @Override
        DueRule rule(CharterDays charter) {
            return new DueRule(MonthDay.of(Month.AUGUST, 31), null, CharterSetting.HALF_YEAR_REPORT, 1, FIRST);
        }
    },
    /** The consultation with the members on the budget ends (L31). */
    CONSULTATION_ENDS(Month.OCTOBER, 31, CharterSetting.CONSULTATION_ENDS, Role.FORBUNDSCHEF),
    /** The board decides the budget (L31). */
    BUDGET_DECISION(Month.NOVEMBER, 30, CharterSetting.BUDGET_DECISION, Role.FORBUNDSCHEF),
    /** The board sets the days of next year's meetings (B1). */
    YEAR_PLAN(Month.NOVEMBER, 30, null, Role.STYRELSESEKRETERARE),
    /** The decided budget has gone to every member (L31). */
    BUDGET_TO_MEMBERS(Month.DECEMBER, 31, null, Role.STYRELSESEKRETERARE);

    private static final int FIRST = 2004;
    private static final int FULL_MANDATE = 4;

    /** The year after the general election of 2018; the law counts mandates from such years. */
    private static final int ELECTED = 2019;

    private final MonthDay day;
    private final CharterSetting charter;
    private final Role owner;

    StandardTask(Month month, int day, CharterSetting charter, Role owner) {
        this.day = MonthDay.of(month, day);
        this.charter = charter;
        this.owner = owner;
    }

    /** When it is due, by the law or by what the charter says. */
    DueRule rule(CharterDays charterDays) {
        return new DueRule(day, charter, null, 1, FIRST);
    }

    Role owner() {
        return owner;
    }
}
