package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tross.board.pack.OpenedPack;
import se.tross.board.pack.PackFiles;
import se.tross.board.pack.PackRecords;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Whoever is summoned reads the papers by the link of the letter, without signing in; what is secret is not in them (P5). */
@Stateless
@UseCase
public class PackByKey {

    @Inject
    private SummonsRecords records;

    @Inject
    private PackRecords packs;

    @Inject
    private PackFiles files;

    /** The latest version of the meeting's pack; empty when the key opens nothing here, or there is none yet. */
    @Permits(Permission.PUBLIC)
    public Optional<OpenedPack> open(String key) {
        return records.opened(key)
                .flatMap(opened -> packs.latest(opened.meetingId()))
                .map(version -> files.open(version.pack()));
    }

    /**
     * @param number from 0
     * @throws Refused as not found, if the key does not open the meeting of this version, or there is no such piece
     */
    @Permits(Permission.PUBLIC)
    public byte[] piece(String key, long packId, int number) {
        long meeting = packs.required(packId).meetingId();
        if (records.opened(key).filter(opened -> opened.meetingId() == meeting).isEmpty()) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return files.piece(packId, number);
    }
}
