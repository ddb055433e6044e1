package se.tross.board.pack;

import java.io.Serializable;

/**
 * Something that belongs in the document pack of a meeting now.
 *
 * @param kind what it is
 * @param matterId the matter; 0 for the front
 * @param paperId the paper; 0 for what is none
 * @param place the matter's place on the agenda, from 1; 0 for the front
 * @param title the matter's, or the paper's
 * @param fingerprint of what it holds: another when it has been changed
 * @param secret whether it is kept from those who may not see secret matters (P5)
 */
public record PackItem(
        PartKind kind, long matterId, long paperId, int place, String title, String fingerprint, boolean secret)
        implements Serializable {

    /** The same thing, perhaps with other content. */
    boolean isSameThing(PackItem other) {
        return kind == other.kind && matterId == other.matterId && paperId == other.paperId;
    }

    /** The same thing with the same content: who has its pages needs no new ones. */
    boolean holdsTheSame(PackItem other) {
        return isSameThing(other) && fingerprint.equals(other.fingerprint);
    }
}
