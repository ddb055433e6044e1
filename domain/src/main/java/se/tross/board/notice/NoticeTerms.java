package se.tross.board.notice;

import java.io.Serializable;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.Wording;

/**
 * What a notice says besides its days (B17).
 *
 * @param organ the board, with its förbund
 * @param storagePlace where the minutes can be read
 * @param noticePlace where notices are posted, by the charter (L19 item 7)
 * @param signer who signs the proof of posting
 */
public record NoticeTerms(String organ, String storagePlace, String noticePlace, String signer)
        implements Serializable {

    public NoticeTerms {
        organ = Wording.plain(organ);
        storagePlace = Wording.plain(storagePlace);
        noticePlace = Wording.plain(noticePlace);
        signer = Wording.plain(signer);
    }

    /** Everything that is wrong; empty when the notice can be posted so. */
    public List<BoardRefusal> refusals() {
        return Wording.refusals(List.of(
                Wording.refusalOfRequired("organ", organ, Wording.LINE),
                Wording.refusalOfRequired("storagePlace", storagePlace, Wording.LINE),
                Wording.refusalOfRequired("noticePlace", noticePlace, Wording.LINE),
                Wording.refusalOfRequired("signer", signer, Wording.LINE)));
    }
}
