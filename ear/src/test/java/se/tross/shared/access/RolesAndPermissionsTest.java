package se.tross.shared.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may what, as a table to be read by whoever answers for it. A change of a permission is a change of this table. */
class RolesAndPermissionsTest {

    static final String TABLE = """
            FORBUNDSCHEF:        PUBLIC SIGNED_IN FORBUND_READ FORBUND_EDIT BOARD_SEATS_EDIT BOARD_READ BOARD_SECRET_READ BOARD_PREPARE BOARD_RECORD BOARD_DELEGATION_EDIT BOARD_DELEGATED_DECIDE BOARD_WHEEL_EDIT ACCOUNT_READ CONTRIBUTION_READ CONTRIBUTION_EDIT CONTRIBUTION_DECIDE BUDGET_READ BUDGET_EDIT BUDGET_DECIDE BUDGET_REALLOCATE BUDGET_SETTINGS INSATS_READ INSATS_EDIT MAIL_READ MAIL_SEND TRAIL_READ
            EKONOM:              PUBLIC SIGNED_IN FORBUND_READ BOARD_READ BOARD_DELEGATED_DECIDE BOARD_WHEEL_EDIT CONTRIBUTION_READ CONTRIBUTION_EDIT BUDGET_READ BUDGET_EDIT INSATS_READ
            STYRELSESEKRETERARE: PUBLIC SIGNED_IN FORBUND_READ FORBUND_EDIT BOARD_SEATS_EDIT BOARD_READ BOARD_SECRET_READ BOARD_PREPARE BOARD_RECORD BOARD_DELEGATION_EDIT BOARD_DELEGATED_DECIDE BOARD_WHEEL_EDIT CONTRIBUTION_READ CONTRIBUTION_DECIDE BUDGET_READ BUDGET_DECIDE INSATS_READ INSATS_EDIT MAIL_READ MAIL_SEND
            HANDLAGGARE:         PUBLIC SIGNED_IN FORBUND_READ BOARD_READ CONTRIBUTION_READ BUDGET_READ INSATS_READ
            LEDAMOT:             PUBLIC SIGNED_IN FORBUND_READ BOARD_READ BOARD_SECRET_READ BOARD_ADJUST CONTRIBUTION_READ BUDGET_READ INSATS_READ
            REVISOR:             PUBLIC SIGNED_IN FORBUND_READ BOARD_READ BOARD_SECRET_READ ACCOUNT_READ CONTRIBUTION_READ BUDGET_READ INSATS_READ TRAIL_READ JOB_START
            ADMINISTRATOR:       PUBLIC SIGNED_IN FORBUND_READ ACCOUNT_ADMINISTER ACCOUNT_READ TRAIL_READ JOB_START
            """;

    @Test
    void everyRoleHasWhatTheTableSays() {
        String actual = Arrays.stream(Role.values())
                .map(role -> "%-20s %s\n".formatted(role + ":", permissionsOf(role)))
                .collect(Collectors.joining());

        assertThat(actual).isEqualTo(TABLE);
    }

    private static String permissionsOf(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.heldBy(Set.of(role)))
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
