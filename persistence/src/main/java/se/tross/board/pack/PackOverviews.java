package se.tross.board.pack;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.board.meeting.MatterSight;
import se.tross.board.meeting.MeetingOverview;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Shows the versions of a meeting's document pack, and opens them: without secret matters for who may not see them (P5). */
@Stateless
@UseCase
public class PackOverviews {

    @Inject
    private PackRecords packs;

    @Inject
    private PackFiles files;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The latest version, without what it changed; empty before there is one. One statement. */
    @Permits(Permission.BOARD_READ)
    public Optional<PackOverview> latest(long meetingId) {
        return packs.latest(meetingId).map(version -> PackOverview.of(version.pack(), everything(), List.of()));
    }

    /**
     * How it stands with a meeting's pack, with the latest version alone, without what it changed. Two statements.
     *
     * @throws Refused as not found, if there is no such meeting
     */
    @Permits(Permission.BOARD_READ)
    public PackDetail standing(long meetingId) {
        return detail(
                packs.agenda(meetingId), packs.latest(meetingId).map(List::of).orElse(List.of()));
    }

    /** The same with all versions. @throws Refused as not found, if there is no such meeting */
    @Permits(Permission.BOARD_READ)
    public PackDetail versions(long meetingId) {
        return detail(packs.agenda(meetingId), packs.versions(meetingId));
    }

    private PackDetail detail(PackAgenda agenda, List<KeptVersion> versions) {
        Optional<PackLayout> latest = versions.stream().findFirst().map(KeptVersion::layout);
        return new PackDetail(
                MeetingOverview.of(agenda.meeting(), agenda.matters().size(), LocalDate.now(clock)),
                overviews(versions),
                latest.map(layout -> PackFinding.of(layout, everything())).orElse(List.of()),
                latest.isPresent() && !latest.get().isOf(agenda.items()),
                mayPrepare() ? PackRules.refusalsOfMaking(agenda.meeting(), agenda.items(), latest) : null);
    }

    private List<PackOverview> overviews(List<KeptVersion> versions) {
        List<PackOverview> overviews = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            KeptVersion version = versions.get(i);
            overviews.add(PackOverview.of(
                    version.pack(),
                    everything(),
                    i + 1 == versions.size()
                            ? List.of()
                            : PackChanges.between(versions.get(i + 1).layout(), version.layout(), everything())));
        }
        return overviews;
    }

    /** A version to be read: its file comes in pieces. @throws Refused as not found, if there is none */
    @Permits(Permission.BOARD_READ)
    public OpenedPack open(long packId) {
        return files.open(packs.required(packId));
    }

    /** @param number from 0. @throws Refused as not found, if there is no such piece */
    @Permits(Permission.BOARD_READ)
    public byte[] piece(long packId, int number) {
        return files.piece(packId, number);
    }

    private boolean everything() {
        return MatterSight.of(currentActor.required()).everything();
    }

    private boolean mayPrepare() {
        return currentActor.required().may(Permission.BOARD_PREPARE);
    }
}
