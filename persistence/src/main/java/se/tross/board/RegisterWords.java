package se.tross.board;

import java.io.Serializable;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import se.tross.board.appeal.AppealOutcome;
import se.tross.board.appeal.Appellant;
import se.tross.board.delegation.DelegateKind;
import se.tross.board.delegation.ReportDuty;
import se.tross.board.wheel.StandardTask;
import se.tross.forbund.CharterSetting;
import se.tross.shared.access.Role;
import se.tross.shared.text.DateText;
import se.tross.shared.trail.ColumnWords;

/** What the columns of the board's registers hold. */
final class RegisterWords {

    /** Names of persons whose identity is protected may stand in them (P7). */
    static final Set<String> OF_PERSONS = Set.of("board_urgent_empowerment", "board_urgent_decision");

    private static final ColumnWords OF_DELEGATION = new ColumnWords(Map.of(
            "subject", ColumnWords.constant(DelegationSubject.class),
            "delegate_kind", ColumnWords.constant(DelegateKind.class),
            "report_duty", ColumnWords.constant(ReportDuty.class),
            "redelegation", ColumnWords::yesOrNo));

    static final Map<String, ColumnWords> OF_TABLES = Map.of(
            "board_appeal",
            new ColumnWords(Map.of(
                    "appellant", ColumnWords.constant(Appellant.class),
                    "outcome", ColumnWords.constant(AppealOutcome.class),
                    "stayed", ColumnWords::yesOrNo)),
            "board_delegation_rule",
            OF_DELEGATION,
            "board_delegated_decision",
            OF_DELEGATION,
            "board_wheel_task",
            new ColumnWords(Map.of(
                    "standard", ColumnWords.constant(StandardTask.class),
                    "charter_setting", ColumnWords.constant(CharterSetting.class),
                    "only_if", ColumnWords.constant(CharterSetting.class),
                    "owner_role", ColumnWords.constant(Role.class),
                    "due_day", RegisterWords::dayOfYear,
                    "retired", ColumnWords::yesOrNo)));

    private RegisterWords() {}

    private static Serializable dayOfYear(String text) {
        return DateText.inWords(MonthDay.parse("--" + text));
    }
}
