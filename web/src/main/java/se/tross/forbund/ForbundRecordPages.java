package se.tross.forbund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.tross.shared.trail.RecordPages;

/** Members, the board, the förbundsordning and accounts. */
@ApplicationScoped
public class ForbundRecordPages implements RecordPages {

    @Override
    public Optional<String> page(String table, long id) {
        return switch (table) {
            case "forbund_member" -> Optional.of("/forbund/member?id=" + id);
            case "forbund_seat" -> Optional.of("/forbund/board-seat?id=" + id);
            case "forbund_mandate" -> Optional.of("/forbund/board-mandate?id=" + id);
            case "forbund_board_office" -> Optional.of("/forbund/board-office?id=" + id);
            case "forbund_charter_setting" -> Optional.of("/forbund/charter");
            case "forbund_shortcoming" -> Optional.of("/forbund/shortcoming?id=" + id);
            case "forbund_account" -> Optional.of("/forbund/account?id=" + id);
            default -> Optional.empty();
        };
    }
}
