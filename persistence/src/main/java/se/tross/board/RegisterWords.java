package se.tross.board;

import java.io.Serializable;
import java.time.MonthDay;
import java.util.Map;
import se.tross.board.wheel.StandardTask;
import se.tross.forbund.CharterSetting;
import se.tross.shared.access.Role;
import se.tross.shared.text.DateText;
import se.tross.shared.trail.ColumnWords;

/** What the columns of the board's registers hold. */
final class RegisterWords {

    static final Map<String, ColumnWords> OF_TABLES = Map.of(
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
