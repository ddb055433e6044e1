package se.tross.board.pack;

import java.nio.file.Path;

/**
 * A version that has been bound, and is to be kept.
 *
 * @param meetingId whose pack
 * @param layout where everything stands
 * @param whole the file with everything
 * @param open the copy without secret matters; null when none is secret
 */
public record PackDraft(long meetingId, PackLayout layout, Path whole, Path open) {}
