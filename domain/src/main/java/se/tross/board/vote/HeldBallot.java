package se.tross.board.vote;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.VoteRefusal.BallotIsFollowed;
import se.tross.board.Wording;
import se.tross.board.attendance.ServingSeat;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * A question as it was put at a matter, and how it was answered (B11, B13). The rounds of a matter tell in which order questions were
 * put; the last one settled it. A ballot that was held is never edited: a slip is taken away and recorded anew.
 */
@Entity
@Table(name = "board_ballot")
public class HeldBallot extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_ballot_seq")
    @SequenceGenerator(
            name = "board_ballot_seq",
            sequenceName = "board_ballot_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private long matterId;

    @Column(nullable = false, updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "yes_kind", nullable = false, updatable = false)
    private ProposalKind yesKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_kind", updatable = false)
    private ProposalKind noKind;

    @Column(name = "put_as", nullable = false)
    private String putAs;

    @Column(nullable = false, updatable = false)
    private boolean election;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Majority majority;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private BallotMethod method;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private BallotOutcome outcome;

    @Column(nullable = false, updatable = false)
    private int yes;

    @Column(nullable = false, updatable = false)
    private int no;

    @Column(name = "casting_vote", nullable = false, updatable = false)
    private boolean castingVote;

    @Column(nullable = false, updatable = false)
    private String chair;

    @OneToMany(mappedBy = "ballot", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Vote> votes = new ArrayList<>();

    /** For JPA. */
    protected HeldBallot() {}

    /**
     * A ballot that was held.
     *
     * @param round its place among the matter's ballots, from 1
     * @param putAs what was asked, in words; may be empty
     * @throws Refused if the ballot does not hold
     */
    public HeldBallot(long forbundId, long matterId, int round, String putAs, Ballot ballot, BallotRules rules) {
        super(forbundId);
        BallotResult result = rules.result(ballot);
        this.matterId = matterId;
        this.round = round;
        this.putAs = Wording.optional("putAs", putAs, Wording.TEXT);
        yesKind = result.question().yes();
        noKind = result.question().no();
        election = result.question().election();
        majority = result.question().majority();
        method = result.method();
        outcome = result.outcome();
        yes = result.yes();
        no = result.no();
        castingVote = result.castingVote();
        chair = result.chair();
        for (ServingSeat seat : rules.serving().seats()) {
            seat.holder()
                    .ifPresent(holder -> votes.add(
                            new Vote(this, votes.size() + 1, holder, ballot.knownChoice(holder.mandateId()))));
        }
    }

    /** Why it cannot be taken away: only the last ballot of its matter can. */
    public List<BoardRefusal> refusalsOfTakingAway(Collection<HeldBallot> ofMatter) {
        return ofMatter.stream().anyMatch(other -> other.round > round) ? List.of(new BallotIsFollowed()) : List.of();
    }

    /** What it came to. */
    public BallotResult result() {
        return new BallotResult(
                new BallotQuestion(yesKind, noKind, election, majority),
                method,
                outcome,
                yes,
                no,
                votes.stream().map(Vote::mandateId).toList(),
                castingVote,
                chair);
    }

    /** Those who served, with how they voted where that is known (B13). */
    public List<Vote> votes() {
        return List.copyOf(votes);
    }

    /** The mandates of those who took no part in the decision, and cannot dissent from it (B12). */
    public List<Long> noPart() {
        return votes.stream()
                .filter(vote -> vote.choice().filter(Choice.NO_PART::equals).isPresent())
                .map(Vote::mandateId)
                .toList();
    }

    /** Votes for. */
    public int yes() {
        return yes;
    }

    /** Votes against. */
    public int no() {
        return no;
    }

    /** What was asked, in words; may be empty. */
    public String putAs() {
        return putAs;
    }

    public int round() {
        return round;
    }

    public long matterId() {
        return matterId;
    }

    public Long id() {
        return id;
    }
}
