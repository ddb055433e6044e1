package se.tross.board.pack;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.tross.board.PackRefusal.PackGroundChanged;
import se.tross.board.PackRefusal.PackMadeMeanwhile;
import se.tross.board.meeting.MatterSight;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingRecords;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/**
 * The agenda and its papers become a version of the meeting's document pack. First everything is read, then it is set and bound
 * outside every transaction, and then it is kept, unless somebody was quicker or something has changed.
 */
@Stateless
@UseCase
public class MakePack {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private PackRecords packs;

    @Inject
    private KeepPack keepPack;

    @Inject
    private Event<PackMade> made;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** What the next version is made from. @throws Refused if none may be made */
    @Permits(Permission.BOARD_PREPARE)
    public PackGround ground(long meetingId) {
        PackAgenda agenda = packs.agenda(meetingId);
        Optional<PackLayout> before = packs.latest(meetingId).map(KeptVersion::layout);
        Refused.ifAny(PackRules.refusalsOfMaking(agenda.meeting(), agenda.items(), before));
        MatterSight everything = new MatterSight(true);
        return new PackGround(
                packs.forbundName(),
                meetingId,
                agenda.meeting().terms(),
                agenda.items(),
                agenda.matters().stream()
                        .map(matter -> everything.of(matter, 0))
                        .toList(),
                before.orElse(null),
                currentActor.required().name(),
                clock.instant());
    }

    /**
     * @return the new version's id
     * @throws Refused if somebody made a version meanwhile, or the agenda or a paper was changed
     */
    @Permits(Permission.BOARD_PREPARE)
    public long keep(PackDraft draft) {
        Meeting meeting = meetings.held(draft.meetingId());
        packs.latest(draft.meetingId())
                .map(KeptVersion::pack)
                .filter(latest -> latest.number() >= draft.layout().number())
                .ifPresent(latest -> {
                    throw new Refused(new PackMadeMeanwhile(latest.number(), latest.madeBy()));
                });
        if (!draft.layout().isOf(packs.agenda(draft.meetingId()).items())) {
            throw new Refused(new PackGroundChanged());
        }
        Pack pack = keepPack.keep(meeting, draft, currentActor.required().name(), clock.instant());
        made.fire(new PackMade(pack.meetingId(), pack.id(), pack.number()));
        return pack.id();
    }
}
