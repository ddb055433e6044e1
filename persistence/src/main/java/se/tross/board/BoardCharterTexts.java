package se.tross.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.tross.board.meeting.AgendaText;
import se.tross.board.vote.QualifiedMajorities;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.CharterTextReader;

/**
 * The texts of the charter that the board's meetings follow: which decisions need more votes (L27), how matters are numbered (B23), what
 * stands on each agenda (B4).
 */
@ApplicationScoped
public class BoardCharterTexts implements CharterTextReader {

    @Override
    public List<BoardRefusal> refusals(CharterSetting setting, String text) {
        return switch (setting) {
            case QUALIFIED_MAJORITY -> QualifiedMajorities.refusals(text);
            case DIARY_SERIES -> NumberSeries.refusals(text);
            case AGENDA -> AgendaText.refusals(text);
            default -> List.of();
        };
    }
}
